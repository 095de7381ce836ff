"""One line for what became of a start: given, redeemed, cost, winners."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from console.core.message import QT_TRANSLATE_NOOP
from console.core.money import to_text
from console.panels.welfare.cells import NOT_COUNT, NOT_MONEY, zone_of
from console.show.products.prices import NotAPrice, price_of
from console.show.rundown.welfare.actions import NoteWelfareResult
from console.show.rundown.welfare.tables import Welfare
from console.ui.context import Context
from console.ui.figures import clock
from console.ui.labels import label
from console.ui.translate import tr

WHAT = QT_TRANSLATE_NOOP("welfare", "Result of “{name}”; leave empty what is not known")
FIELDS = {
    "given": QT_TRANSLATE_NOOP("welfare", "Sent"),
    "redeemed": QT_TRANSLATE_NOOP("welfare", "Redeemed"),
    "cost": QT_TRANSLATE_NOOP("welfare", "Cost"),
    "winners": QT_TRANSLATE_NOOP("welfare", "Winners"),
}
SAVE = QT_TRANSLATE_NOOP("welfare", "Save result")
WHICH = QT_TRANSLATE_NOOP("welfare", "Which start")


class ResultBar(QFrame):
    """Enter saves, Esc puts it away; of several starts one is chosen, the latest at first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("welfareResultBar")
        self._desk = context.desk
        self._before: QWidget | None = None
        px = context.theme.px
        self._what = label(role="small", name="welfareResultWhat")
        self.problem = label(role="small", colour="amber", name="welfareResultProblem")
        self.which = QComboBox()
        self.which.setObjectName("welfareResultWhich")
        self.which.setAccessibleName(tr(WHICH))
        self.which.activated.connect(self._fill)
        self.fields = {name: QLineEdit() for name in FIELDS}
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.which)
        for name, field in self.fields.items():
            field.setObjectName(f"welfareResult_{name}")
            field.setAccessibleName(tr(FIELDS[name]))
            field.setPlaceholderText(tr(FIELDS[name]))
            field.setMaxLength(2_000 if name == "winners" else 20)
            field.returnPressed.connect(self.save)
            row.addWidget(field, 3 if name == "winners" else 1)
        button = QPushButton(tr(SAVE))
        button.setObjectName("welfareResultSave")
        button.clicked.connect(self.save)
        row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(12), px(8))
        column.setSpacing(px(4))
        column.addWidget(self._what)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.hide()

    def ask(self, welfare: Welfare) -> None:
        """Ask for the result of its latest start."""
        live = self._desk.live
        starts = live.welfare.sent_of(welfare.id)
        if not starts:
            return
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._what.setText(tr(WHAT, name=welfare.name))
        self.which.clear()
        for one in reversed(starts):
            self.which.addItem(clock(one.at, zone_of(live), seconds=True), one.id)
        self.which.setVisible(len(starts) > 1)
        self._fill()
        self.show()
        self.fields["given"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Note what was typed; what is not understood is said, and nothing is noted."""
        try:
            action = NoteWelfareResult(
                sent=str(self.which.currentData()),
                given=_count(self.fields["given"].text()),
                redeemed=_count(self.fields["redeemed"].text()),
                cost=self._cost(),
                winners=self.fields["winners"].text().strip(),
            )
        except ValueError as error:
            sentence, text = error.args
            self._say(tr(sentence, text=text))
            return
        self._desk.do(action)
        self.put_away()

    def put_away(self) -> None:
        """Close it and give the focus back."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        """What is known of the chosen start already."""
        known = self._desk.live.welfare.results.get(str(self.which.currentData()))
        for name, field in self.fields.items():
            value = None if known is None else getattr(known, name)
            if value is not None and name == "cost":
                value = to_text(value)
            field.setText("" if value is None else str(value))
        self._say("")

    def _cost(self) -> int | None:
        text = self.fields["cost"].text()
        try:
            return price_of(text, self._desk.live.sales.currency)
        except NotAPrice as error:
            raise ValueError(NOT_MONEY, text[:40]) from error

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))


def _count(text: str) -> int | None:
    digits = unicodedata.normalize("NFKC", text).strip().replace(",", "")
    if digits and not (digits.isdecimal() and len(digits) < 10):
        raise ValueError(NOT_COUNT, text[:40])
    return int(digits) if digits else None
