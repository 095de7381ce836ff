"""The main window: strip, docks of the panels, notices, sheets. It knows no panel's insides."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.core.setting import MachineSettings, Setting
from console.desk.health import StoreWatch
from console.ui.acting_bar import ActingBar
from console.ui.anchor_bar import AnchorBar
from console.ui.anchor_window.screens import GROUP as SCREENS
from console.ui.anchor_window.screens import OtherScreens
from console.ui.appearance import Appearance
from console.ui.ask_bar import AskBar
from console.ui.awake import Awake
from console.ui.command import Command
from console.ui.confirm_bar import ConfirmBar
from console.ui.context import Context, Panel, Workspace
from console.ui.countdown import Countdown
from console.ui.dock import PanelDock
from console.ui.empty import EmptyState
from console.ui.figures import clock
from console.ui.machine import WORKSPACE
from console.ui.notices import Notices
from console.ui.reminding import Reminding
from console.ui.review_mark import ReviewWarning
from console.ui.rule_commands import GROUP as RULES
from console.ui.rule_commands import rule_commands
from console.ui.runs import Runs
from console.ui.sheets import Sheets
from console.ui.signal_notices import SignalNotices
from console.ui.stock_alarm import StockAlarm
from console.ui.strip import Strip
from console.ui.translate import tr
from console.ui.undoing import Undoing
from console.ui.window_commands import GROUP, window_commands
from console.ui.workspaces import Workspaces, reading_order

TITLE = QT_TRANSLATE_NOOP("ui", "{show} · Live room console")
BARE_TITLE = QT_TRANSLATE_NOOP("ui", "Live room console")
RESUMED = QT_TRANSLATE_NOOP(
    "ui",
    "The rehearsal goes on from its last decision, at {time}: no time passed while it was closed.",
)
GO_TO = QT_TRANSLATE_NOOP("command", "Go to")

PATIENCE_MS = 1_000


class MainWindow(QMainWindow):
    """The console's window. `panels` are built for it; settings of the machine are kept in
    `machine`. Language and text size rebuild it; a theme only repaints it."""

    def __init__(self, context: Context, panels: Sequence[Panel], machine: MachineSettings) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setDockNestingEnabled(True)
        self.setAnimated(False)
        self.setMinimumSize(QSize(960, 600))
        self.context, self._machine = context, machine
        self._panels = {panel.id: panel for panel in sorted(panels, key=reading_order)}
        self._docks: dict[str, PanelDock] = {}
        self._closing = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._follow)
        context.keys.use(machine)
        self.notices = Notices(self, context.theme, context.desk.clock)
        self._awake = Awake(context.health)
        self.destroyed.connect(partial(self._awake.hold, False))
        self.destroyed.connect(context.keys.remove)
        self.store_watch = StoreWatch(context.desk, context.health)
        self.undoing = Undoing(context.desk, self.notices)
        self.reminding = Reminding(context, machine, self.notices)
        self.stock_alarm = StockAlarm(context, self.notices)
        self.signal_notices = SignalNotices(context, self.notices)
        self.review_warning = ReviewWarning(context, self.notices)
        self.destroyed.connect(self.reminding.stop)
        self.appearance = Appearance(context.theme, machine, self.notices, self.rebuild)
        self.screens = OtherScreens(self, context, machine)
        self._build()
        self.appearance.dress()
        self.workspaces.place_window()
        context.desk.refused.connect(self.undoing.refused)
        context.desk.changed.connect(self._changed)
        context.desk.opened.connect(self._follow)
        context.desk.rehearsing.resumed.connect(self._resumed)
        app = QApplication.instance()
        if app is not None:
            context.keys.install(app)
        self.show_workspace(machine.get(WORKSPACE))  # type: ignore[arg-type]
        if context.desk.live.base.show is not None:
            self._follow()
        else:  # the show may be on its way; "no show" is worth saying only if it stays so
            self._patience.start(PATIENCE_MS)

    @property
    def workspace(self) -> Workspace:
        """The workspace that is shown."""
        return self.workspaces.current or "plan"

    def show_workspace(self, workspace: Workspace) -> None:
        """Go to a workspace: "plan", "air" or "review"."""
        self.workspaces.show(workspace)
        for dock in self._docks.values():
            dock.panel.setProperty("workspace", workspace)
        self.strip.say_workspace(workspace)
        first = next((dock for dock in self._docks.values() if not dock.isHidden()), None)
        if first is not None:
            first.panel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.empty.raise_()

    def panel_widgets(self) -> dict[str, QWidget]:
        """Panel id → the widget that shows it, header and all."""
        return dict(self._docks)

    def reset_layout(self) -> None:
        """Lay the workspace out as it comes."""
        self.workspaces.reset()

    def leave(self) -> None:
        """Close the console; on air the button for it has to be held."""
        self.close()

    def rebuild(self) -> None:
        """Build strip, panels and sheets anew, in the language and text size in force."""
        workspace, asked = self.workspace, self.confirm_bar.questions
        self.workspaces.keep()
        self.sheets.drop()
        for one in (self.empty, self.countdown, self.acting_bar, self.anchor_bar):
            one.deleteLater()
        for dock in self._docks.values():
            self.removeDockWidget(dock)
            dock.setParent(None)  # a layout is restored by the names of the docks that are there
            dock.deleteLater()
        self._build()
        self.screens.rebuild()
        self.show_workspace(workspace)
        self._follow()
        for question in asked:
            self.confirm_bar.ask(question)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self.workspaces.fit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.runs.on_air and not self._closing:
            event.ignore()
            self.runs.ask_close(self._close_now)
            return
        self.workspaces.keep()
        self.screens.close_all()
        self._awake.hold(False)
        self.context.keys.remove()
        super().closeEvent(event)

    def _apply(self, setting: Setting[Any]) -> None:
        """Let a changed setting of the machine hold."""
        self.appearance.apply(setting)
        self.reminding.follow()

    def _close_now(self) -> None:
        self._closing = True
        self.close()

    def _build(self) -> None:
        context = self.context
        context.keys.clear()
        self.ask_bar = AskBar(context.theme)
        self.confirm_bar = ConfirmBar(context)
        context.desk.ask = self.confirm_bar.ask
        self.runs = Runs(context, self.ask_bar)
        self.sheets = Sheets(self, context, self._machine, self._apply, self.reminding)
        self.strip = Strip(context, self.show_workspace)
        self.strip.dots.clicked.connect(partial(self._go_to, "health"))
        top = QWidget()
        top.setObjectName("top")
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.ask_bar)
        column.addWidget(self.confirm_bar)
        self.setMenuWidget(top)
        context.keys.add(window_commands(self), self, GROUP)
        context.keys.add(self.screens.commands(), self, SCREENS)
        context.keys.add(self.confirm_bar.commands(), self.confirm_bar, GROUP)
        self.countdown, self.acting_bar = Countdown(self, context), ActingBar(self, context)
        self.anchor_bar = AnchorBar(self, context)
        context.keys.add(
            rule_commands(context, self.acting_bar, self.countdown, self.notices), self, RULES
        )
        self._build_docks()
        self.workspaces = Workspaces(self, self._docks, self._panels, self._machine)
        self.empty = EmptyState(self, context)
        context.keys.dress(self)

    def _build_docks(self) -> None:
        self._docks = {}
        for number, (name, panel) in enumerate(self._panels.items(), start=1):
            widget = panel.build(self.context)
            dock = PanelDock(self.context.theme, panel, widget, self)
            self._docks[name] = dock
            self.context.keys.add(panel.commands(widget), dock, panel.title)
            go = partial(self._go_to, name)
            command = Command(f"panel.{name}", panel.title, go, f"Alt+{number}")
            self.context.keys.add((command,), dock, GO_TO)

    def _go_to(self, name: str) -> None:
        """Show a panel, wherever it is, and give it the focus."""
        dock = self._docks.get(name)
        if dock is None:
            return
        if self.dockWidgetArea(dock) == Qt.DockWidgetArea.NoDockWidgetArea:
            self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.show()
        dock.raise_()
        dock.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & {"show", "run"}:
            self._follow()

    def _resumed(self, at: int) -> None:
        show = self.context.desk.live.base.show
        self.notices.show(tr(RESUMED, time=clock(at, show.zone if show else "UTC", seconds=True)))

    def _follow(self) -> None:
        """Title, empty state and staying awake follow what is open."""
        show = self.context.desk.live.base.show
        self.setWindowTitle(tr(TITLE, show=show.name) if show else tr(BARE_TITLE))
        self.empty.follow()
        self._awake.hold(self.runs.on_air)
