"""Signatures under the review of a show, each with the rows that it covered."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core.table import Table

MIGRATIONS = Migrations("review_sign")


class Signature(NamedTuple):
    """One signature: who, in which role, when (ms UTC), and over what.

    seq: the journal entry before it. digest: of all that it covers. covered: a JSON object, row →
    digest. errors, warnings: what was open then. note: why it was signed all the same. withdrawn:
    why it was taken back, "" while it stands; by whom and when.
    """

    id: str
    show: str
    role: str
    name: str
    at: int
    seq: int
    digest: str
    covered: str
    errors: int
    warnings: int
    note: str
    withdrawn: str
    withdrawn_by: str
    withdrawn_at: int | None


# Not of the plan: bringing a version back, or making a show of another, signs nothing.
SIGNATURE = Table("signature", Signature)

TABLES: tuple[Table[Any], ...] = (SIGNATURE,)


@MIGRATIONS()
def signatures(db: Database) -> None:
    """Who signed what."""
    db.conn.execute(
        "CREATE TABLE signature (id TEXT PRIMARY KEY NOT NULL,"
        " show TEXT NOT NULL REFERENCES show (id), role TEXT NOT NULL CHECK (role != ''),"
        " name TEXT NOT NULL CHECK (name != ''), at INTEGER NOT NULL, seq INTEGER NOT NULL,"
        " digest TEXT NOT NULL, covered TEXT NOT NULL CHECK (json_valid(covered)),"
        " errors INTEGER NOT NULL CHECK (errors >= 0),"
        " warnings INTEGER NOT NULL CHECK (warnings >= 0), note TEXT NOT NULL,"
        " withdrawn TEXT NOT NULL, withdrawn_by TEXT NOT NULL, withdrawn_at INTEGER) STRICT"
    )
    db.conn.execute("CREATE INDEX signature_show ON signature (show)")
