"""Gifts and paid messages, apart from what is merely said: totals, and the latest on top."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.core.money import amount
from console.core.plain_text import plain
from console.panels.questions.hint import Hint
from console.show.base.facts import Gift
from console.show.questions.viewers.identity import masked
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.figures import clock, count
from console.ui.labels import label
from console.ui.tables import RIGHT, Cell, Column, DenseTable, RowsModel
from console.ui.translate import tr

TOTAL = QT_TRANSLATE_NOOP("gifts", "{count} gifts · {value} as far as their worth is told")
EACH = QT_TRANSLATE_NOOP("gifts", "{name} ×{count}")
NONE = QT_TRANSLATE_NOOP(
    "gifts", "No gifts or paid messages yet. They stand here, not among comments."
)
TIME, VIEWER, GIVEN = (
    QT_TRANSLATE_NOOP("gifts", "Time"),
    QT_TRANSLATE_NOOP("gifts", "Viewer"),
    QT_TRANSLATE_NOOP("gifts", "Gift"),
)
WORTH, SAID = QT_TRANSLATE_NOOP("gifts", "Worth"), QT_TRANSLATE_NOOP("gifts", "Said with it")
NAMED = 6
SHOWN = 200


class GiftsView(QWidget):
    """covered: whether nicknames are covered."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("giftsView")
        self._desk = context.desk
        self.covered = False
        px = context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(4))
        self._total = label(role="text2", name="giftsTotal")
        self._names = label(role="small", name="giftsNames")
        for part in (self._total, self._names):
            part.setContentsMargins(px(12), 0, px(12), 0)
            part.setWordWrap(True)
            column.addWidget(part)
        self.table = DenseTable(context.theme, dense=True)
        self.table.setObjectName("gifts")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        columns = (
            Column(tr(TIME), 72), Column(tr(VIEWER)), Column(tr(GIVEN)),
            Column(tr(WORTH), 80, RIGHT), Column(tr(SAID)),
        )  # fmt: skip
        self.model = RowsModel(context.theme, columns, self)
        self.table.show_model(self.model)
        self.hint = Hint(context.theme, self.table, "giftsHint")
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def follow(self) -> None:
        """Show what was given up to now."""
        live = self._desk.live
        gifts, show = live.gifts, live.base.show
        currency, zone = live.sales.currency, show.zone if show else "UTC"
        worth = amount(gifts.value, currency) if gifts.value else "—"
        self._total.setText(tr(TOTAL, count=count(gifts.number), value=worth))
        most = sorted(gifts.totals.values(), key=lambda one: (-one.value, -one.count, one.name))
        names = [tr(EACH, name=plain(one.name, 16), count=count(one.count)) for one in most[:NAMED]]
        self._names.setText(" · ".join(names))
        latest = list(gifts.latest)[-SHOWN:][::-1]
        rows = [self._row(gift, zone, currency) for _, gift in latest]
        self.model.set_rows(rows, [str(n) for n, _ in latest])
        self.hint.say("" if rows else tr(NONE))

    def _row(self, gift: Gift, zone: str, currency: str) -> tuple[str | Cell, ...]:
        name = plain(gift.user, 24)
        return (
            clock(gift.at, zone, seconds=True),
            masked(name) if self.covered else name,
            tr(EACH, name=plain(gift.name, 24), count=count(gift.count)),
            amount(gift.value, currency) if gift.value else "—",
            Cell(plain(gift.text, 200)),
        )
