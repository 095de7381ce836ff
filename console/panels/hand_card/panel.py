"""The panel of the hand card: the card of the offer in focus."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.picture_cache import PictureCache
from console.panels.hand_card.comparison import ComparisonSheet
from console.panels.hand_card.form import CardForm
from console.panels.hand_card.one_page import OnePage
from console.panels.hand_card.picture_box import PictureBox
from console.show.products.last_card import TakeOverCard
from console.ui.context import Command, Context, Panel
from console.ui.header import PanelHeader
from console.ui.labels import label
from console.ui.reach import meant_for
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("card", "Hand card")
NO_OFFER = QT_TRANSLATE_NOOP(
    "card",
    "Choose a product in the table at the left: its hand card stands here. Tab goes from field to"
    " field; each is kept when it is left.",
)
PAGE = QT_TRANSLATE_NOOP("card", "One page")
COMPARE = QT_TRANSLATE_NOOP("card", "Compare")

SHOW_PAGE = QT_TRANSLATE_NOOP("command", "Show the whole hand card on one page")
SHOW_COMPARISON = QT_TRANSLATE_NOOP("command", "Compare hand cards side by side")
TAKE_OVER = QT_TRANSLATE_NOOP("command", "Fill the card from the product's last show")
SAVE = QT_TRANSLATE_NOOP("command", "Keep the field that is typed in")
CHOOSE = QT_TRANSLATE_NOOP("command", "Choose pictures for the product…")
PASTE = QT_TRANSLATE_NOOP("command", "Paste a picture of the product")

TOPICS = frozenset({"offers", "products", "pictures", "stock", "claims", "show", "settings"})


class HandCard(QWidget):
    """Follows the offer in focus, or the first one of the cue in focus."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("handCard")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context, self._desk = context, context.desk
        self._offer = ""
        self._page: OnePage | None = None
        self._comparison: ComparisonSheet | None = None
        self.cache = PictureCache(context.desk, self)
        self.header = PanelHeader(context, tr(TITLE), self)
        page = self.header.add_action(PAGE, self.show_page, name="cardPage")
        page.setProperty("command", "card.page")
        compare = self.header.add_action(COMPARE, self.compare, name="cardCompare")
        compare.setProperty("command", "card.compare")
        self.pictures = PictureBox(context, self.cache)
        self.form = CardForm(context, self.pictures)
        self.empty = label(tr(NO_OFFER), role="text2", name="cardEmpty")
        self.empty.setWordWrap(True)
        self.empty.setMargin(context.theme.px(16))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.empty)
        column.addWidget(self.form, 1)
        column.addStretch(0)
        self.setFocusProxy(self.form)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self._opened)
        context.focus.changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show the card as it is now."""
        if not self.isVisible():
            return
        offer = self.offer
        found = self._desk.live.products.by_id.get(offer)
        self.form.setVisible(found is not None)
        self.empty.setVisible(found is None)
        self.form.show_offer(offer if found is not None else "")
        self.pictures.show_product(found.product if found is not None else "")
        name = self._desk.live.products.name(offer) if found is not None else ""
        self.header.set_count(f"{found.link} {name}" if found is not None else "")

    @property
    def offer(self) -> str:
        """The offer that the panel is about; "" for none."""
        live, focus = self._desk.live, self._context.focus
        of_cue = live.rundown.plan.offers_of(focus.on("cue")) if focus.on("cue") else ()
        self._offer = focus.on("offer") or next(iter(of_cue), self._offer)
        return self._offer if self._offer in live.products.by_id else ""

    def show_page(self) -> None:
        """Show one page: of what is explained, else of the chosen product, else of the first."""
        if self._page is None or self._page.parent() is not self.window():
            self._page = OnePage(self.window(), self._context, self.cache)
        if self._page.isVisible():
            self._page.dismiss()
        else:
            explained = self._desk.live.products.explaining
            self._page.open(explained.offer if explained is not None else self.offer)

    def compare(self) -> None:
        """Show cards side by side, beginning with the chosen one."""
        if self._comparison is None or self._comparison.parent() is not self.window():
            self._comparison = ComparisonSheet(self.window(), self._context)
        self._comparison.open(self.offer)

    def take_over(self) -> None:
        """Fill what is empty from the product's card in its last other show."""
        if self.offer:
            self._desk.do(TakeOverCard(id=self.offer))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fill()

    def _opened(self) -> None:
        self.form.offer = ""  # what was typed into another show's card is not this one's
        self.fill()

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & TOPICS:
            self.fill()


def _build(context: Context) -> QWidget:
    return HandCard(context)


def _commands(widget: QWidget) -> tuple[Command, ...]:
    panel = cast(HandCard, widget)

    def here() -> bool:
        return meant_for(panel) and bool(panel.offer)

    def chosen() -> bool:
        return bool(panel.offer)

    def some() -> bool:
        return bool(panel._desk.live.products.offers)

    return (
        Command("card.page", SHOW_PAGE, panel.show_page, "Ctrl+H", some),
        Command("card.compare", SHOW_COMPARISON, panel.compare, "Ctrl+Shift+H", some),
        Command("card.take_over", TAKE_OVER, panel.take_over, enabled=chosen),
        Command("card.save", SAVE, panel.form.save, "Ctrl+S", here),
        Command("picture.choose", CHOOSE, panel.pictures.choose, enabled=chosen),
        Command("picture.paste", PASTE, panel.pictures.paste, enabled=chosen),
    )


PANEL = Panel("hand_card", TITLE, {"plan": "right"}, _build, _commands, rank=1)
