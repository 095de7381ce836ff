"""One line below the table: a new product, an order, a group, an exchange, a reason."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.panels.products import line_reading
from console.show.products.actions import AddOffer
from console.ui.context import Context
from console.ui.labels import label
from console.ui.theme import restyle
from console.ui.translate import tr

ADD_HINT = QT_TRANSLATE_NOOP(
    "products", "No., name, price, stock: 12 velvet lip glaze 89 1000. Or an order: 1, 4, 7-9"
)
WHY_HINT = QT_TRANSLATE_NOOP("products", "Why is “{name}” withdrawn?")
GROUP_HINT = QT_TRANSLATE_NOOP("products", "Group of “{name}”; empty takes it out")
SWAP_HINT = QT_TRANSLATE_NOOP("products", "Which product takes the place of “{name}”?")
SWAP_WHY_HINT = QT_TRANSLATE_NOOP("products", "Why is “{was}” exchanged for “{now}”?")

Read = Callable[[str], line_reading.Reading]


class LineBar(QFrame):
    """Says below the field what Enter will do before it does it; Esc puts it away.

    What was refused, or not confirmed, is given back: it costs no typing.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("lineBar")
        self._desk = context.desk
        self._before: QWidget | None = None
        self._read: Read = self._new
        self._goes_on: Callable[[str], None] | None = None
        px = context.theme.px
        self.field = QLineEdit()
        self.field.setObjectName("productLine")
        self.field.setMaxLength(400)
        self.field.textChanged.connect(self._preview)
        self.field.returnPressed.connect(self._enter)
        self.says = label(role="small", name="productLineSays")
        self.says.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(4))
        column.addWidget(self.field)
        column.addWidget(self.says)
        self.hide()

    def ask_new(self, text: str = "") -> None:
        """Ask for a new product, an order or a group to put first."""
        self._ask(self._new, tr(ADD_HINT), text)

    def ask_why(self, offer: str) -> None:
        """Ask why an offer is withdrawn."""

        def read(text: str) -> line_reading.Reading:
            return line_reading.why(self._desk.live, offer, text)

        self._ask(read, tr(WHY_HINT, name=self._desk.live.products.name(offer)), "")

    def ask_group(self, offer: str) -> None:
        """Ask into which group of the queue an offer goes."""
        live = self._desk.live

        def read(text: str) -> line_reading.Reading:
            return line_reading.group(self._desk.live, offer, text)

        hint = tr(GROUP_HINT, name=live.products.name(offer))
        self._ask(read, hint, live.stock.group(offer))
        self.field.selectAll()

    def ask_swap(self, offer: str) -> None:
        """Ask which product takes an offer's place, then why."""
        name = self._desk.live.products.name(offer)

        def read(text: str) -> line_reading.Reading:
            return None, line_reading.swap_for(self._desk.live, offer, text)

        self._ask(read, tr(SWAP_HINT, name=name), "", partial(self._ask_swap_why, offer))

    def put_away(self) -> None:
        """Close it and give the focus back."""
        had = self.field.hasFocus()
        self.hide()
        if had and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _ask_swap_why(self, offer: str, text: str) -> None:
        now = " ".join(text.split())

        def read(why: str) -> line_reading.Reading:
            return line_reading.swap(self._desk.live, offer, now, why)

        hint = tr(SWAP_WHY_HINT, was=self._desk.live.products.name(offer), now=now)
        self._ask(read, hint, "")

    def _ask(
        self, read: Read, hint: str, text: str, goes_on: Callable[[str], None] | None = None
    ) -> None:
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._read, self._goes_on = read, goes_on
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.setText(text)
        self._preview()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _preview(self) -> None:
        action, says = self._read(self.field.text())
        self.says.setText(says)
        self.says.setToolTip(says)
        typed = bool(self.field.text().strip())
        restyle(self.says, colour="amber" if typed and action is None and not self._goes_on else "")

    def _enter(self) -> None:
        text = self.field.text()
        if self._goes_on is not None:
            if text.strip():
                self._goes_on(text)
            return
        action, _ = self._read(text)
        if action is None:
            return
        read = self._read
        if isinstance(action, AddOffer):
            self.field.clear()  # for the next one, at once
        else:
            self.put_away()
        self._desk.do(action, partial(self._told, read, self.field.placeholderText(), text))

    def _told(self, read: Read, hint: str, text: str, outcome: Outcome) -> None:
        """Tell a refusal, and give back what was typed unless something else is typed by now."""
        if outcome.seq is not None:
            return
        self._desk.refused.emit(outcome)
        if self.isHidden() or not self.field.text():
            self._ask(read, hint, text)

    def _new(self, text: str) -> line_reading.Reading:
        return line_reading.new(self._desk.live, text)
