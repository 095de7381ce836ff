"""The form of a hand card, made from the declared fields; each holds when it is left."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QScrollArea,
    QWidget,
)

from console.core.action import Action, Outcome
from console.panels.hand_card.about import beside, chosen
from console.panels.hand_card.field_row import FieldRow
from console.show.products.actions import EditOffer, EditProduct
from console.show.products.card_fields import FIELDS, GROUPS
from console.show.products.card_values import NotTaken, card_text, card_value
from console.ui.context import Context
from console.ui.labels import label
from console.ui.lint_marks import LintMarks, MarkedWords
from console.ui.linting import look_of
from console.ui.translate import tr, tr_message

TITLE_WIDTH = 116
WORKED_OUT = ("price", "list_price", "price_basis", "faq", "reserve", "slot_fee")
"""Fields below which something is worked out of what is typed."""


class CardForm(QScrollArea):
    """Fields of one offer and its product, in groups; `pictures` stands below them."""

    def __init__(self, context: Context, pictures: QWidget) -> None:
        super().__init__()
        self.setObjectName("cardForm")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme, self._desk = context.theme, context.desk
        self.offer = ""
        self.rows: dict[str, FieldRow] = {}
        self._marks: list[LintMarks] = []
        self._about: tuple[object, ...] = ()
        px = context.theme.px
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(px(12), px(8), px(12), px(12))
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, px(TITLE_WIDTH))
        for group, title in GROUPS.items():
            grid.addWidget(label(tr(title), role="title"), grid.rowCount(), 0, 1, 2)
            for field in (one for one in FIELDS if one.group == group):
                self._add(grid, FieldRow(context.theme, field))
        grid.addWidget(pictures, grid.rowCount(), 0, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        self.setWidget(page)
        self.setFocusProxy(self.rows["short_name"])

    def show_offer(self, offer: str) -> None:
        """Show this one; what is typed into another is handed over first."""
        other = offer != self.offer
        if other and self.offer:
            for row in self.rows.values():
                row.commit()
        self.offer = offer
        found, product = chosen(self._desk.live, offer)
        self.setEnabled(found is not None)
        if found is None:
            return
        for name, row in self.rows.items():
            row.show_text(card_text(name, found, product), anew=other)
        for name in WORKED_OUT:
            self._say(name)
        about = (found, product, self._desk.live.claims.known)
        if about != self._about:  # what is typed is looked at by itself
            self._about = about
            for marks in self._marks:
                marks.look()
        if other:
            self.verticalScrollBar().setValue(0)

    def save(self) -> None:
        """Hand over what is typed in the field that has the focus, also when it was refused."""
        focus = QApplication.focusWidget()
        for row in self.rows.values():
            if row.editor is focus:
                row.commit(again=True)

    def typed(self, name: str) -> str:
        """What stands in a field now."""
        return self.rows[name].text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, self._theme.px(48))
        elif kind == QEvent.Type.Wheel and isinstance(watched, QComboBox):
            event.ignore()  # a wheel that scrolls the form must not change a role on its way
            return True
        elif (
            kind == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            return self._give_up(watched)
        return super().eventFilter(watched, event)

    def _add(self, grid: QGridLayout, row: FieldRow) -> None:
        name, at = row.field.name, grid.rowCount()
        title = label(tr(row.field.title), colour="text2")
        title.setWordWrap(True)
        title.setFixedWidth(self._theme.px(TITLE_WIDTH))
        title.setBuddy(row.editor)
        title.setContentsMargins(0, self._theme.px(5), 0, 0)
        grid.addWidget(title, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(row, at, 1)
        self.rows[name] = row
        row.left.connect(self._left)
        row.typed.connect(self._typed)
        row.editor.installEventFilter(self)
        if row.field.said and not isinstance(row.editor, QComboBox):
            self._marks.append(LintMarks(row.editor, self._theme, self._look))

    def _look(self, text: str) -> tuple[MarkedWords, ...]:
        """Words that must not be said of the product."""
        return tuple(look_of(self._desk, (self.offer,))(text)) if self.offer else ()

    def _give_up(self, watched: QObject) -> bool:
        for row in self.rows.values():
            if row.editor is watched and (row.touched or row.problem.text()):
                row.give_up()
                return True
        return False

    def _typed(self, name: str) -> None:
        for one in WORKED_OUT:
            self._say(one)

    def _say(self, name: str) -> None:
        offer, _ = chosen(self._desk.live, self.offer)
        if offer is not None:
            said = beside(self._desk.live, offer, name, self.typed)
            self.rows[name].say(said.words, said.colour)

    def _left(self, name: str, text: str) -> None:
        row, live = self.rows[name], self._desk.live
        offer, _ = chosen(live, self.offer)
        if offer is None:
            return
        try:
            value = card_value(name, text, live.sales.currency)
        except NotTaken as error:
            return row.fail(tr_message(error.what))
        row.fail("")
        changes = {name: value}
        edits: dict[str, Action] = {
            "offer": EditOffer(id=offer.id, changes=changes),
            "product": EditProduct(id=offer.product, changes=changes),
        }
        self._desk.do(edits[row.field.of], partial(self._settled, offer.id, name, text))

    def _settled(self, offer: str, name: str, text: str, outcome: Outcome) -> None:
        """Another offer may be shown by now, and another text typed."""
        row = self.rows[name]
        if offer != self.offer or row.text != text:
            return
        if outcome.seq is not None:
            found, product = chosen(self._desk.live, offer)
            if found is not None:
                row.show_text(card_text(name, found, product), anew=True)
        elif outcome.refused is not None:
            row.fail(tr_message(outcome.refused))
