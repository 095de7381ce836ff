"""What can be decided about ready answers and size charts, and giving an answer to a question."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from console.core import order
from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.changes import EARLIEST, LATEST, checked, within
from console.show.base.tables import SHOW
from console.show.products.tables import PRODUCT
from console.show.questions.actions import ANSWER as LONGEST
from console.show.questions.actions import AnswerCard
from console.show.questions.bank.filling import FACTS, unknown_names
from console.show.questions.bank.sizes import chart, to_json
from console.show.questions.bank.tables import (
    ANSWER,
    ANSWER_USE,
    SIZE_CHART,
    Answer,
    AnswerUse,
    SizeChart,
)
from console.show.questions.tables import CardState
from console.show.questions.triage import INTENTS

EDITABLE = ("show", "product", "intent", "question", "text", "owner", "evidence", "valid_until")
SHORT = {"question": 200, "owner": 80, "evidence": 200}

NO_TEXT = QT_TRANSLATE_NOOP("answers", "An answer needs words.")
NO_FACT = QT_TRANSLATE_NOOP("answers", "“{name}” stands for no fact. There are: {names}.")
NO_INTENT = QT_TRANSLATE_NOOP("answers", "“{intent}” is no kind of question.")
CHART_THERE = QT_TRANSLATE_NOOP("answers", "This product has such a chart already. Change that.")


def check_answer(values: Mapping[str, Any]) -> None:
    """Raise Refused for an answer that nobody could use."""
    if "text" in values:
        if not values["text"]:
            raise Refused(message(NO_TEXT))
        wrong = unknown_names(values["text"])
        if wrong:
            listed = ", ".join("{" + one + "}" for one in FACTS)
            raise Refused(message(NO_FACT, name=plain(wrong[0], 40), names=listed))
    if values.get("intent", "") not in ("", *INTENTS):
        raise Refused(message(NO_INTENT, intent=plain(values["intent"], 40)))
    within("valid_until", values.get("valid_until"), EARLIEST, LATEST)


def _entered(tx: Transaction, changes: Mapping[str, Any]) -> dict[str, Any]:
    values = checked(Answer, changes, EDITABLE)
    for name, value in values.items():
        if isinstance(value, str):
            values[name] = plain(value.strip(), SHORT.get(name, LONGEST))
    check_answer(values)
    values |= {name: None for name in ("show", "product") if values.get(name) == ""}
    if values.get("show"):
        tx.get(SHOW, values["show"])
    if values.get("product"):
        tx.get(PRODUCT, values["product"])
    return values


@dataclass(frozen=True, kw_only=True)
class AddAnswer(Action):
    """Teach an answer; show, product: what it is for, None for any. See Answer for the fields."""

    kind: ClassVar[str] = "answer.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add answer")
    makes: ClassVar[tuple[str, ...]] = ("id",)

    id: str = ""
    show: str | None = None
    product: str | None = None
    intent: str = ""
    question: str = ""
    text: str
    owner: str = ""
    evidence: str = ""
    valid_until: int | None = None

    def apply(self, tx: Transaction) -> None:
        """Add it behind the others."""
        values = _entered(tx, {name: getattr(self, name) for name in EDITABLE})
        last = tx.conn.execute("SELECT max(place) FROM answer").fetchone()[0]
        tx.insert(ANSWER, Answer(id=self.id, place=order.between(last, None), **values))

    def label(self, tx: Transaction) -> Message:
        """Quotes it."""
        return message(ADDED, text=plain(self.text, 80))


ADDED = QT_TRANSLATE_NOOP("action", "Add answer “{text}”")
CHANGED = QT_TRANSLATE_NOOP("action", "Change answer “{text}”")
CHART_OF = QT_TRANSLATE_NOOP("action", "Size chart of “{name}”")


@dataclass(frozen=True, kw_only=True)
class EditAnswer(Action):
    """Change a ready answer."""

    kind: ClassVar[str] = "answer.edit"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Change answer")

    id: str
    changes: dict[str, Any] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        """Change the row."""
        tx.update(ANSWER, self.id, **_entered(tx, self.changes))

    def label(self, tx: Transaction) -> Message:
        """Quotes it."""
        return message(CHANGED, text=plain(tx.get(ANSWER, self.id).text, 80))


@dataclass(frozen=True, kw_only=True)
class RemoveAnswer(Action):
    """Take an answer out of the bank; what was answered with it stays."""

    kind: ClassVar[str] = "answer.remove"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Remove answer")

    id: str

    def apply(self, tx: Transaction) -> None:
        """Delete the row."""
        tx.delete(ANSWER, self.id)


@dataclass(frozen=True, kw_only=True)
class SaveSizeChart(Action):
    """Keep a product's size chart as it was typed or pasted; in place of the one with this id."""

    kind: ClassVar[str] = "size_chart.save"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Save size chart")
    makes: ClassVar[tuple[str, ...]] = ("id",)

    id: str = ""
    product: str
    chart_kind: str = ""
    typed: str

    def apply(self, tx: Transaction) -> None:
        """Keep it as typed and as read; refused where it cannot be read."""
        tx.get(PRODUCT, self.product)
        kind, cells = plain(self.chart_kind.strip(), 40), to_json(chart(self.typed))
        same = tx.where(SIZE_CHART, "product = ? AND kind = ?", self.product, kind)
        if any(one.id != self.id for one in same):
            raise Refused(message(CHART_THERE))
        row = SizeChart(self.id, self.product, kind, self.typed.strip(), cells)
        if tx.find(SIZE_CHART, self.id) is None:
            tx.insert(SIZE_CHART, row)
        else:
            tx.update(SIZE_CHART, row.id, **row._asdict())

    def label(self, tx: Transaction) -> Message:
        """Names the product."""
        return message(CHART_OF, name=tx.get(PRODUCT, self.product).name)


@dataclass(frozen=True, kw_only=True)
class RemoveSizeChart(Action):
    """Take a size chart away."""

    kind: ClassVar[str] = "size_chart.remove"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Remove size chart")

    id: str

    def apply(self, tx: Transaction) -> None:
        """Delete the row."""
        tx.delete(SIZE_CHART, self.id)


@dataclass(frozen=True, kw_only=True)
class UseAnswer(AnswerCard):
    """Note that a question was answered with a ready answer, in the words that were given.

    used: the answer's id; intent, need, product: what was asked, so that it is offered again.
    """

    kind: ClassVar[str] = "card.answer_with"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Answer from the bank")
    makes: ClassVar[tuple[str, ...]] = ("use",)

    use: str = ""
    used: str
    intent: str = ""
    need: str = ""
    product: str = ""

    def made(self, tx: Transaction, run: str) -> CardState:
        """With a row about which answer it was."""
        row = super().made(tx, run)
        keys = (plain(one, 200) for one in (self.used, self.intent, self.need, self.product))
        used, intent, need, product = keys
        by = tx.intent.actor
        tx.insert(
            ANSWER_USE,
            AnswerUse(self.use, run, row.id, used, intent, need, product, row.answer, tx.at, by),
        )
        return row


ACTIONS: tuple[type[Action], ...] = (
    AddAnswer,
    EditAnswer,
    RemoveAnswer,
    SaveSizeChart,
    RemoveSizeChart,
    UseAnswer,
)
