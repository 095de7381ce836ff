"""Comments and what is made of them in a run's file; what was decided on cards."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core import search
from console.core.facts import COMMON
from console.core.table import Table

MIGRATIONS = Migrations("questions")
FACT_MIGRATIONS = Migrations("questions_facts")

STATES = ("open", "claimed", "answered", "deferred", "muted")
"""What can be decided about a card; without a row it is open."""


class CardState(NamedTuple):
    """What was decided about a card, by whom, ms UTC; `id` is the card's. reason: of a mute.

    since: since when viewers had waited for it; None where nobody told. handed: "anchor",
    "specialist" or "assistant", to whom it was given, "" for nobody; whom: that person's id. until,
    until_cue: when a card that was put off comes back by itself: at a time, or when that cue is
    on air. answer: what was answered. comments: how many there were on the card at the answer.
    """

    id: str
    run: str
    state: str
    at: int
    by: str
    reason: str
    since: int | None = None
    handed: str = ""
    whom: str = ""
    until: int | None = None
    until_cue: str = ""
    answer: str = ""
    comments: int | None = None


class Asking(NamedTuple):
    """A comment that asks (number `n` in the run): about what, which product, on which card.

    link: the number it names, None where it names none; offer: id of the offer it was tied to, or
    "". Both were decided once, by what was known when the comment came.
    """

    n: int
    intent: str
    link: int | None
    offer: str
    card: str


class Card(NamedTuple):
    """One need about one product in a run, however many ask. Times ms UTC.

    need: the part of the key that says what is wanted; text: of the first comment; askers:
    different viewers, as far as the source tells them apart; first_n, last_n: fact numbers of the
    first and the latest comment.
    """

    id: str
    intent: str
    link: int | None
    offer: str
    need: str
    text: str
    askers: int
    comments: int
    first_at: int
    last_at: int
    first_n: int
    last_n: int


class ChatSecond(NamedTuple):
    """Comments of one second (`at_s`: s UTC), and how many of them ask."""

    at_s: int
    comments: int
    asks: int


CARD_STATE = Table("card_state", CardState)

TABLES: tuple[Table[Any], ...] = (CARD_STATE,)

COMMENT_SEARCH = "comment_search"
"""The index of comments' words; its rowid is the comment's number."""


@MIGRATIONS()
def decisions_on_cards(db: Database) -> None:
    """What operators decided about cards; the cards themselves are in the run's file."""
    states = ", ".join(f"'{state}'" for state in STATES)
    db.conn.execute(
        "CREATE TABLE card_state (id TEXT PRIMARY KEY, run TEXT NOT NULL REFERENCES run (id),"
        f" state TEXT NOT NULL CHECK (state IN ({states})), at INTEGER NOT NULL,"
        " by TEXT NOT NULL, reason TEXT NOT NULL, since INTEGER) STRICT"
    )
    db.conn.execute("CREATE INDEX card_state_run ON card_state (run)")


@MIGRATIONS()
def handed_cards(db: Database) -> None:
    """To whom a card was handed, when it comes back, what was answered."""
    for column in (
        "handed TEXT NOT NULL DEFAULT ''",
        "whom TEXT NOT NULL DEFAULT ''",
        "until INTEGER",
        "until_cue TEXT NOT NULL DEFAULT ''",
        "answer TEXT NOT NULL DEFAULT ''",
        "comments INTEGER",
    ):
        db.conn.execute(f"ALTER TABLE card_state ADD COLUMN {column}")


@FACT_MIGRATIONS()
def comments(db: Database) -> None:
    """Comments as facts."""
    db.conn.execute(
        f"CREATE TABLE comment ({COMMON}, at INTEGER NOT NULL, source_at INTEGER, source_id TEXT,"
        " user TEXT NOT NULL, user_id TEXT NOT NULL, tier TEXT NOT NULL, text TEXT NOT NULL,"
        " digest TEXT NOT NULL, stamped INTEGER NOT NULL) STRICT"
    )
    db.conn.execute(
        "CREATE UNIQUE INDEX comment_source ON comment (source, source_id)"
        " WHERE source_id IS NOT NULL"
    )


@FACT_MIGRATIONS()
def cards(db: Database) -> None:
    """Cards, who asks, comments per second, and the index; all derived from comments."""
    for sql in (
        "CREATE TABLE verdict (n INTEGER PRIMARY KEY, intent TEXT NOT NULL, link INTEGER,"
        " offer TEXT NOT NULL, card TEXT NOT NULL) STRICT",
        "CREATE TABLE card (id TEXT PRIMARY KEY, intent TEXT NOT NULL, link INTEGER,"
        " offer TEXT NOT NULL, need TEXT NOT NULL, text TEXT NOT NULL, askers INTEGER NOT NULL,"
        " comments INTEGER NOT NULL, first_at INTEGER NOT NULL, last_at INTEGER NOT NULL,"
        " first_n INTEGER NOT NULL, last_n INTEGER NOT NULL, key TEXT NOT NULL UNIQUE) STRICT",
        "CREATE TABLE asker (card TEXT NOT NULL, user TEXT NOT NULL,"
        " PRIMARY KEY (card, user)) STRICT, WITHOUT ROWID",
        "CREATE TABLE chat_second (at_s INTEGER PRIMARY KEY, comments INTEGER NOT NULL,"
        " asks INTEGER NOT NULL) STRICT",
        search.create_index(COMMENT_SEARCH),
    ):
        db.conn.execute(sql)
