"""In Plan: the offers as a table that is edited in place."""

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit

from console.core.undo import Undo
from console.panels.products import PANEL
from console.panels.products.offer_cells import FIELDS
from console.show.products.actions import AddOffer

KEY, MOD = Qt.Key, Qt.KeyboardModifier
YUAN = 10_000


@pytest.fixture
def offers(bench: Any) -> list[str]:
    """cream and lip glaze: links 1 and 2."""
    return [
        bench.done(AddOffer(show=bench.show, name=name, price=79 * YUAN, stock=500)).id
        for name in ("cream", "lip glaze")
    ]


@pytest.fixture
def panel(bench: Any, offers: list[str]) -> Any:
    return bench.open(PANEL, "plan", (1600, 360))


def text(panel: Any, key: str, field: str) -> str:
    model = panel.plan.model
    return str(model.index(model.row_of(key), FIELDS.index(field)).data())


def edit(bench: Any, panel: Any, key: str, field: str, typed: str) -> None:
    table = panel.plan.table
    table.edit_cell(key, FIELDS.index(field))
    editor = table.findChild(QLineEdit, "cellEditor")
    editor.selectAll()
    bench.type(typed)
    bench.press(KEY.Key_Return)
    bench.until(lambda: not table.editing and table.findChild(QLineEdit, "cellEditor") is None)


def test_the_model_is_sound(panel: Any, qtmodeltester: Any) -> None:
    qtmodeltester.check(panel.plan.model)


@pytest.mark.parametrize(
    ("field", "typed", "shown"),
    [
        ("price", "89", "¥89"),
        ("price", "1e3", "¥79"),
        ("list_price", "129.5", "¥129.50"),
        ("stock", "1,500", "1,500"),
        ("reserve", "50", "50"),
        ("role", "hero", "Hero"),
        ("short_name", "glaze", "glaze"),
        ("name", "velvet lip glaze", "velvet lip glaze"),
        ("mechanism", "buy 1 get 2", "buy 1 get 2"),
        ("points", "stays", "stays"),
        ("never_say", "best", "best"),
        ("link", "12", "12"),
        ("floor", "69.9", "¥69.90"),
        ("slot_fee", "20000", "¥20,000"),
        ("commission", "12.5%", "12.5%"),
        ("commission", "20", ""),
        ("limit_each", "2", "2"),
        ("limit_each", "0", ""),
        ("after_sales", "7 days", "7 days"),
    ],
)
def test_a_field_is_edited_in_place(
    bench: Any, panel: Any, offers: list[str], field: str, typed: str, shown: str
) -> None:
    edit(bench, panel, offers[1], field, typed)
    bench.until(lambda: text(panel, offers[1], field) == shown)


@pytest.mark.parametrize(
    ("field", "typed"),
    [("price", "cheap"), ("price", "-5"), ("stock", "many"), ("role", "star"), ("link", "1")],
)
def test_what_a_field_does_not_take_is_refused(
    bench: Any, panel: Any, offers: list[str], field: str, typed: str
) -> None:
    before = text(panel, offers[1], field)
    edit(bench, panel, offers[1], field, typed)
    bench.until(lambda: bool(bench.refusals))
    assert text(panel, offers[1], field) == before


def test_rows_are_moved_dragged_removed_and_brought_back(
    bench: Any, panel: Any, offers: list[str]
) -> None:
    table, model = panel.plan.table, panel.plan.model
    table.setFocus()
    table.select_key(offers[1])
    bench.press(KEY.Key_Up, MOD.AltModifier)
    bench.until(lambda: model.keys == [offers[1], offers[0]])
    dragged = model.mimeData([model.index(0, 0)])
    model.dropMimeData(dragged, Qt.DropAction.MoveAction, 2, 0, QModelIndex())
    bench.until(lambda: model.keys == offers)
    bench.press(KEY.Key_Delete)
    bench.until(lambda: model.keys == offers[:1])
    bench.done(Undo())
    assert model.keys == offers


def test_an_empty_table_teaches(bench: Any) -> None:
    panel = bench.open(PANEL, "plan")
    assert panel.plan.hint.isVisible()
    panel.setFocus()
    bench.press(KEY.Key_N)
    bench.type("towels 9.9")
    bench.press(KEY.Key_Return)
    bench.until(lambda: not panel.plan.hint.isVisible())
