"""The as-run panel: takes against the plan, lengths to use, clips marked by key, the hand-over."""

import pytest
from PySide6.QtCore import Qt

from console.panels.as_run import PANEL, model
from console.show.base.actions import AddMarker
from console.show.products.actions import AddOffer
from console.show.rundown.actions import AddCue, EditCue
from console.show.rundown.live_actions import EndRun, Go
from console.ui.tables import RowsModel
from console.ui.theme import Theme

MINUTE = 60_000


@pytest.fixture
def played(bench):
    """A rehearsal of A (planned 10 min) of 12 minutes and of B of 5; the cues."""
    offer = bench.done(AddOffer(show=bench.show, name="lip glaze")).id
    one = bench.done(
        AddCue(show=bench.show, cue_title="A", duration=10 * MINUTE, offers=(offer,))
    ).id
    two = bench.done(AddCue(show=bench.show, cue_title="B", duration=5 * MINUTE)).id
    bench.start("rehearsal")
    bench.done(Go())
    bench.clock.advance(12 * MINUTE)
    bench.done(Go())
    bench.clock.advance(5 * MINUTE)
    return one, two


def texts(table):
    return [
        [cell if isinstance(cell, str) else cell.text for cell in row] for row in table.rows.rows
    ]


def open_on(bench, page, size=(1600, 600)):
    panel = bench.open(PANEL, "review", size)
    panel.show_page(page)
    return panel


def test_takes_stand_beside_their_plan_with_a_total(bench, played):
    panel = open_on(bench, "takes")
    bench.until(lambda: len(panel.takes.rows.rows) == 4)
    one, two, outside, total = texts(panel.takes)
    assert (one[1], one[6], one[7], one[10]) == ("A", "12:00", "+2:00", "Li")
    assert (two[1], two[4], two[7]) == ("B", "", "0:00")
    assert (outside[1], total[1]) == ("Outside of takes", "Total")
    assert panel.takes.rows.rows[1][1].badge == "on air"


def test_a_row_sets_the_focus_to_the_cue_and_its_moment(bench, played):
    panel = open_on(bench, "takes")
    bench.until(lambda: len(panel.takes.rows.rows) == 4)
    panel.takes.setFocus()
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Down)
    focus = bench.context.focus
    assert focus.on("cue") in played
    assert focus.moment is not None


def test_where_there_is_little_room_the_columns_of_least_worth_go(bench, played):
    assert model.hidden_columns(4_000) == set()
    few = model.hidden_columns(440)
    kept = [n for n in range(len(model.WORTH)) if n not in few]
    assert {0, 1, 3, 6} <= set(kept)
    assert 8 in few
    panel = open_on(bench, "takes", (440, 400))
    bench.until(lambda: len(panel.takes.rows.rows) == 4)
    assert panel.takes.isColumnHidden(8)
    assert not panel.takes.isColumnHidden(6)


def test_suggested_lengths_are_used_as_one_decision(bench, played):
    bench.done(EndRun())
    panel = open_on(bench, "lengths")
    bench.until(lambda: len(panel.lengths.rows.rows) == 2)
    assert texts(panel.lengths)[0][:5] == ["A", "10:00", "12:00", "2:00 longer", "1"]
    panel.lengths.use_all()
    bench.until(lambda: bench.live.rundown.plan.cue(played[0]).duration == 12 * MINUTE)
    bench.until(lambda: panel.lengths.count == 0)
    panel.lengths.use_all()
    bench.until(lambda: bool(bench.refusals))
    assert bench.refusals == ["No earlier take suggests another length."]


def test_clips_of_what_is_explained_are_marked_with_i_and_o(bench, played):
    bench.done(EndRun())
    bench.start("rehearsal")
    bench.done(Go())
    panel = open_on(bench, "clips")
    bench.press(Qt.Key.Key_I)
    bench.until(lambda: len(bench.live.base.markers) == 1)
    bench.clock.advance(90_000)
    bench.press(Qt.Key.Key_O)
    bench.until(lambda: panel.clips.count == 1)
    bench.until(lambda: texts(panel.clips)[0][3] == "1:30")
    assert texts(panel.clips)[0][0] == "1 lip glaze"
    panel.clips.select_key(panel.clips.rows.keys[0])
    panel.clips.remove()
    bench.until(lambda: bench.live.base.markers == [])


def test_without_a_run_no_clip_can_be_marked(bench):
    panel = open_on(bench, "clips")
    assert not panel.clips.can_mark()
    panel.clips.mark_in()
    assert bench.refusals == ["No run is open. A clip is marked while one is on."]
    empty = panel.findChild(object, "asRunEmpty")
    assert "I where one begins" in empty.text()


def test_the_hand_over_tells_what_is_on_and_what_ran(bench, played):
    bench.done(AddMarker(text="lamp 2 flickers"))
    panel = open_on(bench, "handover")
    bench.until(lambda: any("lamp" in line.what for line in panel.handover.lines))
    rows = [(line.what, line.when) for line in panel.handover.lines]
    assert ("B", "0:00 left") in rows
    assert ("What ran (1)", "") in rows
    assert any(what == "A" and when.endswith("12:00") for what, when in rows)


def test_the_models_keep_the_rules_of_models(bench, qtmodeltester):
    for columns in (model.take_columns(), model.length_columns(), model.clip_columns()):
        rows = RowsModel(Theme("dark"), columns)
        rows.set_rows([tuple("x" for _ in columns)], ["k"])
        qtmodeltester.check(rows)


def test_a_take_says_which_lines_of_its_checklist_stayed_unticked(bench, played):
    bench.done(EditCue(cue=played[0], changes={"checklist": "mic; light"}))
    panel = open_on(bench, "takes")
    bench.until(lambda: len(panel.takes.rows.rows) == 4)
    cell = panel.takes.rows.rows[0][1]
    assert (cell.badge, cell.badge_colour) == ("☐ 2", "amber")
    assert "not ticked: mic, light" in cell.tip
