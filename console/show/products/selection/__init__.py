"""The selection meeting: candidates of a show, scored and judged before they become offers."""
