"""The present of the review: who signed, and whether that still holds, for strip and panels."""

from typing import Any

from console.core.live import Load
from console.core.table import Commit
from console.show.base.opened import Opened, opened
from console.show.review.sign.cover import READ, Item, covered, digest_of
from console.show.review.sign.state import SignState, state_of
from console.show.review.sign.tables import Signature

LOADS: tuple[Load, ...] = (Load("signature", Signature, rest="WHERE show = :show"),)

_WATCHED = frozenset(table.name for table in READ)


class SignPresent:
    """Signatures of the opened show, oldest first; what they cover is read along with the rest."""

    def __init__(self) -> None:
        self.shown = Opened("", "")
        self._signatures: dict[str, Signature] = {}
        self._rows: dict[str, dict[str, Any]] = {name: {} for name in _WATCHED}
        self._digests: dict[str, tuple[Item, str]] = {}
        self._now: dict[str, str] | None = None
        self._state: dict[tuple[str, ...], SignState] = {}

    @property
    def signatures(self) -> list[Signature]:
        """All of the show, withdrawn ones too."""
        mine = (row for row in self._signatures.values() if row.show == self.shown.show)
        return sorted(mine, key=lambda row: (row.at, row.id))

    def state(self, roles: tuple[str, ...]) -> SignState:
        """Whether these roles have signed what the show is now."""
        if roles not in self._state:
            self._state = {roles: state_of(self.signatures, roles, self._covered)}
        return self._state[roles]

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topic: review, where a signature or what is covered changed."""
        before, self.shown = self.shown, opened(commit, self.shown)
        changed = before != self.shown
        for part in commit.parts:
            if part.table == "signature":
                _update(self._signatures, part.rows, part.gone)
                changed = True
            elif part.table in _WATCHED:
                _update(self._rows[part.table], part.rows, part.gone)
                changed = True
        if changed:
            self._now = None
            self._state = {}
        return {"review"} if changed else set()

    def _covered(self) -> dict[str, str]:
        if self._now is None:
            rows = {name: found.values() for name, found in self._rows.items()}
            self._now = covered(rows, self.shown.show, self._digest)
        return self._now

    def _digest(self, item: Item) -> str:
        """The digest of a row, kept while the row stays what it is."""
        known = self._digests.get(item.key)
        if known is None or known[0].row is not item.row or known[0].ties != item.ties:
            known = self._digests[item.key] = item, digest_of(item)
        return known[1]


def _update(rows: dict[str, Any], found: tuple[Any, ...], gone: tuple[str, ...]) -> None:
    rows.update((row[0], row) for row in found)
    for row_id in gone:
        rows.pop(row_id, None)
