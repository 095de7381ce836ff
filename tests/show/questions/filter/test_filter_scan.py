"""Filtering a run's file finds what filtering in memory finds, however it is narrowed."""

import random
import sqlite3
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from console.core.clock import SimulatedClock
from console.core.fact import Batch
from console.show.base.actions import AddShow, StartRun
from console.show.questions.facts import Comment
from console.show.questions.filter.query import parse
from console.show.questions.filter.scan import Judged, scan
from console.show.questions.filter.terms import Around
from console.show.room import Room

AROUND = Around(ZoneInfo("Asia/Shanghai"))
START = 1_795_780_800_000
PIECES = (
    "多少钱", "3号链接", "160斤穿多大", "好看", "福袋", "iPhone 15 壳", "退钱", "有没有红色",
    "café", "666", "加微信", "骗子", "什么时候发货", "L码", "<b>粗</b>", "\u202e反", "", "??",
)  # fmt: skip
FILTERS = (
    "", "多少", "多少钱 -3号", "intent:price", "has:question", "has:number", "re:/\\d+斤/",
    "iphone15壳", "author:v1", "tier>=3 多少", "source:douyin", "-source:douyin has:question",
    "time:20:00-20:01", "product:3", "intent:complaint OR 福袋", "café", "6", "(钱 OR 码) tier<2",
    '"b>粗"', "一", "么",
)  # fmt: skip


@pytest.fixture(scope="module")
def run_file(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A run with 1,500 comments of two sources, everything derived; closed again."""
    rng = random.Random(5)
    path = tmp_path_factory.mktemp("scan") / "room.sqlite"
    room = Room(path, SimulatedClock(START), desk="d", rng=random.Random(1), reserve_bytes=0)
    show = AddShow(name="s").identified(room.ids.new)
    room.do(show, actor="a").result()
    run = StartRun(show=show.id, run_kind="air").identified(room.ids.new)
    room.do(run, actor="a").result()
    for batch in range(6):
        facts = []
        for n in range(250):
            text = "".join(rng.choices(PIECES, k=rng.randint(1, 3)))
            user = f"v{rng.randint(1, 30)}"
            facts.append(
                Comment(START + n * 700, None, f"{batch}.{n}", user, user, str(n % 6), text, "", 0)
            )
        room.store(run.id, Batch(("douyin:1", "twitch:x")[batch % 2], tuple(facts))).result()
    room.close()
    return room.layout.run(run.id)


@pytest.fixture
def conn(run_file: Any) -> Any:
    from_file = sqlite3.connect(run_file)
    yield from_file
    from_file.close()


def everything(conn: Any) -> list[Judged]:
    return scan(conn, parse(""), AROUND, 2**62, 10_000, 10_000).rows


def test_all_is_found_by_the_empty_filter(conn: Any) -> None:
    assert len(everything(conn)) == 1_500


@pytest.mark.parametrize("typed", FILTERS)
def test_the_file_gives_what_memory_gives(conn: Any, typed: str) -> None:
    what = parse(typed)
    in_memory = [one.n for one in everything(conn) if what.term.meant(one.seen(), AROUND)]
    found: list[int] = []
    before, ended = 2**62, False
    while not ended:
        page = scan(conn, what, AROUND, before, 7, 1_000)
        found += [one.n for one in page.rows]
        before, ended = page.before, page.ended
    assert found == in_memory
    assert in_memory or typed in ("product:3", "一")


def test_one_request_looks_at_a_bounded_number(conn: Any) -> None:
    page = scan(conn, parse("author:nobody"), AROUND, 2**62, 50, 1_000)
    assert (page.rows, page.looked, page.ended) == ([], 1_000, False)
    assert page.before > 1
