"""Ready answers to the selected card: a digit or the arrows choose, Enter copies and answers."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.panels.questions.bank_facts import sized, suggestions
from console.panels.questions.cards_view import CardsView
from console.panels.questions.deciding import Deciding
from console.show.questions.actions import CardToAnchor
from console.show.questions.bank.actions import UseAnswer
from console.show.questions.bank.filling import FACTS
from console.show.questions.bank.suggesting import Suggestion
from console.show.questions.tables import Card
from console.ui.context import Context
from console.ui.labels import label
from console.ui.translate import tr, tr_message

ABOUT = QT_TRANSLATE_NOOP("answers", "Answers to “{about}”")
HOW = QT_TRANSLATE_NOOP(
    "answers", "1–9 ↑ ↓ choose · Enter copies and answers · {anchor} to the anchor · Esc closes"
)
NONE = QT_TRANSLATE_NOOP(
    "answers",
    "No ready answer fits. Ctrl+K, “Answer bank”: teach one; what the hand card says of price,"
    " stock and shipping answers by itself.",
)
MISSING = QT_TRANSLATE_NOOP("answers", "not yet known: {facts}")
ORIGINS = {
    "taught": QT_TRANSLATE_NOOP("answers", "given before"),
    "size": QT_TRANSLATE_NOOP("answers", "size chart"),
    "product": QT_TRANSLATE_NOOP("answers", "this product"),
    "faq": QT_TRANSLATE_NOOP("answers", "hand card"),
    "card": QT_TRANSLATE_NOOP("answers", "hand card"),
    "room": QT_TRANSLATE_NOOP("answers", "room"),
    "default": QT_TRANSLATE_NOOP("answers", "facts"),
}

HEIGHT, TEXT = 176, 240


class BankBar(QFrame):
    """Facts are put in when the list opens and again when an answer is taken."""

    def __init__(self, context: Context, cards: CardsView, deciding: Deciding) -> None:
        super().__init__()
        self.setObjectName("bankBar")
        self.setProperty("role", "surface2")
        self._desk, self._keys = context.desk, context.keys
        self._cards, self._deciding = cards, deciding
        self._card: Card | None = None
        self._found: list[Suggestion] = []
        px = context.theme.px
        self._about = label(role="small", name="bankAbout")
        self._how = label(role="small", colour="text2", name="bankHow")
        self.note = label(role="small", colour="amber", name="bankNote")
        self.note.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("bankList")
        self.list.setWordWrap(True)
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(self.take)
        for text in (self._about, self._how):
            text.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(4), px(8), px(4))
        column.setSpacing(px(4))
        for part in (self._about, self.note, self.list, self._how):
            column.addWidget(part, int(part is self.list))
        self.setFixedHeight(px(HEIGHT))
        self.hide()

    def ask(self) -> None:
        """List what may be answered to the selected card."""
        card = self._cards.target()
        if card is None:
            return
        self._card = card
        self._cards.freeze.touch()
        self._about.setText(tr(ABOUT, about=plain(card.text, 32)))
        self.list.setAccessibleName(self._about.text())
        anchor = self._keys.key_of("questions.to_anchor")
        self._how.setText(tr(HOW, anchor=anchor))
        self._fill(card)
        self.show()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self) -> None:
        """Put the chosen answer on the clipboard and note that the card was answered with it."""
        card, chosen = self._ready()
        if card is not None and chosen is not None:
            offer = self._desk.live.products.by_id.get(card.offer)
            QGuiApplication.clipboard().setText(chosen.text)
            self._deciding.decide(
                UseAnswer, goes_on=True, answer=chosen.text, used=chosen.id, intent=card.intent,
                need=card.need, product=offer.product if offer else "", comments=card.comments,
            )  # fmt: skip
            self.leave()

    def to_anchor(self) -> None:
        """Put the question with the chosen answer on the anchor's screen."""
        card, chosen = self._ready()
        if card is not None and chosen is not None:
            offer = card.offer if card.offer in self._desk.live.products.by_id else ""
            self._deciding.decide(CardToAnchor, goes_on=False, answer=chosen.text, offer=offer)
            self.leave()

    def leave(self) -> None:
        """Close; the list of cards has the keys again."""
        self._card = None
        self.hide()
        self._cards.table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.take()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            if key - Qt.Key.Key_1 < self.list.count():
                self.list.setCurrentRow(key - Qt.Key.Key_1)
        else:
            return False
        return True

    def _fill(self, card: Card) -> None:
        self._found = suggestions(self._desk, card)
        unclear = [one for one in sized(self._desk.live, card) if one.state == "unclear"]
        note = tr_message(unclear[0].why) if unclear and unclear[0].why is not None else ""
        self.note.setText(note if self._found else "\n".join(filter(None, (note, tr(NONE)))))
        self.note.setVisible(bool(self.note.text()))
        self.list.clear()
        for number, one in enumerate(self._found, 1):
            text = f"{number}  {plain(one.text, TEXT)}  · {tr(ORIGINS[one.origin])}"
            if not one.usable:
                names = ", ".join(
                    tr(FACTS[name]) if name in FACTS else name for name in one.missing
                )
                text += f" · {tr(MISSING, facts=names)}"
            item = QListWidgetItem(text, self.list)
            item.setToolTip(plain(one.text, 1_000))
            if not one.usable:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        self.list.setCurrentRow(0)

    def _ready(self) -> tuple[Card | None, Suggestion | None]:
        """The card, and the chosen answer with the facts of this moment; None: not to be given."""
        card, row = self._card, self.list.currentRow()
        if card is None or not 0 <= row < len(self._found):
            return None, None
        before = self._found[row]
        now = {one.id: one for one in suggestions(self._desk, card)}.get(before.id)
        if now is None or not now.usable:
            self._fill(card)
            return None, None
        if now.text != before.text:  # a price changed meanwhile: shown first, given at the next key
            self._fill(card)
            places = [n for n, one in enumerate(self._found) if one.id == now.id]
            self.list.setCurrentRow(places[0] if places else 0)
            return None, None
        self._cards.table.select_key(card.id)
        target = self._cards.target()
        if target is None or target.id != card.id:
            self.leave()
            return None, None
        return target, now
