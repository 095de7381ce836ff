"""Spreading minutes and laying rows out: what holds for any recording."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from console.core.fact import Rejection
from console.feeds.recording.draft import Draft, rejected
from console.feeds.recording.lay import Lay
from console.feeds.recording.spread import HELD, MINUTE, offsets, spread
from console.show.base.facts import Audience
from console.show.questions.facts import Comment

minutes = st.integers(0, 30).map(lambda n: 1_704_456_000_000 + n * MINUTE)


def message(minute: int, number: int = 0) -> Draft:
    return minute, True, "s", Comment, (minute, str(number))


@given(st.integers(1, HELD))
def test_places_are_even_and_inside_the_minute(n: int) -> None:
    places = offsets(n)
    assert places[0] == 0
    assert places[-1] < MINUTE
    gaps = [later - one for one, later in itertools.pairwise(places)]
    assert not gaps or max(gaps) - min(gaps) <= 1


@given(st.lists(minutes, max_size=80))
def test_every_message_stays_in_its_minute_and_in_its_place(stamps: list[int]) -> None:
    drafts = [message(minute, n) for n, minute in enumerate(stamps)]
    found = list(spread(drafts))
    assert [draft[4] for draft in found] == [draft[4] for draft in drafts]
    assert all(0 <= draft[0] - draft[4][0] < MINUTE for draft in found)
    assert not any(draft[1] for draft in found)


@given(st.lists(minutes, max_size=80).map(sorted))
def test_messages_in_order_stay_in_order(stamps: list[int]) -> None:
    found = [draft[0] for draft in spread(message(minute) for minute in stamps)]
    assert found == sorted(found)


def test_a_figure_stays_beside_the_message_it_came_with() -> None:
    minute = 1_704_456_000_000
    figure: Draft = (minute, False, "s", Audience, (minute, "f"))
    found = list(
        spread([figure, message(minute), message(minute), figure, message(minute), figure])
    )
    assert [draft[0] - minute for draft in found] == [0, 0, 20_000, 40_000, 40_000, 40_000]


def test_a_rejected_row_does_not_break_a_minute() -> None:
    minute = 1_704_456_000_000
    found = list(spread([message(minute), rejected("s", "time", "x"), message(minute)]))
    times = [draft[0] - minute for draft in found if draft[3] is not Rejection]
    assert times == [0, 30_000]


@given(st.integers(0, 2**41), st.lists(st.integers(0, 2**41), min_size=1))
def test_rows_keep_their_distances_from_the_first(start: int, times: list[int]) -> None:
    lay = Lay(start)
    assert [lay(time) for time in times] == [start + time - times[0] for time in times]


@given(st.lists(st.integers(0, 2**41)))
def test_an_import_keeps_the_rows_own_times(times: list[int]) -> None:
    lay = Lay(None)
    assert [lay(time) for time in times] == times
