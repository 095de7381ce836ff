"""Pages of a run's comments, newest first, read by a reader's thread."""

from typing import Any, NamedTuple

import msgspec

from console.core.reader import Files
from console.show.questions import search
from console.show.questions.facts import Comment

PAGE = 200
"""Comments read at a time when someone scrolls back."""

_FIELDS = ", ".join(f"comment.{name}" for name in Comment._fields)
_SELECT = (
    f"SELECT comment.n, source.name, coalesce(verdict.intent, ''), {_FIELDS} FROM comment"
    " JOIN source ON source.id = comment.source LEFT JOIN verdict ON verdict.n = comment.n"
)
_OLDER = f"{_SELECT} WHERE comment.n < ? ORDER BY comment.n DESC LIMIT {PAGE}"
_NAMED = f"{_SELECT} WHERE comment.n IN (SELECT value FROM json_each(?)) ORDER BY comment.n DESC"


class Said(NamedTuple):
    """A comment, its number in the run, its source's name, and what it asks about or ""."""

    n: int
    source: str
    intent: str
    comment: Comment


class Page(NamedTuple):
    """Comments numbered below `before`, and what was searched for or ""."""

    run: str
    typed: str
    before: int
    rows: list[Said]


def older(files: Files, run: str, before: int) -> Page:
    """The page of comments before a number."""
    conn = files.run(run)
    found = conn.execute(_OLDER, (before,)).fetchall() if conn else []
    return Page(run, "", before, [_said(row) for row in found])


def found(files: Files, run: str, typed: str, before: int) -> Page:
    """The page of comments before a number that hold what was typed."""
    conn = files.run(run)
    if conn is None:
        return Page(run, typed, before, [])
    numbers = [one.n for one in search.find(conn, typed, before)]
    rows = conn.execute(_NAMED, (msgspec.json.encode(numbers).decode(),)).fetchall()
    return Page(run, typed, before, [_said(row) for row in rows])


def _said(row: Any) -> Said:
    return Said(row[0], row[1], row[2], Comment._make(row[3:]))
