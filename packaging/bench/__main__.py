"""`python3 packaging/dev.py bench [--quick] [--long] [ROW …]`: the speed table, measured here.

Ratios and figures of design section 11 with a calibration taken in the same run. Each figure is
the median of five (one with --quick), with a thread kept busy on purpose.
"""

import argparse
import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import burst
import chat
import claims
import hostile
import hours
import ingest
import opening
import pool
import timing_pass
from measure import python_loop_ms, sqlite_loop_rows
from table import Result, lines

from console.core.writer import SWITCH_SECONDS

ROWS: dict[str, Callable[[Path, int], list[Result]]] = {
    "ingest": ingest.measured,
    "burst": burst.measured,
    "timing": timing_pass.measured,
    "opening": opening.measured,
    "hours": hours.measured,
    "pool": pool.measured,
    "claims": claims.measured,
    "chat": chat.measured,
    "hostile": hostile.measured,
}


def main() -> int:
    """Measure and print; 0 when everything could be measured."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="each figure once, not five times")
    parser.add_argument("--long", action="store_true", help="the 8-hour show in full")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"of {', '.join(ROWS)}")
    args = parser.parse_args()
    unknown = set(args.rows) - set(ROWS)
    if unknown:
        parser.error(f"no such row: {', '.join(sorted(unknown))}")
    if args.long:
        ROWS["hours"] = hours.in_full
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(SWITCH_SECONDS)
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        for text in calibration(Path(name)):
            print(text, flush=True)
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = name
        results = measured(Path(name), args.rows or list(ROWS), 1 if args.quick else 5)
        for text in lines(results):
            print(text, flush=True)
    return 0


def calibration(folder: Path) -> Iterator[str]:
    """What this machine does with fixed work, so that figures of two machines can be compared."""
    made = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    yield f"{made}, {os.cpu_count()} CPUs"
    yield f"fixed Python loop        {python_loop_ms():8.1f} ms"
    yield f"fixed SQLite loop        {sqlite_loop_rows(folder):8,.0f} rows/s"
    yield f"bare Qt window           {opening.until('bare') * 1000:8.0f} ms"


def measured(folder: Path, names: list[str], times: int) -> Iterator[Result]:
    """The figures of the named rows, as they are taken."""
    for name in names:
        place = folder / name
        place.mkdir()
        yield from ROWS[name](place, times)


if __name__ == "__main__":
    sys.exit(main())
