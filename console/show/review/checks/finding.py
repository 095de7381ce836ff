"""What a check finds."""

from typing import Literal, NamedTuple

from console.core.action import Action
from console.core.message import Message

Severity = Literal["error", "warning"]
"""An error blocks: the show cannot be run as planned. A warning is for people to weigh."""


class TextSpot(NamedTuple):
    """Words in a text: its place (as `show_lint` names it), row, the rule that finds them, where
    they begin and end, and the words."""

    place: str
    row: str
    rule: str
    start: int
    end: int
    words: str


class Finding(NamedTuple):
    """One thing that is wrong: its kind, what it is about, and what would put it right.

    cues, offers, welfare: ids, the first is where to look. size: how much, ms or a count, None
    where neither applies. fix: the action that puts it right, None where a person must decide.
    spot: the words it is about, of findings in texts.
    """

    kind: str
    severity: Severity
    message: Message
    detail: Message | None = None
    cues: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    size: int | None = None
    fix: Action | None = None
    welfare: tuple[str, ...] = ()
    spot: TextSpot | None = None

    @property
    def key(self) -> tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...], object]:
        """What makes it the same finding before and after a change of the plan."""
        return self.kind, self.cues, self.offers, self.welfare, self.spot
