"""A catalogue of a million rows into the pool, and searching it as someone types."""

from pathlib import Path

from children import answer
from measure import median
from table import Result

ROWS = 1_000_000
SEARCH_MS = 50
MOST_MB = 300


def measured(folder: Path, times: int) -> list[Result]:
    """The import once, the searches as often as asked."""
    found = answer("pool_session.py", folder, ROWS, times)
    note = (
        f"beside a busy thread; transactions p50 / p99 {found['commit_p50']:.0f} /"
        f" {found['commit_p99']:.0f} ms; the reading process {found['child_mb']:.0f} MB at most"
    )
    return [
        Result(
            f"import of {ROWS:,} rows into the pool", found["rows_s"], "rows/s", None, note=note
        ),
        Result("the same: memory at most", found["rss_mb"], "MB", MOST_MB),
        Result(
            "search in the pool p99", median(found["p99"]), "ms", SEARCH_MS,
            note=f"p50 {median(found['p50']):.1f} ms; longest of each question asked first"
            f" {found['first']:.1f} ms ({found['slowest']}); {found['asked']} questions a round",
        ),
    ]  # fmt: skip
