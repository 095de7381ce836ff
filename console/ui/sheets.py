"""The sheets of the window, each made when it is first asked for."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from console.core.setting import MachineSettings, Setting
from console.ui.context import Context
from console.ui.guide import Guide
from console.ui.key_list import KeyList
from console.ui.new_show import NewShow
from console.ui.palette import Palette
from console.ui.reminding import Reminding
from console.ui.room_settings import RoomSettings
from console.ui.settings_form import SettingsForm
from console.ui.sheet import Sheet
from console.ui.shows import ShowChooser

S = TypeVar("S", bound=Sheet)


class Sheets:
    """One sheet of each kind; opening one closes the others."""

    def __init__(
        self, window: QWidget, context: Context, machine: MachineSettings,
        apply: Callable[[Setting[Any]], None], reminding: Reminding,
    ) -> None:  # fmt: skip
        self._window, self._context, self._machine = window, context, machine
        self._apply, self._reminding = apply, reminding
        self._made: dict[type[Sheet], Sheet] = {}

    def palette(self) -> Palette:
        """What to do."""
        context = self._context
        return self._one(Palette, lambda: Palette(self._window, context.theme, context.keys))

    def keys(self) -> KeyList:
        """All keys."""
        context = self._context
        return self._one(KeyList, lambda: KeyList(self._window, context.theme, context.keys))

    def guide(self) -> Guide:
        """How an evening with the console goes."""
        return self._one(Guide, lambda: Guide(self._window, self._context.theme))

    def settings(self) -> SettingsForm:
        """This machine's settings."""
        context = self._context
        return self._one(
            SettingsForm,
            lambda: SettingsForm(
                self._window,
                context.theme,
                self._machine,
                context.keys,
                self._apply,
                self._reminding,
            ),
        )

    def room_settings(self) -> RoomSettings:
        """Settings of the room and of the opened show."""
        return self._one(RoomSettings, lambda: RoomSettings(self._window, self._context))

    def shows(self) -> ShowChooser:
        """The shows of the room."""
        return self._one(ShowChooser, lambda: ShowChooser(self._window, self._context))

    def new_show(self) -> NewShow:
        """A new show."""
        return self._one(NewShow, lambda: NewShow(self._window, self._context))

    def drop(self) -> None:
        """Throw all sheets away, as when language or text size changed."""
        for sheet in self._made.values():
            sheet.dismiss()
            sheet.deleteLater()
        self._made.clear()

    def _one(self, kind: type[S], make: Callable[[], S]) -> S:
        for other in self._made.values():
            if type(other) is not kind:
                other.dismiss()
        found = self._made.get(kind)
        if not isinstance(found, kind):
            found = self._made[kind] = make()
        return found
