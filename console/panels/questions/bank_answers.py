"""Ready answers: a table at the left, the chosen one's fields at the right."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from console.core.action import Action, Outcome
from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.panels.questions.names import INTENTS, intent_name
from console.show.questions.bank.actions import AddAnswer, EditAnswer, RemoveAnswer
from console.show.questions.bank.filling import FACTS
from console.show.questions.bank.suggesting import expired
from console.show.questions.bank.tables import Answer
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.figures import day
from console.ui.labels import label
from console.ui.lint_marks import LintMarks, MarkedWords
from console.ui.linting import look_of
from console.ui.tables import Cell, Column, DenseTable, RowsModel
from console.ui.translate import tr, tr_message

ANSWER = QT_TRANSLATE_NOOP("answers", "Answer")
ABOUT = QT_TRANSLATE_NOOP("answers", "About")
FOR = QT_TRANSLATE_NOOP("answers", "For")
WHERE = QT_TRANSLATE_NOOP("answers", "Holds in")
INTENT = QT_TRANSLATE_NOOP("answers", "Answers")
QUESTION = QT_TRANSLATE_NOOP("answers", "Question, as viewers ask it")
OWNER = QT_TRANSLATE_NOOP("answers", "Who answers for it")
EVIDENCE = QT_TRANSLATE_NOOP("answers", "Evidence")
UNTIL = QT_TRANSLATE_NOOP("answers", "Valid until (2026-12-31)")
ANY_PRODUCT = QT_TRANSLATE_NOOP("answers", "every product")
ANY_SHOW = QT_TRANSLATE_NOOP("answers", "every show")
THIS_SHOW = QT_TRANSLATE_NOOP("answers", "this show only")
ANYTHING = QT_TRANSLATE_NOOP("answers", "any question")
EXPIRED = QT_TRANSLATE_NOOP("answers", "expired {day}")
FACTS_HERE = QT_TRANSLATE_NOOP("answers", "Facts that follow the live price: {names}")
FACT = QT_TRANSLATE_NOOP("answers", "{code} {name}")
EMPTY = QT_TRANSLATE_NOOP(
    "answers",
    "No answers yet. Type one at the right, such as “No. {link} is {price}”: the names in braces"
    " become the facts of the moment it is used.",
)
NO_DAY = QT_TRANSLATE_NOOP("answers", "A day is written 2026-12-31.")
NEW = QT_TRANSLATE_NOOP("answers", "New answer")
REMOVE = QT_TRANSLATE_NOOP("answers", "Remove")
SAVE = QT_TRANSLATE_NOOP("answers", "Save answer")

TEXT = 76
"""Height of the field for the words, px at scale 1."""


class AnswersPage(QWidget):
    """Choosing a row puts it into the fields; saving without a row teaches a new answer."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("answersPage")
        self._desk, self._chosen, px = context.desk, "", context.theme.px
        columns = (Column(tr(ANSWER)), Column(tr(ABOUT), 176))
        self.model = RowsModel(context.theme, columns, self)
        self.table = DenseTable(context.theme, parent=self)
        self.table.setObjectName("answersTable")
        self.table.setItemDelegate(CellDelegate(context.theme, self.table))
        self.table.show_model(self.model)
        self.table.picked.connect(self.choose)
        self.empty = label(tr(EMPTY), role="text2", name="answersEmpty")
        self.empty.setWordWrap(True)
        left = QVBoxLayout()
        left.addWidget(self.empty)
        left.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(8), 0, 0)
        row.setSpacing(px(16))
        row.addLayout(left, 1)
        row.addLayout(self._form(px), 1)
        self.marks = LintMarks(self.text, context.theme, self._look)

    def open(self) -> None:
        """Show all answers, the fields ready for a new one."""
        self.fill()
        self.choose("")

    def fill(self) -> None:
        """Show the answers as they are now."""
        live, now = self._desk.live, self._desk.clock.wall()
        zone = live.base.show.zone if live.base.show else "UTC"
        rows = []
        for one in live.bank.answers:
            about = [self._product(one), intent_name(one.intent)]
            old = expired(one, now)
            if old:
                about.insert(0, tr(EXPIRED, day=day(one.valid_until, zone)))
            words = " · ".join(part for part in about if part)
            colour = "text3" if old else ""
            rows.append((Cell(plain(one.text, 160), colour or "text", tip=plain(one.text, 1_000)),
                         Cell(words, "amber" if old else "text2", tip=words)))  # fmt: skip
        self.model.set_rows(rows, [one.id for one in live.bank.answers])
        self.empty.setVisible(not rows)
        self.table.setVisible(bool(rows))

    def choose(self, answer: str) -> None:
        """Put an answer into the fields; "" for a new one."""
        live, self._chosen = self._desk.live, answer
        one = live.bank.answer(answer) or _NEW
        zone = live.base.show.zone if live.base.show else "UTC"
        self.product.clear()
        self.product.addItem(tr(ANY_PRODUCT), "")
        shown = {offer.product: live.products.name(offer.id) for offer in live.products.offers}
        if one.product and one.product not in shown:
            shown[one.product] = self._product(one)
        for product, name in shown.items():
            self.product.addItem(plain(name, 60), product)
        self.product.setCurrentIndex(max(0, self.product.findData(one.product or "")))
        self.where.setCurrentIndex(1 if one.show else 0)
        self.intent.setCurrentIndex(max(0, self.intent.findData(one.intent)))
        self.text.setPlainText(one.text)
        self.question.setText(one.question)
        self.owner.setText(one.owner)
        self.evidence.setText(one.evidence)
        self.until.setText("" if one.valid_until is None else _written(one.valid_until, zone))
        self.remove.setEnabled(bool(answer))
        self.wrong.setText("")

    def save(self) -> None:
        """Keep what the fields say."""
        show = self._desk.live.base.show
        try:
            until = _end_of(self.until.text(), show.zone if show else "UTC")
        except ValueError:
            self.wrong.setText(tr(NO_DAY))
            return
        values = {
            "show": show.id if show and self.where.currentIndex() else None,
            "product": self.product.currentData() or None, "valid_until": until,
            "intent": self.intent.currentData(), "text": self.text.toPlainText(),
            "question": self.question.text(), "owner": self.owner.text(),
            "evidence": self.evidence.text(),
        }  # fmt: skip
        action: Action = AddAnswer(**values)
        if self._chosen:
            action = EditAnswer(id=self._chosen, changes=values)
        made = action.identified(self._desk.room.ids.new)
        self._desk.do(made, partial(self._saved, str(made.payload()["id"])))

    def _saved(self, answer: str, outcome: Outcome) -> None:
        refused = outcome.refused
        self.wrong.setText(tr_message(refused) if refused is not None else "")
        if refused is None:
            self.fill()
            self.table.select_key(answer)
            self.choose(answer)

    def _remove(self) -> None:
        if self._chosen:
            self._desk.do(RemoveAnswer(id=self._chosen))
            self._new()

    def _new(self) -> None:
        self.choose("")
        self.text.setFocus()

    def _product(self, one: Answer) -> str:
        found = self._desk.live.products.products.get(one.product or "")
        return plain(found.name, 60) if found else tr(ANY_PRODUCT)

    def _look(self, text: str) -> tuple[MarkedWords, ...]:
        product = self.product.currentData()
        offers = [one.id for one in self._desk.live.products.offers if one.product == product]
        return tuple(look_of(self._desk, offers[:1])(text))

    def _form(self, px: Callable[[float], int]) -> QVBoxLayout:
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(px(TEXT))
        self.product, self.where, self.intent = QComboBox(), QComboBox(), QComboBox()
        self.question, self.owner = QLineEdit(), QLineEdit()
        self.evidence, self.until = QLineEdit(), QLineEdit()
        self.where.addItems([tr(ANY_SHOW), tr(THIS_SHOW)])
        self.intent.addItem(tr(ANYTHING), "")
        for code in INTENTS:
            self.intent.addItem(intent_name(code), code)
        fields: tuple[tuple[tuple[str, str], str, QWidget], ...] = (
            (ANSWER, "answerText", self.text), (INTENT, "answerIntent", self.intent),
            (FOR, "answerProduct", self.product), (WHERE, "answerWhere", self.where),
            (QUESTION, "answerQuestion", self.question), (OWNER, "answerOwner", self.owner),
            (EVIDENCE, "answerEvidence", self.evidence), (UNTIL, "answerUntil", self.until),
        )  # fmt: skip
        form = QFormLayout()
        form.setVerticalSpacing(px(6))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for marked, name, field in fields:
            field.setObjectName(name)
            field.setAccessibleName(tr(marked))
            form.addRow(tr(marked), field)
        names = ", ".join(tr(FACT, code="{" + c + "}", name=tr(n)) for c, n in FACTS.items())
        facts = label(tr(FACTS_HERE, names=names), role="small", name="answerFacts")
        self.wrong = label(role="small", colour="amber", name="answerWrong")
        column = QVBoxLayout()
        column.addLayout(form)
        for text in (facts, self.wrong):
            text.setWordWrap(True)
            column.addWidget(text)
        column.addStretch(1)
        column.addLayout(self._buttons())
        return column

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        add, self.remove, save = (
            QPushButton(tr(NEW)),
            QPushButton(tr(REMOVE)),
            QPushButton(tr(SAVE)),
        )
        save.setProperty("role", "primary")
        save.setShortcut("Ctrl+Return")
        save.setToolTip("Ctrl+Enter")
        buttons = (("answerAdd", add, self._new), ("answerRemove", self.remove, self._remove),
                   ("answerSave", save, self.save))  # fmt: skip
        for name, button, run in buttons:
            button.setObjectName(name)
            button.clicked.connect(run)
            row.addWidget(button)
        row.insertStretch(2, 1)
        return row


_NEW = Answer("", None, None, "", "", "", "", "", "", None)


def _end_of(text: str, zone: str) -> int | None:
    """The end of a day in the show's zone, ms UTC; None for no day. Raises ValueError."""
    if not text.strip():
        return None
    start = datetime.strptime(text.strip(), "%Y-%m-%d").replace(tzinfo=ZoneInfo(zone))
    return round((start + timedelta(days=1)).timestamp() * 1000) - 1


def _written(at: int, zone: str) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d")
