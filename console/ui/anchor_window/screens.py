"""Which windows stand on other screens, where, and what becomes of them when a screen goes."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.setting import MachineSettings, Setting
from console.ui.anchor_window.screen_window import ScreenWindow
from console.ui.anchor_window.wall import WallWindow
from console.ui.anchor_window.window import AnchorWindow
from console.ui.command import Command
from console.ui.context import Context

GROUP = QT_TRANSLATE_NOOP("command", "Other screens")
ANCHOR = QT_TRANSLATE_NOOP("command", "Open the anchor's screen")
ANCHOR_FULL = QT_TRANSLATE_NOOP("command", "Anchor's screen: full screen or window")
ANCHOR_NEXT = QT_TRANSLATE_NOOP("command", "Anchor's screen: put it on the next screen")
ANCHOR_CLOSE = QT_TRANSLATE_NOOP("command", "Close the anchor's screen")
WALL = QT_TRANSLATE_NOOP("command", "Open the strategy wall")
WALL_FULL = QT_TRANSLATE_NOOP("command", "Strategy wall: full screen or window")
WALL_NEXT = QT_TRANSLATE_NOOP("command", "Strategy wall: put it on the next screen")
WALL_CLOSE = QT_TRANSLATE_NOOP("command", "Close the strategy wall")
READ = QT_TRANSLATE_NOOP("command", "The anchor has read the note in front")

GONE = QT_TRANSLATE_NOOP(
    "health", "The screen “{screen}” went away. What stood on it is in a window on this one."
)
BACK = QT_TRANSLATE_NOOP("health", "Shown on “{screen}”.")
CLOSED = QT_TRANSLATE_NOOP("health", "Not open.")

SCREENS = {
    name: Setting(f"{name}.screen", str, "", QT_TRANSLATE_NOOP("setting", "Screen"), "machine")
    for name in ("anchor", "wall")
}
"""On which screen each window was last put, by the screen's name."""

W = TypeVar("W", bound=ScreenWindow)


class OtherScreens(QObject):
    """Makes the windows when they are asked for. They end with the main window."""

    def __init__(self, main: QWidget, context: Context, machine: MachineSettings) -> None:
        super().__init__(main)
        self._main, self._context, self._machine = main, context, machine
        self.windows: dict[str, ScreenWindow] = {}
        app = QApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._removed)
            app.screenAdded.connect(self._added)
        main.destroyed.connect(partial(_end, self.windows))

    def commands(self) -> tuple[Command, ...]:
        """What can be done with them from the console."""
        anchor, wall = partial(self._is_open, "anchor"), partial(self._is_open, "wall")
        return (
            Command("anchor.open", ANCHOR, self.open_anchor, "Ctrl+F2"),
            Command("anchor.full", ANCHOR_FULL, partial(self._full, "anchor"), "Ctrl+F3", anchor),
            Command("anchor.screen", ANCHOR_NEXT, partial(self._next, "anchor"), "", anchor),
            Command("anchor.close", ANCHOR_CLOSE, partial(self.close, "anchor"), "", anchor),
            Command("wall.open", WALL, self.open_wall, "Ctrl+F4"),
            Command("wall.full", WALL_FULL, partial(self._full, "wall"), "", wall),
            Command("wall.screen", WALL_NEXT, partial(self._next, "wall"), "", wall),
            Command("wall.close", WALL_CLOSE, partial(self.close, "wall"), "", wall),
        )

    def open_anchor(self) -> None:
        """Show the anchor's screen, full on another screen, in a window beside the console."""
        self._open("anchor")

    def open_wall(self) -> None:
        """Show the strategy wall."""
        self._open("wall")

    def shown(self) -> dict[str, ScreenWindow]:
        """The windows that can be seen, by name."""
        return {name: one for name, one in self.windows.items() if one.isVisible()}

    def show_as(self, name: str, wide: int, high: int) -> None:
        """Show one in a window of this size, as for a picture of it."""
        window = self._made(name)
        window.resize(wide, high)
        window.show()

    def rebuild(self) -> None:
        """Say everything anew, in the language in force."""
        for window in self.windows.values():
            if isinstance(window, AnchorWindow | WallWindow):
                window.repaint_all()

    def close(self, name: str) -> None:
        """Close one."""
        if name in self.windows:
            self.windows[name].close()

    def close_all(self) -> None:
        """Close all, as when the console is closed."""
        for name in list(self.windows):
            self.close(name)

    def _open(self, name: str) -> None:
        window = self._made(name)
        if window.isVisible():
            window.raise_()
            window.activateWindow()
            return
        screen = self._choose(name)
        if screen is not None:
            # Never over the console itself: whoever is on air must not lose it.
            window.show_on(screen, full=screen is not self._main.screen())
            self._tell(name, "ok", screen.name())

    def _made(self, name: str) -> ScreenWindow:
        if name not in self.windows:
            made = AnchorWindow(self._context) if name == "anchor" else WallWindow(self._context)
            made.shut.connect(partial(self._shut, name))
            self.windows[name] = made
        return self.windows[name]

    def _choose(self, name: str) -> QScreen | None:
        """The screen it was put on last, else another one than the console's, else that."""
        screens = QGuiApplication.screens()
        kept = self._machine.get(SCREENS[name])
        own = self._main.screen()
        wanted = [one for one in screens if one.name() == kept]
        return next(iter((*wanted, *(one for one in screens if one is not own))), own)

    def _full(self, name: str) -> None:
        if self._is_open(name):
            self.windows[name].switch_full()

    def _next(self, name: str) -> None:
        """Put it on the screen after the one it is on; it is remembered there."""
        screens, window = QGuiApplication.screens(), self.windows.get(name)
        if window is None or not screens:
            return
        now = window.screen()
        place = screens.index(now) + 1 if now in screens else 0
        screen = screens[place % len(screens)]
        window.show_on(screen, full=screen is not self._main.screen())
        self._machine.set(SCREENS[name], screen.name())
        self._tell(name, "ok", screen.name())

    def _is_open(self, name: str) -> bool:
        return name in self.windows and self.windows[name].isVisible()

    @Slot(object)
    def _removed(self, screen: QScreen) -> None:
        for name, window in self.shown().items():
            if window.screen_name == screen.name():
                # Qt moves the window itself first.
                QTimer.singleShot(0, window, window.fall_back)
                self._tell(name, "bad", screen.name())

    @Slot(object)
    def _added(self, screen: QScreen) -> None:
        """A screen that is back has its window again."""
        for name, window in self.shown().items():
            if window.screen_name == screen.name() and window.screen() is not screen:
                window.show_on(screen, full=True)
                self._tell(name, "ok", screen.name())

    def _shut(self, name: str) -> None:
        self._context.health(name, "off", message(CLOSED))

    def _tell(self, name: str, state: str, screen: str) -> None:
        what = message(BACK if state == "ok" else GONE, screen=screen)
        self._context.health(name, state, what)


def _end(windows: dict[str, ScreenWindow]) -> None:
    """End the windows with the console they belong to."""
    for window in windows.values():
        window.close()
        window.deleteLater()
    windows.clear()
