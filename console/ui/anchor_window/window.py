"""The anchor's screen: what now, how long, what to say and what never, and what the desk says."""

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

from console.core.message import QT_TRANSLATE_NOOP
from console.show.products.stock.tables import LinkUp
from console.show.rundown.anchor.actions import AcknowledgeNote
from console.ui.anchor_window import facts
from console.ui.anchor_window.painted import HIGH, WIDE, Zone
from console.ui.anchor_window.screen_window import ScreenWindow
from console.ui.anchor_window.side import SideZone, side
from console.ui.anchor_window.zones import (
    CardZone,
    Counting,
    CountZone,
    FootZone,
    HeadZone,
    NeverZone,
    RunMark,
)
from console.ui.context import Context
from console.ui.figures import amount, count
from console.ui.people import PeopleNow
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("anchor", "Anchor's screen")
ON_SALE = QT_TRANSLATE_NOOP("anchor", "On sale")
PIECES = QT_TRANSLATE_NOOP("anchor", "{count} pieces")

PAGE_KEYS = frozenset(
    {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_B}
)
"""What a presenter's remote sends; none of them starts anything on air."""

READ_MS = 600
"""A note that has only just come up is not acknowledged by a key that was meant for the last."""

STAYS_MS = 2_000
"""How long the sale's opening stands after 3-2-1."""

_PLACES = {
    "mark": QRect(0, 0, WIDE, 30),
    "head": QRect(56, 44, 1132, 214),
    "card": QRect(56, 284, 1132, 656),
    "never": QRect(56, 944, 1132, 108),
    "side": QRect(1244, 44, 620, 890),
    "foot": QRect(1244, 944, 620, 108),
    "count": QRect(0, 0, WIDE, HIGH),
}
"""Where each part stands, in units."""


class AnchorWindow(ScreenWindow):
    """Silent and read only, but for acknowledging; each part is painted when its words change."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "anchorWindow")
        self.setWindowTitle(tr(TITLE))
        theme = self.theme
        self.head = HeadZone(self, theme, "anchorHead")
        self.card = CardZone(self, theme, "anchorCard")
        self.never = NeverZone(self, theme, "anchorNever")
        self.side = SideZone(self, theme)
        self.foot = FootZone(self, theme, "anchorFoot")
        self.mark = RunMark(self, theme, "anchorMark")
        self.count = CountZone(self, theme)
        self._people = PeopleNow(self.desk)
        self._first, self._first_at = "", 0
        self.side.acknowledged.connect(self._acknowledge)
        self.desk.changed.connect(self._changed)
        self.desk.ticked.connect(self.follow_time)
        self.desk.opened.connect(self.refresh)
        self._place()
        self.refresh()

    @property
    def zones(self) -> dict[str, Zone]:
        """The parts by their places."""
        return {
            "mark": self.mark, "head": self.head, "card": self.card, "never": self.never,
            "side": self.side, "foot": self.foot, "count": self.count,
        }  # fmt: skip

    @Slot()
    def refresh(self) -> None:
        """Show the present."""
        self.setWindowTitle(tr(TITLE))
        run = self.desk.live.base.run
        self.mark.follow(run.kind if run is not None else "")
        self.card.follow(facts.card(self.desk))
        self.never.follow(facts.never(self.desk))
        view = side(self.desk.live)
        if view.first != self._first:
            self._first, self._first_at = view.first, self._now()
        self.side.follow(view)
        self.follow_time()

    def repaint_all(self) -> None:
        """Say everything anew, as in another language."""
        for zone in self.zones.values():
            zone.view = None
        self.refresh()

    @Slot()
    def follow_time(self) -> None:
        """Show what goes on with the time."""
        super().follow_time()
        if not self.isVisible():
            return
        self.head.follow(facts.head(self.desk))
        self.foot.follow(facts.foot(self.desk, self._people))
        self.count.follow(self._counting())
        self.mark.raise_()

    def acknowledge(self) -> None:
        """Acknowledge what stands in front, once it could be read."""
        if self._first and self._now() - self._first_at >= READ_MS:
            self._acknowledge(self._first)

    def pressed(self, event: QKeyEvent) -> None:
        """The keys of a presenter's remote acknowledge; all others mean nothing."""
        if event.key() in PAGE_KEYS and not event.isAutoRepeat():
            self.acknowledge()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @Slot(str)
    def _acknowledge(self, note: str) -> None:
        cue = self.desk.live.rundown.on_air
        self.desk.do(AcknowledgeNote(id=note, by=cue.anchor if cue is not None else ""))

    @Slot(object)
    def _changed(self, topics: frozenset[str]) -> None:
        if self.isVisible():
            self.refresh()

    def _place(self) -> None:
        """Lay the parts out; a window of another shape gets more room below or beside."""
        unit = self.head.unit()
        more_x, more_y = self.width() / unit - WIDE, self.height() / unit - HIGH
        for name, zone in self.zones.items():
            box = QRect(_PLACES[name])
            if name in ("mark", "count"):
                box.setWidth(round(box.width() + more_x))
            if name in ("side", "foot"):
                box.translate(round(more_x), 0)
            elif name not in ("mark", "count"):
                box.setWidth(round(box.width() + more_x))
            if name in ("never", "foot"):
                box.translate(0, round(more_y))
            elif name in ("card", "side", "count"):
                box.setHeight(round(box.height() + more_y))
            zone.setGeometry(
                round(box.x() * unit), round(box.y() * unit),
                round(box.width() * unit), round(box.height() * unit),
            )  # fmt: skip
            zone.update()

    def _counting(self) -> Counting | None:
        """The 3-2-1 that counts, or has just opened the sale."""
        live, at = self.desk.live, self.desk.moment.at
        ups = live.stock.link_ups if live.base.open_run is not None else []
        last = ups[-1] if ups else None
        if last is None or last.cancelled is not None or at < last.at:
            return None
        left = last.opens_at - at
        return self._count(last, left) if left > -STAYS_MS else None

    def _count(self, row: LinkUp, left: int) -> Counting:
        live = self.desk.live
        offer = live.products.by_id.get(row.offer)
        name = facts.full_name(live, offer) if offer is not None else live.products.name(row.offer)
        digit = str(-(-left // 1000)) if left > 0 else tr(ON_SALE)
        below = tr(PIECES, count=count(row.quantity)) if row.quantity else ""
        return Counting(digit, name, amount(row.price, live.sales.currency), below)
