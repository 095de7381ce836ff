"""The graph over its lanes: one clock, one pointer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.sales import lanes as lane_data
from console.panels.sales.lane_view import LANE, LaneView
from console.panels.sales.lanes import Lane
from console.panels.sales.plot import Plot
from console.panels.sales.reading import reading
from console.panels.sales.series import Series, series
from console.panels.sales.span import Range, Span, span, tone
from console.ui.context import Context
from console.ui.labels import label
from console.ui.translate import tr

NO_RUN = QT_TRANSLATE_NOOP(
    "sales",
    "What sells when is drawn here while a run is open: orders, money and viewers over the cues.",
)
NOTHING = QT_TRANSLATE_NOOP(
    "sales", "No orders yet. They are drawn here as a feed or a recording brings them."
)

LEAST_PLOT = 72
"""Pixels at scale 1 that the graph keeps; lanes beyond that give way, those with nothing first."""


class GraphView(QWidget):
    """Draws a range of the opened run. said: what holds under the pointer, "" for none."""

    said = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("salesGraph")
        self._context, self._desk = context, context.desk
        self.range: Range = "whole"
        self.series: Series | None = None
        self.span: Span | None = None
        self._lanes: tuple[Lane, ...] = ()
        self._x = -1.0
        self.plot = Plot(context.theme, self)
        self.lanes = LaneView(context.theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.plot, 1)
        column.addWidget(self.lanes)
        self.hint = label(role="text2", name="salesHint")
        self.hint.setParent(self)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for part in (self.plot, self.lanes):
            part.pointed.connect(self._point)
            part.clicked.connect(self._click)
        context.focus.changed.connect(self._mark)

    def fill(self) -> None:
        """Draw the range as it is now."""
        desk = self._desk
        live, now = desk.live, desk.clock.wall()
        self.span = span(live, self.range, now)
        if self.span is None:
            self.series, self._lanes = None, ()
            self._hint(tr(NO_RUN))
            return
        found, run, show = self.span, live.base.run, live.base.show
        self.series = made = series(live, found, from_start=self.range == "whole")
        self._lanes = lane_data.lanes(desk)
        open_run = run is not None and run.ended_at is None
        at = float(found.last - found.first) if open_run else -1.0
        role = tone(live)
        self.plot.colour_now(role)
        self.plot.draw(found, made, show.zone if show else "UTC", live.sales.currency, at)
        self.plot.show_bands(self._cue_bands(found), made.gaps)
        self.lanes.draw(found, self._fitting(), at, role)
        self._mark()
        self._point(self._x)
        self._hint("" if live.sales.first_at is not None else tr(NOTHING))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()
        if event.size().height() != event.oldSize().height():
            self.lanes.keep(self._fitting())

    def _fitting(self) -> tuple[Lane, ...]:
        """The lanes there is room for, in their order; that of the cues always stays."""
        px = self._context.theme.px
        room = max(1, (self.height() - px(LEAST_PLOT)) // px(LANE))
        by_worth = sorted(
            range(len(self._lanes)), key=lambda n: (n > 0 and not self._lanes[n].marks, n)
        )
        return tuple(self._lanes[n] for n in sorted(by_worth[:room]))

    def _hint(self, text: str) -> None:
        for part in (self.plot, self.lanes):
            part.setVisible(self.span is not None)
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self._place_hint()

    def _place_hint(self) -> None:
        side = self._context.theme.px(80)
        self.hint.setGeometry(self.rect().adjusted(side, 0, -side, 0))
        self.hint.raise_()

    def _cue_bands(self, found: Span) -> tuple[tuple[float, float], ...]:
        last = found.last * 1000
        bands = ((mark.at, last if mark.end is None else mark.end) for mark in self._lanes[0].marks)
        return tuple((a / 1000 - found.first, b / 1000 - found.first) for a, b in bands)

    def _point(self, x: float) -> None:
        self._x = x
        self.plot.point_at(x)
        self.lanes.point_at(x)
        if x < 0 or self.span is None or self.series is None:
            self.said.emit("")
            return
        live = self._desk.live
        zone = live.base.show.zone if live.base.show else "UTC"
        text = reading(x, self.span, self.series, self._lanes, zone, live.sales.currency)
        self.said.emit(text)

    def _click(self, x: float) -> None:
        if self.span is not None:
            self._context.focus.set("moment", "", round((self.span.first + x) * 1000))

    def _mark(self) -> None:
        """Show the moment that is looked at, whoever set it."""
        moment = self._context.focus.moment
        x = -1.0
        if moment is not None and self.span is not None:
            x = moment / 1000 - self.span.first
        self.plot.mark_moment(x)
        self.lanes.mark_moment(x)
