"""The imports of the pool, which are decided on, and the rows of the pool, which are not.

The rows are reference data: a million of them are brought by a file, none of them is anybody's
decision. So they lie in a file of their own, `FILE.facts/pool.sqlite`: the decisions file stays
small enough to be backed up every five minutes, checked whole at opening and copied elsewhere, and
a catalogue that is withdrawn can be thrown away without touching it. Only the import itself is a
row of the decisions file, and its state is changed by actions: what is not accepted is not found.

A row's number is `number of the import << 32 | its line in the file`: the rows of an import are one
stretch of numbers, so that leaving an import out costs nothing, and where an import was cut off it
goes on behind the greatest number of its stretch.
"""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core import search
from console.core.table import Table

MIGRATIONS = Migrations("pool")
ROW_MIGRATIONS = Migrations("pool_rows")

SHIFT = 32
"""Bits of a row's number that are its line in the file."""

STATES = ("loading", "waiting", "accepted", "withdrawn")
"""What an import can be; only the rows of accepted ones are found."""


class PoolImport(NamedTuple):
    """One file brought into the pool, ms UTC.

    number: of its rows' numbers. digest: of what the file held. rows and rejected: how many came
    and how many could not be read, 0 while it is loading. path: where the file was, "" for none.
    """

    id: str
    number: int
    name: str
    digest: str
    rows: int
    rejected: int
    at: int
    state: str
    path: str


class Goods(NamedTuple):
    """A row of the pool; prices in 1/10,000 of the major unit, stock and sold in pieces.

    price_text, list_text, sold_text: what stood there, where that says more than the number or no
    number could be read from it. sold_more: 1 for at least so many.
    """

    n: int
    name: str
    brand: str
    category: str
    code: str
    specs: str
    price: int | None
    price_text: str
    list_price: int | None
    list_text: str
    sold: int | None
    sold_more: int
    sold_text: str
    stock: int | None
    unit: str
    supplier: str
    barcode: str
    picture: str
    mechanism: str
    points: str
    note: str


POOL_IMPORT = Table("pool_import", PoolImport)

TABLES: tuple[Table[Any], ...] = (POOL_IMPORT,)

SEARCH = "goods_search"


@MIGRATIONS()
def imports(db: Database) -> None:
    """The imports and where they stand."""
    listed = ", ".join(f"'{state}'" for state in STATES)
    db.conn.execute(
        "CREATE TABLE pool_import (id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE,"
        " name TEXT NOT NULL, digest TEXT NOT NULL UNIQUE, rows INTEGER NOT NULL,"
        " rejected INTEGER NOT NULL, at INTEGER NOT NULL,"
        f" state TEXT NOT NULL CHECK (state IN ({listed})), path TEXT NOT NULL) STRICT"
    )


@ROW_MIGRATIONS()
def goods(db: Database) -> None:
    """The rows, their index, and what is counted of each import."""
    kinds = {"price": "INTEGER", "list_price": "INTEGER", "sold": "INTEGER", "stock": "INTEGER"}
    kinds |= {"sold_more": "INTEGER NOT NULL"}
    columns = ", ".join(f"{name} {kinds.get(name, 'TEXT NOT NULL')}" for name in Goods._fields[1:])
    for sql in (
        f"CREATE TABLE goods (n INTEGER PRIMARY KEY, {columns}) STRICT",
        search.create_index(SEARCH),
        "CREATE TABLE loaded (number INTEGER PRIMARY KEY, rows INTEGER NOT NULL,"
        " rejected INTEGER NOT NULL, last INTEGER NOT NULL) STRICT",
        "CREATE TABLE category (number INTEGER NOT NULL, name TEXT NOT NULL,"
        " rows INTEGER NOT NULL, PRIMARY KEY (number, name)) STRICT, WITHOUT ROWID",
        "CREATE TABLE problem (number INTEGER NOT NULL, line INTEGER NOT NULL,"
        " reason TEXT NOT NULL, header TEXT NOT NULL, cell TEXT NOT NULL) STRICT",
        "CREATE INDEX problem_number ON problem (number)",
    ):
        db.conn.execute(sql)
