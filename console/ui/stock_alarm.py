"""The alarm when more was sold than released, wherever the eye is just then."""

from PySide6.QtCore import QObject, Slot

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.context import Context
from console.ui.figures import count
from console.ui.notices import Notices
from console.ui.translate import tr

OVERSOLD = QT_TRANSLATE_NOOP(
    "rules", "Oversold: link {link} “{name}”, {count} pieces more than released."
)

TICKS = 10
"""Looked at on every so many ticks: once a second."""


class StockAlarm(QObject):
    """Looks at every offer of the open run; the same one is told again after two minutes."""

    def __init__(self, context: Context, notices: Notices) -> None:
        super().__init__(context.desk)
        self._desk, self._notices = context.desk, notices
        self._ticks = 0
        self._desk.ticked.connect(self._ticked)

    @Slot()
    def _ticked(self) -> None:
        self._ticks += 1
        run = self._desk.live.base.open_run
        if self._ticks % TICKS or run is None or run.kind == "replay":
            return
        live = self._desk.live
        for offer in live.products.offers:
            units = live.sales.sold(offer, live.products.product(offer)).units
            over = live.stock.standing(offer, units).oversold
            if over:
                name = live.products.name(offer.id)
                told = tr(OVERSOLD, link=offer.link, name=name, count=count(over))
                self._notices.show(told, "bad", key=f"oversold:{offer.id}")
