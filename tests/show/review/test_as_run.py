"""The as-run: planned, actual and difference of each take, with what was sold and asked in it."""

import csv
import io
import json
from datetime import timedelta
from decimal import Decimal

import pytest
from openpyxl import load_workbook
from recorded_run import MINUTE, a_cue, a_show, facts_of, go, start

from console.core.say import Say
from console.show.base.actions import AddMarker, EditShow
from console.show.review.as_run import Sums
from console.show.review.as_run_reading import read_as_run, run_to_tell
from console.show.review.as_run_table import COLUMNS, as_run_table, to_csv, to_json
from console.show.review.as_run_workbook import to_xlsx
from console.show.rundown.actions import AddCue, EditCue
from console.show.rundown.checklist_actions import TickLine
from console.show.rundown.live_actions import AddTime, EndRun, Go, Pause, Resume, UnGo
from console.show.rundown.run_log import Moment

SECOND = 1_000
YUAN = 10_000


@pytest.fixture
def show(room):
    return a_show(room)


def now(room):
    return Moment(room.clock.wall(), room.clock.steady(), room.clock.boot)


def record(room, run, facts=None):
    return read_as_run(room.conn, facts, run, now(room))


def two_takes(room, show):
    """A (planned 10 min) is played for 12, B for 5 and is on air still; the run."""
    a_cue(room, show, "A", anchor="Chen")
    a_cue(room, show, "B")
    run = start(room, show)
    go(room, after=MINUTE)
    go(room, after=12 * MINUTE)
    room.clock.advance(5 * MINUTE)
    return run


def test_each_take_stands_beside_what_was_planned(room, show):
    run = two_takes(room, show)
    one, two = record(room, run).takes
    begin = room.clock.wall() - 18 * MINUTE
    assert (one.title, one.anchor, one.planned) == ("A", "Chen", (begin, 10 * MINUTE))
    assert (one.start, one.end) == (begin + MINUTE, begin + 13 * MINUTE)
    assert (one.late, one.length, one.difference) == (MINUTE, 12 * MINUTE, 2 * MINUTE)
    assert (two.end, two.length, two.difference) == (None, 5 * MINUTE, None)
    room.clock.advance(6 * MINUTE)
    assert record(room, run).takes[1].difference == MINUTE


def test_it_is_held_against_the_plan_as_the_run_began_with_it(room, show):
    run = two_takes(room, show)
    cue = record(room, run).takes[0].cue
    room.done(EditCue(cue=cue, changes={"duration": 12 * MINUTE, "title": "A, long"}))
    room.done(EditShow(id=show, changes={"start": room.clock.wall()}))
    added = room.done(AddCue(show=show, cue_title="C", duration=MINUTE)).id
    go(room)
    one, _, three = record(room, run).takes
    assert (one.title, one.difference, one.late) == ("A", 2 * MINUTE, MINUTE)
    assert (three.cue, three.planned, three.difference) == (added, None, None)


def test_pauses_added_time_and_who_pressed_are_told(room, show):
    a_cue(room, show, "A")
    a_cue(room, show, "B")
    run = start(room, show)
    room.clock.advance(MINUTE)
    room.done(Go(), actor="Li")
    room.clock.advance(MINUTE)
    room.done(Pause())
    room.clock.advance(2 * MINUTE)
    room.done(Resume())
    room.done(AddTime(seconds=60))
    room.clock.advance(MINUTE)
    room.done(Go(), actor="Wang")
    room.clock.advance(SECOND)
    room.done(UnGo())
    room.clock.advance(9 * MINUTE)
    room.done(Go(), actor="Chen")
    room.done(EndRun())
    one, two = record(room, run).takes
    assert (one.by, one.paused, one.added) == ("Li", 2 * MINUTE, MINUTE)
    assert (two.by, two.paused, two.added) == ("Chen", 0, 0)


def test_what_was_sold_and_asked_counts_in_the_take_it_fell_in(room, show):
    run = two_takes(room, show)
    one, two = record(room, run).takes
    sales = [
        (one.start - SECOND, 1, 1, 10 * YUAN, 0),
        (one.start, 2, 3, 30 * YUAN, 0),
        (two.start - SECOND, 1, 1, 5 * YUAN, 5 * YUAN),
        (two.start, 4, 4, 40 * YUAN, 0),
    ]
    with facts_of(sales, [(one.start, 7, 2), (two.start, 5, 1)]) as facts:
        found = record(room, run, facts)
    assert found.takes[0].sums == Sums(3, 4, 35 * YUAN, 5 * YUAN, 7, 2)
    assert found.takes[1].sums == Sums(4, 4, 40 * YUAN, 0, 5, 1)
    assert found.outside == Sums(1, 1, 10 * YUAN, 0, 0, 0)
    assert found.total == Sums(8, 9, 85 * YUAN, 5 * YUAN, 12, 3)


def test_a_clock_that_was_set_is_noted_at_its_take(room, show):
    run = two_takes(room, show)
    room.clock.step(10 * MINUTE)
    room.clock.advance(MINUTE)
    found = record(room, run)
    assert [[note.kind for note in take.notes] for take in found.takes] == [[], ["step"]]
    assert found.takes[0].length == 12 * MINUTE
    assert "clock set by +10:00" in as_run_table(found, Say("en")).rows[1][-1]


def test_a_run_on_a_clock_ahead_of_this_one_is_told_as_of_its_last_entry(room, show):
    run = two_takes(room, show)
    room.done(AddMarker(text="the last thing that was done"))
    before = Moment(room.clock.wall() - 99 * 60 * MINUTE, 7, "another machine")
    one, two = read_as_run(room.conn, None, run, before).takes
    assert (one.late, one.length, two.length) == (MINUTE, 12 * MINUTE, 5 * MINUTE)


def test_the_latest_airing_is_told_before_any_rehearsal(room, show):
    a_cue(room, show, "A")
    assert run_to_tell(room.conn, show) is None
    made = []
    for kind in ("rehearsal", "air", "rehearsal"):
        made.append(start(room, show, kind))
        go(room)
        room.done(EndRun())
        room.clock.advance(MINUTE)
    assert run_to_tell(room.conn, show) == made[1]
    start(room, show)
    assert run_to_tell(room.conn, show) == made[1]
    assert read_as_run(room.conn, None, "nothing", now(room)) is None


def test_the_table_ends_with_what_was_outside_and_the_total(room, show):
    table = as_run_table(record(room, two_takes(room, show)), Say("en"))
    assert [row[1] for row in table.rows] == ["A", "B", "Outside of takes", "Total"]
    by_title = dict(zip(table.headings, table.rows[0], strict=True))
    assert by_title["Late by"] == "+1:00"
    assert by_title["Planned length"] == "10:00"
    assert by_title["GO by"] == "me"


def test_a_spreadsheet_gets_numbers_it_can_reckon_with_and_no_formulas(room, show):
    cue = a_cue(room, show, "=1+1")
    run = start(room, show)
    go(room)
    room.clock.advance(90 * MINUTE)
    room.done(EndRun())
    with facts_of([(room.clock.wall() - MINUTE, 1, 1, 99_900, 0)]) as facts:
        book = load_workbook(io.BytesIO(to_xlsx(record(room, run, facts), Say("en"))))
    head, take, *_ = book.active.iter_rows()
    cells = {column.key: cell for column, cell in zip(COLUMNS, take, strict=True)}
    assert [cell.value for cell in head][:3] == ["No.", "Cue", "Anchor"]
    assert (cells["cue"].value, cells["cue"].data_type) == ("=1+1", "s")
    assert cells["length"].value == timedelta(minutes=90)
    assert Decimal(str(cells["gmv"].value)) == Decimal("9.99")
    assert cells["difference"].value == 80.0
    assert cue


def test_csv_keeps_a_formula_as_text(room, show):
    a_cue(room, show, "=cmd")
    run = start(room, show)
    go(room)
    rows = list(csv.reader(io.StringIO(to_csv(record(room, run), Say("en")).decode("utf-8-sig"))))
    assert rows[1][1] == "'=cmd"
    assert len(rows[0]) == len(rows[1]) == len(COLUMNS)


def test_json_holds_exact_amounts_seconds_and_times_with_offset(room, show):
    run = two_takes(room, show)
    start_of_two = record(room, run).takes[1].start
    with facts_of([(start_of_two, 1, 2, 12_345, 0)]) as facts:
        found = json.loads(to_json(record(room, run, facts)))
    assert found["takes"][0]["difference"] == 120.0
    assert found["takes"][0]["start"].endswith("+08:00")
    assert found["takes"][1]["gmv"] == "1.2345"
    assert found["total"]["units"] == 2


def test_what_stayed_unticked_is_noted_as_the_checklist_was_then(room, show):
    cue = a_cue(room, show, "A", checklist="mic\nlight")
    a_cue(room, show, "B", checklist="coupon")
    run = start(room, show)
    go(room, after=MINUTE)
    room.done(TickLine(cue=cue, line="mic"))
    go(room, after=10 * MINUTE)
    room.clock.advance(MINUTE)
    assert [take.unticked for take in record(room, run).takes] == [("light",), ()]
    room.done(EndRun())
    room.done(EditCue(cue=cue, changes={"checklist": "quite another"}))
    found = record(room, run)
    assert [take.unticked for take in found.takes] == [("light",), ("coupon",)]
    assert "not ticked: light" in as_run_table(found, Say("en")).rows[0][-1]
    assert json.loads(to_json(found))["takes"][1]["unticked"] == ["coupon"]
