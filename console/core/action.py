"""Actions: one decision of an operator each, and the concerns it may raise."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self

from console.core.message import Message, message

if TYPE_CHECKING:
    from console.core.transaction import Transaction


class Concern(NamedTuple):
    """Something about an action that a person must confirm before it is carried out.

    who: "self" when whoever acts may confirm it, "second" when another person must. numbers are
    part of what is confirmed, so that a confirmation of one price does not serve for another.
    """

    kind: str
    row: str
    numbers: tuple[int, ...]
    who: str
    what: Message


class Confirmation(NamedTuple):
    """A person's word on one concern: by whom, and what they typed."""

    kind: str
    row: str
    numbers: tuple[int, ...]
    by: str
    typed: str = ""

    def answers(self, concern: Concern) -> bool:
        """Whether this settles the concern."""
        same = (self.kind, self.row, self.numbers) == (concern.kind, concern.row, concern.numbers)
        return same and bool(self.by)


@dataclass(frozen=True, kw_only=True)
class Action:
    """Base of all actions: frozen fields, a kind, a title, and one way to apply it.

    live: a decision made on air (GO, pause, explain …); it is never undone by Ctrl+Z, its
    opposite is another action. makes: fields that hold ids of rows to be made.
    """

    kind: ClassVar[str]
    title: ClassVar[tuple[str, str]]
    live: ClassVar[bool] = False
    makes: ClassVar[tuple[str, ...]] = ()

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
    """An action on its way: who wants it, from which desk, when (ms UTC, steady ms, boot)."""

    action: Action
    desk: str
    actor: str
    at: int
    steady: int
    boot: str
    reason: str = ""
    confirmed: tuple[Confirmation, ...] = ()


class Outcome(NamedTuple):
    """What became of an intent: its seq, or None with why it was refused or what to confirm."""

    seq: int | None
    refused: Message | None = None
    concerns: tuple[Concern, ...] = ()


Rule = Callable[["Transaction"], Iterable[Concern]]
"""Looks at what a transaction changed and states concerns, or raises Refused."""
