"""The form of one welfare, made from its declared fields."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from console.desk.live import Live
from console.panels.welfare import cells
from console.show.base.changes import TEXT_LIMIT
from console.show.rundown.welfare.fields import BY_NAME, KIND_NAMES, START_NAMES
from console.show.rundown.welfare.missing import missing
from console.show.rundown.welfare.tables import Welfare
from console.show.rundown.welfare.texts import SPOKEN
from console.ui.context import Context
from console.ui.labels import label
from console.ui.lint_marks import LintMarks, MarkedWords
from console.ui.linting import look_of
from console.ui.theme import restyle
from console.ui.translate import tr

NEEDS = {"start_at": "time", "every": "every", "online": "online"}
"""Fields that are there for one way of starting only."""

LINES, LINE = 3, 18
"""Lines of text that a long field shows, and their height in pixels."""


class TextField(QPlainTextEdit):
    """Long text; `left` follows when it loses the focus."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class WelfareForm(QScrollArea):
    """What is changed holds when its field is left; Esc goes back to the table (`closed`)."""

    edited = Signal(str, str, str)
    """Welfare, field, text."""
    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("welfareForm")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme, self._desk = context.theme, context.desk
        self._shown = ""
        page, px = QWidget(), context.theme.px
        self._form = QFormLayout(page)
        self._form.setContentsMargins(px(16), px(12), px(16), px(12))
        self._form.setVerticalSpacing(px(6))
        self._form.setHorizontalSpacing(px(12))
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields: dict[str, QWidget] = {}
        self._labels: dict[str, QLabel] = {}
        for name in cells.FIELD_ORDER:
            self._add(name)
        self.setWidget(page)
        self.setFocusProxy(self.fields["name"])

    def show_welfare(self, live: Live, welfare: Welfare | None) -> None:
        """Show this one; a field that someone types in keeps what is typed."""
        self.setEnabled(welfare is not None)
        other = (welfare.id if welfare else "") != self._shown
        self._shown = welfare.id if welfare else ""
        if welfare is None:
            return
        for name, field in self.fields.items():
            if not other and field.hasFocus():
                continue
            if isinstance(field, QComboBox):
                self._fill_choice(live, welfare, name, field)
            else:
                self._fill_text(field, cells.edit_text(live, welfare, name))
        for name, starts in NEEDS.items():
            self._form.setRowVisible(self.fields[name], welfare.starts == starts)
        lacking = set(missing(welfare))
        if "end" in lacking:
            lacking |= {"duration", "ends"}  # type: ignore[arg-type]
        for name, words in self._labels.items():
            restyle(words, colour="amber" if name in lacking else "text2")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _add(self, name: str) -> None:
        title = tr(cells.TITLES[name])
        field = self._made(name)
        if name in SPOKEN and isinstance(field, QLineEdit | QPlainTextEdit):
            LintMarks(field, self._theme, self._look)
        field.setObjectName(f"welfare_{name}")
        field.setAccessibleName(title)
        self.fields[name] = field
        self._labels[name] = label(title, colour="text2")
        self._form.addRow(self._labels[name], field)

    def _made(self, name: str) -> QWidget:
        kind = BY_NAME[name].kind if name in BY_NAME else "choice"
        if kind in ("kind", "starts", "choice"):
            box = QComboBox()
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.activated.connect(partial(self._chose, name))
            return box
        tell: Callable[[], None] = partial(self._typed, name)
        if kind == "text":
            text = TextField()
            text.setTabChangesFocus(True)
            # The application's style sheet takes the height of a field over; only another one wins.
            height = self._theme.px(LINES * LINE)
            text.setStyleSheet(f"min-height: {height}px; max-height: {height}px")
            text.left.connect(tell)
            return text
        line = QLineEdit()
        line.setMaxLength(TEXT_LIMIT)
        line.editingFinished.connect(tell)
        return line

    def _look(self, text: str) -> Sequence[MarkedWords]:
        """Words of a text for viewers that must not be said, of the product it goes with."""
        offer = self._desk.live.welfare.offers.get(self._shown)
        return look_of(self._desk, () if offer is None else (offer,))(text)

    def _fill_text(self, field: QWidget, text: str) -> None:
        field.setProperty("before", text)
        if isinstance(field, QPlainTextEdit) and field.toPlainText() != text:
            field.setPlainText(text)
        elif isinstance(field, QLineEdit) and field.text() != text:
            field.setText(text)

    def _fill_choice(self, live: Live, welfare: Welfare, name: str, box: QComboBox) -> None:
        choices = _choices(live, name)
        if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] != choices:
            box.clear()
            for code, words in choices:
                box.addItem(words, code)
        chosen = {
            cells.CUE: live.welfare.cues.get(welfare.id, ""),
            cells.OFFER: live.welfare.offers.get(welfare.id, ""),
        }.get(name) if name not in BY_NAME else getattr(welfare, name)  # fmt: skip
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _typed(self, name: str) -> None:
        field = self.fields[name]
        text = field.toPlainText() if isinstance(field, QPlainTextEdit) else ""
        text = field.text() if isinstance(field, QLineEdit) else text
        if self._shown and text != field.property("before"):
            field.setProperty("before", text)
            self.edited.emit(self._shown, name, text)

    def _chose(self, name: str, index: int) -> None:
        field = self.fields[name]
        if self._shown and isinstance(field, QComboBox):
            text = str(field.itemData(index)) if name in BY_NAME else field.itemText(index)
            self.edited.emit(self._shown, name, text)


def _choices(live: Live, name: str) -> list[tuple[str, str]]:
    """Codes or ids, and what they are called."""
    if name == cells.CUE:
        cues = enumerate(live.rundown.plan.cues, 1)
        return [("", ""), *((cue.id, f"{n} {cue.title}") for n, cue in cues)]
    if name == cells.OFFER:
        products = live.products
        return [("", ""), *((o.id, f"{o.link} {products.name(o.id)}") for o in products.offers)]
    names = KIND_NAMES if BY_NAME[name].kind == "kind" else START_NAMES
    return [(code, tr(title)) for code, title in names.items()]
