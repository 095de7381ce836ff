"""The lint over a real catalogue and real reviews: hits a group, and the time it takes."""

import csv
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from measure import Busy, median
from table import Result

from console.show.products.claims.lint import lint

DATA = Path(__file__).parents[2] / "tests" / "data"
TYPED_MS, SHOW_MS = 2, 1_000
TYPED = "这款吹风机轻巧好用,风力大不伤发,三档调节,适合全家。A light dryer for daily use. " * 9
CARDS = 500


def measured(folder: Path, times: int) -> list[Result]:
    """A line a file, and what a person waits for while typing."""
    files = (
        ("goods", _texts("litemall_goods.csv", "name", "brief")),
        ("reviews", _texts("litemall_comment.csv", "content")),
    )
    with Busy():
        typed = median([_took(lambda: lint(TYPED[:500])) for _ in range(max(times, 3) * 5)])
        card = "\n".join(("不沾杯,干唇先打底,显白不挑皮", "拍1发2小样,限2", "48h 发货,7天无理由"))
        show = median([_took(lambda: [lint(card * 4) for _ in range(CARDS)]) for _ in range(times)])
    return [
        *(_file(name, lines, times) for name, lines in files),
        Result("lint of 500 characters as they are typed", typed, "ms", TYPED_MS),
        Result(f"lint of {CARDS} hand cards", show, "ms", SHOW_MS, note="beside a busy thread"),
    ]


def _texts(file: str, *columns: str) -> list[str]:
    with (DATA / file).open(encoding="utf-8-sig", newline="") as opened:
        return [row[name] for row in csv.DictReader(opened) for name in columns]


def _file(name: str, lines: Sequence[str], times: int) -> Result:
    """Hits in 1,000 lines; the note tells them by group, and the time of a line."""
    found = Counter(hit.group for line in lines for hit in lint(line))
    took = median([_took(lambda: [lint(line) for line in lines]) for _ in range(times)])
    per_thousand = 1000 / len(lines)
    groups = ", ".join(f"{group} {n * per_thousand:.1f}" for group, n in found.most_common())
    return Result(
        f"lint hits in 1,000 lines of {name}", found.total() * per_thousand, "", None,
        note=f"{len(lines):,} lines, {took / len(lines) * 1000:.0f} µs a line; {groups or 'none'}",
    )  # fmt: skip


def _took(work: Callable[[], object]) -> float:
    """CPU time of this thread in one go, ms."""
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000
