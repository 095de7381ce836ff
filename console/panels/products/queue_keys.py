"""What keys do with the product that is chosen in the queue."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP
from console.desk.desk import Desk
from console.show.products.queue_actions import (
    BackOnSale,
    Explain,
    OffSale,
    Restore,
    SoldOut,
    StopExplaining,
    UpNext,
)
from console.ui.grid import Grid
from console.ui.reach import refuse

NOT_CHOSEN = QT_TRANSLATE_NOOP("products", "Choose a product first.")
IS_ON = QT_TRANSLATE_NOOP("products", "“{name}” is on sale already.")


class QueueKeys:
    """Each key is one decision about the chosen product; where none is chosen it says so."""

    def __init__(self, desk: Desk, table: Grid) -> None:
        self._desk, self._table = desk, table

    def explain(self) -> None:
        """Explain the chosen product; the cue stays."""
        self._on_chosen(lambda offer: Explain(offer=offer))

    def stop(self) -> None:
        """End what is explained."""
        self._desk.do(StopExplaining())

    def up_next(self) -> None:
        """Make the chosen product the next one."""
        self._on_chosen(lambda offer: UpNext(offer=offer))

    def sold_out(self) -> None:
        """Say that the chosen product is sold out."""
        self._on_chosen(lambda offer: SoldOut(offer=offer))

    def off_sale(self) -> None:
        """Take the chosen product off sale for now."""
        self._on_chosen(lambda offer: OffSale(offer=offer))

    def restore(self) -> None:
        """Take the chosen product back in, or put it on sale again."""
        products = self._desk.live.products

        def back(offer: str) -> Action | None:
            if products.sale(offer) == "withdrawn":
                return Restore(offer=offer)
            if products.sale(offer) == "on":
                refuse(self._desk, IS_ON, name=products.name(offer))
                return None
            return BackOnSale(offer=offer)

        self._on_chosen(back)

    def chosen(self) -> str:
        """The product that keys work on; "" and a word about it where none is chosen."""
        key = self._table.current_key()
        if not key:
            refuse(self._desk, NOT_CHOSEN)
        return key

    def copy(self) -> None:
        """Put number and name of the chosen product on the clipboard."""
        offer = self._desk.live.products.by_id.get(self.chosen())
        if offer is not None:
            name = self._desk.live.products.name(offer.id)
            QApplication.clipboard().setText(f"{offer.link} {name}")

    def _on_chosen(self, make: Callable[[str], Action | None]) -> None:
        if key := self.chosen():
            action = make(key)
            if action is not None:
                self._desk.do(action)
