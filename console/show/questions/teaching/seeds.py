"""What was taught by hand as it stood at a seq: which wording meant which need then."""

import sqlite3
from collections import deque
from typing import Any, NamedTuple

import msgspec

from console.show.questions.rules import COMPLAINT
from console.show.questions.teaching.tables import CARD_TIE
from console.show.questions.teaching.wording import Alike, wording
from console.show.questions.triage import Verdict

_READ = "SELECT json_group_array(json_array(id, wording, intent, need)) FROM card_tie"
_CHANGES = (
    "SELECT json_group_array(json_array(seq, row, json(before), json(after))) FROM"
    " (SELECT * FROM effect WHERE seq >= ? AND +tbl = ? ORDER BY seq, n)"
)
# The plus keeps SQLite from reading all effects on this table there ever were.


class _Change(NamedTuple):
    """One journalled change of a taught wording."""

    seq: int
    row: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class Seeds:
    """Taught wordings of a room; asked about rising seqs only.

    Begins with what the table holds now, takes back what was taught at or after the first seq,
    and goes forward from there: a comment is judged by what had been taught when it came, also
    when all is derived anew years later.
    """

    def __init__(self, decisions: sqlite3.Connection, first_seq: int) -> None:
        rows = msgspec.json.decode(decisions.execute(_READ).fetchone()[0])
        self._rows = {row[0]: {"wording": row[1], "intent": row[2], "need": row[3]} for row in rows}
        found = decisions.execute(_CHANGES, (first_seq, CARD_TIE.name)).fetchone()[0]
        self._ahead = deque(msgspec.json.decode(found, type=list[_Change]))
        for change in reversed(self._ahead):
            self._set(change.row, change.after, change.before)
        self._note()

    def taught(self, seq: int, text: str, verdict: Verdict) -> Verdict:
        """The verdict on a comment that asks, as this room was taught to judge its wording."""
        if self._ahead and self._ahead[0].seq < seq:
            while self._ahead and self._ahead[0].seq < seq:
                change = self._ahead.popleft()
                self._set(change.row, change.before, change.after)
            self._note()
        if not self._means:
            return verdict
        found = self._alike.find(wording(text))
        if found is None:
            return verdict
        intent, need = self._means[found]
        if verdict.intent == COMPLAINT != intent:
            return verdict  # what is worded like a question may be one; a complaint stays one
        return verdict._replace(intent=intent, need=need)

    def _note(self) -> None:
        self._means = {r["wording"]: (r["intent"], r["need"]) for r in self._rows.values()}
        self._alike = Alike(self._means)

    def _set(self, row: str, there: dict[str, Any] | None, wanted: dict[str, Any] | None) -> None:
        """Bring one row from one side of a change to the other."""
        if wanted is None:
            self._rows.pop(row, None)
        elif there is None:
            self._rows[row] = {name: wanted[name] for name in ("wording", "intent", "need")}
        elif row in self._rows:
            self._rows[row].update((k, v) for k, v in wanted.items() if k in self._rows[row])
