"""The panel of the review: read it from top to bottom, then sign it."""

from functools import partial
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP
from console.core.reader import Files
from console.panels.review_sheet.rows import Line, lines
from console.panels.review_sheet.sign_bar import SignBar
from console.show.review.checks.finding import Finding
from console.show.review.sign.actions import SignReview, WithdrawSignature
from console.show.review.sign.sheet import ReviewSheet, read_sheet
from console.show.review.sign.words import sentence
from console.ui.context import Command, Context, Panel
from console.ui.delegates import CellDelegate
from console.ui.header import PanelHeader
from console.ui.labels import label
from console.ui.reach import refuse
from console.ui.tables import RIGHT, Column, DenseTable, RowsModel
from console.ui.theme import restyle
from console.ui.translate import tr, tr_message

TITLE = QT_TRANSLATE_NOOP("panel", "Review")
WHAT = QT_TRANSLATE_NOOP("review", "What")
DETAILS = QT_TRANSLATE_NOOP("review", "Details")
STATE = QT_TRANSLATE_NOOP("review", "State")
OPEN = QT_TRANSLATE_NOOP("review", "{errors} block · {warnings} to weigh")
SIGN = QT_TRANSLATE_NOOP("command", "Sign the review…")
SIGN_SHORT = QT_TRANSLATE_NOOP("review", "Sign…")
WITHDRAW = QT_TRANSLATE_NOOP("command", "Withdraw signature…")
NO_SHOW = QT_TRANSLATE_NOOP(
    "review", "Open a show: what is said and sold in it is reviewed here and signed before it airs."
)
KEYS = QT_TRANSLATE_NOOP(
    "review", "S sign · W withdraw · a row leads to its cue, product or welfare · printed by Print…"
)
CHOOSE = QT_TRANSLATE_NOOP("review", "Choose the signature to withdraw first.")

TOPICS = frozenset({"review", "plan", "offers", "products", "show", "settings", "welfare",
                    "claims", "stock", "selection"})  # fmt: skip

PAUSE_MS = 250
"""How long decisions must rest before the show is reviewed again."""


class ReviewPanel(QWidget):
    """One table with bands; what it shows is worked out by a reader and comes as one answer."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("reviewPanel")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context, self._desk = context, context.desk
        self._lines: dict[str, Line] = {}
        self._here, self._stale = True, True
        self.sheet: ReviewSheet | None = None
        self.header = PanelHeader(context, tr(TITLE), self)
        button = self.header.add_action(SIGN_SHORT, self.sign, name="reviewSign")
        button.setProperty("command", "review.sign")
        self.stands = label(role="text2", name="reviewStands")
        columns = (Column(tr(WHAT)), Column(tr(DETAILS), 136), Column(tr(STATE), 108, RIGHT))
        self.model = RowsModel(context.theme, columns, self)
        self.table = DenseTable(context.theme, dense=True, parent=self)
        self.table.setObjectName("reviewTable")
        self.table.setAccessibleName(tr(TITLE))
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.table.picked.connect(self._picked)
        self.says = label(role="small", name="reviewSays")
        self.keys = label(tr(KEYS), role="small", name="reviewKeys")
        self.bar = SignBar(context)
        self.bar.left.connect(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        margin = context.theme.px(12)
        for text in (self.stands, self.says, self.keys):
            text.setWordWrap(True)
            text.setContentsMargins(margin, margin // 3, margin, margin // 3)
        for widget in (self.header, self.stands, self.table, self.says, self.keys, self.bar):
            column.addWidget(widget, 1 if widget is self.table else 0)
        column.addStretch(0)
        self.setFocusProxy(self.table)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self._opened)
        self.destroyed.connect(self._end)
        self._show(None)

    def look(self) -> None:
        """Have the show reviewed; an answer that is late is dropped for a newer one."""
        show, self._stale = self._desk.live.base.shown.show, False
        if not show:
            return self._show(None)
        answer = self._desk.room.readers.ask(partial(_read, show=show), key="review")
        self._desk.bridge.when_done(answer, self._arrived)

    def sign(self) -> None:
        """Ask who signs, and in which role."""
        show = self._desk.live.base.shown.show
        if not show or self.sheet is None:
            return refuse(self._desk, NO_SHOW)
        self._reveal()
        state = self.sheet.state

        def make(role: str, name: str, note: str) -> Action:
            return SignReview(show=show, role=role, name=name, note=note)

        roles = (*state.missing, *state.outdated, *state.roles)
        self.bar.ask_sign(roles, self._desk.actor, make)

    def withdraw(self) -> None:
        """Ask why the chosen signature is withdrawn."""
        kind, _, row = self.table.current_key().partition(":")
        if kind != "signature":
            return refuse(self._desk, CHOOSE)

        def make(role: str, name: str, why: str) -> Action:
            return WithdrawSignature(id=row, why=why)

        self.bar.ask_why(make)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.look()

    def _arrived(self, sheet: ReviewSheet | None) -> None:
        if self._here:
            self._show(sheet)

    def _show(self, sheet: ReviewSheet | None) -> None:
        self.sheet = sheet
        found = lines(sheet) if sheet is not None else []
        self._lines = {line.key: line for line in found}
        self.model.set_rows([line.cells for line in found], [line.key for line in found])
        for widget in (self.table, self.says, self.keys):
            widget.setVisible(sheet is not None)
        if sheet is None:
            self.stands.setText(tr(NO_SHOW))
            restyle(self.stands, colour="")
            self.header.set_count("")
            self.header.set_side("")
            return
        self.stands.setText(tr_message(sentence(sheet.state)))
        restyle(self.stands, colour="fine" if sheet.state.signed else "amber")
        self.header.set_count(sheet.show.name)
        errors, warnings = sheet.errors, sheet.warnings
        words = tr(OPEN, errors=errors, warnings=warnings) if errors or warnings else ""
        self.header.set_side(words, "air" if errors else "amber")
        self._say()

    def _picked(self, key: str) -> None:
        line = self._lines.get(key)
        self._say()
        if line is not None and line.finding is not None:
            self._go_to(line.finding)

    def _go_to(self, finding: Finding) -> None:
        if finding.welfare:
            self._context.focus.set("welfare", finding.welfare[0])
        elif finding.offers:
            self._context.focus.set("offer", finding.offers[0])
        elif finding.cues:
            self._context.focus.set("cue", finding.cues[0])

    def _say(self) -> None:
        line = self._lines.get(self.table.current_key())
        self.says.setText(line.says if line is not None else "")
        self.says.setVisible(line is not None and bool(line.says))

    def _reveal(self) -> None:
        if not self.isVisible() and "panel.review_sheet" in self._context.keys.commands:
            self._context.keys.commands["panel.review_sheet"].run()

    def _back(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & TOPICS:
            self._stale = True
            if self.isVisible():
                self._pause.start()

    def _opened(self) -> None:
        self._stale = True
        if self.isVisible():
            self.look()

    def _end(self) -> None:
        self._here = False


def _read(files: Files, show: str) -> ReviewSheet | None:
    return read_sheet(files.decisions, show)


def _build(context: Context) -> QWidget:
    return ReviewPanel(context)


def _commands(widget: QWidget) -> tuple[Command, ...]:
    panel = cast(ReviewPanel, widget)

    def here() -> bool:
        return panel.sheet is not None

    return (
        Command("review.sign", SIGN, panel.sign, "S", here),
        Command("review.withdraw", WITHDRAW, panel.withdraw, "W", here),
    )


PANEL = Panel("review_sheet", TITLE, {"plan": "right"}, _build, _commands, rank=4)
