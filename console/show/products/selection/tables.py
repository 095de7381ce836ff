"""Candidates of a show and the scores people give them."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core.table import Table

MIGRATIONS = Migrations("selection")

VERDICTS = ("open", "chosen", "rejected", "later")
"""What a meeting can say of a candidate."""

REASONS = (
    "price", "margin", "quality", "evidence", "supply", "returns", "fit", "duplicate", "other",
)  # fmt: skip
"""Why a candidate is rejected; "other" only with words."""


class Candidate(NamedTuple):
    """Something that may be sold in a show; prices in 1/10,000 of the major unit.

    It holds what was known when it was proposed, since the pool it came from may be withdrawn.
    product: the product of the library, if it was one already. source_key: what the library knows
    the product by. details: JSON, the other fields of product and hand card. offer: the offer it
    became. reason: of a rejection, a code of REASONS; words: what was said beside it.
    """

    id: str
    show: str
    place: str
    product: str | None
    source_key: str
    name: str
    brand: str
    category: str
    code: str
    price: int | None
    list_price: int | None
    details: str
    verdict: str
    reason: str
    words: str
    offer: str


class Score(NamedTuple):
    """What one person gave a candidate under one criterion, 1 to 5 points."""

    id: str
    show: str
    candidate: str
    person: str
    criterion: str
    points: int


CANDIDATE = Table("candidate", Candidate, plan="show")
SCORE = Table("score", Score, plan="show")

TABLES: tuple[Table[Any], ...] = (CANDIDATE, SCORE)


@MIGRATIONS()
def candidates_and_scores(db: Database) -> None:
    """Candidates, and scores of them."""
    verdicts = ", ".join(f"'{one}'" for one in VERDICTS)
    for sql in (
        "CREATE TABLE candidate (id TEXT PRIMARY KEY, show TEXT NOT NULL REFERENCES show (id),"
        " place TEXT NOT NULL, product TEXT REFERENCES product (id), source_key TEXT NOT NULL,"
        " name TEXT NOT NULL CHECK (name != ''), brand TEXT NOT NULL, category TEXT NOT NULL,"
        " code TEXT NOT NULL, price INTEGER CHECK (price >= 0),"
        " list_price INTEGER CHECK (list_price >= 0), details TEXT NOT NULL,"
        f" verdict TEXT NOT NULL CHECK (verdict IN ({verdicts})), reason TEXT NOT NULL,"
        " words TEXT NOT NULL, offer TEXT NOT NULL) STRICT",
        "CREATE INDEX candidate_show ON candidate (show)",
        "CREATE INDEX candidate_product ON candidate (product) WHERE product IS NOT NULL",
        "CREATE TABLE score (id TEXT PRIMARY KEY, show TEXT NOT NULL REFERENCES show (id),"
        " candidate TEXT NOT NULL REFERENCES candidate (id), person TEXT NOT NULL,"
        " criterion TEXT NOT NULL, points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 5),"
        " UNIQUE (candidate, person, criterion)) STRICT",
        "CREATE INDEX score_show ON score (show)",
    ):
        db.conn.execute(sql)
