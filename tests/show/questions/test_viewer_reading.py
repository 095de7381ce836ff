"""A viewer's visits: comments, questions, orders by an explicit rule, names covered."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from console.core.clock import SimulatedClock
from console.core.fact import Batch
from console.show.base.actions import AddShow, StartRun
from console.show.questions.facts import Comment
from console.show.questions.viewers.identity import Viewer, masked, viewer_of
from console.show.questions.viewers.reading import Visit, runs_of, visit
from console.show.room import Room
from console.show.sales.facts import OrderLine

START = 1_795_780_800_000


def order(number: str, buyer: str) -> OrderLine:
    return OrderLine(
        START, START, number, number, number, "p", "", "p", "", 1, 10_000, "CNY", "paid", START,
        START, 0, buyer, 0, "",
    )  # fmt: skip


def said(number: int, user: str, user_id: str, text: str) -> Comment:
    return Comment(START + number, None, str(number), user, user_id, "5", text, "", 0)


class Visited(NamedTuple):
    """A room with one run in which everything is derived."""

    room: Room
    run: str

    def ask(self, viewer: Viewer) -> Visit:
        return self.room.readers.ask(lambda files: visit(files, self.run, viewer)).result()


def opened(path: Path) -> Room:
    return Room(path, SimulatedClock(START), desk="d", rng=random.Random(1), reserve_bytes=0)


@pytest.fixture
def visited(tmp_path: Path) -> Iterator[Visited]:
    """Closed and opened again, for everything is derived when a room closes."""
    room = opened(tmp_path / "r.sqlite")
    show = AddShow(name="s").identified(room.ids.new)
    room.do(show, actor="a").result()
    run = StartRun(show=show.id, run_kind="air").identified(room.ids.new)
    room.do(run, actor="a").result()
    comments = (
        said(1, "小满", "77", "多少钱"),
        said(2, "小满", "78", "别人"),
        said(3, "小满", "", "nameless"),
        said(4, "小满", "77", "好看"),
    )
    orders = (order("1", "77"), order("2", "小满"), order("3", "小*"))
    room.store(run.id, Batch("douyin:1", comments)).result()
    room.store(run.id, Batch("twitch:1", (said(5, "小满", "77", "elsewhere"),))).result()
    room.store(run.id, Batch("shop", orders)).result()
    room.close()
    again = opened(tmp_path / "r.sqlite")
    yield Visited(again, run.id)
    again.close()


def test_the_platforms_id_tells_viewers_of_one_name_apart(visited: Visited) -> None:
    found = visited.ask(viewer_of("douyin:1", "77", "小满"))
    assert (found.asked, found.states) == (1, {"open": 1})
    assert (found.comments, found.latest, found.tier) == (2, ("好看", "多少钱"), "5")
    assert (found.first_at, found.last_at) == (START + 1, START + 4)


def test_without_an_id_the_name_alone_is_looked_for(visited: Visited) -> None:
    viewer = viewer_of("douyin:1", "", "小满")
    assert viewer.by_name
    assert visited.ask(viewer).latest == ("nameless",)


def test_a_stranger_was_never_there(visited: Visited) -> None:
    assert visited.ask(viewer_of("douyin:1", "nobody", "x")).comments == 0


def test_the_run_that_is_shown_comes_first(visited: Visited) -> None:
    found = visited.room.readers.ask(lambda files: runs_of(files, visited.run)).result()
    assert [one.id for one in found] == [visited.run]


def test_orders_are_matched_by_id_first_then_by_the_whole_name(visited: Visited) -> None:
    viewer = viewer_of("douyin:1", "77", "小满")
    found = visited.ask(viewer)
    assert (found.orders, found.sure) == (1, True)
    by_name = visited.ask(viewer_of("douyin:1", "78", "小满"))
    assert (by_name.orders, by_name.sure) == (1, False)


@pytest.mark.parametrize(
    ("name", "shown"), [("", ""), ("李", "*"), ("李四", "李*"), ("小满来了", "小**了")]
)
def test_covered_names_keep_their_ends(name: str, shown: str) -> None:
    assert masked(name) == shown
