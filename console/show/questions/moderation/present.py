"""The present of moderation: what is folded away and why, notes, filters that mark comments."""

from typing import Any, NamedTuple

from console.core.live import Load
from console.core.table import Commit, Rows
from console.show.base.opened import Opened, opened
from console.show.questions.filter.query import Filter, FilterError, parse
from console.show.questions.moderation.actions import is_muted, muted_id
from console.show.questions.moderation.matching import COMPLAINT, Words
from console.show.questions.moderation.tables import (
    BAN_WORD,
    HIDDEN,
    MUTED_VIEWER,
    PRESS,
    SAVED_FILTER,
    VIEWER_NOTE,
    BanWord,
    Hidden,
    MutedViewer,
    Press,
    SavedFilter,
    ViewerNote,
)
from console.show.questions.viewers.identity import Viewer

_RUN = "WHERE run = :run"
LOADS: tuple[Load, ...] = (
    Load(HIDDEN.name, Hidden, rest=_RUN),
    Load(MUTED_VIEWER.name, MutedViewer),
    Load(BAN_WORD.name, BanWord, rest="ORDER BY at, id"),
    Load(PRESS.name, Press, rest=_RUN),
    Load(VIEWER_NOTE.name, ViewerNote),
    Load(SAVED_FILTER.name, SavedFilter, rest="ORDER BY name"),
)

_OF_RUN = (HIDDEN.name, PRESS.name)


class Fold(NamedTuple):
    """Why a comment is folded away. what: hidden, muted or word; reason: a code; by: who, or the
    word. spared: it would be, but complains, and is shown with a mark instead."""

    what: str
    reason: str
    by: str
    spared: bool = False


class ModerationPresent:
    """Decisions of the room, and those of the opened run.

    revision: grows with every change, so that what was written out by it is made anew. judged:
    the number of the comment up to which what it asks is known.
    """

    def __init__(self) -> None:
        self.revision = 0
        self.judged = 0
        self.hidden: dict[int, Hidden] = {}
        self.to_press: tuple[Press, ...] = ()
        self.highlights: tuple[tuple[SavedFilter, Filter], ...] = ()
        self.words = Words(())
        self._opened = Opened("", "")
        self._kept: dict[str, dict[str, Any]] = {load.table: {} for load in LOADS}

    @property
    def ban_words(self) -> list[BanWord]:
        """All words, the oldest first."""
        return sorted(self._kept[BAN_WORD.name].values(), key=lambda one: (one.at, one.id))

    @property
    def filters(self) -> list[SavedFilter]:
        """All filters with a name, in the order of their names."""
        return sorted(self._kept[SAVED_FILTER.name].values(), key=lambda one: (one.name, one.id))

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topic: moderation."""
        before, self._opened = self._opened, opened(commit, self._opened)
        changed = before.run != self._opened.run
        if changed:
            self.judged = 0
            for name in _OF_RUN:
                self._kept[name].clear()
        if commit.stage == "questions":
            self.judged = max(self.judged, commit.upto)
        for part in commit.parts:
            changed |= self._take(part)
        if changed:
            self._arrange()
        return {"moderation"} if changed else set()

    def note(self, viewer: Viewer) -> str:
        """What was noted about a viewer, "" for nothing."""
        for row in self._kept[VIEWER_NOTE.name].values():
            if (row.source, row.user) == viewer:
                return str(row.text)
        return ""

    def muted(self, viewer: Viewer, now: int) -> MutedViewer | None:
        """The mute that holds for a viewer at a time, ms UTC."""
        if not self._kept[MUTED_VIEWER.name]:
            return None
        row: MutedViewer | None = self._kept[MUTED_VIEWER.name].get(muted_id(*viewer))
        return row if row is not None and is_muted(row, now) else None

    def all_muted(self, now: int) -> list[MutedViewer]:
        """Every viewer who is muted at a time, ms UTC."""
        return [one for one in self._kept[MUTED_VIEWER.name].values() if is_muted(one, now)]

    def fold(self, n: int, viewer: Viewer, text: str, intent: str, now: int) -> Fold | None:
        """Why a comment is folded away, None where it is not.

        Only a person's look at that very comment folds a complaint away; a word or a mute does not.
        """
        hidden = self.hidden.get(n)
        if hidden is not None:
            return Fold("hidden", hidden.reason, hidden.by)
        complains = intent == COMPLAINT
        muted = self.muted(viewer, now)
        if muted is not None:
            return Fold("muted", muted.reason, muted.by, complains)
        word = self.words.first(text) if self.words else None
        return None if word is None else Fold("word", word.reason, word.pattern, complains)

    def _take(self, part: Rows) -> bool:
        kept = self._kept.get(part.table)
        if kept is None:
            return False
        for key in part.gone:
            kept.pop(key, None)
        for row in part.rows:
            if part.table not in _OF_RUN or row.run == self._opened.run:
                kept[row.id] = row
        return True

    def _arrange(self) -> None:
        self.revision += 1
        hidden = self._kept[HIDDEN.name].values()
        self.hidden = {one.n: one for one in hidden if one.undone_at is None}
        waiting = (one for one in self._kept[PRESS.name].values() if one.ticked_at is None)
        self.to_press = tuple(sorted(waiting, key=lambda one: (one.at, one.id)))
        self.words = Words(self.ban_words)
        self.highlights = tuple(
            (one, found) for one in self.filters if one.colour and (found := _read(one)) is not None
        )


def _read(saved: SavedFilter) -> Filter | None:
    """A filter as it was kept; None where this console cannot read it."""
    try:
        return parse(saved.query)
    except FilterError:
        return None
