"""Reminders as this machine's settings have them: a notice that blocks nothing, and a tone."""

from PySide6.QtCore import QObject, Signal, Slot

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.core.setting import MachineSettings
from console.desk.sound import Sound
from console.show.rundown.reminder import Coming
from console.show.rundown.words import KINDS, countdown
from console.ui.context import Context
from console.ui.machine import REMINDER_S, SOUND_DEVICE, SOUND_ON
from console.ui.notices import Notices
from console.ui.translate import tr

ENDS = QT_TRANSLATE_NOOP("reminder", "“{cue}” ends in {time}.")
ENDS_THEN = QT_TRANSLATE_NOOP("reminder", "“{cue}” ends in {time}. Next: “{then}”.")
BEGINS = QT_TRANSLATE_NOOP("reminder", "“{cue}” begins in {time}.")

TITLE = 40
"""Characters of a cue's name in a notice."""


class Reminding(QObject):
    """Tells what the desk's reminder finds; `follow` after a setting of the machine changed.

    devices_found: names of the sound devices, some time after `find_devices`.
    """

    devices_found = Signal(object)

    def __init__(self, context: Context, machine: MachineSettings, notices: Notices) -> None:
        super().__init__(context.desk)
        self._desk, self._machine, self._notices = context.desk, machine, notices
        self._told = ""
        self.sound = Sound(context.health)
        self._desk.reminder.due.connect(self._due)
        self._desk.ticked.connect(self._ticked)
        self.follow()

    def follow(self) -> None:
        """Let the settings hold."""
        self._desk.reminder.seconds = self._machine.get(REMINDER_S)

    def test(self) -> None:
        """Let the tone be heard, whether reminders are or not."""
        self.sound.play(self._machine.get(SOUND_DEVICE))

    def find_devices(self) -> None:
        """Look for sound devices; drivers may take their time."""
        self._desk.bridge.when_done(self.sound.devices(), self.devices_found.emit)

    def stop(self) -> None:
        """End the sound's thread."""
        self.sound.stop()

    @Slot(object)
    def _due(self, coming: Coming) -> None:
        self._told = self._words(coming)
        self._notices.show(self._told)
        if self._machine.get(SOUND_ON):
            self.sound.play(self._machine.get(SOUND_DEVICE))

    @Slot()
    def _ticked(self) -> None:
        """A notice goes when it is no longer true."""
        if self._told and self._desk.reminder.coming is None:
            self._notices.withdraw(self._told)
            self._told = ""

    def _words(self, coming: Coming) -> str:
        values = {"cue": self._name(coming.cue), "time": countdown(coming.left)}
        if coming.edge == "start":
            return tr(BEGINS, **values)
        return tr(ENDS_THEN, then=self._name(coming.then), **values) if coming.then else tr(
            ENDS, **values
        )  # fmt: skip

    def _name(self, cue: str) -> str:
        found = self._desk.live.rundown.plan.cue(cue)
        if found is None:
            return ""
        return plain(found.title, TITLE) or tr(KINDS.get(found.kind, KINDS[""]))
