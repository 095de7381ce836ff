"""Finding what a filter means in a run's file, newest first: by an index where there is one.

What SQL says is only narrowed by it: every comment is judged by the filter's own terms, so that
a comment in the file and one that has just come are judged alike.
"""

import sqlite3
from typing import Any, NamedTuple

import msgspec

from console.core.derive import progress
from console.core.search import select
from console.show.questions.facts import Comment
from console.show.questions.filter.query import Filter
from console.show.questions.filter.terms import All, Around, Has, Intent, Seen, Term, Text
from console.show.questions.tables import COMMENT_SEARCH

LOOKED = 10_000
"""Comments judged in one request at most, so that a reader is never taken for long."""

STEP = 1_000

_FIELDS = ", ".join(f"comment.{name}" for name in Comment._fields)
_ROW = (
    "json_array(comment.n, source.name, coalesce(verdict.intent, ''), verdict.link,"
    f" coalesce(verdict.offer, ''), {_FIELDS})"
)
_JOINS = " JOIN source ON source.id = comment.source LEFT JOIN verdict ON verdict.n = comment.n"
_NAMED = (
    f"SELECT json_group_array({_ROW}) FROM json_each(?) AS given"
    f" CROSS JOIN comment ON comment.n = given.value {_JOINS}"
)
_BELOW = "SELECT n FROM comment WHERE n < ? ORDER BY n DESC LIMIT ?"
_ASKING = "SELECT n FROM verdict WHERE n < ? ORDER BY n DESC LIMIT ?"
_MEANT = "SELECT n FROM verdict WHERE intent = ? AND n < ? ORDER BY n DESC LIMIT ?"
_ABOVE = "SELECT n FROM comment WHERE n > ? AND n < ? ORDER BY n DESC LIMIT ?"
_WORDS = select(COMMENT_SEARCH)


class Judged(NamedTuple):
    """A comment with what was derived of it: number, source's name, intent, link, offer."""

    n: int
    source: str
    intent: str
    link: int | None
    offer: str
    comment: Comment

    def seen(self) -> Seen:
        """As terms look at it."""
        said = self.comment
        return Seen(
            self.source, said.user, said.user_id, said.tier, said.text, said.at,
            self.intent, self.link, self.offer,
        )  # fmt: skip


class Scanned(NamedTuple):
    """What was found, newest first; `before`: where to go on; ended: nothing is left below."""

    rows: list[Judged]
    before: int
    looked: int
    ended: bool


def scan(
    conn: sqlite3.Connection, what: Filter, around: Around, before: int, most: int,
    looked: int = LOOKED,
) -> Scanned:  # fmt: skip
    """Comments numbered below `before` that a filter means: at most `most` found, and at most
    about `looked` judged; for a reader's thread."""
    query, values = _candidates(what.term)
    indexed = progress(conn, COMMENT_SEARCH) if query == _WORDS else 2**62
    found: list[Judged] = []
    done = 0
    while done < looked:
        # What came last may not be in the index yet.
        behind = before <= indexed + 1
        if behind:
            numbers = [row[0] for row in conn.execute(query, (*values, before, STEP))]
        else:
            numbers = [row[0] for row in conn.execute(_ABOVE, (indexed, before, STEP))]
        done += len(numbers)
        for one in read(conn, numbers):
            if what.term.meant(one.seen(), around):
                found.append(one)
                if len(found) >= most:
                    return Scanned(found, one.n, done, False)
        if len(numbers) == STEP:
            before = numbers[-1]
        elif behind:
            return Scanned(found, 0, done, True)
        else:
            before = indexed + 1
    return Scanned(found, before, done, False)


def read(conn: sqlite3.Connection, numbers: list[int]) -> list[Judged]:
    """Comments by their numbers, in that order."""
    text = conn.execute(_NAMED, (msgspec.json.encode(numbers).decode(),)).fetchone()[0]
    return [judged(row) for row in msgspec.json.decode(text)]


def judged(row: list[Any]) -> Judged:
    """A row as the queries here give it."""
    n, source, intent, link, offer = row[:5]
    return Judged(n, source, intent, link, offer, Comment._make(row[5:]))


def _candidates(term: Term) -> tuple[str, tuple[Any, ...]]:
    """The query whose numbers hold all that a term means, and its own values."""
    terms = term.terms if isinstance(term, All) else (term,)
    for one in terms:
        if isinstance(one, Text) and one.query:
            return _WORDS, (one.query,)
    for one in terms:
        if isinstance(one, Intent):
            return _MEANT, (one.intent,)
    if any(isinstance(one, Has) and one.what == "question" for one in terms):
        return _ASKING, ()
    return _BELOW, ()
