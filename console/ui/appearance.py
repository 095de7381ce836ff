"""Theme, language and size of text as this machine's settings say, and changing them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from console.core.errors import ConsoleError
from console.core.setting import MachineSettings, Setting
from console.ui.machine import LANGUAGE, TEXT_SCALE, THEME
from console.ui.notices import Notices
from console.ui.theme import Theme
from console.ui.translate import tr_message, use_language


class Appearance:
    """A theme only repaints; another language or size of text has the window built anew."""

    def __init__(
        self, theme: Theme, machine: MachineSettings, notices: Notices, rebuild: Callable[[], None]
    ) -> None:
        self._theme, self._machine, self._notices = theme, machine, notices
        self._rebuild = rebuild
        theme.changed.connect(self.dress)

    def dress(self) -> None:
        """Give the application the look in force."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._theme.apply(app)

    def switch_theme(self) -> None:
        """Dark to light and back; kept for the next time."""
        try:
            self._machine.set(THEME, "light" if self._theme.name == "dark" else "dark")
        except ConsoleError as error:
            self._notices.show(tr_message(error.what), "warn")
        self.apply(THEME)

    def apply(self, setting: Setting[Any]) -> None:
        """Let a changed setting of the machine hold."""
        machine, theme = self._machine, self._theme
        if setting.key == THEME.key:
            theme.use("light" if machine.get(THEME) == "light" else "dark")
        elif setting.key == LANGUAGE.key:
            use_language(machine.get(LANGUAGE))
        elif setting.key == TEXT_SCALE.key:
            theme.use(theme.name, machine.get(TEXT_SCALE))
        if setting.key in (LANGUAGE.key, TEXT_SCALE.key):
            # Later: the form that changed it is one of the things that are built anew.
            QTimer.singleShot(0, self._rebuild)
