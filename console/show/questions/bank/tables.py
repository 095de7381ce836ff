"""Ready answers, size charts of products, and which answer was given to what."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core.table import Table

MIGRATIONS = Migrations("answer_bank")


class Answer(NamedTuple):
    """An answer that someone taught; text may hold {names} of facts, filled in when it is used.

    show, product: what it is for; None: for any. intent: what it answers, "" for anything.
    valid_until: ms UTC, None: it does not expire.
    """

    id: str
    show: str | None
    product: str | None
    place: str
    intent: str
    question: str
    text: str
    owner: str
    evidence: str
    valid_until: int | None


class SizeChart(NamedTuple):
    """Sizes of a product, one chart a kind ("" where there is only one); cells: JSON of `Size`s.

    typed: the table as it was typed or pasted.
    """

    id: str
    product: str
    kind: str
    typed: str
    cells: str


class AnswerUse(NamedTuple):
    """That an answer was given to a question: ms UTC, by whom, in the words that were given.

    answer: its id, of the bank or of what is suggested; need and product: what was asked.
    """

    id: str
    run: str
    card: str
    answer: str
    intent: str
    need: str
    product: str
    text: str
    at: int
    by: str


ANSWER = Table("answer", Answer, plan="show")
SIZE_CHART = Table("size_chart", SizeChart)
ANSWER_USE = Table("answer_use", AnswerUse)

TABLES: tuple[Table[Any], ...] = (ANSWER, SIZE_CHART, ANSWER_USE)


@MIGRATIONS()
def answers_and_charts(db: Database) -> None:
    """Answers, size charts, uses of answers."""
    product = "product TEXT {} REFERENCES product (id)"
    texts = "intent TEXT NOT NULL, need TEXT NOT NULL, product TEXT NOT NULL, text TEXT NOT NULL"
    for sql in (
        "CREATE TABLE answer (id TEXT PRIMARY KEY NOT NULL, show TEXT REFERENCES show (id),"
        f" {product.format('')}, place TEXT NOT NULL, intent TEXT NOT NULL,"
        " question TEXT NOT NULL, text TEXT NOT NULL CHECK (text != ''), owner TEXT NOT NULL,"
        " evidence TEXT NOT NULL, valid_until INTEGER) STRICT",
        f"CREATE TABLE size_chart (id TEXT PRIMARY KEY NOT NULL, {product.format('NOT NULL')},"
        " kind TEXT NOT NULL, typed TEXT NOT NULL, cells TEXT NOT NULL,"
        " UNIQUE (product, kind)) STRICT",
        "CREATE TABLE answer_use (id TEXT PRIMARY KEY NOT NULL,"
        " run TEXT NOT NULL REFERENCES run (id), card TEXT NOT NULL, answer TEXT NOT NULL,"
        f" {texts}, at INTEGER NOT NULL, by TEXT NOT NULL) STRICT",
        "CREATE INDEX answer_product ON answer (product)",
        "CREATE INDEX answer_show ON answer (show)",
        "CREATE INDEX answer_use_run ON answer_use (run)",
    ):
        db.conn.execute(sql)
