"""Welfare in Plan: the table that is edited in place, and the form made from the fields."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from console.core.undo import Undo
from console.panels.welfare import PANEL
from console.panels.welfare.cells import FIELD_ORDER
from console.show.products.actions import AddOffer
from console.show.rundown.actions import AddCue
from console.show.rundown.welfare.actions import AddWelfare
from console.ui.lint_marks import LintMarks

KEY, MOD = Qt.Key, Qt.KeyboardModifier
YUAN, MINUTE = 10_000, 60_000


@pytest.fixture
def panel(bench: Any) -> Any:
    return bench.open(PANEL, "plan", (1400, 700))


@pytest.fixture
def bag(bench: Any, panel: Any) -> str:
    """A lucky bag, chosen."""
    made = bench.done(AddWelfare(show=bench.show, name="Bag", what="lucky_bag"))
    bench.until(lambda: panel.plan.model.keys == [made.id])
    panel.plan.table.setFocus()
    panel.plan.table.select_key(made.id)
    panel.plan.follow()
    return str(made.id)


def row(bench: Any, welfare: str) -> Any:
    return bench.live.welfare.by_id[welfare]


def edit(bench: Any, panel: Any, welfare: str, name: str, text: str) -> None:
    panel.plan.table.edit_cell(welfare, FIELD_ORDER.index(name))
    editor = panel.plan.table.findChild(QLineEdit, "cellEditor")
    editor.setText(text)  # as pasted: single keys are Latin alone
    bench.press(KEY.Key_Return)
    bench.until(lambda: panel.plan.table.findChild(QLineEdit, "cellEditor") is None)


def test_the_model_is_sound(bench: Any, panel: Any, bag: str, qtmodeltester: Any) -> None:
    qtmodeltester.check(panel.plan.model)


def test_the_empty_state_teaches_and_adds_the_first(bench: Any, panel: Any) -> None:
    assert panel.plan.empty.isVisible()
    bench.qtbot.mouseClick(panel.plan._first, Qt.MouseButton.LeftButton)
    bench.until(lambda: panel.plan.table.editing)
    bench.type("Opening packets")
    bench.press(KEY.Key_Return)
    bench.until(lambda: [one.name for one in bench.live.welfare.rows] == ["Opening packets"])
    assert not panel.plan.empty.isVisible()
    assert panel.header.findChild(object, "panelCount").text() == "1 planned"


def test_n_adds_into_the_cue_that_is_looked_at(bench: Any, panel: Any, bag: str) -> None:
    cue = bench.done(AddCue(show=bench.show, cue_title="Round", duration=MINUTE)).id
    bench.context.focus.set("cue", cue)
    bench.press(KEY.Key_N)
    bench.until(lambda: panel.plan.table.editing)
    bench.press(KEY.Key_Escape)
    added = bench.live.welfare.rows[1]
    assert (added.kind, bench.live.welfare.cues[added.id]) == ("lucky_bag", cue)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("quantity", "1,000", 1000), ("worth", "¥9.90", 99_000), ("duration", "2:30", 150_000),
        ("every", "20分钟", 20 * MINUTE), ("kind", "raffle", "raffle"),
        ("starts", "With its cue", "cue"),
        ("conditions", "from ¥99", "from ¥99"), ("start_at", "21:05", 1_795_784_700_000),
    ],
)  # fmt: skip
def test_a_cell_takes_what_people_type(
    bench: Any, panel: Any, bag: str, name: str, text: str, value: object
) -> None:
    edit(bench, panel, bag, name, text)
    bench.until(lambda: getattr(row(bench, bag), name) == value)
    bench.done(Undo())
    assert getattr(row(bench, bag), name) != value


@pytest.mark.parametrize(
    ("name", "text"),
    [("quantity", "many"), ("worth", "cheap"), ("duration", "soon"), ("kind", "lottery"),
     ("start_at", "later"), ("cue", "9"), ("offer", "7")],
)  # fmt: skip
def test_what_is_not_understood_is_told_and_kept_out(
    bench: Any, panel: Any, bag: str, name: str, text: str
) -> None:
    before = row(bench, bag)
    edit(bench, panel, bag, name, text)
    assert len(bench.refusals) == 1
    assert text in bench.refusals[0]
    assert row(bench, bag) == before


def test_cue_and_product_are_chosen_by_number(bench: Any, panel: Any, bag: str) -> None:
    cue = bench.done(AddCue(show=bench.show, cue_title="Round", duration=MINUTE)).id
    offer = bench.done(AddOffer(show=bench.show, name="mousse", price=YUAN, link=7)).id
    edit(bench, panel, bag, "cue", "1")
    edit(bench, panel, bag, "offer", "7")
    bench.until(lambda: bench.live.welfare.offers == {bag: offer})
    assert bench.live.welfare.cues == {bag: cue}
    shown = panel.plan.model.rows[0]
    assert shown[FIELD_ORDER.index("cue")] == "1 Round"
    assert shown[FIELD_ORDER.index("offer")] == "7 mousse"


def test_the_form_is_filled_and_says_what_is_missing(bench: Any, panel: Any, bag: str) -> None:
    form = panel.plan.form
    assert form.isVisible()
    assert form.fields["name"].text() == "Bag"
    assert form._labels["conditions"].property("colour") == "amber"
    assert form._labels["note"].property("colour") == "text2"
    bench.press(KEY.Key_E)
    assert form.fields["name"].hasFocus()
    form.fields["conditions"].setFocus()
    bench.type("comment")
    form.fields["odds"].setFocus()
    bench.until(lambda: row(bench, bag).conditions == "comment")
    bench.until(lambda: form._labels["conditions"].property("colour") == "text2")
    bench.press(KEY.Key_Escape)
    assert panel.plan.table.hasFocus()


def test_a_way_of_starting_shows_its_field(bench: Any, panel: Any, bag: str) -> None:
    form = panel.plan.form
    assert not form.fields["start_at"].isVisible()
    starts = form.fields["starts"]
    assert isinstance(starts, QComboBox)
    starts.setFocus()
    bench.press(KEY.Key_Down)
    starts.activated.emit(starts.currentIndex())
    bench.until(lambda: row(bench, bag).starts == "time")
    bench.until(form.fields["start_at"].isVisible)


def test_a_slip_in_the_form_is_told_and_put_back(bench: Any, panel: Any, bag: str) -> None:
    field = panel.plan.form.fields["quantity"]
    field.setFocus()
    bench.type("many")
    bench.press(KEY.Key_Return)
    assert bench.refusals == ["“many” is no whole number."]
    panel.plan.table.setFocus()
    panel.plan.follow()
    assert field.text() == ""


def test_rows_move_double_and_go_by_keys(bench: Any, panel: Any, bag: str) -> None:
    other = bench.done(AddWelfare(show=bench.show, name="Coupon")).id
    bench.until(lambda: len(panel.plan.model.keys) == 2)
    bench.press(KEY.Key_Down, MOD.AltModifier)
    bench.until(lambda: panel.plan.model.keys == [other, bag])
    bench.press(KEY.Key_D)
    bench.until(lambda: len(panel.plan.model.keys) == 3)
    bench.press(KEY.Key_Delete)
    bench.until(lambda: bag not in panel.plan.model.keys)


def test_the_head_adds_up_what_it_may_cost(bench: Any, panel: Any, bag: str) -> None:
    edit(bench, panel, bag, "quantity", "10")
    edit(bench, panel, bag, "worth", "20")
    side = panel.header.findChild(object, "panelSide")
    bench.until(lambda: side.text() == "up to ¥200")


def test_what_it_lacks_is_counted_at_its_name(bench: Any, panel: Any, bag: str) -> None:
    cell = panel.plan.model.rows[0][0]
    assert (cell.text, cell.badge, cell.badge_colour) == ("Bag", "6 missing", "amber")


def test_a_narrow_panel_shows_the_form_only_when_asked(bench: Any) -> None:
    panel = bench.open(PANEL, "plan", (600, 600))
    bag = bench.done(AddWelfare(show=bench.show, name="Bag")).id
    bench.until(lambda: panel.plan.model.keys == [bag])
    panel.plan.table.setFocus()
    panel.plan.table.select_key(bag)
    panel.plan.follow()
    assert not panel.plan.form.isVisible()
    bench.press(KEY.Key_E)
    assert panel.plan.form.isVisible()
    bench.press(KEY.Key_Escape)
    assert panel.plan.table.isVisible()


def test_words_that_must_not_be_said_are_underlined_as_they_are_typed(
    bench: Any, panel: Any, bag: str
) -> None:
    script = panel.plan.form.fields["script"]
    [marks] = script.findChildren(LintMarks)
    script.setFocus()
    script.setPlainText("全网最低价，快来")
    bench.until(lambda: bool(marks.marks))
    script.setPlainText("快来看看")
    bench.until(lambda: not marks.marks)
