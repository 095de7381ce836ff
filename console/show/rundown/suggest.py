"""Lengths that earlier takes suggest, and using them as one decision."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median
from typing import ClassVar, NamedTuple

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import Transaction
from console.show.rundown.cue_rows import named
from console.show.rundown.earlier import RunTakes
from console.show.rundown.fields import check_cue
from console.show.rundown.tables import CUE, Cue

SECOND = 1_000
MINUTE = 60 * SECOND

NOTHING_SUGGESTED = QT_TRANSLATE_NOOP("rundown", "No earlier take suggests another length.")
USED = QT_TRANSLATE_NOOP("action", "Use the length of earlier takes for “{cue}”")
USED_MANY = QT_TRANSLATE_NOOP("action", "Use the lengths of earlier takes for {count} cues")


class Suggestion(NamedTuple):
    """The median length of a cue's earlier takes, pauses left out, as people plan it; ms."""

    cue: str
    length: int
    takes: int
    shortest: int
    longest: int


def suggestions(cues: Iterable[Cue], runs: Iterable[RunTakes]) -> dict[str, Suggestion]:
    """What the finished takes of earlier runs suggest, by cue; cues that end at a hit time and
    cues that were not played have no suggestion."""
    lengths: dict[str, list[int]] = {}
    for run in runs:
        for take in run.takes:
            if take.end is not None:
                net = (take.end - take.start - take.paused + SECOND // 2) // SECOND * SECOND
                lengths.setdefault(take.cue, []).append(net)
    found = {}
    for cue in cues:
        mine = [length for length in lengths.get(cue.id, ()) if length > 0]
        if mine and cue.end_at is None:
            found[cue.id] = Suggestion(
                cue.id, rounded(median(mine)), len(mine), min(mine), max(mine)
            )
    return found


def rounded(ms: float) -> int:
    """A length as people plan it: whole seconds, from a minute on steps of five."""
    step = SECOND if ms < MINUTE else 5 * SECOND
    return round(ms / step) * step


@dataclass(frozen=True, kw_only=True)
class UseSuggestedDurations(Action):
    """Give cues these lengths: cue id → ms; a shortest or longest length in the way moves along."""

    kind: ClassVar[str] = "cue.use_suggested"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Use lengths of earlier takes")
    lengths: dict[str, int] = field(default_factory=dict)

    def apply(self, tx: Transaction) -> None:
        """Change the rows; refused where nothing would change."""
        for cue_id, length in self.lengths.items():
            cue = tx.get(CUE, cue_id)
            changed = cue._replace(
                duration=length,
                min=None if cue.min is None else min(cue.min, length),
                max=None if cue.max is None else max(cue.max, length),
            )
            check_cue(changed)
            tx.update(CUE, cue_id, duration=length, min=changed.min, max=changed.max)
        if not tx.effects:
            raise Refused(message(NOTHING_SUGGESTED))

    def label(self, tx: Transaction) -> Message:
        """Names the cue, or how many."""
        return named(tx, tuple(one.row for one in tx.changed(CUE)), USED, USED_MANY)


ACTIONS: tuple[type[Action], ...] = (UseSuggestedDurations,)
