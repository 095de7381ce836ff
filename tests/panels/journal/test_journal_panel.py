"""The journal panel: who did what and why; narrowed; taken back from there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from console.core.clock import SimulatedClock
from console.core.say import Say
from console.core.table import Entry
from console.core.undo import Redo, Undo
from console.desk.desk import Desk
from console.panels.journal import PANEL
from console.panels.journal.model import undone
from console.show.base.actions import AddShow, EditShow, StartRun
from console.show.room import Room
from console.ui.context import Context
from console.ui.focus import Focus
from console.ui.theme import Theme
from console.ui.translate import use_language

EVENING = 1_795_780_800_000
"""2026-11-27 20:00 in Shanghai, ms UTC."""


@pytest.fixture
def clock():
    return SimulatedClock(EVENING)


@pytest.fixture
def context(tmp_path, clock, qapp):
    use_language("en")
    room = Room(tmp_path / "room.sqlite", clock, desk="desk-1", reserve_bytes=0)
    desk = Desk(room, Say("en"), actor="Li")
    yield Context(desk, Focus(), Theme("dark"))
    desk.stop()
    room.close()
    desk.deleteLater()


@pytest.fixture
def do(context, qtbot) -> Callable:
    def perform(action, **more):
        outcomes = []
        context.desk.do(action, outcomes.append, **more)
        qtbot.waitUntil(lambda: bool(outcomes))
        return outcomes[0].seq

    return perform


@pytest.fixture
def panel(context, do, qtbot):
    do(AddShow(id="show-1", name="Friday beauty show"))
    with qtbot.waitSignal(context.desk.opened):
        context.desk.open("show-1", "")
    made = PANEL.build(context)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def column(panel, number):
    return [panel.model.index(row, number).data() for row in range(panel.model.rowCount())]


def badges(panel):
    return [row[2].badge for row in panel.model.rows]


def test_the_model_keeps_the_rules_of_models(panel, qtmodeltester):
    qtmodeltester.check(panel.model)


def test_the_newest_stands_first_with_time_who_what_and_why(panel, do, clock):
    clock.advance(65_000)
    do(EditShow(id="show-1", changes={"note": "guests"}), reason="asked by the brand")
    assert column(panel, 0) == ["20:01:05", "20:00:00"]
    assert column(panel, 1)[0] == "Li"
    assert column(panel, 2)[0] == "Edit show “Friday beauty show” · asked by the brand"


def test_typing_narrows_it(panel, do, qtbot):
    do(EditShow(id="show-1", changes={"note": "guests"}), reason="the brand")
    qtbot.keyClicks(panel.line, "brand edit")
    assert len(column(panel, 2)) == 1
    qtbot.keyClicks(panel.line, " nowhere")
    assert column(panel, 2) == []


def test_other_shows_are_left_out_when_asked(panel, do, qtbot):
    do(AddShow(id="show-2", name="Double twelve"))
    assert len(column(panel, 2)) == 2
    qtbot.mouseClick(panel._show_only, Qt.MouseButton.LeftButton)
    assert column(panel, 2) == ["Add show “Friday beauty show”"]


def test_the_selected_entry_is_taken_back_and_marked(panel, context, do, qtbot):
    seq = do(EditShow(id="show-1", changes={"note": "guests"}))
    panel.table.select_key(str(seq))
    panel.fill()
    qtbot.mouseClick(panel._undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: context.desk.live.base.show.note == "")
    assert column(panel, 2)[0] == "Undo: Edit show “Friday beauty show”"
    assert badges(panel) == ["", "taken back", ""]


def test_what_was_redone_stands_again(panel, do):
    do(EditShow(id="show-1", changes={"note": "guests"}))
    do(Undo())
    do(Redo())
    assert badges(panel) == ["", "taken back", "", ""]


def test_what_was_done_on_air_is_marked_and_not_taken_back_here(panel, do, context):
    seq = do(StartRun(show="show-1", run_kind="air"))
    panel.table.select_key(str(seq))
    assert column(panel, 3)[0] == "●"
    assert not panel.can_undo()


def test_a_refused_undo_is_told_by_the_desk(panel, do, context, qtbot):
    first = do(EditShow(id="show-1", changes={"note": "one"}))
    do(EditShow(id="show-1", changes={"note": "two"}))
    panel.table.select_key(str(first))
    with qtbot.waitSignal(context.desk.refused, timeout=2000) as told:
        panel.undo_this()
    assert told.args[0].refused is not None


def test_picking_an_entry_sets_the_focus_with_its_moment(panel, context, do, qtbot):
    do(EditShow(id="show-1", changes={"note": "one"}))
    panel.table.select_key(panel.model.key_at(0))
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert context.focus.kind == "entry"
    assert context.focus.moment == EVENING


def test_older_entries_are_read_at_the_end_of_the_list(panel, context, do, qtbot):
    for number in range(30):
        do(EditShow(id="show-1", changes={"note": str(number)}))
    entries = context.desk.live.history.entries
    while len(entries) > 20:
        entries.popleft()
    panel.fill()
    bar = panel.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: panel.model.rowCount() == 31)
    assert column(panel, 2)[-1] == "Add show “Friday beauty show”"


def test_an_undo_that_was_undone_leaves_its_entry_standing():
    def entry(seq, undoes=None):
        return Entry(seq, "", "", "", "", "", "", 0, 0, "", "", 0, "", "", undoes)

    chain = [entry(1), entry(2, undoes=1), entry(3, undoes=2)]
    assert undone(chain[:2]) == {1}
    assert undone(chain) == {2}
