"""Times as people write them: nearest, first, midnight, and clocks that jump."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.core.errors import BadInput
from console.show.rundown.local_time import (
    exact,
    first_from,
    local_iso,
    nearest,
    read_time,
    read_zone,
)

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
ZONES = {name: ZoneInfo(name) for name in ("Asia/Shanghai", "Europe/Berlin", "America/New_York")}
ZONES |= {name: ZoneInfo(name) for name in ("Australia/Lord_Howe", "Pacific/Apia", "UTC")}
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def ms(text: str) -> int:
    return (datetime.fromisoformat(text) - EPOCH) // timedelta(milliseconds=1)


def iso_nearest(clock: str, reference: str, zone: ZoneInfo = SHANGHAI) -> str:
    return local_iso(nearest(read_time(clock, zone, "start_at"), ms(reference)), zone)


def iso_first(clock: str, reference: str, zone: ZoneInfo = SHANGHAI) -> str:
    return local_iso(first_from(read_time(clock, zone, "end_at"), ms(reference)), zone)


def test_a_time_with_a_date_is_exact() -> None:
    assert exact("2026-11-22T20:18:30", SHANGHAI, "now") == ms("2026-11-22T20:18:30+08:00")
    assert exact("2026-11-22 20:18", SHANGHAI, "now") == ms("2026-11-22T20:18:00+08:00")


def test_a_time_with_an_offset_does_not_ask_for_the_zone() -> None:
    for text in ("2026-11-22T12:00:00Z", "2026-11-22T14:00+02:00", "2026-11-22T06:30-0530"):
        assert exact(text, SHANGHAI, "now") == ms("2026-11-22T12:00:00Z")


def test_fractions_of_a_second_count_to_the_millisecond() -> None:
    assert exact("2026-11-22T20:00:00.2504", SHANGHAI, "now") % 1000 == 250


def test_a_bare_time_is_the_nearest() -> None:
    assert iso_nearest("23:30", "2026-11-22T20:00:00+08:00") == "2026-11-22T23:30:00+08:00"
    assert iso_nearest("00:10", "2026-11-22T23:50:00+08:00") == "2026-11-23T00:10:00+08:00"
    assert iso_nearest("23:50", "2026-11-23T00:10:00+08:00") == "2026-11-22T23:50:00+08:00"


def test_a_bare_time_is_forward_on_a_tie() -> None:
    assert iso_nearest("08:00", "2026-11-22T20:00:00+08:00") == "2026-11-23T08:00:00+08:00"


def test_hours_up_to_29_are_of_the_next_day() -> None:
    assert iso_nearest("25:10", "2026-11-22T23:50:00+08:00") == "2026-11-23T01:10:00+08:00"
    assert iso_nearest("24:00", "2026-11-22T20:00:00+08:00") == "2026-11-23T00:00:00+08:00"
    dated = exact("2026-11-22T29:59", SHANGHAI, "start")
    assert local_iso(dated, SHANGHAI) == "2026-11-23T05:59:00+08:00"


def test_an_end_is_the_first_at_or_after_the_reference() -> None:
    assert iso_first("20:00", "2026-11-22T20:00:00+08:00") == "2026-11-22T20:00:00+08:00"
    assert iso_first("19:59", "2026-11-22T20:00:00+08:00") == "2026-11-23T19:59:00+08:00"


def test_an_end_with_a_date_is_exact_even_before_the_reference() -> None:
    found = iso_first("2026-11-22T19:00", "2026-11-22T20:00:00+08:00")
    assert found == "2026-11-22T19:00:00+08:00"


def test_a_time_the_clocks_skip_moves_forward_by_the_gap() -> None:
    assert iso_nearest("02:30", "2026-03-29T01:00:00+01:00", BERLIN) == "2026-03-29T03:30:00+02:00"
    assert iso_first("02:30", "2026-03-29T03:10:00+02:00", BERLIN) == "2026-03-29T03:30:00+02:00"
    assert exact("2026-03-29T02:30", BERLIN, "now") == ms("2026-03-29T03:30:00+02:00")


def test_a_time_that_comes_twice_is_the_first() -> None:
    assert iso_nearest("02:30", "2026-10-25T02:45:00+01:00", BERLIN) == "2026-10-25T02:30:00+02:00"
    assert exact("2026-10-25T02:30", BERLIN, "now") == ms("2026-10-25T02:30:00+02:00")


def test_for_an_end_the_second_of_two_counts_when_the_first_is_before() -> None:
    assert iso_first("02:30", "2026-10-25T02:20:00+02:00", BERLIN) == "2026-10-25T02:30:00+02:00"
    assert iso_first("02:30", "2026-10-25T02:40:00+02:00", BERLIN) == "2026-10-25T02:30:00+01:00"
    assert iso_first("02:30", "2026-10-25T02:40:00+01:00", BERLIN) == "2026-10-26T02:30:00+01:00"
    dated = iso_first("2026-10-25T02:30", "2026-10-25T02:40:00+02:00", BERLIN)
    assert dated == "2026-10-25T02:30:00+01:00"


def test_a_bare_time_with_an_offset_is_of_that_offset() -> None:
    found = iso_nearest("12:30Z", "2026-11-22T20:00:00+08:00")
    assert found == "2026-11-22T20:30:00+08:00"


@pytest.mark.parametrize(
    "text",
    ["", "20", "8pm", "30:00", "20:60", "20:18:60", "2026-11-22", "2026-02-30T10:00", "２０:18"],
)
def test_what_is_no_time_is_refused_by_field(text: str) -> None:
    with pytest.raises(BadInput, match=r"^cues\[0\]\.start_at: "):
        read_time(text, SHANGHAI, "cues[0].start_at")


@pytest.mark.parametrize("text", ["0001-01-01T00:00", "9999-12-31T23:59", "9999-12-31T29:00"])
def test_a_year_far_off_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match=r"^now: "):
        exact(text, SHANGHAI, "now")


def test_a_bare_time_is_refused_where_there_is_nothing_to_be_near_to() -> None:
    with pytest.raises(BadInput, match="now: '20:18' has no date"):
        exact("20:18", SHANGHAI, "now")


@pytest.mark.parametrize("name", ["", "Nowhere/Town", "America", "../etc/passwd", "x" * 5000])
def test_an_unknown_zone_is_refused(name: str) -> None:
    with pytest.raises(BadInput, match=r"^zone: "):
        read_zone(name, "zone")


def occurrences(clock: timedelta, day: datetime, zone: ZoneInfo) -> list[int]:
    """When clocks in the zone show that time on that day, found by watching them all day.

    If they never do, the moment that the time moved forward by the gap names.
    """
    wanted = day + clock
    around = [wanted.replace(tzinfo=UTC) + timedelta(minutes=n) for n in range(-1500, 1501, 15)]
    shown = [(moment, moment.astimezone(zone).replace(tzinfo=None)) for moment in around]
    found = [moment for moment, local in shown if local == wanted]
    if not found:
        before, after = next(
            (one, other) for one, other in pairwise(shown) if one[1] < wanted < other[1]
        )
        gap = after[1] - before[1] - timedelta(minutes=15)
        found = [moment for moment, local in shown if local == wanted + gap][:1]
    return [(moment - EPOCH) // timedelta(milliseconds=1) for moment in found]


days = st.one_of(
    st.integers(0, 800).map(lambda n: datetime(2025, 11, 1) + timedelta(days=n)),
    st.sampled_from([datetime(2026, 3, 29), datetime(2026, 10, 25), datetime(2011, 12, 30)]),
    st.sampled_from([datetime(2026, 3, 8), datetime(2026, 11, 1), datetime(2026, 4, 5)]),
)
quarters = st.integers(0, 95).map(lambda n: timedelta(minutes=15 * n))


@given(st.sampled_from(sorted(ZONES)), days, quarters, quarters)
def test_bare_times_are_those_that_a_watcher_of_clocks_finds(
    name: str, day: datetime, reference_clock: timedelta, clock: timedelta
) -> None:
    zone = ZONES[name]
    reference = ((day + reference_clock).replace(tzinfo=zone) - EPOCH) // timedelta(milliseconds=1)
    local = (EPOCH + timedelta(milliseconds=reference)).astimezone(zone)
    today = local.replace(tzinfo=None, hour=0, minute=0, fold=0)
    watched = [occurrences(clock, today + timedelta(days=n), zone) for n in range(-2, 3)]
    text = f"{clock.seconds // 3600:02}:{clock.seconds // 60 % 60:02}"
    firsts = [seen[0] for seen in watched]
    closest = min(abs(first - reference) for first in firsts)
    near = max(first for first in firsts if abs(first - reference) == closest)
    assert nearest(read_time(text, zone, "start_at"), reference) == near
    after = min(at for seen in watched for at in seen if at >= reference)
    assert first_from(read_time(text, zone, "end_at"), reference) == after
