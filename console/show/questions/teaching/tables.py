"""Wordings that were taught by hand, and cards merged or split, in the decisions file."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core.table import Table

MIGRATIONS = Migrations("teaching")


class CardTie(NamedTuple):
    """A wording (see `wording`) that means a need in this room, whatever run; ms UTC.

    id: made of the wording, so that each is taught once. text: as a viewer wrote it.
    """

    id: str
    wording: str
    intent: str
    need: str
    text: str
    at: int
    by: str


class CardFold(NamedTuple):
    """A card (`id`) whose comments are shown on the card `home`, of the same run; ms UTC."""

    id: str
    run: str
    home: str
    at: int
    by: str


class CardPart(NamedTuple):
    """Comments taken off the card `origin` into a card of their own; `id` is the new card's.

    numbers: JSON list of the comments' numbers in the run; the rest as in Card.
    """

    id: str
    run: str
    origin: str
    numbers: str
    intent: str
    link: int | None
    offer: str
    need: str
    text: str
    askers: int
    first_at: int
    last_at: int
    at: int
    by: str


CARD_TIE = Table("card_tie", CardTie)
CARD_FOLD = Table("card_fold", CardFold)
CARD_PART = Table("card_part", CardPart)

TABLES: tuple[Table[Any], ...] = (CARD_TIE, CARD_FOLD, CARD_PART)


@MIGRATIONS()
def ties(db: Database) -> None:
    """What was taught, and what was merged and split."""
    run = "run TEXT NOT NULL REFERENCES run (id)"
    for sql in (
        "CREATE TABLE card_tie (id TEXT PRIMARY KEY, wording TEXT NOT NULL UNIQUE,"
        " intent TEXT NOT NULL, need TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL,"
        " by TEXT NOT NULL) STRICT",
        f"CREATE TABLE card_fold (id TEXT PRIMARY KEY, {run}, home TEXT NOT NULL,"
        " at INTEGER NOT NULL, by TEXT NOT NULL) STRICT",
        f"CREATE TABLE card_part (id TEXT PRIMARY KEY, {run}, origin TEXT NOT NULL,"
        " numbers TEXT NOT NULL, intent TEXT NOT NULL, link INTEGER, offer TEXT NOT NULL,"
        " need TEXT NOT NULL, text TEXT NOT NULL, askers INTEGER NOT NULL,"
        " first_at INTEGER NOT NULL, last_at INTEGER NOT NULL, at INTEGER NOT NULL,"
        " by TEXT NOT NULL) STRICT",
    ):
        db.conn.execute(sql)
