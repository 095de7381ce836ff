"""Actions: one decision of an operator each, and the concerns it may raise."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self

from console.core.message import QT_TRANSLATE_NOOP, Message, message

if TYPE_CHECKING:
    from console.core.transaction import Transaction

BECAUSE = QT_TRANSLATE_NOOP("store", "{what}: {why}")
LISTED = QT_TRANSLATE_NOOP("store", "{first}; {rest}")


class Confirmation(NamedTuple):
    """A person's word on one concern: by whom, what they typed, in which role."""

    kind: str
    row: str
    numbers: tuple[int, ...]
    by: str
    typed: str = ""
    role: str = ""


class Concern(NamedTuple):
    """Something about an action that a person must confirm before it is carried out.

    who: "self" when whoever acts may confirm it, "second" when another person must. numbers are
    part of what is confirmed, so that a confirmation of one price does not serve for another.
    lines: what it is about, one by one. typed: what whoever acts must type out again to confirm
    it alone; "" where a word is enough.
    """

    kind: str
    row: str
    numbers: tuple[int, ...]
    who: str
    what: Message
    lines: tuple[Message, ...] = ()
    typed: str = ""

    def sentence(self) -> Message:
        """What it is about, with all its lines."""
        return (
            message(BECAUSE, what=self.what, why=_listed(self.lines)) if self.lines else self.what
        )

    def accepts(self, word: Confirmation, actor: str) -> bool:
        """Whether a person's word settles this; actor: who wants the action."""
        if word[:3] != self[:3] or not any(letter.isalnum() for letter in word.by):
            return False
        if another_person(word.by, actor) and word.role.strip():
            return True
        return self.who == "self" and (not self.typed or same_typed(word.typed, self.typed))


def _listed(lines: tuple[Message, ...]) -> Message:
    first, rest = lines[0], lines[1:]
    return message(LISTED, first=first, rest=_listed(rest)) if rest else first


def another_person(initials: str, actor: str) -> bool:
    """Whether the initials are someone's, and neither the actor's name nor the actor's initials."""
    given, own = _folded(initials), _folded(actor)
    short = "".join(word[0] for word in re.findall(r"[^\W_]+", own))
    return bool(given) and given not in (own, short)


def same_typed(typed: str, wanted: str) -> bool:
    """Whether a text was typed out as wanted; an amount also with fewer or more zeros behind."""
    given = _folded(typed).replace(",", "").strip("¥$€£元 ")
    try:
        return Decimal(given) == Decimal(wanted)
    except InvalidOperation:
        return bool(given) and given == _folded(wanted)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold()


@dataclass(frozen=True, kw_only=True)
class Action:
    """Base of all actions: frozen fields, a kind, a title, and one way to apply it.

    live: a decision made on air (GO, pause, explain …); it is never undone by Ctrl+Z, its
    opposite is another action. makes: fields that hold ids of rows to be made. returns: it only
    brings back what was there before, and was confirmed then where it had to be.
    """

    kind: ClassVar[str]
    title: ClassVar[tuple[str, str]]
    live: ClassVar[bool] = False
    makes: ClassVar[tuple[str, ...]] = ()
    returns: ClassVar[bool] = False

    def identified(self, new_id: Callable[[], str]) -> Self:
        """The action with an id for every row it makes, so that redo gives the same rows."""
        empty = {name: new_id() for name in self.makes if not getattr(self, name)}
        return replace(self, **empty) if empty else self

    def apply(self, tx: "Transaction") -> None:
        """Change the tables through the transaction; raises Refused where the present forbids."""
        raise TypeError(f"{type(self).__name__} does not say how it is applied")

    def label(self, tx: "Transaction") -> Message:
        """What the journal and the undo menu call it, asked after it was applied."""
        return message(self.title)

    def payload(self) -> dict[str, Any]:
        """The fields, for the journal."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


class Intent(NamedTuple):
    """An action on its way: who wants it, from which desk, when (ms UTC, steady ms, boot).

    real: when by a steady time in which people press keys, ms; a rehearsal's own may go faster.
    """

    action: Action
    desk: str
    actor: str
    at: int
    steady: int
    boot: str
    reason: str = ""
    confirmed: tuple[Confirmation, ...] = ()
    real: int | None = None


class Outcome(NamedTuple):
    """What became of an intent: its seq, or None with why it was refused or what to confirm."""

    seq: int | None
    refused: Message | None = None
    concerns: tuple[Concern, ...] = ()


Rule = Callable[["Transaction"], Iterable[Concern]]
"""Looks at what a transaction changed and states concerns, or raises Refused."""
