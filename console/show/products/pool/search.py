"""Finding products of the pool: pages by key, each after a bounded look, newest import first."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from console.core.search import Typed, typed
from console.show.products.pool.index import category_term, key_term, price_terms, text_of
from console.show.products.pool.tables import SEARCH, SHIFT, Goods

PAGE = 50
"""Products on one page."""

CANDIDATES = 100
"""Rows that are fetched at once to look whether they hold what was typed."""

MOST_LOOKED = 600
"""Rows fetched for one page at most; where that is not enough the page says that it is not."""

MOST_TWINS = 2_000
"""Rows that are the same products as those of a page, looked at to show each product once."""

STRETCH = 400_000
"""Numbers of rows that are asked of the index at a time, so that no single question is long."""

MOST_STRETCHES = 2
"""Stretches looked through for one page."""

MOST_CATEGORIES = 200
"""Categories to choose from."""

_ROWS = (
    f"SELECT {', '.join(f'goods.{name}' for name in Goods._fields)}"
    " FROM json_each(?) CROSS JOIN goods ON goods.n = value"
)


class Wanted(NamedTuple):
    """What is looked for; prices in 1/10,000 of the major unit, ends included."""

    text: str = ""
    category: str = ""
    low: int | None = None
    high: int | None = None


class Place(NamedTuple):
    """Where a page ends: the import's number, and the number of the last row looked at."""

    number: int
    after: int


class Found(NamedTuple):
    """A page. more: where the next one begins, None at the end.

    looked: all rows up to there were looked at, though fewer than a page were found.
    """

    rows: list[Goods]
    more: Place | None


def accepted(decisions: sqlite3.Connection) -> list[int]:
    """The numbers of the imports whose rows are found, newest first."""
    query = "SELECT number FROM pool_import WHERE state = 'accepted' ORDER BY number DESC"
    return [row[0] for row in decisions.execute(query)]


def find(
    pool: sqlite3.Connection,
    numbers: Sequence[int],
    wanted: Wanted,
    begin: Place | None = None,
    most: int = PAGE,
) -> Found:
    """The next page, newest import first, in the order of its file; for a reader's thread.

    A product that a newer import brings again is shown as that one has it.
    """
    return _Page(pool, numbers, wanted, most).fill(begin)


class _Page:
    """One page under way."""

    def __init__(
        self, pool: sqlite3.Connection, numbers: Sequence[int], wanted: Wanted, most: int
    ) -> None:
        self._pool, self._numbers, self._wanted, self._most = pool, numbers, wanted, most
        self._typed = typed(wanted.text)
        self._query = match_of(self._typed, wanted)
        self._sure = not self._typed.stretches and not self._typed.begun
        self._rows: list[Goods] = []
        self._looked = 0

    def fill(self, begin: Place | None) -> Found:
        if self._query is None and self._wanted.text.strip():
            return Found([], None)
        for count, (number, after, last) in enumerate(self._stretches(begin)):
            if count == MOST_STRETCHES:
                return Found(self._rows, Place(number, after))
            stopped = self._look(number, after, last)
            if stopped is not None:
                return Found(self._rows, Place(number, stopped))
        return Found(self._rows, None)

    def _stretches(self, begin: Place | None) -> Iterator[tuple[int, int, int]]:
        """(import, number before, last number) of each stretch that is still to be looked at."""
        for number in self._numbers:
            if begin is not None and number > begin.number:
                continue
            base = number << SHIFT
            after = begin.after if begin is not None and number == begin.number else base
            found = self._pool.execute("SELECT last FROM loaded WHERE number = ?", (number,))
            end = base + (found.fetchone() or (0,))[0]
            while after < end:
                last = min(end, after + STRETCH)
                yield number, after, last
                after = last

    def _look(self, number: int, after: int, last: int) -> int | None:
        """Look through a stretch; where the page is full, the last number looked at."""
        while True:
            count = self._most + 10 if self._sure else CANDIDATES
            numbers = self._candidates(after, last, count)
            held = [row for row in self._known(numbers) if self._holds(row)]
            elsewhere = self._elsewhere(held, number)
            for row in held:
                if row.n not in elsewhere:
                    self._rows.append(row)
                    if len(self._rows) == self._most:
                        return row.n
            self._looked += len(numbers)
            if len(numbers) < count:
                return None
            after = numbers[-1]
            if self._looked >= MOST_LOOKED:
                return after

    def _candidates(self, after: int, last: int, count: int) -> list[int]:
        if self._query is None:
            query = "SELECT n FROM goods WHERE n > ? AND n <= ? ORDER BY n LIMIT ?"
            found = self._pool.execute(query, (after, last, count))
        else:
            query = (
                f"SELECT rowid FROM {SEARCH} WHERE {SEARCH} MATCH ? AND rowid > ? AND rowid <= ?"
                " ORDER BY rowid LIMIT ?"
            )
            found = self._pool.execute(query, (self._query, after, last, count))
        return [row[0] for row in found]

    def _known(self, numbers: list[int]) -> list[Goods]:
        found = self._pool.execute(_ROWS, (msgspec.json.encode(numbers).decode(),))
        return [Goods._make(row) for row in found]

    def _holds(self, row: Goods) -> bool:
        """Whether a candidate is what was asked for; its terms only say that it may be."""
        low, high = self._wanted.low, self._wanted.high
        if low is not None and (row.price is None or row.price < low):
            return False
        if high is not None and (row.price is None or row.price > high):
            return False
        text = "" if self._sure else text_of(row.name, row.brand, row.category, row.code)
        return self._sure or self._typed.stands_in(text)

    def _elsewhere(self, rows: list[Goods], number: int) -> set[int]:
        """Rows of which a newer import, or an earlier line of this one, has the same product."""
        if not rows:
            return set()
        terms = {row.n: key_term(row) for row in rows}
        either = " OR ".join(f'"{term}"' for term in dict.fromkeys(terms.values()))
        query = (
            f"SELECT rowid FROM {SEARCH} WHERE {SEARCH} MATCH ? AND rowid > ?"
            f" ORDER BY rowid LIMIT {MOST_TWINS}"
        )
        found = [row[0] for row in self._pool.execute(query, (either, number << SHIFT))]
        counted = frozenset(self._numbers)
        twins = [n for n in found if n not in terms and n >> SHIFT in counted]
        places = terms | {row.n: key_term(row) for row in self._known(twins)}
        first: dict[str, tuple[int, int]] = {}
        for n, term in places.items():
            first[term] = min(first.get(term, _LAST), _rank(n))
        return {n for n, term in terms.items() if first[term] < _rank(n)}


_LAST = (1, 0)


def _rank(n: int) -> tuple[int, int]:
    """What of several rows of one product is shown: the newest import's, its earliest line."""
    return -(n >> SHIFT), n


def match_of(text: Typed, wanted: Wanted) -> str | None:
    """The query for what was typed and chosen; None where that is nothing."""
    parts = [f'"{term}"' for term in text.terms]
    category = category_term(wanted.category)
    parts += [] if category is None else [f'"{category}"']
    if wanted.low is not None or wanted.high is not None:
        either = " OR ".join(f'"{term}"' for term in price_terms(wanted.low, wanted.high))
        parts.append(f"({either})")
    return " AND ".join(parts) or None


def categories(pool: sqlite3.Connection, numbers: Sequence[int]) -> list[str]:
    """The categories with the most rows in the imports that are found."""
    found = pool.execute(
        "SELECT name FROM category WHERE number IN (SELECT value FROM json_each(?))"
        " GROUP BY name ORDER BY sum(rows) DESC, name LIMIT ?",
        (msgspec.json.encode(list(numbers)).decode(), MOST_CATEGORIES),
    )
    return [row[0] for row in found]
