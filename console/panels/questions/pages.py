"""Pages of a run's comments, read by a reader's thread by the number they begin with."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from console.core.reader import Files
from console.show.questions.facts import Comment
from console.show.questions.filter.query import Filter
from console.show.questions.filter.scan import Judged, scan
from console.show.questions.filter.terms import Around

PAGE = 200
"""Comments on one page."""

COUNTED = 200_000
"""Comments counted in one request, so that others are not kept waiting."""

FOUND = 50
"""Comments found in one request."""

_FIELDS = ", ".join(f"comment.{name}" for name in Comment._fields)
_SELECT = (
    "SELECT json_group_array(json_array(comment.n, source.name, coalesce(verdict.intent, ''),"
    f" {_FIELDS})) FROM (SELECT n FROM comment WHERE %s LIMIT {PAGE}) AS given"
    " CROSS JOIN comment ON comment.n = given.n JOIN source ON source.id = comment.source"
    " LEFT JOIN verdict ON verdict.n = comment.n"
)
_FROM = _SELECT % "n >= ? ORDER BY n"
_BELOW = _SELECT % "n < ? ORDER BY n DESC"
_MARKS = (
    "SELECT json_group_array(n) FILTER (WHERE place % ?2 = 0), count(*) FROM (SELECT n,"
    " row_number() OVER (ORDER BY n DESC) AS place FROM"
    " (SELECT n FROM comment WHERE n < ?1 ORDER BY n DESC LIMIT ?3))"
)


class Said(NamedTuple):
    """A comment, its number in the run, its source's name, and what it asks about or ""."""

    n: int
    source: str
    intent: str
    comment: Comment


class Pages(NamedTuple):
    """Pages of a run by their places on the shelf that asked."""

    run: str
    rows: dict[int, list[Said]]


class Marks(NamedTuple):
    """The number of every PAGEth comment below one, how many they are, and whether that is all."""

    run: str
    below: int
    numbers: list[int]
    count: int  # type: ignore[assignment]  # hides tuple.count, which nobody asks these for
    ended: bool


class Hits(NamedTuple):
    """What a filter found below a number, where to go on, how many were looked at."""

    run: str
    typed: str
    rows: list[Said]
    before: int
    looked: int
    ended: bool


def read(files: Files, run: str, wanted: Sequence[tuple[int, int]]) -> Pages:
    """Pages: (place on the shelf, number it begins with)."""
    conn = files.run(run)
    if conn is None:
        return Pages(run, {})
    found = {}
    for page, number in wanted:
        text = conn.execute(_FROM if page >= 0 else _BELOW, (number,)).fetchone()[0]
        found[page] = [_said(row) for row in msgspec.json.decode(text)]
    return Pages(run, found)


def count(files: Files, run: str, below: int) -> Marks:
    """Count the comments below a number, COUNTED at most."""
    conn = files.run(run)
    found = conn.execute(_MARKS, (below, PAGE, COUNTED)).fetchone() if conn else ("[]", 0)
    return Marks(run, below, msgspec.json.decode(found[0]), found[1], found[1] < COUNTED)


def hits(files: Files, run: str, what: Filter, around: Around, before: int) -> Hits:
    """What a filter means among the comments below a number, newest first; bounded."""
    conn = files.run(run)
    if conn is None:
        return Hits(run, what.typed, [], 0, 0, True)
    page = scan(conn, what, around, before, FOUND)
    rows = [_of_judged(one) for one in page.rows]
    return Hits(run, what.typed, rows, page.before, page.looked, page.ended)


def _of_judged(one: Judged) -> Said:
    return Said(one.n, one.source, one.intent, one.comment)


def _said(row: list[Any]) -> Said:
    return Said(row[0], row[1], row[2], Comment._make(row[3:]))
