"""The writer: facts stored once, in order, with what is derived caught up; and its end."""

import threading
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

import pytest

from console.core.action import Intent, Outcome
from console.core.errors import StoreError
from console.core.fact import Batch, Rejection, Taken
from console.core.message import english
from console.core.writer import LIVE_DEADLINE_MS


def pings(toy: Any, *ids: str | None, at: int = 5_000) -> list[Any]:
    return [toy.ping(at, None, one, f"ping {one}") for one in ids]


def test_facts_in_are_stored_duplicates_and_rejected(toy: Any) -> None:
    first = toy.writer.store("r", Batch("feed", pings(toy, "a", "b", "a")))
    assert first.result(10) == Taken(2, 1, {})
    again = Batch("feed", pings(toy, "b", "c"), [Rejection("garbled", "x" * 900)])
    assert toy.writer.store("r", again).result(10) == Taken(1, 1, {"garbled": 1})
    other = Batch("other feed", pings(toy, "a", None, None))
    assert toy.writer.store("r", other).result(10) == Taken(3, 0, {})
    toy.writer.settled("r").result(10)
    assert toy.query("SELECT n, source_id FROM ping ORDER BY n", run="r") == [
        (1, "a"), (2, "b"), (5, "c"), (6, "a"), (7, None), (8, None),
    ]  # fmt: skip
    assert toy.query("SELECT reason, count FROM rejected", run="r") == [("garbled", 1)]
    assert len(toy.query("SELECT sample FROM rejected_sample", run="r")[0][0]) == 500


def test_one_counter_numbers_decisions_and_batches(toy: Any) -> None:
    toy.do("note.add", text="a")
    toy.writer.store("r", Batch("feed", pings(toy, "a"))).result(10)
    assert toy.do("note.add", text="b").seq == 3
    toy.writer.store("q", Batch("feed", pings(toy, "a"))).result(10)
    toy.close()
    toy.open()
    assert toy.do("note.add", text="c").seq == 5


def test_what_is_derived_is_complete_when_settled_and_catches_up_after_a_restart(toy: Any) -> None:
    facts = [toy.ping(n * 10, None, str(n), "x") for n in range(2_500)]
    toy.writer.store("r", Batch("feed", facts)).result(10)
    toy.writer.settled("r").result(10)
    assert toy.query("SELECT sum(count), count(*) FROM tally", run="r") == [(2_500, 25)]
    toy.close()
    toy.open()
    toy.writer.settled("r").result(10)
    assert toy.query("SELECT sum(count) FROM tally", run="r") == [(2_500,)]


def test_news_comes_after_the_commit_and_holds_what_is_new(toy: Any) -> None:
    toy.writer.store("r", Batch("feed", pings(toy, "a", "b", "a"))).result(10)
    toy.writer.settled("r").result(10)
    facts, derived = toy.news
    assert (facts.stage, facts.run, facts.parts[0].numbers) == ("facts", "r", (1, 2))
    assert (derived.stage, derived.upto) == ("tally", 3)


def test_stopping_stores_what_waits(toy: Any) -> None:
    futures = [
        toy.writer.store("r", Batch("feed", pings(toy, *(f"{n}-{i}" for i in range(500)))))
        for n in range(20)
    ]
    toy.writer.stop()
    assert sum(future.result(0).stored for future in futures) == 10_000


def test_an_action_goes_before_waiting_facts(toy: Any) -> None:
    futures = [
        toy.writer.store("r", Batch("feed", pings(toy, *(f"{n}-{i}" for i in range(1_000)))))
        for n in range(50)
    ]
    outcome = toy.do("note.add", text="now")
    assert outcome.seq is not None
    assert outcome.seq < 40
    for future in futures:
        future.result(10)


def ask(toy: Any, kind: str, **fields: Any) -> "Future[Outcome]":
    action = toy.actions[kind](**fields).identified(toy.ids.new)
    return toy.writer.perform(Intent(action, "desk", "me", 0, 0, "boot", "", ()))


def busy(toy: Any) -> threading.Event:
    """Keep the writer busy with the news of an action, as a slow disk would; set to end it."""
    began, go_on = threading.Event(), threading.Event()

    def slow(commit: Any) -> None:
        began.set()
        go_on.wait(10)

    toy.writer._news = slow
    ask(toy, "note.add", text="slow")
    began.wait(10)
    return go_on


def test_a_fault_in_an_action_is_refused_and_the_writer_goes_on(toy: Any, caplog: Any) -> None:
    number_no_file_can_hold = toy.do("note.add", text="huge", size=2**70)
    assert "OverflowError" in english(number_no_file_can_hold.refused)
    text_no_file_can_hold = toy.do("note.add", text="half a letter \ud800")
    assert text_no_file_can_hold.seq is None
    assert toy.do("note.add", text="fine").seq is not None
    assert list(toy.notes()) == ["fine"]


def test_a_fault_in_what_is_derived_is_told_and_the_writer_goes_on(toy: Any, caplog: Any) -> None:
    def faulty(*_: object) -> Any:
        raise KeyError("no such product")

    kept = toy.writer._kept
    toy.writer._kept = replace(kept, derivers=(replace(kept.derivers[0], step=faulty),))
    toy.writer.store("r", Batch("feed", pings(toy, "a"))).result(10)
    with pytest.raises(KeyError):
        toy.writer.settled("r").result(10)
    assert toy.do("note.add", text="fine").seq is not None


def test_a_live_decision_that_waited_too_long_is_refused_and_never_done(toy: Any) -> None:
    note = toy.do("note.add", text="quiet")
    toy.writer._real = toy.clock
    go_on = busy(toy)
    shouted = ask(toy, "note.shout", id=toy.notes()["quiet"].id, changes={"text": "loud"})
    edited = ask(toy, "note.edit", id=toy.notes()["quiet"].id, changes={"size": 2})
    toy.clock.advance(LIVE_DEADLINE_MS + 1)
    go_on.set()
    assert "within a second" in english(shouted.result(10).refused)
    assert edited.result(10).seq == note.seq + 2
    assert toy.notes()["quiet"].size == 2


def test_an_action_that_was_taken_back_while_it_waited_is_never_done(toy: Any) -> None:
    go_on = busy(toy)
    waiting = ask(toy, "note.add", text="not any more")
    assert waiting.cancel()
    go_on.set()
    assert toy.do("note.add", text="next").seq is not None
    assert sorted(toy.notes()) == ["next", "slow"]


def test_a_writer_that_has_ended_answers_that_it_has(toy: Any) -> None:
    toy.writer.stop()
    assert "closed" in english(ask(toy, "note.add", text="late").result(1).refused)
    with pytest.raises(StoreError):
        toy.writer.store("r", Batch("feed", pings(toy, "a"))).result(1)
