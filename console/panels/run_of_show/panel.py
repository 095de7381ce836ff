"""The panel of the run-of-show: the grid in Plan, the list with GO elsewhere."""

from typing import cast

from PySide6.QtCore import QDynamicPropertyChangeEvent, QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.run_of_show.air_page import AirPage
from console.panels.run_of_show.empty import EmptyPlan
from console.panels.run_of_show.now import timing_now
from console.panels.run_of_show.open_checks import OpenChecks
from console.panels.run_of_show.plan_head import PlanHead, grid_commands
from console.panels.run_of_show.plan_page import PlanPage
from console.panels.run_of_show.staged import StagedBar
from console.show.rundown.timing import Timing
from console.ui.command import Command
from console.ui.context import Context
from console.ui.header import PanelHeader
from console.ui.people import PeopleNow
from console.ui.reach import meant_for
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("run_of_show", "Run-of-show")
CUES = QT_TRANSLATE_NOOP("run_of_show", "{cues} cues, {blocks} blocks")
CUES_ONLY = QT_TRANSLATE_NOOP("run_of_show", "{cues} cues")
PLACE = QT_TRANSLATE_NOOP("run_of_show", "no. {place} of {cues}")
ADD_CUE = QT_TRANSLATE_NOOP("run_of_show", "Add cue")
APPLY = QT_TRANSLATE_NOOP("run_of_show", "Apply the edit that is shown")
GO = QT_TRANSLATE_NOOP("run_of_show", "GO")
PAUSE = QT_TRANSLATE_NOOP("run_of_show", "Pause or resume")
PLUS = QT_TRANSLATE_NOOP("run_of_show", "One minute more")
MINUS = QT_TRANSLATE_NOOP("run_of_show", "One minute less")
UN_GO = QT_TRANSLATE_NOOP("run_of_show", "Un-GO")
STOP = QT_TRANSLATE_NOOP("run_of_show", "Stop")
ARM = QT_TRANSLATE_NOOP("run_of_show", "Arm or disarm")
JUMP = QT_TRANSLATE_NOOP("run_of_show", "Jump to the chosen cue at once")
CHANGE = QT_TRANSLATE_NOOP("run_of_show", "Change name or length of the chosen cue")
TICK = QT_TRANSLATE_NOOP("run_of_show", "Tick the next line of the checklist")
UNTICK = QT_TRANSLATE_NOOP("run_of_show", "Take back the last tick of the checklist")
FOLD = QT_TRANSLATE_NOOP("run_of_show", "Fold texts and checklists of the cue on air")

TOPICS = frozenset({"plan", "log", "show", "run", "offers", "products", "settings", "checklist",
                    "welfare"})  # fmt: skip


class RunOfShow(QWidget):
    """One timing per decision and tick; what is not seen is not drawn.

    The property "workspace" ("plan", "air", "review") says which page is shown; without it the
    grid stands until a run is open.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("runOfShow")
        self._context, self._desk = context, context.desk
        self._people = PeopleNow(context.desk)
        self.checks = OpenChecks(context.desk, self)
        self.header = PanelHeader(context, tr(TITLE), self)
        self._side = cast(QLabel, self.header.findChild(QLabel, "panelSide"))
        self.plan = PlanPage(context)
        self.air = AirPage(context)
        self.air.go.choose_from(self.air.table.current_key)
        self.empty = EmptyPlan(context, self.plan.work.add_cue)
        self.head = PlanHead(context, self.header, self.plan)
        pages = QFrame()
        self._pages = QStackedLayout(pages)
        for page in (self.plan, self.air, self.empty):
            self._pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(pages, 1)
        self.setFocusProxy(self.plan)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self.refresh)
        self._desk.ticked.connect(self._ticked)
        self.checks.counted.connect(self._counted)
        self.refresh()

    @property
    def planning(self) -> bool:
        """Whether the grid is shown rather than the list."""
        workspace = self.property("workspace")
        if workspace is None:
            return self._desk.live.base.open_run is None
        return str(workspace) == "plan"

    def refresh(self) -> None:
        """Show the present."""
        plan = self._desk.live.rundown.plan
        timed = timing_now(self._desk)
        page: QWidget = self.plan if self.planning else self.air
        if not plan.rows and self._desk.live.base.open_run is None:
            page = self.empty
        if page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(page)
            self.setFocusProxy(page)
        self.head.show(self.planning)
        self.checks.see(seen=self.planning and self.isVisible())
        self._say(timed)
        if page is self.plan:
            self.plan.show_timing(timed)
        elif page is self.air:
            self.air.show_timing(timed)

    def add_cue(self) -> None:
        """Add a cue to the plan; on air, put one in behind the cue on air."""
        if self.planning:
            self.plan.work.add_cue()
        else:
            self.air.insert()

    def may_add(self) -> bool:
        """Whether there is a plan to add to, or a run to put something into."""
        return self.planning or self._desk.live.base.open_run is not None

    def apply(self) -> None:
        """Carry out the edit that is shown."""
        self._staged().apply()

    def shows_edit(self) -> bool:
        """Whether an edit is shown that waits to be carried out."""
        return self._staged().isVisible()

    def _staged(self) -> StagedBar:
        return self.plan.staged if self.planning else self.air.staged

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange:
            name = cast(QDynamicPropertyChangeEvent, event).propertyName().data()
            if bytes(name) == b"workspace":
                self.refresh()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & {"offers", "products", "welfare"}:
            self.plan.forget()
            self.air.forget()
        if topics & TOPICS:
            self.refresh()
        if "log" in topics:
            self.air.paint_now()

    def _ticked(self) -> None:
        running = self._desk.live.base.open_run is not None
        if self.isVisible() and running and self._pages.currentWidget() is not self.empty:
            self.refresh()

    def _counted(self) -> None:
        self._say(timing_now(self._desk))

    def _say(self, timed: Timing) -> None:
        plan = self._desk.live.rundown.plan
        cues, blocks = len(plan.cues), len(plan.blocks)
        place = 0
        if timed.on_air and not self.planning:
            place = next((n for n, cue in enumerate(plan.cues, 1) if cue.id == timed.on_air), 0)
        if place:
            self.header.set_count(tr(PLACE, cues=cues, place=place))
        else:
            self.header.set_count(
                tr(CUES, cues=cues, blocks=blocks) if blocks else tr(CUES_ONLY, cues=cues)
            )
        # While planning the strip says how long the show is and how far over.
        words, colour = self.checks.words if self.planning else self._people.words(timed)
        self.header.set_side(words, colour)
        whole = self.checks.whole if self.planning else ""
        if self._side.toolTip() != whole:
            self._side.setToolTip(whole)
            self._side.setAccessibleName(whole)


def commands(widget: QWidget) -> tuple[Command, ...]:
    """What can be done in this panel, with its keys."""
    panel = cast(RunOfShow, widget)
    go, ticks = panel.air.go, panel.air.checklist

    def editing() -> bool:
        return panel.planning and meant_for(panel)

    def listing() -> bool:
        return not panel.planning and meant_for(panel)

    def live(id: str, title: tuple[str, str], run: object, key: str) -> Command:
        return Command(id, title, run, key, on_air=True)  # type: ignore[arg-type]

    return (
        live("run.go", GO, go.go, "F12"),
        live("run.pause", PAUSE, go.pause, "F9"),
        live("run.add_minute", PLUS, go.add_minute, "F10"),
        live("run.un_go", UN_GO, go.un_go, "F11"),
        live("run.take_minute", MINUS, go.take_minute, "Shift+F10"),
        live("run.stop", STOP, go.stop, "Shift+F9"),
        Command("run.arm", ARM, panel.air.arm, "A", listing, on_air=True),
        Command("run.jump", JUMP, panel.air.jump, "J", listing, on_air=True),
        Command("cue.change", CHANGE, panel.air.edit, "L", listing),
        Command("checklist.tick", TICK, ticks.tick_first, "K", ticks.can_tick),
        Command("checklist.untick", UNTICK, ticks.untick_last, "Shift+K", ticks.can_tick),
        Command("run.fold", FOLD, panel.air.text.fold, "Shift+F12", panel.air.can_fold),
        Command("cue.add", ADD_CUE, panel.add_cue, "Ins", panel.may_add),
        Command("cue.apply", APPLY, panel.apply, "Ctrl+Return", panel.shows_edit),
        *grid_commands(panel.head, panel.plan, lambda: panel.planning, editing),
    )
