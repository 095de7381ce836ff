"""Keys: one filter over the whole application turns key presses into commands.

Function keys and combinations work from every field, also while an input method composes; plain
keys only where no text is typed. A key counts once per press: repeats, and a press of a key that
was not released, do nothing. Space and Enter never set off what is on air.
"""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.setting import MachineSettings, Setting
from console.ui.command import Command
from console.ui.translate import tr

NO_KEY = QT_TRANSLATE_NOOP("keys", "“{key}” is not a key that can be used.")
RESERVED = QT_TRANSLATE_NOOP("keys", "Space and Enter are kept for fields and lists.")
TAKEN = QT_TRANSLATE_NOOP("keys", "{key} already does “{other}”. Change that one first.")

_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}
_ENTER = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_EDITING = {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"}
_TEXT = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


def key_setting(command: Command) -> Setting[str]:
    """The machine setting that keeps a command's key."""
    return Setting(f"key.{command.id}", str, command.key, command.title, "machine")


def key_text(key: str) -> str:
    """A key as this platform writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class Shortcuts(QObject):
    """The commands known, the keys in force, and the filter that runs them.

    changed: commands came or went, or a key is another one.
    """

    changed = Signal()

    def __init__(
        self, machine: MachineSettings | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._machine = machine
        self.commands: dict[str, Command] = {}
        self.groups: dict[str, tuple[str, str]] = {}
        self._owners: dict[str, QWidget | None] = {}
        self._keys: dict[str, str] = {}
        self._pressed: set[int] = set()

    def use(self, machine: MachineSettings) -> None:
        """Keep changed keys in these settings from now on."""
        self._machine = machine

    def add(
        self, commands: Iterable[Command], owner: QWidget | None = None,
        group: tuple[str, str] = ("", ""),
    ) -> None:  # fmt: skip
        """Know these commands. Of two with one default key, the one runs whose owner has focus."""
        for command in commands:
            self.commands[command.id] = command
            self.groups[command.id] = group
            self._owners[command.id] = owner
            kept = self._machine.get(key_setting(command)) if self._machine else command.key
            self._keys[command.id] = kept
        self.changed.emit()

    def clear(self) -> None:
        """Know no command any more."""
        for known in (self.commands, self.groups, self._owners, self._keys):
            known.clear()
        self.changed.emit()

    def run(self, name: str) -> None:
        """Do what a command does, as its button asks."""
        self.commands[name].run()

    def key_of(self, command: str) -> str:
        """The key in force for a command, "" for none."""
        return self._keys.get(command, "")

    def rebind(self, command: str, key: str) -> None:
        """Give a command another key, "" for none; kept for this machine.

        Raises BadInput where the key is none, is reserved, or does something else already.
        """
        spelled = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
        if key and (not spelled or ", " in spelled):
            raise BadInput(message(NO_KEY, key=key[:40]))
        if spelled.split("+")[-1] in ("Space", "Return", "Enter"):
            raise BadInput(message(RESERVED))
        for other, taken in self._keys.items():
            if spelled and other != command and taken == spelled:
                title = tr(self.commands[other].title)
                raise BadInput(message(TAKEN, key=key_text(spelled), other=title))
        if self._machine:
            self._machine.set(key_setting(self.commands[command]), spelled)
        self._keys[command] = spelled
        self.changed.emit()

    def dress(self, root: QWidget) -> None:
        """Give all buttons below that name a command its tooltip, with the key."""
        for button in root.findChildren(QAbstractButton):
            command = self.commands.get(str(button.property("command") or ""))
            if command is not None:
                key = key_text(self.key_of(command.id))
                button.setToolTip(f"{tr(command.title)} ({key})" if key else tr(command.title))

    def install(self, app: QCoreApplication) -> None:
        """Watch the keys of the whole application; it keeps the filter alive meanwhile."""
        self.setParent(app)
        app.installEventFilter(self)

    def remove(self) -> None:
        """Watch no longer."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.setParent(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if not event.isAutoRepeat():
                self._pressed.discard(event.key())
        elif kind == QEvent.Type.ApplicationStateChange:
            self._pressed.clear()  # a release that went to another program is never seen
        return False

    def _press(self, event: QKeyEvent) -> bool:
        """Run what the key does; True when it must go no further."""
        if event.key() in _MODIFIERS:
            return False
        focus = QApplication.focusWidget()
        if event.key() in _ENTER and focus is not None and focus.property("on_air"):
            return True
        spelled = QKeySequence(event.keyCombination()).toString(
            QKeySequence.SequenceFormat.PortableText
        )
        if isinstance(focus, QKeySequenceEdit) or _types(focus, event, spelled):
            return False
        command = self._meant(spelled.replace("Num+", ""), focus)
        if command is None or (spelled in _EDITING and not command.enabled()):
            return False
        if event.isAutoRepeat() or event.key() in self._pressed:
            return True
        self._pressed.add(event.key())
        if command.enabled():
            command.run()
        return True

    def _meant(self, spelled: str, focus: QWidget | None) -> Command | None:
        """The command of a key; of several, the one in whose panel the focus is."""
        found = [name for name, key in self._keys.items() if key == spelled]
        if len(found) > 1:
            found = [name for name in found if _within(self._owners[name], focus)]
        return self.commands[found[0]] if found else None


def _within(owner: QWidget | None, focus: QWidget | None) -> bool:
    return owner is not None and focus is not None and (owner is focus or owner.isAncestorOf(focus))


def _types(focus: QWidget | None, event: QKeyEvent, spelled: str) -> bool:
    """Whether the key belongs to a text field that has the focus."""
    field = focus.lineEdit() if isinstance(focus, QComboBox) and focus.isEditable() else focus
    if field is not None and field.property("types"):
        return _begins(event)
    if not isinstance(field, _TEXT):
        return False
    if spelled in _EDITING:
        return _edits(field, spelled)
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    return not held and not function


def _begins(event: QKeyEvent) -> bool:
    """Whether a key begins to type into the cell that is chosen in a grid."""
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return not held and event.text().isprintable() and bool(event.text())


def _edits(field: QWidget, spelled: str) -> bool:
    """Undo and redo go to the field only while it has typing of its own to take back."""
    if isinstance(field, QAbstractSpinBox):
        inner = field.findChild(QLineEdit)
        return inner is not None and _edits(inner, spelled)
    if spelled == "Ctrl+Z":
        return field.isUndoAvailable() if isinstance(field, QLineEdit) else _undoes(field)
    if spelled in ("Ctrl+Shift+Z", "Ctrl+Y"):
        return field.isRedoAvailable() if isinstance(field, QLineEdit) else _redoes(field)
    return True


def _undoes(field: QWidget) -> bool:
    return isinstance(field, QTextEdit | QPlainTextEdit) and field.document().isUndoAvailable()


def _redoes(field: QWidget) -> bool:
    return isinstance(field, QTextEdit | QPlainTextEdit) and field.document().isRedoAvailable()
