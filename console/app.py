"""The composition root: opens the room, finds panels, starts the threads, shows the window."""

# ruff: noqa: E402
import gc

# What is made from here until the window is up stays: to look through all of it again and again
# for garbage took a fifth of the start.
gc.disable()

import getpass
import importlib
import pkgutil
import platform
import random
import sys
from pathlib import Path
from types import ModuleType

from PySide6.QtWidgets import QApplication

from console import feeds, panels
from console.core.backup import RESERVE_BYTES
from console.core.clock import Clock, RehearsalClock, SystemClock
from console.core.connections import Connections
from console.core.desk_file import desk_id
from console.core.ids import Ids
from console.core.message import Message
from console.core.paths import FEEDS_FILE, desk_file, machine_settings
from console.core.ports import Feed
from console.core.secrets import Secrets
from console.core.setting import MachineSettings
from console.desk.desk import Desk
from console.desk.feeds import Feeds
from console.desk.file_watch import FileWatch
from console.desk.health import HealthBoard
from console.desk.housekeeping import Hooks, Housekeeping
from console.desk.io_watch import IoWatch
from console.show.opening import what_to_open
from console.show.questions.judge import triage
from console.show.room import Room
from console.ui.context import Context, Panel
from console.ui.focus import Focus
from console.ui.machine import LANGUAGE, TEXT_SCALE, THEME
from console.ui.shortcuts import Shortcuts
from console.ui.theme import Theme, ThemeName
from console.ui.translate import tr_message, use_language
from console.ui.window import MainWindow

gc.enable()


class Console:
    """One running console, from the room file to the window; `close` ends all of it.

    lang "": as the machine's settings say. rng: makes ids follow from a seed, for rehearsals.
    settings: the machine's settings file, if not the user's own.
    Raises StoreError or BadInput when the room cannot be opened.
    """

    def __init__(
        self,
        room: Path,
        lang: str = "",
        *,
        clock: Clock | None = None,
        rng: random.Random | None = None,
        theme: ThemeName | None = None,
        settings: Path | None = None,
        reserve_bytes: int = RESERVE_BYTES,
    ) -> None:
        clock = RehearsalClock(clock or SystemClock(), SystemClock())
        machine = MachineSettings(settings or machine_settings())
        desk = desk_id(desk_file(), Ids(SystemClock()).new) if rng is None else "rehearsal"
        self.room = Room(room, clock, desk=desk, rng=rng, reserve_bytes=reserve_bytes)
        gc.disable()
        try:
            self._build(clock, machine, lang, theme)
        except BaseException:
            gc.enable()
            self.room.close()
            raise

    def _build(
        self, clock: Clock, machine: MachineSettings, lang: str, theme: ThemeName | None
    ) -> None:
        """Everything above the room: desk, theme, window."""
        say = use_language(lang or machine.get(LANGUAGE))
        self.desk = Desk(self.room, say, actor=who_sits_here())
        look = Theme(theme or _theme_name(machine), machine.get(TEXT_SCALE))
        self.health = HealthBoard(clock.real)
        known = Connections(machine.path.with_name(FEEDS_FILE))
        self.feeds = Feeds(self.desk, self.health, known, Secrets(), find_feeds)
        context = Context(self.desk, Focus(), look, Shortcuts(), self.health, machine, self.feeds)
        look.prepare(_application())
        self.window = MainWindow(context, find_panels(), machine)
        self._file_watch = FileWatch(self.desk, self.health)
        self._io_watch = IoWatch(self.desk, self.health)
        self._housekeeping = Housekeeping(self.desk, self._tell)
        self._hooks = Hooks(self.desk, self._tell)
        # Its patterns take a moment to make; the first comment of a run should not wait for them.
        self.desk.opened.connect(self._warm)

    def open_last(self) -> None:
        """Show the run that is open, else the show that was worked on last."""
        future = self.room.readers.ask(lambda files: what_to_open(files.decisions))
        self.desk.bridge.when_done(future, lambda found: self.desk.open(*found))

    def close(self) -> None:
        """End timers, threads and files; nothing is left running."""
        self._hooks.remove()
        self._housekeeping.stop()
        self.window.reminding.stop()
        self.desk.stop()
        self.room.close()
        self.window.deleteLater()
        _leave_clipboard()

    def _warm(self) -> None:
        self.room.readers.ask(lambda _: triage())

    def _tell(self, what: Message) -> None:
        self.window.notices.show(tr_message(what), "bad")


def who_sits_here() -> str:
    """The name under which this desk's decisions stand in the journal: the machine's user."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a machine without accounts
        return platform.node() or "desk"


def application() -> QApplication:
    """The Qt application, made once for the process."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("live-room-console")
    return app


def find_panels() -> list[Panel]:
    """Every panel there is: each folder of `panels` exports one as PANEL."""
    return [module.PANEL for module in _folders(panels)]


def find_feeds() -> dict[str, Feed]:
    """Every connector there is, by id: each folder of `feeds` exports one as FEED."""
    return {module.FEED.id: module.FEED for module in _folders(feeds)}


def _leave_clipboard() -> None:
    """Leave what was copied as plain text: forms that Python made cannot outlive Python."""
    clipboard = _application().clipboard()
    if clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication), "a console needs an application"
    return app


def _theme_name(machine: MachineSettings) -> ThemeName:
    return "light" if machine.get(THEME) == "light" else "dark"


def _folders(package: ModuleType) -> list[ModuleType]:
    """The sub-packages of a package, by name; a frozen program finds them the same way."""
    found = sorted(one.name for one in pkgutil.iter_modules(package.__path__) if one.ispkg)
    return [importlib.import_module(f"{package.__name__}.{name}") for name in found]
