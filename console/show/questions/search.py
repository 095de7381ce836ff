"""Finding comments by their words: the index kept of them, and pages of what is found."""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from console.core.derive import Deriver, Fact
from console.core.search import holds, match_query, needles, select, words
from console.core.table import Rows
from console.show.questions.facts import COMMENT, Comment
from console.show.questions.tables import COMMENT_SEARCH

PAGE = 50
"""Comments on one page of what is found."""

_LOOKED = 20
"""Pages of the index looked at for one page of comments, where most do not hold the phrase."""

_INDEX = (
    f"INSERT INTO {COMMENT_SEARCH} (rowid, words)"
    " SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)"
)
_TEXTS = (
    f"SELECT json_group_array(json_array(n, {', '.join(Comment._fields)}))"
    " FROM json_each(?) CROSS JOIN comment ON n = value"
)


class Found(NamedTuple):
    """A comment that was found, and its number in the run."""

    n: int
    comment: Comment


def index(
    conn: sqlite3.Connection, facts: Sequence[Fact], _decisions: sqlite3.Connection, _run: str
) -> tuple[Rows, ...]:
    """Add the words of a slice of comments to the index."""
    # Not a function of SQLite's over the column: it would win the GIL back for every row.
    rows = [(fact.n, words(fact.row.text)) for fact in facts]
    conn.execute(_INDEX, (msgspec.json.encode(rows).decode(),))
    return ()


def find(
    conn: sqlite3.Connection, typed: str, before: int = 2**62, most: int = PAGE
) -> list[Found]:
    """Comments with what was typed, newest first, numbered below `before`; for a reader's thread.

    Fewer than `most` where a phrase is rare and its words are not: ask again from the last one.
    """
    query, phrases = match_query(typed), needles(typed)
    found: list[Found] = []
    for _ in range(_LOOKED if query else 0):
        numbers = [row[0] for row in conn.execute(select(COMMENT_SEARCH), (query, before, most))]
        texts = conn.execute(_TEXTS, (msgspec.json.encode(numbers).decode(),)).fetchone()[0]
        comments = (Found(row[0], Comment._make(row[1:])) for row in msgspec.json.decode(texts))
        found += [one for one in comments if holds(one.comment.text, phrases)]
        if len(numbers) < most or len(found) >= most:
            break
        before = numbers[-1]
    return found[:most]


SEARCH = Deriver("comment_search", (COMMENT,), index, slice=600)
