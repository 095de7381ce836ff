"""How much memory this process has held at most."""

import sys

try:
    import resource
except ImportError:  # Windows has none
    resource = None  # type: ignore[assignment]


def peak_rss_mb() -> float | None:
    """Peak resident memory in MB; None where the system does not tell."""
    if resource is None:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1024 * 1024 if sys.platform == "darwin" else 1024), 1)
