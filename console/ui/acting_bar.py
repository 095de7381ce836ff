"""What a rule is about to do, the seconds until then, and the key that keeps it from it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.ui.context import Context
from console.ui.labels import label
from console.ui.over import Over
from console.ui.shortcuts import key_text
from console.ui.translate import tr, tr_message

CANCEL_COMMAND = "rule.cancel"

IN_SECONDS = QT_TRANSLATE_NOOP("rules", "In {seconds} s:")
MORE = QT_TRANSLATE_NOOP("rules", "+{count} more")
CANCEL = QT_TRANSLATE_NOOP("rules", "Cancel")
RULE = QT_TRANSLATE_NOOP("rules", "A rule acts")


class ActingBar(Over):
    """Shows the soonest of what is announced; away while nothing is."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, "actingBar")
        self.setProperty("role", "amber")
        self._desk, self._keys = context.desk, context.keys
        px = context.theme.px
        self._seconds = label(role="strong", colour="amber", name="actingSeconds")
        self._what = label(name="actingWhat")
        self._more = label(role="text2", name="actingMore")
        self.button = QPushButton()
        self.button.setObjectName("actingCancel")
        self.button.setProperty("command", CANCEL_COMMAND)
        self.button.setProperty("on_air", True)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(12))
        row.addWidget(label("▲", colour="amber", name="actingMark"))
        for part in (self._seconds, self._what, self._more, self.button):
            row.addWidget(part)
        self._desk.acting.changed.connect(self.follow)
        self._desk.ticked.connect(self.follow)

    def cancel(self) -> None:
        """Keep the rule from doing it."""
        self._desk.acting.cancel()

    @Slot()
    def follow(self) -> None:
        """Show the present."""
        announced = self._desk.acting.announced
        if not announced:
            self.hide()
            return
        first = announced[0]
        left = max(0, first.acts - self._desk.clock.real.steady())
        words = tr(IN_SECONDS, seconds=-(-left // 1000)), tr_message(first.due.what)
        self._seconds.setText(words[0])
        self._what.setText(words[1])
        self._more.setText(tr(MORE, count=len(announced) - 1))
        self._more.setVisible(len(announced) > 1)
        key = key_text(self._keys.key_of(CANCEL_COMMAND))
        self.button.setText(f"{tr(CANCEL)}  {key}".strip())
        self.setAccessibleName(f"{tr(RULE)}: {' '.join(words)}")
        self.show()
        self.place()
