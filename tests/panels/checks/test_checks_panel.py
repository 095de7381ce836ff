"""The panel of checks: findings with what to do about them, landing it, versions, copies."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from console.core.undo import Undo
from console.panels.checks import PANEL
from console.panels.checks.duplicate_sheet import DuplicateSheet
from console.panels.checks.sheets import DiffSheet, LandSheet
from console.panels.checks.template_sheets import SaveSheet, TemplateSheet
from console.show.base.actions import EditShow, SaveVersion
from console.show.products.actions import AddOffer
from console.show.rundown.actions import AddCue, EditCue
from console.show.rundown.block_actions import AddBlock
from console.show.rundown.live_actions import Go

EVENING = 1_795_780_800_000
MINUTE = 60_000


def cue(bench: Any, title: str, minutes: int = 10, **fields: Any) -> str:
    added = AddCue(show=bench.show, cue_title=title, duration=minutes * MINUTE, **fields)
    return str(bench.done(added).id)


@pytest.fixture
def panel(bench: Any) -> Any:
    """The panel of a plan that has nothing wrong."""
    cue(bench, "Opening", cue_kind="opening", welfare="Red packet")
    return bench.open(PANEL, "plan", (480, 900))


def shown(panel: Any) -> list[str]:
    return [row.words.text() for row in panel.findings.rows if row.finding is not None]


def row_of(panel: Any, words: str) -> Any:
    return next(row for row in panel.findings.rows if row.finding and words in row.words.text())


def click(bench: Any, widget: Any) -> None:
    bench.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def end_at(bench: Any, minutes: int) -> None:
    bench.done(EditShow(id=bench.show, changes={"end": EVENING + minutes * MINUTE}))


def over_by_four(bench: Any) -> str:
    """A second cue that may be shortened, and an end that the plan is 4 min over."""
    made = cue(bench, "Closing", 12, min=5 * MINUTE)
    end_at(bench, 18)
    return made


def length(bench: Any, cue_id: str) -> int | None:
    found: int | None = bench.live.rundown.plan.cue(cue_id).duration
    return found


def test_the_models_keep_the_rules_of_models(panel: Any, qtmodeltester: Any) -> None:
    for model in (panel.land_view.model, panel.versions.model):
        qtmodeltester.check(model)


def test_a_plan_with_nothing_wrong_says_so(bench: Any, panel: Any) -> None:
    bench.until(lambda: "Nothing is wrong" in panel.findings.words.text())
    assert panel.findings.words.isVisible()
    assert shown(panel) == []


def test_findings_follow_decisions_errors_first_with_shape_and_words(
    bench: Any, panel: Any
) -> None:
    over_by_four(bench)
    bench.done(AddOffer(show=bench.show, name="Cream"))
    bench.until(lambda: len(shown(panel)) == 2)
    assert shown(panel) == ["“1 Cream” has no price", "Show is 4:00 over its end 20:18"]
    marks = [row.mark.accessibleName() for row in panel.findings.rows]
    assert marks == ["blocks", "warning"]
    assert panel.header.findChild(object, "panelCount").text() == "2"
    assert panel.header.findChild(object, "panelSide").text() == "1 block"


def test_go_to_looks_at_the_cue_or_the_offer(bench: Any, panel: Any) -> None:
    closing = over_by_four(bench)
    offer = bench.done(AddOffer(show=bench.show, name="Cream")).id
    bench.until(lambda: len(shown(panel)) == 2)
    click(bench, row_of(panel, "over").go)
    assert bench.context.focus.on("cue") == closing
    click(bench, row_of(panel, "no price").words)
    assert bench.context.focus.on("offer") == offer
    row_of(panel, "over").setFocus()
    bench.press(Qt.Key.Key_Return)
    assert bench.context.focus.on("cue") == closing


def test_fix_puts_it_right_in_one_undo(bench: Any, panel: Any) -> None:
    cue(bench, "Desk", scene="Desk")
    cue(bench, "Bath", scene="Bath")
    bench.until(lambda: shown(panel) == ["Scene changes without a change-over"])
    fix = row_of(panel, "Scene").fix
    assert fix.toolTip() == "Put it right: Add cue"
    click(bench, fix)
    assert not fix.isEnabled()
    bench.until(lambda: shown(panel) == [])
    assert [one.kind for one in bench.live.rundown.plan.cues][2] == "changeover"
    bench.done(Undo())
    bench.until(lambda: len(shown(panel)) == 1)
    assert row_of(panel, "Scene").fix.isEnabled()


def test_all_that_is_safe_is_put_right_at_once_with_one_undo(bench: Any, panel: Any) -> None:
    over_by_four(bench)
    for scene in "ABC":
        cue(bench, scene, scene=scene)
    bench.until(lambda: len(shown(panel)) == 3)
    assert panel.fix_all.text() == "Fix all safe (2)"
    bench.press(
        Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    bench.until(panel.said.isVisible)
    assert panel.said.text() == "2 put right, 1 left · one undo takes it back"
    assert not panel.fix_all.isVisible()
    assert len(shown(panel)) == 1
    bench.done(Undo())
    bench.until(lambda: len(shown(panel)) == 3)
    bench.until(lambda: not panel.said.isVisible())


def test_where_nothing_is_safe_the_key_says_so(bench: Any, panel: Any) -> None:
    over_by_four(bench)
    bench.until(lambda: len(shown(panel)) == 1)
    assert not panel.fix_all.isVisible()
    panel.fix_safe()
    bench.until(lambda: bool(bench.refusals))
    assert "judgement" in bench.refusals[0]


def test_the_proposal_that_is_shown_is_applied_in_one_undo(bench: Any, panel: Any) -> None:
    closing = over_by_four(bench)
    bench.until(panel.land_view.isVisible)
    model = panel.land_view.model
    cells = [model.index(0, n).data() for n in range(4)]
    assert cells == ["2 Closing", "12:00", "8:00", "4:00"]
    assert panel.land_view.header.findChild(object, "panelCount").text() == "show end 20:18"
    click(bench, panel.land_view.apply)
    bench.until(lambda: length(bench, closing) == 8 * MINUTE)
    bench.until(lambda: not panel.land_view.isVisible())
    bench.done(Undo())
    assert length(bench, closing) == 12 * MINUTE


def test_a_dismissed_proposal_stays_away_until_it_is_another(bench: Any, panel: Any) -> None:
    over_by_four(bench)
    bench.until(panel.land_view.isVisible)
    click(bench, panel.land_view.dismiss)
    assert not panel.land_view.isVisible()
    cue(bench, "More", 1)
    bench.until(panel.land_view.isVisible)


def test_the_key_lands_it_and_enter_applies(bench: Any, panel: Any) -> None:
    closing = over_by_four(bench)
    bench.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    bench.until(panel.land_view.apply.hasFocus)
    bench.press(Qt.Key.Key_Space)
    bench.until(lambda: length(bench, closing) == 8 * MINUTE)


def test_the_key_tells_where_there_is_nothing_to_land(bench: Any, panel: Any) -> None:
    bench.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    bench.until(panel.land_view.isVisible)
    assert "nothing to land" in panel.land_view.words.text()
    assert not panel.land_view.apply.isVisible()


def test_a_proposal_left_behind_is_refused_and_shown_anew(bench: Any, panel: Any) -> None:
    closing = over_by_four(bench)
    bench.until(panel.land_view.isVisible)
    bench.done(EditCue(cue=closing, changes={"duration": 11 * MINUTE}))
    click(bench, panel.land_view.apply)  # sooner than the panel has looked again
    bench.until(lambda: bool(bench.refusals))
    assert "was changed since this was proposed" in bench.refusals[0]
    bench.until(lambda: panel.land_view.model.index(0, 1).data() == "11:00")


def test_on_air_the_key_shows_it_over_the_window_as_of_now(bench: Any, panel: Any) -> None:
    closing = over_by_four(bench)
    bench.clock.advance(30 * MINUTE)
    bench.start()
    bench.done(Go())
    bench.clock.advance(MINUTE)  # a minute in, nothing has changed: still 4 min over
    panel.hide()
    panel.landings.land()
    sheet = panel.shelf.of(LandSheet)
    bench.until(lambda: bool(sheet.view.model.rows))
    assert sheet.view.model.index(0, 2).data() == "8:00"
    panel.show()
    bench.until(sheet.isVisible)
    click(bench, sheet.view.apply)
    bench.until(lambda: length(bench, closing) == 8 * MINUTE)
    bench.until(sheet.isHidden)


def test_a_version_is_saved_compared_and_restored(bench: Any, panel: Any) -> None:
    click(bench, panel.versions.findChild(object, "versionSave"))
    bench.type("before")
    bench.press(Qt.Key.Key_Return)
    bench.until(lambda: panel.versions.model.rowCount() == 1)
    assert not panel.versions.line.isVisible()
    made = cue(bench, "More", 5)
    bench.until(lambda: panel.versions.model.index(0, 2).data() == "1")
    click(bench, panel.versions.compare)
    sheet = panel.shelf.of(DiffSheet)
    bench.until(sheet.isVisible)
    assert sheet.words.text() == "1 changes since “before”"
    assert (sheet.model.rows[0][0].text, sheet.model.rows[0][0].badge) == ("Cue More", "added")
    sheet.dismiss()
    click(bench, panel.versions.restore)
    bench.until(lambda: bench.live.rundown.plan.cue(made) is None)
    bench.done(Undo())
    assert bench.live.rundown.plan.cue(made) is not None


def test_esc_leaves_the_name_of_a_version(bench: Any, panel: Any) -> None:
    bench.press(
        Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert panel.versions.line.hasFocus()
    bench.press(Qt.Key.Key_Escape)
    assert not panel.versions.line.isVisible()
    assert bench.live.base.versions == []


def test_a_name_that_is_taken_is_told(bench: Any, panel: Any) -> None:
    bench.done(SaveVersion(show=bench.show, name="before"))
    panel.versions.ask_name()
    bench.type("before")
    bench.press(Qt.Key.Key_Return)
    bench.until(lambda: bool(bench.refusals))
    assert panel.versions.line.isVisible()


def test_a_show_is_duplicated_a_week_later_and_opened(bench: Any, panel: Any) -> None:
    panel.making.duplicate()
    sheet = panel.shelf.of(DuplicateSheet)
    name = sheet.name
    assert name.text() == "Friday (copy)"
    name.setText("Friday")
    click(bench, sheet.make)
    bench.until(sheet.problem.isVisible)
    assert "already" in sheet.problem.text()
    name.setText("Next Friday")
    with bench.qtbot.waitSignal(bench.desk.opened):
        click(bench, sheet.make)
    assert bench.live.base.show.name == "Next Friday"
    assert bench.live.base.show.start == EVENING + 7 * 24 * 60 * MINUTE
    assert [one.title for one in bench.live.rundown.plan.cues] == ["Opening"]


def test_a_built_in_template_is_inserted_behind_the_chosen_row(bench: Any, panel: Any) -> None:
    cue(bench, "Closing")
    first = bench.live.rundown.plan.cues[0].id
    bench.context.focus.set("cue", first)
    panel.making.insert_template()
    sheet = panel.shelf.of(TemplateSheet)
    bench.until(sheet.isVisible)
    lengths = [sheet.model.index(row, 2).data() for row in range(sheet.model.rowCount())]
    assert lengths == ["30:00", "1:00:00"]
    assert not sheet.delete.isEnabled()
    click(bench, sheet.insert)
    bench.until(lambda: len(bench.live.rundown.plan.cues) == 8)
    titles = [one.title for one in bench.live.rundown.plan.cues]
    assert (titles[0], titles[-1]) == ("Opening", "Closing")
    bench.done(Undo())
    assert len(bench.live.rundown.plan.cues) == 2


def test_a_block_is_kept_as_a_template_and_thrown_away(bench: Any, panel: Any) -> None:
    panel.making.save_template()
    assert bench.refusals == ["Choose a cue of the block first."]
    block = bench.done(AddBlock(show=bench.show, name="Loop")).id
    bench.context.focus.set("cue", cue(bench, "Talk", 4, block=block))
    panel.making.save_template()
    sheet = panel.shelf.of(SaveSheet)
    assert sheet.name.text() == "Loop"
    click(bench, sheet.findChild(QPushButton, "templateSave"))
    bench.until(sheet.isHidden)
    panel.making.insert_template()
    chooser = panel.shelf.of(TemplateSheet)
    bench.until(lambda: chooser.model.rowCount() == 3)
    chooser.table.select_key(chooser.model.key_at(2))
    chooser.table.picked.emit(chooser.model.key_at(2))
    assert [chooser.model.index(2, n).data() for n in (0, 1, 2)] == ["Loop", "1", "4:00"]
    click(bench, chooser.delete)
    bench.until(lambda: chooser.model.rowCount() == 2)


def test_many_findings_cost_few_rows(bench: Any, panel: Any) -> None:
    for number in range(45):
        bench.done(AddOffer(show=bench.show, name=f"product {number}"))
    bench.until(lambda: "and 6 more" in panel.findings.words.text())  # too many for the hours, too
    assert len(panel.findings.rows) == 40
