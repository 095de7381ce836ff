"""Find in the plan: a line above the grid that looks through all columns."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.context import Context
from console.ui.labels import label
from console.ui.translate import tr

FIND = QT_TRANSLATE_NOOP("run_of_show", "Find in all columns")
REPLACE = QT_TRANSLATE_NOOP("run_of_show", "Replace by")
REPLACE_ALL = QT_TRANSLATE_NOOP("run_of_show", "Replace all")
REPLACE_TIP = QT_TRANSLATE_NOOP(
    "run_of_show", "In all columns of text, also those that are not shown; one undo"
)
NEXT = QT_TRANSLATE_NOOP("run_of_show", "Next (Enter)")
PREVIOUS = QT_TRANSLATE_NOOP("run_of_show", "Previous (Shift+Enter)")
CLOSE = QT_TRANSLATE_NOOP("run_of_show", "Close (Esc)")
FOUND = QT_TRANSLATE_NOOP("run_of_show", "{place} of {count}")
IN = QT_TRANSLATE_NOOP("run_of_show", "in “{column}”")
UNSEEN = QT_TRANSLATE_NOOP("run_of_show", "in “{column}” (not shown): {value}")
NOT_FOUND = QT_TRANSLATE_NOOP("run_of_show", "not found")


class FindBar(QFrame):
    """asked: a text to look for. gone: on to the next (1) or the one before (−1). replaced: what
    is looked for, and what is to stand in its place, everywhere."""

    asked = Signal(str)
    gone = Signal(int)
    replaced = Signal(str, str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("findBar")
        px = context.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(4), px(12), px(4))
        row.setSpacing(px(8))
        self.line = QLineEdit()
        self.line.setObjectName("findLine")
        self.line.setPlaceholderText(tr(FIND))
        self.line.setAccessibleName(tr(FIND))
        self.line.setMaximumWidth(px(320))
        self.line.textChanged.connect(self.asked)
        row.addWidget(self.line, 2)
        self.count = label(role="text2", name="findCount")
        row.addWidget(self.count)
        self.where = label(role="text2", name="findWhere")
        self.where.setMinimumWidth(0)
        self.where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.where, 3)
        for name, sign, tip, step in (
            ("findPrevious", "↑", PREVIOUS, -1), ("findNext", "↓", NEXT, 1),
        ):  # fmt: skip
            row.addWidget(self._button(name, sign, tip, step))
        self.by = QLineEdit()
        self.by.setObjectName("replaceLine")
        self.by.setPlaceholderText(tr(REPLACE))
        self.by.setAccessibleName(tr(REPLACE))
        self.by.setMaximumWidth(px(240))
        row.addWidget(self.by, 1)
        every = QToolButton()
        every.setObjectName("replaceAll")
        every.setText(tr(REPLACE_ALL))
        every.setToolTip(tr(REPLACE_TIP))
        every.clicked.connect(self._replace)
        row.addWidget(every)
        row.addWidget(self._button("findClose", "×", CLOSE, 0))
        self.hide()

    def open(self) -> None:
        """Show the line, what is in it ready to be typed over."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self.asked.emit(self.line.text())

    def say(self, place: int, count: int, column: str = "", value: str = "") -> None:
        """Which of how many places is shown, from 1; in which column, and the value there if that
        column is not shown."""
        words = tr(UNSEEN, column=column, value=value) if value else ""
        self.where.setText(words or (tr(IN, column=column) if column else ""))
        self.where.setToolTip(words)
        if not self.line.text():
            self.count.setText("")
        elif count:
            self.count.setText(tr(FOUND, place=place, count=count))
        else:
            self.count.setText(tr(NOT_FOUND))

    def close_line(self) -> None:
        """Hide the line and give the focus back to the grid."""
        self.hide()
        around = self.parentWidget()
        if around is not None:
            around.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.gone.emit(-1 if back else 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.gone.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _button(self, name: str, sign: str, tip: tuple[str, str], step: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(sign)
        button.setToolTip(tr(tip))
        button.setAccessibleName(tr(tip))
        button.setProperty("step", step)
        button.clicked.connect(self._pressed)
        return button

    def _pressed(self) -> None:
        sender = self.sender()
        step = int(sender.property("step")) if sender is not None else 0
        if step:
            self.gone.emit(step)
        else:
            self.close_line()

    def _replace(self) -> None:
        if self.line.text():
            self.replaced.emit(self.line.text(), self.by.text())
