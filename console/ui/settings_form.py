"""The form of this machine's settings, made from their declarations: look, language, keys."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QKeySequenceEdit,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from console.core.errors import ConsoleError
from console.core.message import QT_TRANSLATE_NOOP
from console.core.setting import MachineSettings, Setting
from console.ui.labels import label
from console.ui.machine import CHOICES, SHOWN, SOUND_DEVICE
from console.ui.reminding import Reminding
from console.ui.sheet import Sheet
from console.ui.shortcuts import Shortcuts, key_setting
from console.ui.sound_field import SoundField
from console.ui.theme import Theme
from console.ui.translate import tr, tr_message

TITLE = QT_TRANSLATE_NOOP("ui", "Settings of this machine")
KEYS = QT_TRANSLATE_NOOP("ui", "Keys")

Told = Callable[[Any], None]


def editor(setting: Setting[Any], value: Any, tell: Told) -> QWidget:
    """The field for a setting by its kind, showing a value; `tell` gets what a person chooses."""
    if setting.choices:
        return _choice(setting, value, tell)
    if setting.kind is bool:
        box = QCheckBox()
        box.setChecked(value)
        box.toggled.connect(tell)
        return box
    if setting.kind in (int, float):
        return _number(setting, value, tell)
    line = QLineEdit(value)
    line.editingFinished.connect(partial(_tell_text, line, tell))
    return line


def _choice(setting: Setting[Any], value: Any, tell: Told) -> QWidget:
    box = QComboBox()
    for choice in setting.choices:
        box.addItem(tr(CHOICES.get(str(choice), ("", str(choice)))), choice)
    box.setCurrentIndex(max(0, box.findData(value)))
    box.activated.connect(partial(_tell_choice, box, tell))
    return box


def _tell_text(line: QLineEdit, tell: Told) -> None:
    tell(line.text())


def _tell_choice(box: QComboBox, tell: Told, index: int) -> None:
    tell(box.itemData(index))


def _number(setting: Setting[Any], value: Any, tell: Told) -> QWidget:
    box = QSpinBox() if setting.kind is int else QDoubleSpinBox()
    low = setting.low if setting.low is not None else -1_000_000
    high = setting.high if setting.high is not None else 1_000_000
    if isinstance(box, QSpinBox):
        box.setRange(int(low), int(high))
    else:
        box.setRange(low, high)
        box.setSingleStep(0.1)
    box.lineEdit().setTextMargins(8, 0, 0, 0)  # the style sheet's padding does not reach it
    box.setValue(value)
    box.setKeyboardTracking(False)
    box.valueChanged.connect(tell)
    return box


class SettingsForm(Sheet):
    """All machine settings and keys. What is chosen holds at once; `apply` is told the setting."""

    def __init__(
        self, window: QWidget, theme: Theme, machine: MachineSettings, keys: Shortcuts,
        apply: Callable[[Setting[Any]], None], reminding: Reminding,
    ) -> None:  # fmt: skip
        super().__init__(window, theme, tr(TITLE), 640, 680)
        self._theme, self._machine, self._keys, self._apply = theme, machine, keys, apply
        self._reminding = reminding
        self.problem = label(colour="air", name="settingsProblem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._area = QScrollArea()
        self._area.setObjectName("settingsArea")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self.problem)
        self.body.addWidget(self._area, 1)

    def open(self) -> None:
        """Show the settings as they are now."""
        page = QWidget()
        form = QFormLayout(page)
        form.setVerticalSpacing(self._theme.px(8))
        form.setHorizontalSpacing(self._theme.px(24))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        first = None
        for setting in SHOWN:
            field = self._field(setting, self._machine.get(setting))
            self._add(form, setting, field)
            first = first or field
        form.addRow(label(tr(KEYS), role="title"))
        for name in self._keys.commands:
            self._add_key(form, name)
        self._area.setWidget(page)
        self.problem.hide()
        self.present(first or self._area)

    def _field(self, setting: Setting[Any], value: Any) -> QWidget:
        if setting is SOUND_DEVICE:
            return SoundField(value, self._setter(setting), self._reminding)
        return editor(setting, value, self._setter(setting))

    def _add(self, form: QFormLayout, setting: Setting[Any], field: QWidget) -> None:
        field.setObjectName(f"setting_{setting.key}")
        field.setAccessibleName(tr(setting.title))
        field.setMinimumWidth(self._theme.px(200))
        form.addRow(label(tr(setting.title), colour="text2"), field)

    def _add_key(self, form: QFormLayout, name: str) -> None:
        field = QKeySequenceEdit(QKeySequence(self._keys.key_of(name)))
        field.setMaximumSequenceLength(1)
        field.setClearButtonEnabled(True)
        field.editingFinished.connect(partial(self._rebind, name, field))
        self._add(form, key_setting(self._keys.commands[name]), field)

    def _rebind(self, name: str, field: QKeySequenceEdit) -> None:
        wanted = field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if wanted == self._keys.key_of(name):
            return
        self._try(lambda: self._keys.rebind(name, wanted))
        field.setKeySequence(QKeySequence(self._keys.key_of(name)))

    def _setter(self, setting: Setting[Any]) -> Told:
        def chosen(value: Any) -> None:
            self._try(lambda: self._machine.set(setting, value))
            self._apply(setting)

        return chosen

    def _try(self, change: Callable[[], None]) -> None:
        """Make a change; what speaks against it is said above the form."""
        self.problem.hide()
        try:
            change()
        except ConsoleError as error:
            self.problem.setText(tr_message(error.what))
            self.problem.show()
