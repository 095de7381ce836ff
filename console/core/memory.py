"""How much memory this process has held at most."""

import importlib.util
import sys

if importlib.util.find_spec("resource"):  # Windows has none
    import resource


def peak_rss_mb() -> float | None:
    """Peak resident memory in MB; None where the system does not tell."""
    if sys.platform == "win32":
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1024 * 1024 if sys.platform == "darwin" else 1024), 1)
