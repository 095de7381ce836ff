"""A disk that is really full: decisions go on, facts wait, nothing is lost silently."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from console.core.fact import Batch
from console.core.message import english
from console.core.waiting import MOST_WAITING, Queue

MB = 1024 * 1024


def filler(disk: Path) -> Path:
    """A file that takes what is left of the disk."""
    path = disk / "filler"
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            return path


def test_decisions_go_on_from_the_reserve_and_facts_wait(
    toy_at: Callable[..., Any], small_disk: Path, caplog: Any
) -> None:
    room = toy_at(small_disk / "room", 2 * MB)
    reserve = room.layout.reserve
    reserve.parent.mkdir(exist_ok=True)
    reserve.write_bytes(b"\0" * (2 * MB))
    room.writer.store("r", Batch("feed", [room.ping(1, None, "first", "x")])).result(10)
    filled = filler(small_disk)
    waiting = room.writer.store(
        "r", Batch("feed", [room.ping(n, None, str(n), "x" * 900) for n in range(3_000)])
    )
    for n in range(50):  # the reserve is given back at the first of these that needs room
        assert room.do("note.add", text=f"still deciding {n}", size=1).seq is not None
    assert not waiting.done()
    assert not reserve.exists()
    filled.unlink()
    assert waiting.result(20).stored == 3_000
    assert room.query("SELECT count(*) FROM ping", run="r") == [(3_001,)]


def test_with_nothing_left_an_action_is_refused_and_says_so(
    toy_at: Callable[..., Any], small_disk: Path, caplog: Any
) -> None:
    room = toy_at(small_disk / "room")
    filler(small_disk)
    outcomes = [room.do("note.add", text=f"{n} " + "x" * 4_000) for n in range(10)]
    refused = [outcome for outcome in outcomes if outcome.seq is None]
    assert refused
    assert "disk is full" in english(refused[0].refused)
    assert len(room.notes()) == len(outcomes) - len(refused)


def test_a_feed_that_cannot_wait_loses_the_least_first_and_it_is_counted(toy: Any) -> None:
    queue = Queue(waiting=int(MOST_WAITING * 0.75))
    kinds = {toy.ping: toy.writer._kind_of[toy.ping]}
    batch = Batch("feed", [toy.ping(1, None, "a", "x")] * 7)
    assert len(queue.thin("r", batch, kinds).facts) == 0
    assert queue.dropped == {("r", "feed", "ping"): 7}
    queue.waiting = 0
    assert len(queue.thin("r", batch, kinds).facts) == 7
