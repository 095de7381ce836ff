"""What the lint finds, and what it is told about the product beside the text."""

from typing import Literal, NamedTuple

from console.core.message import Message

Severity = Literal["error", "warning"]


class Hit(NamedTuple):
    """Words that must not be said, or not without a ground.

    start, end: the stretch of the original text; text: what stands there.
    """

    group: str
    rule: str
    severity: Severity
    start: int
    end: int
    text: str
    suggestion: Message
    explanation: Message


class Granted(NamedTuple):
    """An exception that someone granted: these words of a rule, all of the rule where "" ."""

    rule: str
    text: str


class Context(NamedTuple):
    """What is known of the product that a text is about.

    licences: kinds in force. proven: texts of claims with checked evidence. remaining: pieces
    truly left, None where unknown; later: it is said when fewer may be left. basis: whether its
    price comparison has one. names: of brands, inside which no word is a claim. never_say: words
    of the hand card.
    """

    category: str = ""
    licences: frozenset[str] = frozenset()
    proven: tuple[str, ...] = ()
    remaining: int | None = None
    basis: bool = False
    names: tuple[str, ...] = ()
    never_say: tuple[str, ...] = ()
    granted: tuple[Granted, ...] = ()
    later: bool = False


EMPTY = Context()
