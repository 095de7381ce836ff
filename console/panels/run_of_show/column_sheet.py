"""The sheet on which columns as they are arranged are kept under a name, renamed and removed."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.core.action import Outcome
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP
from console.panels.run_of_show.column_sets import NAME_LIMIT
from console.panels.run_of_show.column_view import ColumnView
from console.ui.context import Context
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("run_of_show", "Named columns")
HOW = QT_TRANSLATE_NOOP(
    "run_of_show",
    "Choice, order and width of the columns as they are now, kept under a name on this computer.",
)
NAME = QT_TRANSLATE_NOOP("run_of_show", "Name of these columns")
SAVE = QT_TRANSLATE_NOOP("run_of_show", "Save")
USE = QT_TRANSLATE_NOOP("run_of_show", "Use")
REPLACE = QT_TRANSLATE_NOOP("run_of_show", "Replace")
REPLACE_TIP = QT_TRANSLATE_NOOP("run_of_show", "Keep the columns as they are now under this name")
REMOVE = QT_TRANSLATE_NOOP("run_of_show", "Remove")
RENAME = QT_TRANSLATE_NOOP("run_of_show", "Other name, then Enter")


class ColumnSheet(Sheet):
    """What is done on it holds at once; Esc closes it."""

    def __init__(self, context: Context, view: ColumnView, window: QWidget) -> None:
        super().__init__(window, context.theme, tr(TITLE), 560, 460)
        self.setObjectName("columnSheet")
        self._desk, self._view = context.desk, view
        how = label(tr(HOW), role="text2", name="columnSheetHow")
        how.setWordWrap(True)
        self.body.addWidget(how)
        row = QHBoxLayout()
        self.name = self._field("columnSetName", NAME)
        self.name.returnPressed.connect(self._save)
        self.save = self._button(SAVE, "columnSetSave")
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(self._save)
        row.addWidget(self.name, 1)
        row.addWidget(self.save)
        self.body.addLayout(row)
        self._rows = QVBoxLayout()
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self._lines: list[QWidget] = []

    def open(self) -> None:
        """Show the sets there are, and ask for the name of a new one."""
        self._fill()
        self.name.clear()
        self.present(self.name)

    def _fill(self) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(name) for name in self._view.sets.all]

    def _line(self, name: str) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        field = self._field("columnSetRename", RENAME)
        field.setText(name)
        field.setToolTip(tr(RENAME))
        field.editingFinished.connect(partial(self._rename, name, field))
        row.addWidget(field, 1)
        for marked, id, run in (
            (USE, "columnSetUse", self._use),
            (REPLACE, "columnSetReplace", self._replace),
            (REMOVE, "columnSetRemove", self._remove),
        ):
            button = self._button(marked, id)
            button.setAccessibleName(f"{tr(marked)}: {name}")
            button.clicked.connect(partial(run, name))
            if marked is REPLACE:
                button.setToolTip(tr(REPLACE_TIP))
            row.addWidget(button)
        self._rows.addWidget(box)
        return box

    def _save(self) -> None:
        try:
            self._view.keep(self.name.text())
        except Refused as error:
            self._desk.refused.emit(Outcome(None, error.what))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._told()
        self.dismiss()

    def _rename(self, before: str, field: QLineEdit) -> None:
        known = before in self._view.sets.all
        if field.text().strip() == before or self.isHidden() or not known:
            return
        try:
            self._view.sets.rename(before, field.text())
        except Refused as error:
            field.setText(before)
            self._desk.refused.emit(Outcome(None, error.what))
            return
        self._told()
        self._again()

    def _use(self, name: str) -> None:
        self._view.show_named(name)
        self.dismiss()

    def _replace(self, name: str) -> None:
        self._view.replace(name)
        self._told()
        self.dismiss()

    def _remove(self, name: str) -> None:
        self._view.sets.remove(name)
        self._told()
        self._again()

    def _again(self) -> None:
        """Show the sets anew, with the keys where they can go on."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fill()

    def _told(self) -> None:
        """Tell where the sets could not be kept for the next start."""
        if self._view.sets.problem is not None:
            self._desk.refused.emit(Outcome(None, self._view.sets.problem))

    def _field(self, name: str, said: tuple[str, str]) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setPlaceholderText(tr(said))
        field.setAccessibleName(tr(said))
        field.setMaxLength(NAME_LIMIT)
        return field

    def _button(self, title: tuple[str, str], name: str) -> QPushButton:
        button = QPushButton(tr(title))
        button.setObjectName(name)
        return button
