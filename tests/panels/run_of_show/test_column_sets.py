"""Columns of the plan under names of one's own: kept, chosen, renamed, removed, by keyboard."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton

from console.core.errors import Refused
from console.core.setting import MachineSettings
from console.panels.run_of_show import PANEL
from console.panels.run_of_show.column_sets import Arrangement, ColumnSets
from console.show.rundown.actions import AddCue
from console.show.rundown.custom_columns import PlanColumn, SetPlanColumns
from console.ui.shortcuts import Shortcuts

KEY, MOD = Qt.Key, Qt.KeyboardModifier
MINUTE = 60_000


@pytest.fixture
def machine(bench: Any, tmp_path: Path) -> MachineSettings:
    kept = MachineSettings(tmp_path / "machine.toml")
    bench.context = replace(bench.context, machine=kept)
    return kept


@pytest.fixture
def panel(bench: Any, machine: MachineSettings) -> Any:
    bench.done(AddCue(show=bench.show, cue_title="A", duration=MINUTE))
    panel = bench.open(PANEL, "plan")
    panel.plan.grid.setFocus()
    return panel


def shown(panel: Any) -> list[str]:
    page = panel.plan
    return [page.model.fields[one].id for one in page.grid.shown_columns()]


def save_as(bench: Any, panel: Any, name: str) -> None:
    panel.head.named_columns()
    bench.type(name)
    bench.press(KEY.Key_Return)


def buttons(panel: Any, name: str) -> list[Any]:
    found = panel.head._named.findChildren(QPushButton, name)
    return [one for one in found if one.isVisible()]


def test_the_present_columns_are_kept_and_chosen_again(bench: Any, panel: Any) -> None:
    panel.plan.view.show_set(("number", "title", "start"))
    save_as(bench, panel, "Mine")
    assert not panel.head._named.isVisible()
    panel.plan.view.show_set(("number", "kind"))
    panel.head.named_columns()
    buttons(panel, "columnSetUse")[0].click()
    assert shown(panel) == ["number", "title", "start"]


def test_the_menu_opens_by_key_and_offers_named_sets_beside_the_others(
    bench: Any, panel: Any
) -> None:
    panel.plan.view.show_set(("number", "title"))
    save_as(bench, panel, "A & B")
    panel.plan.view.show_set(("number", "kind", "title"))
    panel.plan.grid.setFocus()
    bench.press(KEY.Key_C, MOD.ControlModifier | MOD.ShiftModifier)
    menu = panel.findChild(QMenu, "columnsMenu")
    texts = [action.text() for action in menu.actions()]
    assert "Standard" in texts
    menu.actions()[texts.index("A && B")].trigger()
    menu.close()
    assert shown(panel) == ["number", "title"]


def test_names_are_changed_and_sets_removed(bench: Any, panel: Any) -> None:
    save_as(bench, panel, "One")
    save_as(bench, panel, "Two")
    panel.head.named_columns()
    fields = panel.head._named.findChildren(QLineEdit, "columnSetRename")
    fields = [one for one in fields if one.isVisible()]
    fields[0].setFocus()
    fields[0].selectAll()
    bench.type("First")
    bench.press(KEY.Key_Return)
    assert list(panel.plan.view.sets.all) == ["First", "Two"]
    bench.until(lambda: len(buttons(panel, "columnSetRemove")) == 2)
    buttons(panel, "columnSetRemove")[1].click()
    assert list(panel.plan.view.sets.all) == ["First"]
    bench.until(lambda: len(buttons(panel, "columnSetRemove")) == 1)


def test_a_name_that_is_taken_or_built_in_is_refused_and_stays_typed(
    bench: Any, panel: Any
) -> None:
    save_as(bench, panel, "Standard")
    assert "already" in bench.refusals[-1]
    assert panel.head._named.name.text() == "Standard"
    assert panel.plan.view.sets.all == {}


def test_they_are_there_after_a_restart_and_show_columns_that_came_later(
    bench: Any, panel: Any, machine: MachineSettings
) -> None:
    panel.plan.view.show_set(("number", "title"))
    save_as(bench, panel, "Mine")
    bench.context.keys.remove()
    bench.context = replace(bench.context, machine=MachineSettings(machine.path), keys=Shortcuts())
    again = bench.open(PANEL, "plan")
    columns = (PlanColumn("Camera", "text"),)
    bench.done(SetPlanColumns(show=bench.show, columns=columns))
    again.plan.view.show_set(("number", "kind"))
    again.plan.view.show_named("Mine")
    assert shown(again) == ["number", "title", "custom:Camera"]


def test_what_was_kept_and_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "machine.toml"
    path.write_text('"plan.column_sets" = \'[{"name": "a", "widths": {"x": "y"}}, 3, {}]\'\n')
    assert ColumnSets(MachineSettings(path), ()).all == {"a": Arrangement((), None, {})}
    path.write_text('"plan.column_sets" = "[[["\n')
    assert ColumnSets(MachineSettings(path), ()).all == {}


def test_there_is_an_end_to_how_many_are_kept() -> None:
    sets = ColumnSets(None, ("Standard",))
    for number in range(30):
        sets.add(f"set {number}", Arrangement())
    with pytest.raises(Refused):
        sets.add("one more", Arrangement())
