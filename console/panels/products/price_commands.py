"""Keys about the price of the chosen product: take the last change back, see all there were."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.products.price_history_sheet import PriceHistorySheet
from console.show.products.price_safety.actions import RevertPrice
from console.show.products.tables import Offer
from console.ui.command import Command
from console.ui.context import Context
from console.ui.reach import refuse

if TYPE_CHECKING:
    from console.panels.products.panel import Products

REVERT = QT_TRANSLATE_NOOP("products", "Take the last price back")
PRICES = QT_TRANSLATE_NOOP("products", "See all prices of the product")
NOT_CHOSEN = QT_TRANSLATE_NOOP("products", "Choose a product first.")


class PriceKeys:
    """Works on the chosen product, else on the one on the card."""

    def __init__(self, panel: "Products", context: Context) -> None:
        self._panel, self._context = panel, context
        self._sheet: PriceHistorySheet | None = None

    def commands(self, enabled: Callable[[], bool]) -> tuple[Command, ...]:
        """The two keys."""
        return (
            Command("offer.revert_price", REVERT, self.revert, "Shift+P", enabled, on_air=True),
            Command("offer.prices", PRICES, self.show, "H", enabled),
        )

    def revert(self) -> None:
        """Bring the price back that was there before the present one."""
        if (offer := self._offer()) is not None:
            self._context.desk.do(RevertPrice(id=offer.id))

    def show(self) -> None:
        """Open the sheet of prices."""
        if (offer := self._offer()) is None:
            return
        if self._sheet is None:
            self._sheet = PriceHistorySheet(self._panel.window(), self._context)
        self._sheet.open_for(offer)

    def _offer(self) -> Offer | None:
        panel, products = self._panel, self._context.desk.live.products
        page = panel.plan if panel.planning else panel.air
        chosen = products.by_id.get(page.table.current_key())
        found = chosen or (None if panel.planning else panel.air.current)
        if found is None:
            refuse(self._context.desk, NOT_CHOSEN)
        return found
