"""The timeline panel: the strip under its header, drawn anew a moment after a change."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.core.reader import Files
from console.panels.timeline import model
from console.panels.timeline.strip import StripView
from console.show.base.tables import Run
from console.show.rundown.earlier import RunTakes, read_runs
from console.ui.context import Command, Context, Panel
from console.ui.header import PanelHeader
from console.ui.people import hours
from console.ui.reach import refuse
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("panel", "Timeline")
PLAN_ONLY = QT_TRANSLATE_NOOP("timeline", "planned")
AGAINST = {
    "air": QT_TRANSLATE_NOOP("timeline", "planned against airing {number}"),
    "rehearsal": QT_TRANSLATE_NOOP("timeline", "planned against rehearsal {number}"),
    "replay": QT_TRANSLATE_NOOP("timeline", "planned against replay {number}"),
}
LIMIT_PASSED = QT_TRANSLATE_NOOP(
    "timeline", "{name} has been on air for {time} without a break. The limit is {limit}."
)

LATER_MS = 120
"""How long after a change the strip is made anew, so that it is never in the way of typing."""

SECOND_MS, UNSEEN_MS = 1_000, 15_000
"""How often the strip follows the time, seen and unseen."""

TOPICS = frozenset({"plan", "log", "show", "run", "settings"})


def latest(files: Files, show: str) -> RunTakes | None:
    """The latest run of a show in which something was played."""
    runs = read_runs(files.decisions, show) if show else []
    return runs[-1] if runs else None


class TimelinePanel(QWidget):
    """Follows plan, log and clock; a click on a cue sets the focus, and the focus frames a cue."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("timelinePanel")
        self._context, self._desk = context, context.desk
        self._earlier: RunTakes | None = None
        self._told: set[tuple[str, int]] = set()
        self._moment = -1
        self.header = PanelHeader(context, tr(TITLE), self)
        self.strip = StripView(context.theme)
        self.strip.picked.connect(self._picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.strip, 1)
        self.setFocusProxy(self.strip)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LATER_MS)
        self._soon.timeout.connect(self.refresh)
        context.focus.changed.connect(self._follow)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self._opened)
        self._desk.ticked.connect(self._ticked)
        self._opened()

    def refresh(self) -> None:
        """Show the present."""
        live = self._desk.live
        timed = live.rundown.timing(*self._desk.moment)
        earlier = self._earlier.takes if self._earlier else ()
        strip = model.make(self._desk, timed, earlier)
        show = live.base.show
        self._warn(strip)
        if self.isVisible():
            self.strip.show_strip(strip, show.zone if show else "UTC")
            self.header.set_count(self._against(strip))
            self.header.set_side(*model.said(strip))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & {"run", "show"}:
            self._ask_earlier()
        if topics & TOPICS:
            self._soon.start()

    def _opened(self) -> None:
        self._earlier = None
        self._told.clear()
        self._ask_earlier()
        self.refresh()

    def _ask_earlier(self) -> None:
        show = self._desk.live.base.shown.show
        answer = self._desk.room.readers.ask(partial(latest, show=show), key="timeline")
        self._desk.bridge.when_done(answer, self._take_earlier)

    def _take_earlier(self, found: RunTakes | None) -> None:
        self._earlier = found
        self.refresh()

    def _ticked(self) -> None:
        """Time goes on only while something is on; unseen, it is looked at now and then."""
        span = SECOND_MS if self.isVisible() else UNSEEN_MS
        moment = self._desk.moment.steady // span
        if moment != self._moment and self._desk.live.base.open_run is not None:
            self._moment = moment
            self.refresh()

    def _follow(self) -> None:
        self.strip.choose(self._context.focus.on("cue"))

    def _picked(self, cue: str) -> None:
        self._context.focus.set("cue", cue)

    def _against(self, strip: model.Strip) -> str:
        """Which run the grey bars are of."""
        live = self._desk.live
        run = live.base.run if live.rundown.log else None
        if run is None and self._earlier is not None:
            run = self._earlier.run
        if run is None or not strip.takes:
            return tr(PLAN_ONLY) if strip.bars else ""
        return tr(AGAINST[run.kind], number=_number(run, live.base.runs.values()))

    def _warn(self, strip: model.Strip) -> None:
        """Tell once a stretch that somebody on air has passed the limit."""
        for one in strip.on_air:
            key = one.person, one.since
            if strip.now is not None and strip.now > one.limit_at and key not in self._told:
                self._told.add(key)
                times = {"time": hours(strip.now - one.since)}
                limit = hours(strip.limit)
                refuse(self._desk, LIMIT_PASSED, name=one.person, limit=limit, **times)


def _number(run: Run, runs: Iterable[Run]) -> int:
    """Which of the show's runs of its kind it is, from 1."""
    mine = [one for one in runs if one.show == run.show and one.kind == run.kind]
    return 1 + sum((one.started_at, one.id) < (run.started_at, run.id) for one in mine)


def _build(context: Context) -> QWidget:
    return TimelinePanel(context)


def _commands(widget: QWidget) -> tuple[Command, ...]:
    return ()


PANEL = Panel(
    "timeline",
    TITLE,
    {"plan": "left-below"},
    _build,
    _commands,
)
