"""An 8-hour show at full speed: memory, then opening, searching and scrolling it."""

from pathlib import Path

from children import answer
from measure import median, percentile
from opening import until
from table import Result

COMMENTS, ORDERS = 5_000_000, 900_000
TENTH = 10
MEMORY_MB, FLAT = 500, 1.05
OPEN_S, SEARCH_MS, SCROLL_MS = 2, 100, 16


def measured(folder: Path, times: int) -> list[Result]:
    """A tenth of the show's facts, spread over all its hours."""
    return _shows(folder, COMMENTS // TENTH, ORDERS // TENTH, times)


def in_full(folder: Path, times: int) -> list[Result]:
    """All of them."""
    return _shows(folder, COMMENTS, ORDERS, times)


def _shows(folder: Path, comments: int, orders: int, times: int) -> list[Result]:
    path = folder / "hours.room"
    seen = answer("hours_session.py", "take", path, comments, orders)
    looked = [answer("hours_session.py", "look", path) for _ in range(times)]
    opened = [until(path) for _ in range(times)]
    size = f"{comments:,} comments, {orders:,} orders"
    if comments < COMMENTS:
        size += " (a tenth; all of it with --long)"
    scrolls = [value for one in looked for value in one["scroll"]]
    searches = [value for one in looked for value in one["search"]]
    lost = comments + orders - seen["stored"]
    return [
        Result("8-hour show: facts lost", lost, "", 0, note=f"{size}; {seen['per_second']:,.0f}/s"),
        Result("8-hour show: memory at the end", seen["end_mb"], "MB", MEMORY_MB),
        Result("8-hour show: memory at the end, of that at half",
               seen["end_mb"] / seen["half_mb"], "", FLAT,
               note=f"{seen['start_mb']:.0f} MB before, {seen['half_mb']:.0f} MB at half"),
        Result("8-hour show: opening, from the start of the process", median(opened), "s", OPEN_S),
        Result("8-hour show: search for a word, longest", percentile(searches, 1), "ms", SEARCH_MS,
               note=f"half take {percentile(searches, 0.5):.1f} ms, of {len(searches)}"),
        Result("8-hour show: scrolling, p99", percentile(scrolls, 0.99), "ms", SCROLL_MS,
               note=f"half take {percentile(scrolls, 0.5):.1f} ms, of {len(scrolls)}"),
    ]  # fmt: skip
