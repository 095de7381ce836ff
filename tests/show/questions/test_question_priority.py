"""Which question is the most pressing: every part counts, and none counts backwards."""

from hypothesis import given
from hypothesis import strategies as st

from console.show.questions.priority import BUYING, Priority, Weights, priority, tier_level
from console.show.questions.triage import INTENTS

weights = st.builds(
    Weights, st.integers(0, 100), st.integers(100, 1_000), st.integers(100, 1_000),
    st.integers(100, 1_000),
)  # fmt: skip
counts = st.integers(1, 100_000)
waits = st.integers(0, 3_600_000)
levels = st.integers(0, 60)
intents = st.sampled_from(INTENTS)


@given(counts, counts, waits, waits, levels, levels, intents, weights)
def test_more_askers_a_longer_wait_and_a_higher_tier_never_weigh_less(
    askers: int, more: int, wait: int, longer: int, level: int, higher: int, intent: str,
    by: Weights,
) -> None:  # fmt: skip
    base = priority(askers, wait, level, False, intent, by).value
    assert priority(askers + more, wait, level, False, intent, by).value >= base
    assert priority(askers, wait + longer, level, False, intent, by).value >= base
    assert priority(askers, wait, level + higher, False, intent, by).value >= base
    assert priority(askers, wait, level, True, intent, by).value >= base


@given(counts, waits, levels, st.booleans(), intents, weights)
def test_no_factor_takes_weight_away(
    askers: int, wait: int, level: int, on_air: bool, intent: str, by: Weights
) -> None:
    parts = priority(askers, wait, level, on_air, intent, by)
    assert parts.value >= askers * (wait // 1000)
    assert min(parts.tier, parts.on_air, parts.intent) >= 100


def test_the_parts_say_where_the_value_comes_from() -> None:
    parts = priority(3, 40_000, 5, True, "price", Weights())
    assert parts == Priority(3, 40, 150, 150, 150)
    assert parts.value == 3 * 40 * 150 * 150 * 150 // 1_000_000


def test_a_complaint_weighs_by_its_own_weight() -> None:
    assert "complaint" not in BUYING
    assert priority(1, 10_000, 0, False, "complaint", Weights()).value == 20


def test_a_tier_is_the_number_in_its_name() -> None:
    assert [tier_level(one) for one in ("", "粉丝团5", "VIP", "lv.12", "999")] == [0, 5, 1, 12, 50]
