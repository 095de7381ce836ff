"""The panel of welfare: a table with its form in Plan, the list with its keys elsewhere."""

from functools import partial
from typing import cast

from PySide6.QtCore import QDynamicPropertyChangeEvent, QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.welfare.air_page import AirPage
from console.panels.welfare.plan_page import PlanPage
from console.show.base.actions import SetSetting
from console.show.base.settings import WELFARE_BUDGET, WELFARE_BY_RULE, WELFARE_COOL_DOWN_S
from console.show.rundown.welfare.budget import planned_cost, show_budget
from console.show.rundown.words import countdown
from console.ui.command import Command
from console.ui.context import Context
from console.ui.figures import amount
from console.ui.header import PanelHeader
from console.ui.reach import meant_for, plans
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("welfare", "Welfare")
COUNT = QT_TRANSLATE_NOOP("welfare", "{count} planned")
RUNNING = QT_TRANSLATE_NOOP("welfare", "{count} planned · {running} running")
COSTS = QT_TRANSLATE_NOOP("welfare", "up to {cost}")
COSTS_OF = QT_TRANSLATE_NOOP("welfare", "up to {cost} of {budget}")
USED = QT_TRANSLATE_NOOP("welfare", "{used} used")
USED_OF = QT_TRANSLATE_NOOP("welfare", "{used} of {budget} used")
COOLING = QT_TRANSLATE_NOOP("welfare", "next in {time}")
BY_RULE = QT_TRANSLATE_NOOP("welfare", "starts by itself")
ADD = QT_TRANSLATE_NOOP("welfare", "Add welfare")
FORM = QT_TRANSLATE_NOOP("welfare", "Open the form of the chosen welfare")
DUPLICATE = QT_TRANSLATE_NOOP("welfare", "Duplicate the chosen welfare")
REMOVE = QT_TRANSLATE_NOOP("welfare", "Remove the chosen welfare from the plan")
UP = QT_TRANSLATE_NOOP("welfare", "Move welfare up")
DOWN = QT_TRANSLATE_NOOP("welfare", "Move welfare down")
START = QT_TRANSLATE_NOOP("welfare", "Start the chosen welfare, else the next one")
STOP = QT_TRANSLATE_NOOP("welfare", "Stop welfare")
TICK = QT_TRANSLATE_NOOP("welfare", "Welfare done on the platform: tick the oldest")
RESULT = QT_TRANSLATE_NOOP("welfare", "Note the result of a welfare")
RULE = QT_TRANSLATE_NOOP("welfare", "Rule on or off: start welfare when it is due")

TOPICS = frozenset({"welfare", "plan", "offers", "products", "show", "run", "log", "settings",
                    "queue"})  # fmt: skip
TICKS = 5
"""The list follows the time on every so many ticks: twice a second."""


class WelfarePanel(QWidget):
    """What is not seen is not drawn. The property "workspace" says which page is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("welfarePanel")
        self._desk = context.desk
        self._ticks = 0
        self.header = PanelHeader(context, tr(TITLE), self)
        self.plan = PlanPage(context)
        self.air = AirPage(context)
        add = self.header.add_action(ADD, self.add, name="addWelfare")
        add.setProperty("command", "welfare.add")
        pages = QFrame()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.plan)
        self._pages.addWidget(self.air)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(pages, 1)
        self.setFocusProxy(self.plan)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self.refresh)
        self._desk.ticked.connect(self._ticked)
        self.refresh()

    @property
    def planning(self) -> bool:
        """Whether the table is shown rather than the list."""
        return plans(self, self._desk)

    @property
    def page(self) -> PlanPage | AirPage:
        """The page that is shown."""
        return self.plan if self.planning else self.air

    def refresh(self) -> None:
        """Show the present."""
        if self.page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(self.page)
            self.setFocusProxy(self.page)
        self.page.follow()
        self._head()

    def add(self) -> None:
        """Add a welfare to the plan, from whichever page."""
        self.plan.add()

    def switch_rule(self) -> None:
        """Switch on or off that welfare starts by itself in this show."""
        base = self._desk.live.base
        on = not base.value(WELFARE_BY_RULE)
        self._desk.do(SetSetting(key=WELFARE_BY_RULE.key, value=on, show=base.shown.show))

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
        if topics & TOPICS and (self.isVisible() or "welfare" in topics):
            self.refresh()

    def _ticked(self) -> None:
        self._ticks += 1
        running = self._desk.live.base.open_run is not None
        if running and self._ticks % TICKS == 0 and self.isVisible() and not self.planning:
            self.refresh()

    def _head(self) -> None:
        live = self._desk.live
        welfare, now, currency = live.welfare, self._desk.moment.at, live.sales.currency
        running = 0 if self.planning else len(welfare.running(now))
        count = len(welfare.rows)
        words = tr(RUNNING, count=count, running=running) if running else tr(COUNT, count=count)
        self.header.set_count(words if count else "")
        if not count:
            return self.header.set_side("")
        chosen = live.base.value(WELFARE_BUDGET)
        if self.planning:
            cost = sum(planned_cost(one) or 0 for one in welfare.rows)
            budget = show_budget((), chosen)
            used, of = COSTS, COSTS_OF
        else:
            spent = welfare.spent(chosen)
            cost, budget = spent.used, spent.budget
            used, of = USED, USED_OF
        shown = amount(cost, currency, whole=True)
        whole = {"cost": shown, "used": shown, "budget": amount(budget, currency, whole=True)}
        parts = [tr(used if budget is None else of, **whole)]
        over = budget is not None and cost > budget
        ready = None if self.planning else self._ready(now)
        parts += [tr(COOLING, time=countdown(ready - now))] if ready is not None else []
        parts += [tr(BY_RULE)] if live.base.value(WELFARE_BY_RULE) else []
        colour = "air" if over else "amber" if ready is not None else ""
        return self.header.set_side(" · ".join(parts), colour)

    def _ready(self, now: int) -> int | None:
        """When the next welfare may start; nothing is waited for once the run is over."""
        live = self._desk.live
        run = live.base.run
        if run is None or run.ended_at is not None:
            return None
        return live.welfare.ready_at(now, live.base.value(WELFARE_COOL_DOWN_S) * 1000)


def commands(widget: QWidget) -> tuple[Command, ...]:
    """What can be done in this panel, with its keys."""
    panel = cast(WelfarePanel, widget)
    plan, air = panel.plan, panel.air

    def planning() -> bool:
        return panel.planning and meant_for(panel)

    def listing() -> bool:
        return not panel.planning and meant_for(panel)

    def mine() -> bool:
        return meant_for(panel)

    return (
        Command("welfare.start", START, air.start, "S", listing, on_air=True),
        Command("welfare.stop", STOP, air.stop, "X", listing, on_air=True),
        Command("welfare.tick", TICK, air.press.tick, "T", listing, on_air=True),
        Command("welfare.result", RESULT, air.ask_result, "R", listing),
        Command("welfare.add", ADD, panel.add, "N", mine),
        Command("welfare.form", FORM, plan.open_form, "E", planning),
        Command("welfare.duplicate", DUPLICATE, plan.duplicate, "D", planning),
        Command("welfare.up", UP, partial(plan.shift, -1), "Alt+Up", planning),
        Command("welfare.down", DOWN, partial(plan.shift, 1), "Alt+Down", planning),
        Command("welfare.remove", REMOVE, plan.remove, "Del", planning),
        Command("welfare.by_rule", RULE, panel.switch_rule),
    )  # fmt: skip
