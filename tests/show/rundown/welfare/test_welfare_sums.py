"""Cool-down, budget, due times, lift: the arithmetic of welfare."""

from hypothesis import given
from hypothesis import strategies as st
from welfare_words import MINUTE, YUAN, sent, welfare

from console.show.rundown.welfare.budget import cost_of, show_budget, spent
from console.show.rundown.welfare.coming import LATE_MS, Around, coming, due
from console.show.rundown.welfare.cooling import ready_at
from console.show.rundown.welfare.lift import Lift, Stretch, lift
from console.show.rundown.welfare.missing import missing, prize_over
from console.show.rundown.welfare.tables import WelfareResult, WelfareSent
from console.show.rundown.welfare.texts import welfare_texts

START = 1_000_000_000
NOWHERE = Around(START, {}, {})

counts = st.none() | st.integers(0, 1000)


def result(sent_id: str, **told: int | None) -> WelfareResult:
    blank = WelfareResult("x", "r", sent_id, None, None, None, "", 0, "")
    return blank._replace(**told)  # type: ignore[arg-type]


@given(
    starts=st.lists(st.integers(0, 3_600_000), max_size=8),
    pauses=st.lists(st.none() | st.integers(0, 1_800_000), min_size=8, max_size=8),
    default=st.integers(0, 1_800_000),
    now=st.integers(0, 7_200_000),
)
def test_nothing_may_start_until_every_pause_is_over(
    starts: list[int], pauses: list[int | None], default: int, now: int
) -> None:
    rows = {f"w{n}": welfare(f"w{n}", cool_down=pause) for n, pause in enumerate(pauses)}
    given_out = [sent(f"w{n}", at) for n, at in enumerate(starts)]
    ready = ready_at(given_out, rows, default, now)
    past = [one for one in given_out if one.at <= now]
    ends = []
    for one in past:
        own = rows[one.welfare].cool_down
        ends.append(one.at + (default if own is None else own))
    assert all(end <= (now if ready is None else ready) for end in ends)
    assert ready is None or (ready > now and ready in ends)


@given(
    rows=st.lists(st.tuples(counts, counts, counts, counts), max_size=6),
    budget=st.none() | st.integers(0, 10**6),
)
def test_money_adds_up_and_what_is_unknown_is_counted_not_guessed(
    rows: list[tuple[int | None, int | None, int | None, int | None]], budget: int | None
) -> None:
    planned = {f"w{n}": welfare(f"w{n}", worth=worth) for n, (worth, _, _, _) in enumerate(rows)}
    starts = [sent(f"w{n}", 0, quantity=many) for n, (_, many, _, _) in enumerate(rows)]
    results = {
        f"w{n}@0": result(f"w{n}@0", given=given_out, cost=cost)
        for n, (_, _, given_out, cost) in enumerate(rows)
    }
    found = spent(planned, starts, results, budget)
    costs = [cost_of(planned[one.welfare], one, results[one.id]) for one in starts]
    assert found.used == sum(cost for cost in costs if cost is not None)
    assert found.unknown == costs.count(None)
    assert found.left == (None if budget is None else budget - found.used)
    for (worth, many, given_out, typed), cost in zip(rows, costs, strict=True):
        pieces = many if given_out is None else given_out
        sure = None if worth is None or pieces is None else worth * pieces
        assert cost == (sure if typed is None else typed)


def test_a_prize_stands_in_for_a_value() -> None:
    assert cost_of(welfare(prize_value=5 * YUAN), sent(quantity=3), None) == 15 * YUAN


def test_the_budget_of_the_show_is_the_one_set_else_that_of_its_welfare() -> None:
    rows = [welfare("a", budget=10), welfare("b"), welfare("c", budget=5)]
    assert show_budget(rows, 0) == 15
    assert show_budget(rows, 99) == 99
    assert show_budget([welfare("b")], 0) is None


def test_what_comes_first_stands_first_and_what_is_settled_last() -> None:
    rows = [
        welfare("hand"), welfare("late", starts="time", start_at=START + 2 * MINUTE),
        welfare("soon", starts="time", start_at=START + MINUTE),
        welfare("gone", starts="time", start_at=START),
        welfare("cue", starts="cue"),
    ]  # fmt: skip
    around = Around(START, {}, {"c": START + 90_000})
    found = coming(rows, {"cue": "c"}, [sent("gone", START)], around)
    assert [one.welfare for one in found] == ["soon", "cue", "late", "hand", "gone"]
    assert found[-1].at is None


def test_a_time_is_due_once_it_has_come_and_not_much_later() -> None:
    row = welfare(starts="time", start_at=START)
    assert due([row], {}, [], NOWHERE, START - 1) == []
    assert [one.since for one in due([row], {}, [], NOWHERE, START)] == [START]
    assert due([row], {}, [], NOWHERE, START + LATE_MS + 1) == []
    assert due([row], {}, [sent("w", START - 5_000)], NOWHERE, START) == []


def test_nothing_is_due_without_a_run_nor_by_hand() -> None:
    row = welfare(starts="time", start_at=START)
    assert due([row], {}, [], Around(None, {}, {}), START) == []
    tied = welfare(starts="hand")
    assert due([tied], {"w": "c"}, [], Around(START, {"c": START}, {}), START) == []


def test_with_its_cue_it_is_due_when_the_cue_goes_on_air() -> None:
    row, cues = welfare(starts="cue"), {"w": "c"}
    expected = Around(START, {}, {"c": START})
    assert due([row], cues, [], expected, START) == []
    [found] = due([row], cues, [], Around(START, {"c": START + 5}, {}), START + 9)
    assert (found.since, found.turn) == (START + 5, "cue")
    assert due([row], {}, [], Around(START, {"c": START}, {}), START) == []


@given(every=st.integers(60_000, 900_000), turns=st.integers(1, 6))
def test_again_and_again_counts_from_the_last_start(every: int, turns: int) -> None:
    row = welfare(starts="every", every=every)
    given_out: list[WelfareSent] = []
    for turn in range(1, turns + 1):
        at = START + turn * every
        assert due([row], {}, given_out, NOWHERE, at - 1) == []
        [found] = due([row], {}, given_out, NOWHERE, at)
        assert (found.since, found.turn) == (at, f"every:{turn}")
        given_out.append(sent("w", at))


def test_viewers_reached_is_due_once_they_are_there() -> None:
    row = welfare(starts="online", online=1000)
    assert due([row], {}, [], Around(START, {}, {}, 999), START) == []
    assert due([row], {}, [], Around(START, {}, {}, None), START) == []
    assert len(due([row], {}, [], Around(START, {}, {}, 1000), START)) == 1
    assert due([row], {}, [sent("w", START)], Around(START, {}, {}, 5000), START) == []
    unset = welfare(starts="online")
    assert due([unset], {}, [], Around(START, {}, {}, 5000), START) == []


def test_lift_is_measured_in_equal_minutes() -> None:
    before = Stretch(5 * MINUTE, orders=50, comments=100, online=1000)
    during = Stretch(3 * MINUTE, orders=45, comments=120, online=1500)
    assert lift(before, during) == Lift(0.5, 1.0, 0.5)


def test_too_little_gives_no_lift() -> None:
    enough = Stretch(5 * MINUTE, 50, 100, 1000)
    assert lift(enough, Stretch(59_000, 50, 100, 1000)) == Lift(None, None, None)
    assert lift(Stretch(59_000, 50, 100, 1000), enough) == Lift(None, None, None)
    few = Stretch(5 * MINUTE, 4, 100, None)
    assert lift(few, Stretch(5 * MINUTE, 50, 50, 900)) == Lift(None, -0.5, None)


def test_what_rules_ask_for() -> None:
    assert list(missing(welfare(kind="coupon"))) == ["end", "conditions"]
    told = welfare(kind="coupon", ends="until midnight", conditions="from ¥99")
    assert list(missing(told)) == []
    assert list(missing(welfare(kind="raffle"))) == [
        "end", "odds", "conditions", "prize", "organiser", "publication",
    ]  # fmt: skip
    drawn = welfare(kind="raffle", duration=1, quantity=3, conditions="c", prize="p",
                    organiser="o", publication="w")  # fmt: skip
    assert list(missing(drawn)) == []
    assert list(missing(welfare(kind="check_in"))) == []
    assert list(missing(welfare(kind="gift"))) == ["conditions"]


def test_the_limit_of_prizes_holds_for_draws_alone() -> None:
    assert prize_over(welfare(prize_value=11), 10)
    assert prize_over(welfare(worth=11), 10)
    assert not prize_over(welfare(prize_value=10), 10)
    assert not prize_over(welfare(prize_value=11), 0)
    assert not prize_over(welfare(kind="coupon", prize_value=11), 10)


def test_texts_that_viewers_get_are_listed_for_the_lint() -> None:
    row = welfare(name="Bag", script="best ever", note="for us")
    found = [(one.field, one.text, one.offer) for one in welfare_texts([row], {"w": "o"})]
    assert found == [("name", "Bag", "o"), ("script", "best ever", "o")]
