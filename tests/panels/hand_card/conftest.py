"""A show with three offers, and the panel of the hand card on the first."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from console.core.action import Action
from console.panels.hand_card import PANEL
from console.show.products.actions import AddOffer

YUAN = 10_000
CARD = {
    "points": "不沾杯\n显白", "faq": "掉色吗？不掉\n孕妇能用吗？", "never_say": "第一",
    "mechanism": "拍1发2", "suits": "干唇; 不适合敏感唇", "sample": "S-1", "reserve": 10,
}  # fmt: skip


class Cards:
    """The panel, and the offers by name."""

    def __init__(self, bench: Any) -> None:
        self.bench = bench
        self.lip = self._add("唇釉", 89, CARD)
        self.mask = self._add("面膜", 59, {"points": "补水"})
        self.brush = self._add("刷子", None, {})
        bench.until(lambda: len(bench.live.products.offers) == 3)
        self.panel = bench.open(PANEL, "plan", (460, 900))
        self.focus(self.lip)

    def focus(self, offer: str) -> None:
        self.bench.context.focus.set("offer", offer)

    def field(self, name: str) -> Any:
        """The editor of a field."""
        return self.panel.form.rows[name].editor

    def row(self, name: str) -> Any:
        return self.panel.form.rows[name]

    def write(self, text: str) -> None:
        """Text as an input method gives it into whatever has the focus."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        focus = QApplication.focusWidget()
        assert focus is not None
        QApplication.sendEvent(focus, event)

    def card(self, offer: str = "") -> Any:
        """An offer as the desk knows it."""
        return self.bench.live.products.by_id[offer or self.lip]

    def do(self, action: Action) -> Any:
        return self.bench.done(action)

    def _add(self, name: str, yuan: int | None, card: dict[str, Any]) -> str:
        price = None if yuan is None else yuan * YUAN
        made = AddOffer(show=self.bench.show, name=name, price=price, stock=100, card=card)
        return str(self.bench.done(made).id)


@pytest.fixture
def cards(bench: Any) -> Iterator[Cards]:
    made = Cards(bench)
    yield made
    QGuiApplication.clipboard().clear()
    for sheet in made.panel.findChildren(QWidget, "onePage"):
        sheet.dismiss()


@pytest.fixture
def png() -> bytes:
    """A small picture's file."""
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(made.data())
