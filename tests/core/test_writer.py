"""The writer: facts stored once, in order, with what is derived caught up; and its end."""

from typing import Any

from console.core.fact import Batch, Rejection, Taken


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
