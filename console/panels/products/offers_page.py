"""The offers of the plan as a table that is edited in place."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.products import offer_cells
from console.show.products.actions import MoveOffer, RemoveOffer
from console.ui.context import Context
from console.ui.grid import Grid, GridModel
from console.ui.labels import label
from console.ui.lint_marks import Look
from console.ui.linting import look_of
from console.ui.reach import refuse
from console.ui.translate import tr

EMPTY = QT_TRANSLATE_NOOP(
    "products",
    "No product yet. N adds one in a line: 12 velvet lip glaze 89 1000 – number, name, price,"
    " stock. Enter edits a cell, Alt with the arrow keys moves a row.",
)
SAID = ("short_name", "name", "mechanism", "points", "demo", "suits", "note")
"""Fields whose words viewers hear or see; they are held against the lint while they are typed."""

NOT_CHOSEN = QT_TRANSLATE_NOOP("products", "Choose a product first.")


class OffersPage(QWidget):
    """Rows in the order of the plan."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("offersPage")
        self._desk, self._focus = context.desk, context.focus
        self.table = Grid(context.theme, many=False)
        self.table.setObjectName("offersTable")
        self.model = GridModel(context.theme, offer_cells.columns(), self._edit_text, self)
        self.table.show_model(self.model)
        self.table.delegate.look = self._look
        self.hint = label(tr(EMPTY), role="text2", name="offersEmpty")
        self.hint.setWordWrap(True)
        self.hint.setMargin(context.theme.px(24))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.hint)
        box.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.model.edited.connect(self._edited)
        self.model.dropped.connect(self._dropped)
        self.table.settled.connect(self.follow)
        self.table.picked.connect(self._picked)
        context.focus.changed.connect(self._follow)

    def follow(self) -> None:
        """Show the offers as they are."""
        live = self._desk.live
        offers = live.products.offers
        self.hint.setVisible(not offers)
        if self.table.editing and [one.id for one in offers] != self.model.keys:
            return  # rows stay under the hand; they follow when typing ends
        self.model.set_rows([offer_cells.row(live, one) for one in offers], [o.id for o in offers])

    def remove(self) -> None:
        """Take the chosen product out of the plan."""
        if key := self.table.current_key():
            self._desk.do(RemoveOffer(id=key))
        else:
            refuse(self._desk, NOT_CHOSEN)

    def shift(self, step: int) -> None:
        """Move the chosen product one row up (−1) or down (1)."""
        keys = [offer.id for offer in self._desk.live.products.offers]
        key = self.table.current_key()
        at = keys.index(key) + step if key in keys else -1
        if 0 <= at < len(keys):
            after = keys[at] if step > 0 else keys[at - 1] if at > 0 else ""
            self._desk.do(MoveOffer(id=key, after=after))

    def _edit_text(self, key: str, column: int) -> str | None:
        return offer_cells.edit_text(self._desk.live, key, offer_cells.FIELDS[column])

    def _look(self, key: str, column: int) -> Look | None:
        said = offer_cells.FIELDS[column] in SAID
        return look_of(self._desk, (key,)) if said else None

    def _edited(self, key: str, column: int, text: str) -> None:
        def no(sentence: tuple[str, str], **values: object) -> None:
            refuse(self._desk, sentence, **values)

        field = offer_cells.FIELDS[column]
        action = offer_cells.edit_action(self._desk.live, key, field, text, no)
        if action is not None:
            self._desk.do(action)

    def _dropped(self, keys: list[str], after: str) -> None:
        if keys[0] != after:
            self._desk.do(MoveOffer(id=keys[0], after=after))

    def _picked(self, key: str) -> None:
        self._focus.set("offer", key)

    def _follow(self) -> None:
        offer = self._focus.on("offer")
        if offer and offer != self.table.current_key():
            self.table.select_key(offer)
