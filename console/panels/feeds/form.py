"""The fields of a connection, made from the settings that its connector declares."""

from collections.abc import Mapping
from functools import partial
from secrets import token_urlsafe
from typing import Any

from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from console.core.message import QT_TRANSLATE_NOOP
from console.core.ports import Feed
from console.core.secrets import LONGEST
from console.core.setting import Setting
from console.ui.labels import label
from console.ui.settings_form import editor
from console.ui.theme import Theme
from console.ui.translate import tr

KEPT = QT_TRANSLATE_NOOP("feeds", "In the keyring; leave it empty to keep what is there")
MAKE = QT_TRANSLATE_NOOP("feeds", "Make one and copy it")

TOKEN_BYTES = 24


class Fields(QWidget):
    """One row a setting. `values` and `secrets` are what stands in them."""

    def __init__(self, theme: Theme, feed: Feed, values: Mapping[str, Any]) -> None:
        super().__init__()
        self.setObjectName("feedFields")
        self._theme = theme
        self.values: dict[str, Any] = {}
        self._secret: dict[str, QLineEdit] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(theme.px(8))
        form.setHorizontalSpacing(theme.px(16))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for setting in feed.settings:
            words = label(tr(setting.title), colour="text2")
            words.setWordWrap(True)
            words.setFixedWidth(theme.px(216))
            form.addRow(words, self._field(setting, values))

    @property
    def secrets(self) -> dict[str, str]:
        """The secrets that were typed."""
        return {key: line.text() for key, line in self._secret.items() if line.text()}

    def _field(self, setting: Setting[Any], values: Mapping[str, Any]) -> QWidget:
        if setting.secret:
            return self._secret_field(setting)
        value = values.get(setting.key, setting.default)
        if type(value) is not setting.kind:
            value = setting.default
        self.values[setting.key] = value
        field = editor(setting, value, partial(self._take, setting.key))
        if isinstance(field, QLineEdit):
            field.textChanged.connect(partial(self._take, setting.key))
        self._name(field, setting)
        return field

    def _secret_field(self, setting: Setting[Any]) -> QWidget:
        line = QLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setMaxLength(LONGEST)
        line.setPlaceholderText(tr(KEPT))
        self._name(line, setting)
        self._secret[setting.key] = line
        make = QPushButton(tr(MAKE))
        make.setObjectName(f"make_{setting.key}")
        make.clicked.connect(partial(self._make, line))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        row.addWidget(line, 1)
        row.addWidget(make)
        return both

    def _name(self, field: QWidget, setting: Setting[Any]) -> None:
        field.setObjectName(f"feed_{setting.key}")
        field.setAccessibleName(tr(setting.title))

    def _take(self, key: str, value: Any) -> None:
        self.values[key] = value

    def _make(self, line: QLineEdit) -> None:
        """A secret that nobody can guess, for a connector that others send to."""
        line.setText(token_urlsafe(TOKEN_BYTES))
        QApplication.clipboard().setText(line.text())
