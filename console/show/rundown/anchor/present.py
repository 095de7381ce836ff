"""The present of notes to the anchor: what is open, and what became of the rest."""

from typing import NamedTuple

from console.core.live import Load
from console.core.table import Commit, Rows
from console.show.base.opened import Opened, opened
from console.show.rundown.anchor.tables import ANCHOR_NOTE, ANCHOR_SEEN, AnchorNote, AnchorSeen

RANKS = {"urgent": 0, "note": 2}
"""What cannot wait stands in front; what changed or was said wrong before what is merely typed."""

MOST = 500
"""Notes of a run that are kept at hand, the newest."""

LOADS: tuple[Load, ...] = (
    Load(
        ANCHOR_NOTE.name,
        AnchorNote,
        rest=f"WHERE run = :run ORDER BY at DESC, id DESC LIMIT {MOST}",
    ),
    Load(ANCHOR_SEEN.name, AnchorSeen, rest="WHERE run = :run"),
)


class Told(NamedTuple):
    """A note with what became of it; seen None while it is open."""

    note: AnchorNote
    seen: AnchorSeen | None


class AnchorPresent:
    """Notes of the opened run.

    open: what the anchor has to acknowledge, questions left out; urgent ones in front, typed ones
    last, of each the oldest first. questions: open ones. told: all of them. Both: the newest in
    front.
    """

    def __init__(self) -> None:
        self._opened = Opened("", "")
        self._notes: dict[str, AnchorNote] = {}
        self._seen: dict[str, AnchorSeen] = {}
        self.open: tuple[AnchorNote, ...] = ()
        self.questions: tuple[AnchorNote, ...] = ()
        self.told: tuple[Told, ...] = ()

    @property
    def first(self) -> AnchorNote | None:
        """What is acknowledged next: the first note, else the question that is shown."""
        return next(iter((*self.open, *self.questions[:1])), None)

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topic: anchor."""
        before, self._opened = self._opened, opened(commit, self._opened)
        changed = before != self._opened
        if before.run != self._opened.run:
            self._notes.clear()
            self._seen.clear()
        for part in commit.parts:
            changed |= self._take(part)
        if changed:
            self._arrange()
        return {"anchor"} if changed else set()

    def _take(self, part: Rows) -> bool:
        if part.table == ANCHOR_NOTE.name:
            self._notes.update((row.id, row) for row in part.rows if row.run == self._opened.run)
            for row_id in part.gone:
                self._notes.pop(row_id, None)
            return True
        if part.table == ANCHOR_SEEN.name:
            self._seen.update((row.id, row) for row in part.rows if row.run == self._opened.run)
            for row_id in part.gone:
                self._seen.pop(row_id, None)
            return True
        return False

    def _arrange(self) -> None:
        """Prepare what is looked up; a run has some hundreds of notes."""
        newest = sorted(self._notes.values(), key=lambda one: (one.at, one.id), reverse=True)[:MOST]
        by_note = {row.note: row for row in self._seen.values()}
        self.told = tuple(Told(note, by_note.get(note.id)) for note in newest)
        waiting = [one.note for one in reversed(self.told) if one.seen is None]
        self.questions = tuple(note for note in reversed(waiting) if note.kind == "question")
        notes = (note for note in waiting if note.kind != "question")
        self.open = tuple(sorted(notes, key=lambda one: RANKS.get(one.kind, 1)))
