"""The people of the room: what they can try on, and what they may answer."""

from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.show.questions.helping.actions import RemovePerson, SavePerson
from console.show.questions.helping.tables import SKINS, Person
from console.show.questions.triage import INTENTS
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.labels import label
from console.ui.sheet import Sheet
from console.ui.tables import Cell, Column, DenseTable, RowsModel
from console.ui.translate import tr, tr_message

TITLE = QT_TRANSLATE_NOOP("helping", "People of the room")
NAME = QT_TRANSLATE_NOOP("helping", "Name")
KNOWS = QT_TRANSLATE_NOOP("helping", "Tries on · answers")
HEIGHT = QT_TRANSLATE_NOOP("helping", "Height (cm)")
WEIGHT = QT_TRANSLATE_NOOP("helping", "Weight (kg)")
SIZE = QT_TRANSLATE_NOOP("helping", "Size")
SKIN = QT_TRANSLATE_NOOP("helping", "Skin tone")
TOPICS = QT_TRANSLATE_NOOP("helping", "Topics (kinds of question, categories)")
QUALIFIED = QT_TRANSLATE_NOOP("helping", "Qualified to answer as a specialist")
CONTACT = QT_TRANSLATE_NOOP("helping", "Reached by")
ON_DUTY = QT_TRANSLATE_NOOP("helping", "On duty")
NOTE = QT_TRANSLATE_NOOP("helping", "Note")
ADD = QT_TRANSLATE_NOOP("helping", "New person")
SAVE = QT_TRANSLATE_NOOP("helping", "Save person")
REMOVE = QT_TRANSLATE_NOOP("helping", "Remove")
UNKNOWN = QT_TRANSLATE_NOOP("helping", "not said")
CODES = QT_TRANSLATE_NOOP("helping", "Kinds of question: {codes}")
SKIN_NAMES = {
    "": UNKNOWN,
    "porcelain": QT_TRANSLATE_NOOP("helping", "porcelain"),
    "fair": QT_TRANSLATE_NOOP("helping", "fair"),
    "medium": QT_TRANSLATE_NOOP("helping", "medium"),
    "tan": QT_TRANSLATE_NOOP("helping", "tan"),
    "deep": QT_TRANSLATE_NOOP("helping", "deep"),
}


class PeopleSheet(Sheet):
    """A list at the left, the chosen person's fields at the right."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, context.theme, tr(TITLE), 900, 560)
        self.setObjectName("peopleSheet")
        self._desk, self._chosen = context.desk, ""
        self.model = RowsModel(context.theme, (Column(tr(NAME), 140), Column(tr(KNOWS))), self)
        self.table = DenseTable(context.theme, parent=self)
        self.table.setObjectName("peopleTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.table.picked.connect(self.choose)
        self._make_fields(context)
        row = QHBoxLayout()
        row.addWidget(self.table, 1)
        row.addLayout(self._form(context), 1)
        self.body.addLayout(row, 1)
        self._desk.changed.connect(self._changed)

    def open(self) -> None:
        """Show everybody."""
        self._fill()
        self.choose(self.model.key_at(0))
        self.present(self.name)

    def choose(self, person: str) -> None:
        """Put a person into the fields; "" for a new one."""
        self._chosen = person
        one = self._desk.live.helping.people.get(person) or _NOBODY
        self.name.setText(one.name)
        self.height_field.setValue(one.height or 0)
        self.weight.setValue((one.weight or 0) // 1000)
        self.size_field.setText(one.size)
        self.skin.setCurrentIndex(("", *SKINS).index(one.skin))
        self.topics.setText(one.topics)
        self.contact.setText(one.contact)
        self.note.setText(one.note)
        self.qualified.setChecked(bool(one.qualified))
        self.on_duty.setChecked(bool(one.on_duty))
        self.remove.setEnabled(bool(person))
        self.wrong.setText("")

    def save(self) -> None:
        """Keep what the fields say."""
        weight = self.weight.value()
        action = SavePerson(
            id=self._chosen, name=self.name.text(), height=self.height_field.value() or None,
            weight=weight * 1000 if weight else None, size=self.size_field.text(),
            skin=self.skin.currentData(), topics=self.topics.text(),
            qualified=self.qualified.isChecked(), contact=self.contact.text(),
            on_duty=self.on_duty.isChecked(), note=self.note.text(),
        ).identified(self._desk.room.ids.new)  # fmt: skip
        self._desk.do(action, partial(self._saved, action.id))

    def _saved(self, person: str, outcome: Outcome) -> None:
        refused = outcome.refused
        self.wrong.setText(tr_message(refused) if refused is not None else "")
        if refused is None:
            self._fill()
            self.table.select_key(person)
            self.choose(person)

    def _remove(self) -> None:
        if self._chosen:
            self._desk.do(RemovePerson(id=self._chosen))
            self.choose("")

    def _new(self) -> None:
        self.choose("")
        self.name.setFocus()

    def _changed(self, topics: frozenset[str]) -> None:
        if "people" in topics and self.isVisible():
            self._fill()

    def _fill(self) -> None:
        people = self._desk.live.helping.everybody
        rows = [(plain(one.name, 40), Cell(_knows(one), "text2")) for one in people]
        self.model.set_rows(rows, [one.id for one in people])

    def _make_fields(self, context: Context) -> None:
        self.name, self.size_field, self.topics = QLineEdit(), QLineEdit(), QLineEdit()
        self.contact, self.note = QLineEdit(), QLineEdit()
        self.height_field, self.weight = QSpinBox(), QSpinBox()
        self.height_field.setRange(0, 250)
        self.weight.setRange(0, 300)
        for number in (self.height_field, self.weight):
            number.setSpecialValueText(tr(UNKNOWN))
        self.skin = QComboBox()
        for code in ("", *SKINS):
            self.skin.addItem(tr(SKIN_NAMES[code]), code)
        self.qualified, self.on_duty = QCheckBox(tr(QUALIFIED)), QCheckBox(tr(ON_DUTY))
        self.wrong = label(role="small", colour="amber", name="personWrong")
        self.wrong.setWordWrap(True)

    def _form(self, context: Context) -> QVBoxLayout:
        form = QFormLayout()
        form.setContentsMargins(context.theme.px(16), 0, 0, 0)
        fields: tuple[tuple[tuple[str, str], str, QWidget], ...] = (
            (NAME, "personName", self.name), (HEIGHT, "personHeight", self.height_field),
            (WEIGHT, "personWeight", self.weight), (SIZE, "personSize", self.size_field),
            (SKIN, "personSkin", self.skin), (TOPICS, "personTopics", self.topics),
            (CONTACT, "personContact", self.contact), (NOTE, "personNote", self.note),
        )  # fmt: skip
        for marked, name, field in fields:
            field.setObjectName(name)
            field.setAccessibleName(tr(marked))
            form.addRow(tr(marked), field)
        codes = label(tr(CODES, codes=", ".join(INTENTS)), role="small", name="topicCodes")
        codes.setWordWrap(True)
        column = QVBoxLayout()
        column.addLayout(form)
        for part in (codes, self.qualified, self.on_duty, self.wrong):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(self._buttons())
        return column

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.add, self.remove = QPushButton(tr(ADD)), QPushButton(tr(REMOVE))
        self.save_button = QPushButton(tr(SAVE))
        self.save_button.setProperty("role", "primary")
        named = {"personAdd": self.add, "personRemove": self.remove, "personSave": self.save_button}
        for name, button in named.items():
            button.setObjectName(name)
            row.addWidget(button)
        row.insertStretch(2, 1)
        self.add.clicked.connect(self._new)
        self.remove.clicked.connect(self._remove)
        self.save_button.clicked.connect(self.save)
        return row


_NOBODY = Person("", "", None, None, "", "", "", 0, "", 1, "")


def _knows(one: Person) -> str:
    """What someone can try on and answer, in one line."""
    words = [f"{one.height} cm"] if one.height else []
    words += [f"{one.weight // 1000} kg"] if one.weight else []
    words += [one.size] if one.size else []
    words += [tr(SKIN_NAMES[one.skin])] if one.skin else []
    words += [plain(one.topics, 60)] if one.qualified and one.topics else []
    return " · ".join(words)
