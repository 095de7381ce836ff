"""The panel from which the desk talks to the anchor, and sees whether it was read."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.panels.anchor import rows as listed
from console.panels.anchor.misspoke_bar import MisspokeBar
from console.show.base.settings import ANCHOR_RED_S
from console.show.rundown.anchor.actions import (
    TEXT,
    AcknowledgeNote,
    CallAnchor,
    TellAnchor,
    WithdrawNote,
)
from console.show.rundown.anchor.words import TEMPLATES
from console.ui.command import Command
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.header import PanelHeader
from console.ui.lint_marks import LintMarks, MarkedWords
from console.ui.linting import look_of
from console.ui.reach import meant_for
from console.ui.tables import DenseTable, RowsModel
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("anchor", "To the anchor")
NOTE = QT_TRANSLATE_NOOP("anchor", "Note to the anchor; Enter shows it on their screen")
UNREAD = QT_TRANSLATE_NOOP("anchor", "{count} unread")
ALL_READ = QT_TRANSLATE_NOOP("anchor", "all read")
WRITE = QT_TRANSLATE_NOOP("anchor", "Write a note to the anchor")
MISSPOKE = QT_TRANSLATE_NOOP("anchor", "Misspoke: give the anchor the line that corrects it")
MISSPOKE_SHORT = QT_TRANSLATE_NOOP("anchor", "Misspoke")
READ = QT_TRANSLATE_NOOP("anchor", "The anchor has read the chosen note, else the first")
TAKE_BACK = QT_TRANSLATE_NOOP("anchor", "Take back the chosen note")

SHORT = {
    "stop_price": QT_TRANSLATE_NOOP("anchor", "Stop: price"),
    "stop_claim": QT_TRANSLATE_NOOP("anchor", "Stop: claim"),
    "stop_product": QT_TRANSLATE_NOOP("anchor", "Stop: product"),
    "stop_selling": QT_TRANSLATE_NOOP("anchor", "Stop: selling"),
}
"""What stands on the buttons of the ready sentences."""

KEYS = {"stop_price": "Shift+F3", "stop_claim": "Shift+F4"}
"""Ready sentences that one key sends."""


class AnchorPanel(QWidget):
    """A line to write in, ready sentences to press, and the list of what was told."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("anchorPanel")
        self._context, self._desk = context, context.desk
        self._second = -1
        px = context.theme.px
        self.header = PanelHeader(context, tr(TITLE), self)
        self.line = QLineEdit()
        self.line.setObjectName("anchorLine")
        self.line.setMaxLength(TEXT)
        self.line.setPlaceholderText(tr(NOTE))
        self.line.setAccessibleName(tr(NOTE))
        self.line.returnPressed.connect(self.send)
        self.marks = LintMarks(self.line, context.theme, self._look)
        entry = QHBoxLayout()
        entry.setContentsMargins(px(12), px(4), px(8), px(4))
        entry.setSpacing(px(8))
        entry.addWidget(self.line, 1)
        for code, marked in SHORT.items():
            entry.addWidget(
                self._button(code, tr(marked), partial(self.call, code), f"anchor.{code}")
            )
        button = self._button("misspoke", tr(MISSPOKE_SHORT), self.misspoke, "anchor.misspoke")
        entry.addWidget(button)
        self.misspoke_bar = MisspokeBar(context)
        self.model = RowsModel(context.theme, listed.columns(), self)
        self.table = DenseTable(context.theme, parent=self)
        self.table.setObjectName("anchorNotes")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(entry)
        column.addWidget(self.misspoke_bar)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self.fill)
        self._desk.ticked.connect(self._tick)
        self.fill()

    def fill(self) -> None:
        """Show what was told, and what was read of it."""
        live = self._desk.live
        told = live.anchor.told
        red = live.base.value(ANCHOR_RED_S) * 1000
        made = listed.rows(live, told, self._desk.moment.at, red)
        self.model.set_rows(made, [one.note.id for one in told])
        unread = sum(one.seen is None for one in told)
        self.header.set_count(tr(UNREAD, count=unread) if unread else tr(ALL_READ) if told else "")

    def write(self) -> None:
        """Go to the line, wherever the panel is."""
        self._come_up()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def send(self) -> None:
        """Show what is typed to the anchor; it stays in the line until it is out."""
        if self.line.text().strip():
            self._desk.do(TellAnchor(text=self.line.text()), self._sent)

    def call(self, code: str) -> None:
        """Send a ready sentence that cannot wait."""
        self._desk.do(CallAnchor(template=code))

    def misspoke(self) -> None:
        """Ask what was said wrong."""
        self._come_up()
        self.misspoke_bar.open()

    def read(self) -> None:
        """The anchor has read the chosen note, as someone saw or heard."""
        note = self._chosen() or self._desk.live.anchor.first
        if note is not None:
            self._desk.do(AcknowledgeNote(id=note if isinstance(note, str) else note.id))

    def take_back(self) -> None:
        """Take the chosen note off the screen."""
        chosen = self._chosen()
        if chosen:
            self._desk.do(WithdrawNote(id=chosen))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fill()

    def _button(self, name: str, text: str, run: Callable[[], None], command: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"anchor_{name}")
        button.setProperty("on_air", True)
        button.setProperty("command", command)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(run)
        return button

    def _chosen(self) -> str:
        row = self.table.currentIndex().row()
        chosen = self.model.keys[row] if 0 <= row < len(self.model.keys) else ""
        open_now = {one.note.id for one in self._desk.live.anchor.told if one.seen is None}
        return chosen if chosen in open_now else ""

    def _come_up(self) -> None:
        """Bring the panel's dock to the front."""
        if "panel.anchor" in self._context.keys.commands:
            self._context.keys.run("panel.anchor")

    def _sent(self, outcome: Outcome) -> None:
        if outcome.seq is not None:
            self.line.clear()
        elif outcome.refused is not None:
            self._desk.refused.emit(outcome)

    def _look(self, text: str) -> tuple[MarkedWords, ...]:
        explaining = self._desk.live.products.explaining
        offers = (explaining.offer,) if explaining is not None else ()
        return tuple(look_of(self._desk, offers)(text))

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & {"anchor", "show", "run", "offers"}:
            self.fill()

    def _tick(self) -> None:
        second = self._desk.moment.steady // 1000
        if second != self._second and self.isVisible() and self._desk.live.anchor.first:
            self._second = second
            self.fill()


def commands(widget: QWidget) -> tuple[Command, ...]:
    """What can be done in this panel, with its keys."""
    panel = cast(AnchorPanel, widget)

    def mine() -> bool:
        return meant_for(panel)

    return (
        Command("anchor.write", WRITE, panel.write, "Shift+F2"),
        *(
            Command(f"anchor.{code}", marked, partial(panel.call, code), KEYS.get(code, ""),
                    on_air=True)
            for code, marked in TEMPLATES.items()
        ),
        Command("anchor.misspoke", MISSPOKE, panel.misspoke, "Shift+F8", on_air=True),
        Command("anchor.read", READ, panel.read, "A", mine, on_air=True),
        Command("anchor.take_back", TAKE_BACK, panel.take_back, "Del", mine, on_air=True),
    )  # fmt: skip
