"""Brings a grown catalogue into a pool and searches it; prints what it took as JSON.

`pool_session.py FOLDER ROWS TIMES`
"""

import json
import sys
import time
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import catalogue
import psutil  # type: ignore[import-untyped]  # no stubs among the locked packages
from measure import Busy, percentile

from console.core.clock import SystemClock
from console.core.reader import Files
from console.core.side_files import SideFile, T, Work
from console.show.products.pool.actions import AcceptPool, BeginPool
from console.show.products.pool.loading import Loading
from console.show.products.pool.reading import Order, read_head
from console.show.products.pool.search import Found, Place, Wanted, accepted, find
from console.show.products.pool.source import Source
from console.show.room import Room

YUAN = 10_000

QUESTIONS = (
    *(Wanted(text) for text in "被 四 女 杯 巾 a 1 w".split()),
    *(Wanted(text) for text in "床品 羊毛 毛巾 枕头 豆沙 MU 10 小米".split()),
    *(Wanted(text) for text in "全棉四件 澳洲羊毛 皇室御用 轻奢纯棉 muji 1006 coach".split()),
    *(Wanted(text) for text in ("MUJI", "内野 毛巾", "网易 礼盒 羊毛", "HITACHI 1")),
    *(Wanted(text) for text in ("10060020000000", "1006002000", "10090120007", "豆沙 A1")),
    Wanted("", "毛巾", 50 * YUAN, 100 * YUAN), Wanted("被", "被枕", 100 * YUAN, 300 * YUAN),
    Wanted("礼盒", "", 99 * YUAN, 100 * YUAN), Wanted("", "", 20_000 * YUAN, None),
    Wanted("枕", "毛巾", None, 10 * YUAN), Wanted("没有这个"), Wanted("被巾杯枕"),
)  # fmt: skip
"""A fixed list: one, two and four characters, brands, categories with prices, codes, nothing."""


class Timed(Room):
    """A room that notes how long its transactions on the pool took, ms."""

    took: list[float]

    def aside(self, file: SideFile, work: Work[T]) -> "Future[T]":
        """As ever, timed."""

        def timed(conn: Any) -> T:
            started = time.perf_counter()
            answer = work(conn)
            conn.commit()
            self.took.append((time.perf_counter() - started) * 1000)
            conn.execute("BEGIN")
            return answer

        return super().aside(file, timed)


def main(folder: Path, rows: int, times: int) -> None:
    """Import, accept, search."""
    path = catalogue.write(folder / "catalogue.csv", rows)
    room = Timed(folder / "room", SystemClock(), desk="bench", reserve_bytes=0)
    room.took = []
    try:
        found = imported(room, path, rows)
        found |= searched(room, times)
    finally:
        room.close()
    print(json.dumps(found, ensure_ascii=False))


def imported(room: Timed, path: Path, rows: int) -> dict[str, Any]:
    """Rows a second, memory and transactions of the import."""
    order = Order(Source(path.name, str(path)), "CNY")
    head = read_head(order)
    made = BeginPool(file=path.name, digest=head.digest).identified(room.ids.new)
    number = room.do(made, actor="bench").result().seq or 0
    process, most, child = psutil.Process(), 0, 0
    with Busy():
        started = time.perf_counter()
        loading = Loading(room, made.id, order._replace(number=number), head.lines)
        while not loading.done.done():
            most = max(most, process.memory_info().rss)
            for one in process.children():
                try:
                    child = max(child, one.memory_info().rss)
                except psutil.Error:
                    continue
            time.sleep(0.05)
        took = time.perf_counter() - started
    if loading.done.result() is not None or loading.progress.rows != rows:
        raise AssertionError(loading.progress)
    room.do(AcceptPool(id=made.id), actor="bench").result()
    return {
        "rows_s": rows / took, "rss_mb": most / 2**20, "child_mb": child / 2**20,
        "commit_p50": percentile(room.took, 0.5), "commit_p99": percentile(room.took, 0.99),
    }  # fmt: skip


def searched(room: Room, times: int) -> dict[str, Any]:
    """Percentiles of each round, beside a busy thread, and the longest of the very first."""
    first: dict[str, float] = {}
    p50, p99 = [], []
    with Busy():
        for wanted in QUESTIONS:
            first[str(wanted)] = asked(room, wanted)
        for _ in range(times):
            took = [asked(room, wanted) for wanted in QUESTIONS for _ in range(5)]
            p50.append(percentile(took, 0.5))
            p99.append(percentile(took, 0.99))
    slowest = max(first, key=lambda one: first[one])
    return {
        "p50": p50, "p99": p99, "first": first[slowest], "slowest": slowest,
        "asked": 5 * len(QUESTIONS),
    }  # fmt: skip


def asked(room: Room, wanted: Wanted) -> float:
    """How long until the first page is there, through a reader as the panel asks, ms."""
    started = time.perf_counter()
    begin: Place | None = None
    while True:
        page = room.readers.ask(look(wanted, begin), key="pool").result()
        begin = page.more
        if page.rows or begin is None:
            return (time.perf_counter() - started) * 1000


def look(wanted: Wanted, begin: Place | None) -> Any:
    """What a reader does for one page."""

    def work(files: Files) -> Found:
        pool = files.pool()
        assert pool is not None
        return find(pool, accepted(files.decisions), wanted, begin)

    return work


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
