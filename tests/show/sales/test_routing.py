"""Which file an order goes to: its air run by time, and where its earlier facts are."""

from console.core.fact import Batch, Rejection
from console.show.sales.facts import OrderLine
from console.show.sales.routing import Air, routed

AIRS = [Air("monday", 1_000, 2_000), Air("tonight", 5_000, None)]


def line(order: str, at: int, paid_at: int | None = None) -> OrderLine:
    return OrderLine(at, None, f"{order}-{at}", f"{order}/1", order, "p", "", "n", "", 1, 10_000,
                     "", "paid", paid_at, at, 0, "", 0, "raw")  # fmt: skip


def files(*lines: OrderLine, known: dict[str, str] | None = None) -> dict[str, list[str]]:
    parts = routed(Batch("s", lines), AIRS, known or {}, "show-x")
    return {file: [fact.order_id for fact in part.facts] for file, part in parts.items()}  # type: ignore[attr-defined]


def test_an_order_goes_to_the_air_run_whose_time_holds_it() -> None:
    found = files(line("a", 1_500), line("b", 2_000), line("c", 9_000), line("d", 1_000))
    assert found == {"monday": ["a", "d"], "show-x": ["b"], "tonight": ["c"]}


def test_the_time_of_payment_counts_before_that_of_ordering() -> None:
    assert files(line("a", 1_500, paid_at=5_500)) == {"tonight": ["a"]}


def test_later_facts_follow_the_order() -> None:
    assert files(line("a", 9_000), known={"a": "monday"}) == {"monday": ["a"]}
    assert files(line("a", 1_500), line("a", 9_000)) == {"monday": ["a", "a"]}


def test_what_was_rejected_is_counted_once() -> None:
    batch = Batch("s", [line("a", 1_500), line("b", 9_000)], [Rejection("time", "x")])
    parts = routed(batch, AIRS, {}, "show-x")
    assert [len(part.rejected) for part in parts.values()] == [1, 0]
    only = routed(Batch("s", [], [Rejection("time", "x")]), AIRS, {}, "show-x")
    assert {file: len(part.rejected) for file, part in only.items()} == {"show-x": 1}
