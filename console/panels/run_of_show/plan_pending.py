"""What was typed into cells and not understood: it stays there, marked, until it is put right."""

from typing import NamedTuple

MOST = 5_000
"""Cells that keep such a text at once."""


class PendingText(NamedTuple):
    """A text as typed, and why it is no part of the plan, in words."""

    text: str
    why: str


class Pending:
    """Texts by cue and column; never written to the room."""

    def __init__(self) -> None:
        self.all: dict[str, dict[str, PendingText]] = {}

    def keep(self, cue: str, field: str, text: str, why: str) -> None:
        """Keep a text in its cell."""
        if len(self.all) < MOST:
            self.all.setdefault(cue, {})[field] = PendingText(text[:2_000], why)

    def text(self, cue: str, field: str) -> str | None:
        """What is kept in a cell."""
        found = self.all.get(cue, {}).get(field)
        return None if found is None else found.text

    def drop(self, cue: str, field: str) -> bool:
        """Forget the text of a cell; whether there was one."""
        mine = self.all.get(cue, {})
        if mine.pop(field, None) is None:
            return False
        if not mine:
            del self.all[cue]
        return True

    def clear(self) -> None:
        """Forget all, as when another show is opened."""
        self.all.clear()
