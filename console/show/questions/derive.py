"""What is kept of comments: which of them ask, the cards they make, and comments per second."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from console.core.derive import Deriver, Fact
from console.core.ids import derived_id
from console.core.table import Rows
from console.show.questions.facts import COMMENT
from console.show.questions.judge import triage
from console.show.questions.search import SEARCH
from console.show.questions.tables import Asking, Card, ChatSecond
from console.show.questions.teaching.seeds import Seeds
from console.show.questions.ties import Ties
from console.show.questions.triage import Verdict, card_key

TEXT = 500
"""Characters of the first comment that stand on a card."""

_READ_CARDS = (
    f"SELECT json_group_array(json_array(card.key, {', '.join(f'card.{c}' for c in Card._fields)}))"
    " FROM json_each(?) AS given CROSS JOIN card ON card.key = given.value"
)
_READ_ASKERS = (
    "SELECT json_group_array(json_array(card, user)) FROM json_each(?) CROSS JOIN asker"
    " ON asker.card = json_extract(value, '$[0]') AND user = json_extract(value, '$[1]')"
)
_READ_SECONDS = (
    "SELECT json_group_array(json_array(at_s, comments, asks)) FROM json_each(?)"
    " CROSS JOIN chat_second ON at_s = value"
)


def _insert(table: str, columns: Sequence[str], end: str = "") -> str:
    """One statement that writes all rows of a JSON text."""
    values = ", ".join(f"json_extract(value, '$[{i}]')" for i in range(len(columns)))
    return (
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM json_each(?)"
        f" WHERE true {end}"
    )


_WRITE_VERDICTS = _insert("verdict", Asking._fields)
_WRITE_CARDS = _insert(
    "card",
    (*Card._fields, "key"),
    "ON CONFLICT (id) DO UPDATE SET askers = excluded.askers, comments = excluded.comments,"
    " first_at = excluded.first_at, last_at = excluded.last_at, last_n = excluded.last_n",
)
_WRITE_ASKERS = _insert("asker", ("card", "user"))
_WRITE_SECONDS = _insert(
    "chat_second",
    ChatSecond._fields,
    "ON CONFLICT DO UPDATE SET comments = comments + excluded.comments,"
    " asks = asks + excluded.asks",
)


def keep(
    conn: sqlite3.Connection, facts: Sequence[Fact], decisions: sqlite3.Connection, run: str
) -> tuple[Rows, ...]:
    """Judge the comments of a slice; the questions among them, cards and seconds that changed."""
    verdicts = triage().judge([fact.row.text for fact in facts])
    asking = [pair for pair in zip(facts, verdicts, strict=True) if pair[1].asks]
    parts = [_count(conn, facts, {fact.n for fact, _ in asking})]
    if asking:
        first = asking[0][0].seq
        seeds = Seeds(decisions, first)
        asking = [(fact, seeds.taught(fact.seq, fact.row.text, v)) for fact, v in asking]
        found, cards = _Deck(conn, run, Ties(decisions, run, first)).add(asking)
        parts += [Rows("verdict", tuple(found)), Rows("card", tuple(cards))]
    return tuple(parts)


class _Deck:
    """The cards that the questions of one slice belong to."""

    def __init__(self, conn: sqlite3.Connection, run: str, ties: Ties) -> None:
        self._conn, self._run, self._ties = conn, run, ties
        self._sources = _decode(conn, "SELECT json_group_object(name, id) FROM source")

    def add(self, asking: Sequence[tuple[Fact, Verdict]]) -> tuple[list[Asking], list[Card]]:
        """Put questions on their cards, new ones where there is none; write all of it."""
        tied = [self._ties.tie(f.seq, f.row.at, verdict.link) for f, verdict in asking]
        keys = [card_key(v, t.offer or None) for (_, v), t in zip(asking, tied, strict=True)]
        read = _decode(self._conn, _READ_CARDS, sorted(set(keys)))
        cards = {row[0]: Card._make(row[1:]) for row in read}
        found = []
        for (fact, verdict), tie, key in zip(asking, tied, keys, strict=True):
            if key not in cards:
                cards[key] = _new_card(self._run, fact, verdict, tie.offer, tie.link)
            card = cards[key].id
            found.append(Asking(fact.n, verdict.intent, verdict.link, tie.offer, card))
        self._count(cards, keys, [fact for fact, _ in asking])
        _write(self._conn, _WRITE_VERDICTS, found)
        _write(self._conn, _WRITE_CARDS, [(*card, key) for key, card in cards.items()])
        return found, list(cards.values())

    def _count(self, cards: dict[str, Card], keys: Sequence[str], facts: Sequence[Fact]) -> None:
        """Count each question on its card; a viewer who asks again is no further asker."""
        who = [self._who(fact) for fact in facts]
        pairs = {(cards[key].id, user) for key, user in zip(keys, who, strict=True) if user}
        known = {(row[0], row[1]) for row in _decode(self._conn, _READ_ASKERS, sorted(pairs))}
        _write(self._conn, _WRITE_ASKERS, sorted(pairs - known))
        for key, user, fact in zip(keys, who, facts, strict=True):
            card = cards[key]
            new = not user or (card.id, user) not in known
            known.add((card.id, user))
            cards[key] = card._replace(
                askers=card.askers + new,
                comments=card.comments + 1,
                first_at=min(card.first_at, fact.row.at),
                last_at=max(card.last_at, fact.row.at),
                last_n=fact.n,
            )

    def _who(self, fact: Fact) -> str:
        """A viewer inside the run, or "" where the source does not tell viewers apart."""
        name = fact.row.user_id or fact.row.user
        return f"{self._sources[fact.source]}:{name}" if name else ""


def _new_card(run: str, fact: Fact, verdict: Verdict, offer: str, link: int | None) -> Card:
    at, text = fact.row.at, fact.row.text[:TEXT]
    card = derived_id(run, "card", fact.n)
    return Card(card, verdict.intent, link, offer, verdict.need, text, 0, 0, at, at, fact.n, fact.n)


def _count(conn: sqlite3.Connection, facts: Sequence[Fact], asking: set[int]) -> Rows:
    """Add the comments to their seconds."""
    counts: dict[int, list[int]] = {}
    for fact in facts:
        count = counts.setdefault(fact.row.at // 1000, [0, 0])
        count[0] += 1
        count[1] += fact.n in asking
    _write(conn, _WRITE_SECONDS, [(at_s, *count) for at_s, count in counts.items()])
    read = _decode(conn, _READ_SECONDS, list(counts))
    return Rows("chat_second", tuple(ChatSecond._make(row) for row in read))


def _write(conn: sqlite3.Connection, sql: str, rows: Iterable[Sequence[Any]]) -> None:
    conn.execute(sql, (msgspec.json.encode(list(rows)).decode(),))


def _decode(conn: sqlite3.Connection, sql: str, given: object = None) -> Any:
    values = () if given is None else (msgspec.json.encode(given).decode(),)
    return msgspec.json.decode(conn.execute(sql, values).fetchone()[0])


QUESTIONS = Deriver("questions", (COMMENT,), keep, slice=300)
DERIVERS = (QUESTIONS, SEARCH)
