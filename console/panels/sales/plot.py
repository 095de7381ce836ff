"""The graph: bars, three lines, the target, now; one height for all, each on its own scale."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.sales.axes import ClockAxis, MoneyAxis
from console.panels.sales.backdrop import Backdrop, Stretch
from console.panels.sales.bars import Bars
from console.panels.sales.series import Series
from console.panels.sales.span import Span
from console.ui.figures import span as length
from console.ui.theme import Theme
from console.ui.translate import tr

GUTTER, MARGIN, FOOT = 68, 16, 22
"""Pixels at the left for money and names of lanes, at the right, and below for the clock."""

NOW = "text2"
"""The colour role of the line at now, unless another one is asked for."""

MOST_LABELS = 6
"""Gaps that say how long they were."""

SILENT = QT_TRANSLATE_NOOP("sales", "no viewer figures {length}")

Line = Qt.PenStyle


class Plot(pg.GraphicsLayoutWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """x runs in seconds from the span's first second, y from 0 to 1.

    pointed: the x under the pointer, −1 when it left. clicked: the x that was clicked.
    """

    pointed = Signal(float)
    clicked = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.clock, self.money = ClockAxis(), MoneyAxis()
        super().__init__(parent)
        self.setObjectName("salesPlot")
        self._theme, self._seconds = theme, 1.0
        # Not a PlotItem: that brings seven menus of its own, which nobody is to see here.
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self.box.disableAutoRange()
        for row, column, item in ((0, 0, self.money), (0, 1, self.box), (1, 1, self.clock)):
            self.addItem(item, row, column)
        for axis in (self.money, self.clock):
            axis.linkToView(self.box)
            axis.setZValue(-5)
        self.ci.layout.setSpacing(0)
        self.backdrop = Backdrop(theme)
        self.box.addItem(self.backdrop, ignoreBounds=True)
        self._bars = Bars(theme)
        self.box.addItem(self._bars, ignoreBounds=True)
        self._online, self._net, self._gmv, self._target = (self._curve() for _ in range(4))
        self._now_role = NOW
        self._now, self._hover, self._moment = (self._upright() for _ in range(3))
        self._labels: list[pg.TextItem] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scene().sigMouseMoved.connect(self._pointed_at)
        self.scene().sigMouseClicked.connect(self._clicked_at)
        theme.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Take the theme's colours and lengths."""
        theme, px = self._theme, self._theme.px
        self.setBackground(theme.color("surface1"))
        self.ci.layout.setContentsMargins(0, px(8), px(MARGIN), 0)
        self.money.setWidth(px(GUTTER))
        self.clock.setHeight(px(FOOT))
        for axis in (self.clock, self.money):
            axis.setTickFont(theme.font("small"))
            axis.setTextPen(theme.color("text3"))
            axis.setPen(theme.color("line"))
            axis.setStyle(tickLength=0, tickTextOffset=px(4))
            axis.setTickPen(theme.color("line"))
        self.money.setGrid(64)
        self._online.setPen(self._pen("series2"))
        self._gmv.setPen(self._pen("series1"))
        self._net.setPen(self._pen("text2", Line.DashLine))
        self._target.setPen(self._pen("series1", Line.DotLine))
        self._now.setPen(self._pen(self._now_role))
        self._hover.setPen(self._pen("text3"))
        self._moment.setPen(self._pen("accent", Line.DashLine))
        self.update()

    def colour_now(self, role: str) -> None:
        """The colour of the line that stands at now."""
        if role != self._now_role:
            self._now_role = role
            self._now.setPen(self._pen(role))

    def draw(self, span: Span, made: Series, zone: str, currency: str, now: float) -> None:
        """Show these; now: x of now, below 0 for none."""
        self._seconds = float(span.seconds)
        self.clock.show_from(span.first, zone)
        self.money.show_full(made.money, currency)
        self.box.setRange(
            xRange=(0.0, self._seconds), yRange=(0.0, 1.0), padding=0, disableAutoRange=True
        )
        self._bars.show_bars(self._seconds, span.width, made.orders / made.bars)
        self._gmv.setData(made.x, made.gmv / made.money)
        net = np.zeros(0) if made.net is None else made.net / made.money
        self._net.setData(made.x[: len(net)], net)
        self._online.setData(made.x, made.online / made.people)
        self._target.setData(
            np.array([x for x, _ in made.target]),
            np.array([y for _, y in made.target]) / made.money,
        )
        self._put(self._now, now)

    def point_at(self, x: float) -> None:
        """Stand a line at x; below 0 takes it away."""
        self._put(self._hover, x)

    def mark_moment(self, x: float) -> None:
        """Stand a line at the moment that is looked at; outside of what is shown none stands."""
        self._put(self._moment, x)

    def show_bands(self, cues: tuple[Stretch, ...], gaps: tuple[Stretch, ...]) -> None:
        """Shade cues and gaps; the latest gaps say how long they were."""
        self.backdrop.show_stretches(self._seconds, cues, gaps)
        while len(self._labels) < min(len(gaps), MOST_LABELS):
            text = pg.TextItem(anchor=(0, 0))
            self.box.addItem(text, ignoreBounds=True)
            self._labels.append(text)
        latest = gaps[-MOST_LABELS:]
        for n, text in enumerate(self._labels):
            text.setVisible(n < len(latest))
            if n < len(latest):
                first, end = latest[n]
                words = tr(SILENT, length=length(round((end - first) * 1000)))
                text.setText(words, color=self._theme.color("air"))
                text.setFont(self._theme.font("small"))
                text.setPos(first, 1.0)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(-1.0)

    def _pointed_at(self, at: QPointF) -> None:
        self.pointed.emit(self._x(at))

    def _clicked_at(self, event: Any) -> None:
        x = self._x(event.scenePos())
        if event.button() == Qt.MouseButton.LeftButton and x >= 0:
            self.clicked.emit(x)

    def _x(self, at: QPointF) -> float:
        """Where in the graph a point of the scene is, −1 outside."""
        if not self.box.sceneBoundingRect().contains(at):
            return -1.0
        return float(self.box.mapSceneToView(at).x())

    def _put(self, line: pg.InfiniteLine, x: float) -> None:
        line.setVisible(0 <= x <= self._seconds)
        if line.isVisible():
            line.setValue(x)

    def _curve(self) -> pg.PlotDataItem:
        made = pg.PlotDataItem(connect="finite")
        self.box.addItem(made, ignoreBounds=True)
        made.setDownsampling(auto=True, method="peak")
        made.setClipToView(True)
        return made

    def _upright(self) -> pg.InfiniteLine:
        made = pg.InfiniteLine(angle=90, movable=False)
        made.hide()
        self.box.addItem(made, ignoreBounds=True)
        return made

    def _pen(self, role: str, style: Qt.PenStyle = Line.SolidLine) -> QPen:
        # One pixel wide: two cost five times as much.
        pen: QPen = pg.mkPen(self._theme.color(role), width=1, style=style)
        return pen
