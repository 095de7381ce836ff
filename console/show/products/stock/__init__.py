"""Stock of a show: tranches planned and released, 3-2-1, groups of the queue, swaps."""
