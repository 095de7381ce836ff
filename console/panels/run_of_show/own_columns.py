"""The sheet on which a team adds, renames and removes columns of its own."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.show.rundown.custom_columns import KINDS, PlanColumn, SetPlanColumns
from console.ui.context import Context
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("run_of_show", "Own columns of this show")
HOW = QT_TRANSLATE_NOOP(
    "run_of_show",
    "They are kept with the cues, go into every export, and come back with an import. Removing"
    " one empties its cells; Ctrl+Z brings them back.",
)
NAME = QT_TRANSLATE_NOOP("run_of_show", "Name of the column")
KIND = QT_TRANSLATE_NOOP("run_of_show", "What its cells hold")
ADD = QT_TRANSLATE_NOOP("run_of_show", "Add column")
REMOVE = QT_TRANSLATE_NOOP("run_of_show", "Remove")
APPLY = QT_TRANSLATE_NOOP("run_of_show", "Apply")
NAMES = {
    "text": QT_TRANSLATE_NOOP("run_of_show", "Text"),
    "number": QT_TRANSLATE_NOOP("run_of_show", "Number"),
    "yes_no": QT_TRANSLATE_NOOP("run_of_show", "Yes or no"),
    "duration": QT_TRANSLATE_NOOP("run_of_show", "Length"),
}


class _Line(NamedTuple):
    """One column on the sheet: the name it had ("" for a new one), and its fields."""

    before: str
    name: QLineEdit
    kind: QComboBox
    box: QWidget


class OwnColumns(Sheet):
    """Everything on it is one decision, made by its button."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window, context.theme, tr(TITLE), 560, 460)
        self.setObjectName("ownColumns")
        self._desk = context.desk
        self._lines: list[_Line] = []
        how = label(tr(HOW), role="text2", name="ownColumnsHow")
        how.setWordWrap(True)
        self.body.addWidget(how)
        self._rows = QVBoxLayout()
        self.body.addLayout(self._rows)
        self.add = self._button(ADD, "ownAdd", self._add)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.apply = self._button(APPLY, "ownApply", self._apply)
        self.apply.setProperty("role", "primary")
        self.body.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignRight)

    def open(self, columns: Sequence[PlanColumn]) -> None:
        """Show the columns there are, and the line for a new one."""
        for line in self._lines:
            line.box.deleteLater()
        self._lines = []
        for column in columns:
            self._line(column.name, column.kind)
        self._line("", "text")
        self.present(self._lines[-1].name)

    def _line(self, name: str, kind: str) -> _Line:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        line, kinds = QLineEdit(name), QComboBox()
        line.setObjectName("ownName")
        line.setPlaceholderText(tr(NAME))
        line.setAccessibleName(tr(NAME))
        line.returnPressed.connect(self._apply)
        kinds.setObjectName("ownKind")
        kinds.setAccessibleName(tr(KIND))
        for one in KINDS:
            kinds.addItem(tr(NAMES[one]), one)
        kinds.setCurrentIndex(max(0, kinds.findData(kind)))
        row.addWidget(line, 1)
        row.addWidget(kinds)
        remove = self._button(REMOVE, "ownRemove", self._remove)
        remove.setProperty("line", len(self._lines))
        row.addWidget(remove)
        self._rows.addWidget(box)
        made = _Line(name, line, kinds, box)
        self._lines.append(made)
        return made

    def _add(self) -> None:
        self._line("", "text").name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._lines[int(sender.property("line"))].box.hide()

    def _apply(self) -> None:
        left = [
            line for line in self._lines if not line.box.isHidden() and line.name.text().strip()
        ]
        columns = tuple(
            PlanColumn(line.name.text().strip(), str(line.kind.currentData())) for line in left
        )
        renamed = {
            line.before: line.name.text().strip() for line in left
            if line.before and line.before != line.name.text().strip()
        }  # fmt: skip
        stay = {line.before for line in left}
        removed = tuple(one.before for one in self._lines if one.before and one.before not in stay)
        action = SetPlanColumns(
            show=self._desk.live.base.shown.show, columns=columns, renamed=renamed, removed=removed
        )
        self._desk.do(action.identified(self._desk.room.ids.new))
        self.dismiss()

    def _button(
        self, title: tuple[str, str], name: str, pressed: Callable[[], None]
    ) -> QPushButton:
        button = QPushButton(tr(title))
        button.setObjectName(name)
        button.clicked.connect(pressed)
        return button
