"""The strip at the head of the window: on air or not, time, money, people, health."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.show.rundown.run_log import Moment
from console.show.rundown.timing import Timing
from console.ui import strip_money, strip_text
from console.ui.context import Context, Workspace
from console.ui.figure import Figure
from console.ui.health_dots import HealthDots
from console.ui.review_mark import ReviewMark
from console.ui.speed import SpeedControl
from console.ui.strip_text import Lines
from console.ui.theme import STRIP, restyle
from console.ui.translate import tr
from console.ui.workspaces import WORKSPACES

REHEARSE = QT_TRANSLATE_NOOP("strip", "Rehearse")
FROM_HERE = QT_TRANSLATE_NOOP("strip", "From here")
START = QT_TRANSLATE_NOOP("strip", "Go on air")

EDGE = 4
"""Pixels of the edge that a reminder lights, at scale 1."""

NARROW = 1_600
"""Below this width, in pixels, the figures stand closer together."""

MONEY_TICKS = 10
"""Of how many ticks one works out money and people: once a second."""


class Strip(QFrame):
    """64 px. Reads the present on every tick and news; says which workspace is wanted."""

    def __init__(self, context: Context, choose: Callable[[Workspace], None]) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._context = context
        self.kind = ""
        self._money: dict[str, Lines | None] | None = None
        self._ticks = 0
        self._timed: tuple[tuple[Moment, int], Timing] | None = None
        self._marked = False
        theme = context.theme
        self.setFixedHeight(theme.px(STRIP))
        # Of its own, so that a longer figure does not lay out the whole window anew.
        self._inside = QWidget(self)
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        self._row.setSpacing(theme.px(24))
        self._light = QLabel()
        self._light.setObjectName("onAirLight")
        self._light.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._light.setFixedHeight(theme.px(36))
        self.speed = SpeedControl(context)
        self.review = ReviewMark(context)
        self._left = [Figure(theme, name) for name in ("showName", "elapsed", "forecastEnd")]
        self._right = [
            Figure(theme, name, right=True) for name in ("planned", "gross", "net", "online")
        ]
        self._from_here = self._start("run.rehearse_from", FROM_HERE)
        self._starts = [
            self._start("run.rehearse", REHEARSE), self._from_here, self._start("run.air", START),
        ]  # fmt: skip
        self._tabs = self._make_tabs(choose)
        self.dots = HealthDots(theme, context.health)
        self._fill()
        self.speed.follow()
        context.desk.changed.connect(self._changed)
        context.desk.opened.connect(self._opened)
        context.desk.ticked.connect(self._tick)
        context.desk.rehearsing.changed.connect(self._sped)
        self.read()

    def figure(self, name: str) -> Figure:
        """One of the figures: showName, elapsed, forecastEnd, planned, gross, net, online."""
        return next(one for one in (*self._left, *self._right) if one.objectName() == name)

    def say_workspace(self, workspace: Workspace) -> None:
        """Mark the tab of the workspace that is shown."""
        for name, tab in self._tabs.items():
            tab.setChecked(name == workspace)
        self._say_starts()

    def read(self) -> None:
        """Show the present."""
        live, at = self._context.desk.live, self._context.desk.moment
        show, run = live.base.show, live.base.run
        zone = show.zone if show is not None else "UTC"
        kind, word = strip_text.light(live, self._context.desk.rehearsing.speed)
        self._say_light(kind, word)
        self._mark(self._context.desk.reminder.lit)
        timed = self._timing_now(at) if show is not None else None
        lines: dict[str, Lines | None] = dict.fromkeys(
            ("showName", "elapsed", "forecastEnd", "planned", "gross", "net", "online")
        )
        if run is None:
            lines["showName"] = strip_text.show_lines(show)
            lines["planned"] = strip_text.planned_lines(timed) if timed else None
        else:
            lines["elapsed"] = strip_text.elapsed_lines(run, zone, at)
            lines["forecastEnd"] = (
                strip_text.forecast_lines(live, zone, timed, at) if timed else None
            )
            lines |= self._money_lines(at)
        for figure in (*self._left, *self._right):
            line = lines[figure.objectName()]
            figure.setVisible(line is not None)
            if line is not None:
                figure.set(line.big, line.small, line.colour)
        self._say_starts()

    def _say_starts(self) -> None:
        """Runs are started while none is open; from a cue where one is chosen, in the plan."""
        base = self._context.desk.live.base
        for button in self._starts:
            chosen = button is not self._from_here or self._tabs["plan"].isChecked()
            button.setVisible(base.show is not None and base.open_run is None and chosen)

    def _timing_now(self, at: Moment) -> Timing:
        """What all screens show; while nothing runs, worked out anew every second only."""
        live = self._context.desk.live
        if live.base.open_run is not None:
            return live.rundown.timing(*at)
        key = at._replace(at=at.at // 1000, steady=0), live.rundown.version
        if self._timed is None or self._timed[0] != key:
            self._timed = key, live.rundown.timing(*at)
        return self._timed[1]

    def _mark(self, lit: bool) -> None:
        """The edge that says something ends or begins soon."""
        if lit != self._marked:
            self._marked = lit
            self.update()

    def _money_lines(self, at: Moment) -> dict[str, Lines | None]:
        """Money and people, worked out at most once a second: nobody reads them faster."""
        if self._money is None:
            self._money = strip_money.lines(self._context.desk.live, at)
        return self._money

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setGeometry(self.rect())
        px = self._context.theme.px
        narrow = event.size().width() < px(NARROW)
        self._row.setSpacing(px(12 if narrow else 24))
        self._row.setContentsMargins(px(8 if narrow else 16), 0, px(8 if narrow else 16), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.kind in ("rehearsal", "replay"):
            hatch = QColor(self._context.theme.color("surface3"))
            painter = QPainter(self)
            painter.fillRect(self.rect(), QBrush(hatch, Qt.BrushStyle.BDiagPattern))
            painter.end()
        if self._marked:
            edge = self.rect()
            edge.setTop(edge.bottom() + 1 - self._context.theme.px(EDGE))
            painter = QPainter(self)
            painter.fillRect(edge, self._context.theme.color("amber"))
            painter.end()

    def _tick(self) -> None:
        # Ticks and not the show's clock: that of a rehearsal runs faster, and stands at its end.
        self._ticks += 1
        if self._ticks % MONEY_TICKS == 0:
            self._money = None
        self.read()

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & {"show", "run", "plan", "log", "settings"}:
            self._money = None
            self.read()

    def _sped(self) -> None:
        self.speed.follow()
        self.read()

    def _opened(self) -> None:
        self._money = self._timed = None
        self.read()

    def _say_light(self, kind: str, word: str) -> None:
        if kind != self.kind:
            self.kind = kind
            self.update()
        self._light.setVisible(bool(kind))
        self._light.setText(f"●  {word}" if kind == "air" else word)
        self._light.setAccessibleName(word)
        restyle(self._light, role="onAir" if kind == "air" else "notAir")

    def _make_tabs(self, choose: Callable[[Workspace], None]) -> dict[Workspace, QPushButton]:
        tabs: dict[Workspace, QPushButton] = {}
        for name, (key, title) in WORKSPACES.items():
            tab = QPushButton(f"{key} {tr(title)}")
            tab.setObjectName(f"workspace_{name}")
            tab.setProperty("role", "tab")
            tab.setProperty("command", f"workspace.{name}")
            tab.setCheckable(True)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tab.clicked.connect(partial(choose, name))
            tabs[name] = tab
        return tabs

    def _start(self, command: str, marked: tuple[str, str]) -> QPushButton:
        button = QPushButton(tr(marked))
        button.setObjectName(f"button_{command}")
        button.setProperty("command", command)
        button.setProperty("on_air", True)
        button.setProperty("role", "primary" if command == "run.air" else "")
        button.setMinimumHeight(self._context.theme.px(36))
        button.clicked.connect(partial(self._context.keys.run, command))
        return button

    def _fill(self) -> None:
        row = self._row
        row.addWidget(self._light)
        row.addWidget(self.speed)
        row.addWidget(self.review)
        for figure in self._left:
            row.addWidget(figure)
        tabs = QHBoxLayout()
        tabs.setSpacing(self._context.theme.px(4))
        for tab in self._tabs.values():
            tabs.addWidget(tab)
        row.addLayout(tabs)
        row.addStretch(1)
        for figure in self._right:
            row.addWidget(figure)
        for button in self._starts:
            row.addWidget(button)
        row.addWidget(self.dots)
        row.setAlignment(self.dots, Qt.AlignmentFlag.AlignVCenter)
