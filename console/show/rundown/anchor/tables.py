"""Notes to the anchor in a run, and what became of each."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core.table import Table

MIGRATIONS = Migrations("anchor")

KINDS = ("note", "urgent", "price", "claim", "misspoke", "question")
TYPED = ("note", "urgent", "question")
"""Kinds whose words somebody typed."""


class AnchorNote(NamedTuple):
    """Something that the anchor is shown until it is acknowledged or taken back; ms UTC.

    field: what changed (price, claim), what was said wrong (misspoke), or the code of a ready
    sentence (urgent); "" for none. row: the claim that changed. card: of a question. text: what
    was typed. before, after: of a change, prices in 1/10,000; of a correction what was said and
    what is right; of a question `after` is its answer. by: whose note it is.
    """

    id: str
    run: str
    kind: str
    field: str
    offer: str
    row: str
    card: str
    text: str
    before: str
    after: str
    at: int
    by: str


class AnchorSeen(NamedTuple):
    """That a note was acknowledged or taken back: when (ms UTC) and by whom.

    A row of its own, so that what changed a card can be undone after the anchor has read of it.
    """

    id: str
    run: str
    note: str
    outcome: str
    at: int
    by: str


OUTCOMES = ("seen", "withdrawn")

ANCHOR_NOTE = Table("anchor_note", AnchorNote)
ANCHOR_SEEN = Table("anchor_seen", AnchorSeen)

TABLES: tuple[Table[Any], ...] = (ANCHOR_NOTE, ANCHOR_SEEN)


def _one_of(column: str, values: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{value}'" for value in values)
    return f"{column} TEXT NOT NULL CHECK ({column} IN ({listed}))"


@MIGRATIONS()
def notes_to_the_anchor(db: Database) -> None:
    """Notes, and what became of them."""
    run = "id TEXT PRIMARY KEY NOT NULL, run TEXT NOT NULL REFERENCES run (id)"
    texts = ", ".join(
        f"{name} TEXT NOT NULL"
        for name in ("field", "offer", "row", "card", "text", "before", "after")
    )
    for sql in (
        f"CREATE TABLE anchor_note ({run}, {_one_of('kind', KINDS)}, {texts},"
        " at INTEGER NOT NULL, by TEXT NOT NULL) STRICT",
        f"CREATE TABLE anchor_seen ({run}, note TEXT NOT NULL UNIQUE,"
        f" {_one_of('outcome', OUTCOMES)}, at INTEGER NOT NULL, by TEXT NOT NULL) STRICT",
        "CREATE INDEX anchor_note_run ON anchor_note (run)",
        "CREATE INDEX anchor_seen_run ON anchor_seen (run)",
    ):
        db.conn.execute(sql)
