"""The line for what was asked elsewhere: in the WeChat group, by phone, in the shop."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from console.core.errors import ConsoleError
from console.core.fact import Batch, Taken
from console.core.message import QT_TRANSLATE_NOOP
from console.core.peer.heard import Unfit
from console.core.plain_text import plain
from console.core.setting import Setting
from console.show.questions import incoming
from console.ui.context import Command, Context
from console.ui.labels import label
from console.ui.reach import refuse
from console.ui.translate import tr

TYPE = QT_TRANSLATE_NOOP("command", "Type a question from elsewhere…")
WHERE = QT_TRANSLATE_NOOP("questions", "Where it was asked")
WHO = QT_TRANSLATE_NOOP("questions", "Who asks")
WHAT = QT_TRANSLATE_NOOP("questions", "The question · Enter takes it · Esc closes")
TAKEN = QT_TRANSLATE_NOOP("questions", "✓ taken")
NO_RUN = QT_TRANSLATE_NOOP("questions", "No run is open; questions belong to a run.")

USUAL = (
    QT_TRANSLATE_NOOP("questions", "WeChat group"),
    QT_TRANSLATE_NOOP("questions", "Phone"),
    QT_TRANSLATE_NOOP("questions", "Shop chat"),
)

PLACES = Setting(
    "questions.places", str, "",
    QT_TRANSLATE_NOOP("setting", "Where questions typed by hand come from"), "machine",
)  # fmt: skip
"""One a line, the one used last first."""

MOST_PLACES, PLACE_LENGTH = 12, 24
SOURCE = "hand:{place}"


class ByHand(QFrame):
    """Place, name, question. It stays open for the next one; `left` is told when it closes."""

    def __init__(self, context: Context, back: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("byHand")
        self.setProperty("role", "surface2")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._context, self._back = context, back
        px = context.theme.px
        self.place, self.asker, self.line = QComboBox(), QLineEdit(), QLineEdit()
        self.place.setEditable(True)
        self.place.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.place.setFixedWidth(px(160))
        self.asker.setFixedWidth(px(104))
        edit = self.place.lineEdit()
        if edit is not None:
            edit.setMaxLength(PLACE_LENGTH)
            edit.returnPressed.connect(self._enter)
        self.asker.setMaxLength(60)
        self.line.setMaxLength(500)
        fields: tuple[tuple[str, QWidget, tuple[str, str]], ...] = (
            ("byHandPlace", self.place, WHERE),
            ("byHandAsker", self.asker, WHO),
            ("byHandLine", self.line, WHAT),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(4), px(8), px(4))
        row.setSpacing(px(8))
        for name, field, words in fields:
            field.setObjectName(name)
            field.setAccessibleName(tr(words))
            field.setToolTip(tr(words))
            row.addWidget(field, 1 if field is self.line else 0)
        for one, words in ((self.asker, WHO), (self.line, WHAT)):
            one.setPlaceholderText(tr(words))
            one.returnPressed.connect(self._enter)
        self.told = label(role="small", colour="fine", name="byHandTold")
        row.addWidget(self.told)
        self.hide()

    def ask(self) -> None:
        """Open the line; where the last question came from is chosen already."""
        if self._context.desk.live.base.open_run is None:
            refuse(self._context.desk, NO_RUN)
            return
        self.place.clear()
        self.place.addItems(self._places())
        self.told.setText("")
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def command(self, here: Callable[[], bool]) -> Command:
        """What opens it."""
        return Command("questions.by_hand", TYPE, self.ask, "Shift+T", here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._back()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Hand the question over like any comment."""
        desk = self._context.desk
        place = plain(self.place.currentText().strip().replace(":", " "), PLACE_LENGTH)
        now, key = desk.clock.wall(), desk.room.ids.new()
        who, when = plain(self.asker.text().strip(), 60), incoming.when(now, now)
        try:
            said = incoming.comment(when, key, who, "", "", plain(self.line.text().strip(), 500))
        except Unfit:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        source = SOURCE.format(place=place or tr(USUAL[0]))
        if not desk.report(Batch(source, (said,)), self._taken):
            refuse(desk, NO_RUN)
            return
        self._remember(place)

    def _taken(self, taken: Taken) -> None:
        self.told.setText(tr(TAKEN))
        self.line.clear()
        self.asker.clear()
        if self.isVisible():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _places(self) -> list[str]:
        machine = self._context.machine
        kept = machine.get(PLACES).splitlines() if machine is not None else []
        usual = [tr(one) for one in USUAL]
        return list(dict.fromkeys(plain(one, PLACE_LENGTH) for one in (*kept, *usual) if one))

    def _remember(self, place: str) -> None:
        machine = self._context.machine
        if machine is None or not place or self._places()[:1] == [place]:
            return
        places = dict.fromkeys((place, *self._places()))
        try:
            machine.set(PLACES, "\n".join(list(places)[:MOST_PLACES]))
        except ConsoleError:
            return  # it is remembered until the console closes
