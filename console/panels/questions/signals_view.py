"""What stands out in the chat, and what is asked and bought of each product beside its orders."""

from collections import deque

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.show.review.signals import MINUTE_S, share, total
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.figures import clock, count
from console.ui.labels import label
from console.ui.signal_notices import standing_out
from console.ui.signal_words import sentence
from console.ui.tables import RIGHT, Cell, Column, DenseTable, RowsModel
from console.ui.translate import tr

CALM = QT_TRANSLATE_NOOP("signals", "Nothing stands out in the last minute.")
LAST = QT_TRANSLATE_NOOP(
    "signals",
    "Last minute: {comments} comments, {again} % said again, {new} % by new viewers,"
    " {complaints} complaints.",
)
EXPLAINED = QT_TRANSLATE_NOOP(
    "signals",
    "Figures of this chat against its own ten minutes before; many causes are innocent, such as a"
    " lucky bag that asks for a word. Limits and the switch are in the settings.",
)
MINUTE, PRODUCT, ASKED = (
    QT_TRANSLATE_NOOP("signals", "Minute"),
    QT_TRANSLATE_NOOP("signals", "Product"),
    QT_TRANSLATE_NOOP("signals", "Asked"),
)
BOUGHT = QT_TRANSLATE_NOOP("signals", "Say bought")
ORDERS = QT_TRANSLATE_NOOP("signals", "Lines sold")
NO_PRODUCT = QT_TRANSLATE_NOOP("signals", "about no product")
MINUTES = 12
SAMPLES = 60


class SignalsView(QWidget):
    """Brought up to date every few seconds while it is seen."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("signalsView")
        self._context, self._desk = context, context.desk
        self._sold: dict[str, deque[tuple[int, int]]] = {}
        px = context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(4))
        self._out = label(role="text2", name="signalsOut")
        self._last = label(role="small", name="signalsLast")
        self._why = label(tr(EXPLAINED), role="small3", name="signalsWhy")
        for part in (self._out, self._last, self._why):
            part.setContentsMargins(px(12), 0, px(12), 0)
            part.setWordWrap(True)
            column.addWidget(part)
        self.table = DenseTable(context.theme, dense=True)
        self.table.setObjectName("signalProducts")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        columns = (
            Column(tr(MINUTE), 56), Column(tr(PRODUCT)), Column(tr(ASKED), 56, RIGHT),
            Column(tr(BOUGHT), 80, RIGHT), Column(tr(ORDERS), 72, RIGHT),
        )  # fmt: skip
        self.model = RowsModel(context.theme, columns, self)
        self.table.show_model(self.model)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def sample(self) -> None:
        """Note how much was sold of each product that is talked of."""
        live, now = self._desk.live, self._desk.moment.at // 1000
        talked = {offer for _, offer in (*live.signals.asked, *live.signals.bought) if offer}
        for offer in live.products.offers:
            if offer.id in talked:
                lines = live.sales.sold(offer, live.products.product(offer)).lines
                samples = self._sold.setdefault(offer.id, deque(maxlen=SAMPLES))
                if not samples or samples[-1][1] != lines:
                    samples.append((now, lines))

    def forget(self) -> None:
        """Another run is shown."""
        self._sold.clear()

    def follow(self) -> None:
        """Show the figures as they are now."""
        live = self._desk.live
        found = standing_out(self._context)
        self._out.setText("\n".join(f"● {sentence(one)}" for one in found) or tr(CALM))
        now_s = max(live.signals.seconds, default=0) + 1
        last = total(live.signals.seconds, now_s - MINUTE_S, now_s)
        self._last.setText(
            tr(
                LAST,
                comments=count(last.comments),
                again=share(last.again, last.comments),
                new=share(last.new, last.comments),
                complaints=count(last.complaints),
            )
        )
        keys = sorted(
            {*live.signals.asked, *live.signals.bought},
            key=lambda key: (-key[0], -live.signals.asked.get(key, 0), key[1]),
        )
        latest = keys[0][0] if keys else 0
        shown = [key for key in keys if key[0] > latest - MINUTES]
        self.model.set_rows([self._row(*key) for key in shown], [f"{m}:{o}" for m, o in shown])

    def _row(self, minute: int, offer: str) -> tuple[str | Cell, ...]:
        live = self._desk.live
        show = live.base.show
        name = live.products.name(offer) if offer else ""
        sold = self._sold_in(minute, offer) if offer else None
        return (
            clock(minute * MINUTE_S * 1000, show.zone if show else "UTC"),
            Cell(name) if name else Cell(tr(NO_PRODUCT), "text3"),
            count(live.signals.asked.get((minute, offer), 0)),
            count(live.signals.bought.get((minute, offer), 0)),
            "—" if sold is None else count(sold),
        )

    def _sold_in(self, minute: int, offer: str) -> int | None:
        """Lines sold in a minute; None where nobody looked at its begin."""
        samples = self._sold.get(offer)
        first, end = minute * MINUTE_S, (minute + 1) * MINUTE_S
        if not samples or samples[0][0] > first:
            return None
        before = [lines for at, lines in samples if at <= first]
        after = [lines for at, lines in samples if at < end]
        return after[-1] - before[-1] if before and after else None
