"""Hand cards side by side: two to six, what differs marked, and all of it as text."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QWidget,
)

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import spreadsheet_cell
from console.desk.live import Live
from console.show.products.card_fields import FIELDS, CardField
from console.show.products.names import name_in_show
from console.show.products.prices import rate_text
from console.show.products.roles import ROLES
from console.show.products.tables import Offer
from console.ui.context import Context
from console.ui.figures import amount, count
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("card", "Compare hand cards")
ONLY = QT_TRANSLATE_NOOP("card", "Only what differs")
COPY = QT_TRANSLATE_NOOP("card", "Copy as text")
COPIED = QT_TRANSLATE_NOOP("card", "{count} lines copied")
CHOOSE = QT_TRANSLATE_NOOP("card", "Choose two to six products: Space ticks, ↑ ↓ go on.")
TOO_MANY = QT_TRANSLATE_NOOP("card", "Six at most beside each other.")
DIFFERS = QT_TRANSLATE_NOOP("card", "≠ {field}")
FIELD = QT_TRANSLATE_NOOP("card", "Field")

HEADS = ("link", "short_name")
"""Fields that stand above the columns."""

FEWEST, MOST = 2, 6
LONGEST = 240
"""Characters of one cell; the rest is in its tooltip, and in the copied text."""


class ComparedRow(NamedTuple):
    """One field of all the cards."""

    field: CardField
    texts: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether the cards do not all say the same."""
        return len(set(self.texts)) > 1


def compared(live: Live, offers: list[Offer]) -> list[ComparedRow]:
    """The fields that any of the cards fills, in the order of the card."""
    rows = (
        ComparedRow(field, tuple(_shown(live, offer, field) for offer in offers))
        for field in FIELDS
        if field.name not in HEADS
    )
    return [row for row in rows if any(row.texts)]


def as_text(live: Live, offers: list[Offer], rows: list[ComparedRow]) -> str:
    """The comparison as lines of cells with tabs between them, as spreadsheets take it."""
    heads = [tr(FIELD), *(_name(live, offer) for offer in offers)]
    lines = [heads, *([tr(row.field.title), *row.texts] for row in rows)]
    return "\n".join("\t".join(_cell(text) for text in line) for line in lines)


class ComparisonSheet(Sheet):
    """At the left all products to tick, at the right the ticked ones."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, tr(TITLE), 1500, 900)
        self.setObjectName("comparison")
        self._desk, self._theme = context.desk, context.theme
        px = context.theme.px
        self.list = QListWidget()
        self.list.setObjectName("comparisonList")
        self.list.setAccessibleName(tr(CHOOSE))
        self.list.setFixedWidth(px(220))
        self.list.setProperty("types", True)  # letters find a product, they do nothing to it
        self.list.itemChanged.connect(self._ticked)
        self.says = label(tr(CHOOSE), role="small", name="comparisonSays")
        self.only = QCheckBox(tr(ONLY))
        self.only.setObjectName("comparisonOnly")
        self.only.toggled.connect(self._fill)
        self.copy_button = QPushButton(tr(COPY))
        self.copy_button.setObjectName("comparisonCopy")
        self.copy_button.clicked.connect(self.copy)
        self.area = QScrollArea()
        self.area.setObjectName("comparisonArea")
        self.area.setWidgetResizable(True)
        foot, row = QHBoxLayout(), QHBoxLayout()
        foot.addWidget(self.says, 1)
        foot.addWidget(self.only)
        foot.addWidget(self.copy_button)
        row.setSpacing(px(12))
        row.addWidget(self.list)
        row.addWidget(self.area, 1)
        self.body.addLayout(row, 1)
        self.body.addLayout(foot)
        self._desk.changed.connect(self._changed)

    @property
    def offers(self) -> list[Offer]:
        """The ticked ones, in the order of the show."""
        items = (self.list.item(n) for n in range(self.list.count()))
        ticked = {
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        }
        return [one for one in self._desk.live.products.offers if one.id in ticked]

    def open(self, offer: str) -> None:
        """Begin with an offer and its neighbour; what was ticked before stays ticked."""
        live = self._desk.live
        before = {one.id for one in self.offers}
        order = [one.id for one in live.products.offers]
        if len(before) < FEWEST:
            at = order.index(offer) if offer in order else 0
            before = set(order[max(0, min(at, len(order) - FEWEST)) :][:FEWEST])
        self.list.blockSignals(True)
        self.list.clear()
        for one in live.products.offers:
            item = QListWidgetItem(f"{one.link} {_bare_name(live, one)}")
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = Qt.CheckState.Checked if one.id in before else Qt.CheckState.Unchecked
            item.setCheckState(on)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(order.index(offer) if offer in order else 0)
        self._fill()
        self.present(self.list)

    def copy(self) -> None:
        """Put the comparison on the clipboard."""
        live, offers = self._desk.live, self.offers
        rows = self._rows(offers)
        QApplication.clipboard().setText(as_text(live, offers, rows))
        self.says.setText(tr(COPIED, count=len(rows) + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _rows(self, offers: list[Offer]) -> list[ComparedRow]:
        rows = compared(self._desk.live, offers)
        return [row for row in rows if row.differs] if self.only.isChecked() else rows

    def _fill(self) -> None:
        offers, px = self.offers, self._theme.px
        self.copy_button.setEnabled(len(offers) >= FEWEST)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(6))
        grid.setColumnMinimumWidth(0, px(130))
        for column, offer in enumerate(offers, 1):
            head = label(_name(self._desk.live, offer), role="title")
            head.setWordWrap(True)
            grid.addWidget(head, 0, column)
            grid.setColumnStretch(column, 1)
        for number, row in enumerate(self._rows(offers), 1):
            title = tr(row.field.title)
            words = tr(DIFFERS, field=title) if row.differs else title
            grid.addWidget(_text(words, "amber" if row.differs else "text3"), number, 0)
            for column, text in enumerate(row.texts, 1):
                grid.addWidget(_text(text or "—", "" if row.differs else "text2"), number, column)
        grid.setRowStretch(grid.rowCount(), 1)
        self.area.setWidget(page)
        if len(offers) < FEWEST:
            self.says.setText(tr(CHOOSE))

    def _ticked(self, item: QListWidgetItem) -> None:
        if len(self.offers) > MOST:
            self.list.blockSignals(True)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.blockSignals(False)
            self.says.setText(tr(TOO_MANY))
            return
        self.says.setText(tr(CHOOSE))
        self._fill()

    def _changed(self, topics: frozenset[str]) -> None:
        if self.isVisible() and topics & {"offers", "products"}:
            self._fill()


def _text(text: str, colour: str) -> QWidget:
    short = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    made = label(short, colour=colour)
    made.setWordWrap(True)
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    made.setToolTip(text if short != text else "")
    return made


def _shown(live: Live, offer: Offer, field: CardField) -> str:
    """A field as people read it; "" where it is empty."""
    row = offer if field.of == "offer" else live.products.product(offer)
    value = getattr(row, field.name, None)
    if value is None or (field.name == "reserve" and not value):
        return ""
    if field.kind == "money":
        return amount(value, live.sales.currency)
    if field.kind == "rate":
        return rate_text(value)
    if field.kind == "choice":
        return tr(ROLES[value]) if value else ""
    return count(value) if field.kind == "count" else str(value).strip()


def _bare_name(live: Live, offer: Offer) -> str:
    return name_in_show(offer, live.products.product(offer))


def _name(live: Live, offer: Offer) -> str:
    return f"{offer.link} {_bare_name(live, offer)}"


def _cell(text: str) -> str:
    return spreadsheet_cell(" / ".join(text.split("\n")).replace("\t", " "))
