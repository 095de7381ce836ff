"""The latest entries of the journal, as Live holds them."""

from collections import deque

from console.core.journal import ENTRY_COLUMNS
from console.core.live import Load
from console.core.table import Commit, Entry

KEPT = 2_000
"""Entries held in memory; older ones are read from the file when someone asks."""

LOADS = (
    Load(
        f"(SELECT {ENTRY_COLUMNS} FROM journal ORDER BY seq DESC LIMIT {KEPT})",
        Entry,
        rest="ORDER BY seq",
    ),
)


class History:
    """Who did what, newest last."""

    def __init__(self) -> None:
        self.entries: deque[Entry] = deque(maxlen=KEPT)
        self.undone: set[int] = set()

    def absorb(self, commit: Commit) -> set[str]:
        """Take in one entry, or the loaded ones."""
        new = [row for part in commit.parts if part.rows and isinstance(part.rows[0], Entry)
               for row in part.rows]  # fmt: skip
        if commit.entry is not None:
            new.append(commit.entry)
        for entry in new:
            self._add(entry)
        return {"journal"} if new else set()

    def _add(self, entry: Entry) -> None:
        """An undo makes what it takes back undone, a redo (an undo of an undo) stands again."""
        self.entries.append(entry)
        if entry.undoes is not None:
            self.undone.add(entry.undoes)
