"""Cards side by side: ticked by keys, what differs marked, copied as text."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from console.show.products.actions import AddOffer

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sheet(cards: Any) -> Any:
    cards.bench.press(Qt.Key.Key_H, CTRL | SHIFT)
    found = cards.panel._comparison
    cards.bench.until(found.isVisible)
    return found


def _texts(sheet: Any) -> list[str]:
    return [one.text() for one in sheet.area.widget().findChildren(QLabel)]


def test_it_begins_with_the_chosen_product_and_its_neighbour(cards: Any, sheet: Any) -> None:
    assert [one.id for one in sheet.offers] == [cards.lip, cards.mask]
    texts = _texts(sheet)
    assert "1 唇釉" in texts
    assert "2 面膜" in texts


def test_what_differs_is_marked_and_what_does_not_is_not(sheet: Any) -> None:
    texts = _texts(sheet)

    assert "≠ Price" in texts
    assert "Stock" in texts
    sheet.only.click()
    assert "Stock" not in _texts(sheet)


def test_space_ticks_another(cards: Any, sheet: Any) -> None:
    cards.bench.press(Qt.Key.Key_Down)
    cards.bench.press(Qt.Key.Key_Down)
    cards.bench.press(Qt.Key.Key_Space)

    assert [one.id for one in sheet.offers] == [cards.lip, cards.mask, cards.brush]


def test_a_seventh_is_not_taken(cards: Any, sheet: Any) -> None:
    for number in range(5):
        cards.do(AddOffer(show=cards.bench.show, name=f"p{number}"))
    sheet.open(cards.lip)
    for row in range(8):
        sheet.list.item(row).setCheckState(Qt.CheckState.Checked)

    assert len(sheet.offers) == 6
    assert "Six" in sheet.says.text()


def test_it_is_copied_as_lines_with_tabs(cards: Any, sheet: Any) -> None:
    cards.bench.press(Qt.Key.Key_C, CTRL)

    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Field\t1 唇釉\t2 面膜"
    assert "Price\t¥89\t¥59" in lines
    assert "Points\t不沾杯 / 显白\t补水" in lines
