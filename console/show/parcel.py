"""A show written to one file (`.liveroom`), so that another room can take it in."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from console.core.errors import BadInput
from console.core.fact import FactKind
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.store import Layout, connect
from console.core.table import Entry, Table
from console.show.parts import KEPT, TABLES
from console.show.products.pictures.files import file_name
from console.show.products.pictures.tables import PICTURE

FORMAT = 1
"""Version of the file; a greater one than this program knows is refused."""

COMMON = ("n", "seq", "source")

PICTURE_FILES = "picture_file"
"""The table of a parcel with the pictures themselves."""

_PRODUCTS = (
    "SELECT product FROM offer WHERE show = ?1"
    " UNION SELECT product FROM candidate WHERE show = ?1 AND product IS NOT NULL"
)
_LIBRARY = {
    "supplier": f"id IN (SELECT supplier FROM product WHERE id IN ({_PRODUCTS}))",
    "product": f"id IN ({_PRODUCTS})",
    "sku": f"product IN ({_PRODUCTS})",
    "signature": "show = ?1",
    **dict.fromkeys(
        ("evidence", "claim", "proof_item", "licence", "sample", "picture", "size_chart"),
        f"product IN ({_PRODUCTS})",
    ),
}
"""Table of the library → its rows that a show's offers and candidates need."""

PAGE = 5_000
"""Facts read and written at a time."""

EXISTS = QT_TRANSLATE_NOOP("parcel", "{path} is there already. Nothing was written.")


def shipped_tables(with_runs: bool) -> list[Table[Any]]:
    """The tables a parcel carries, parents first: the plan, and the runs' decisions if asked.

    Versions stay behind: they are points of this room's journal.
    """
    plan = [table for table in TABLES.values() if table.plan]
    runs = [t for t in TABLES.values() if "run" in t.columns or t.name == "run"]
    library = [*(TABLES[name] for name in _LIBRARY), TABLES["setting"]]
    wanted = {t.name for t in [*plan, *library, *(runs if with_runs else [])]}
    return [table for table in TABLES.values() if table.name in wanted]


def write_parcel(layout: Layout, show: str, to: Path, *, with_runs: bool) -> None:
    """Write a show's plan, products and journal, and its runs if asked, to a new file.

    Reads beside a console that writes. Raises BadInput if the file is there already.
    """
    if to.exists():
        raise BadInput(message(EXISTS, path=str(to)))
    partial = to.with_name(to.name + ".part")
    partial.unlink(missing_ok=True)
    try:
        with (
            closing(connect(layout.room, write=False)) as room,
            closing(sqlite3.connect(partial, isolation_level=None)) as out,
        ):
            room.execute("BEGIN")
            out.execute("BEGIN")
            _write_meta(out, show, with_runs)
            for table in shipped_tables(with_runs):
                _write_rows(out, table.name, table.columns, _rows_of(room, table, show))
            _write_rows(out, "journal", Entry._fields, _journal(room, show))
            _write_pictures(room, out, layout, show)
            if with_runs:
                _write_runs(room, out, layout, show)
            out.execute("COMMIT")
        partial.replace(to)
    finally:
        partial.unlink(missing_ok=True)


def _write_meta(out: sqlite3.Connection, show: str, with_runs: bool) -> None:
    out.execute("CREATE TABLE parcel (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")
    values = {"format": FORMAT, "show": show, "runs": with_runs}
    out.executemany(
        "INSERT INTO parcel VALUES (?, ?)", [(k, json.dumps(v)) for k, v in values.items()]
    )


def _rows_of(room: sqlite3.Connection, table: Table[Any], show: str) -> Iterator[tuple[Any, ...]]:
    """The rows of one table that belong to the show, to its offers or to its runs."""
    if table.name in ("claim_exception", "answer"):  # of the show, and of its products
        rest = f"WHERE show = ?1 OR (show IS NULL AND product IN ({_PRODUCTS}))"
    elif table.plan:
        rest = f"WHERE {table.plan} = ?"
    elif table.name in _LIBRARY:
        rest = f"WHERE {_LIBRARY[table.name]}"
    elif table.name == "setting":
        rest = "WHERE show = ?"
    elif table.name == "run":
        rest = "WHERE show = ? AND ended_at IS NOT NULL"
    else:
        rest = "WHERE run IN (SELECT id FROM run WHERE show = ? AND ended_at IS NOT NULL)"
    yield from room.execute(table.select(rest), (show,))


def _journal(room: sqlite3.Connection, show: str) -> Iterator[tuple[Any, ...]]:
    columns = ", ".join(Entry._fields)
    yield from room.execute(f"SELECT {columns} FROM journal WHERE show = ? ORDER BY seq", (show,))


def _write_pictures(
    room: sqlite3.Connection, out: sqlite3.Connection, layout: Layout, show: str
) -> None:
    """The files of the pictures that are there; a row without its file shows none."""
    rows = room.execute(PICTURE.select(f"WHERE product IN ({_PRODUCTS})"), (show,)).fetchall()
    paths = (layout.pictures / name for name in sorted({file_name(PICTURE.make(r)) for r in rows}))
    files = ((path.name, path.read_bytes()) for path in paths if path.exists())
    _write_rows(out, PICTURE_FILES, ("name", "content"), files)


def _write_runs(
    room: sqlite3.Connection, out: sqlite3.Connection, layout: Layout, show: str
) -> None:
    query = "SELECT id FROM run WHERE show = ? AND ended_at IS NOT NULL ORDER BY id"
    for (run,) in room.execute(query, (show,)).fetchall():
        if layout.run(run).exists():
            with closing(connect(layout.run(run), write=False)) as facts:
                for kind in KEPT.kinds:
                    rows = _facts(facts, kind, run)
                    _write_rows(out, f"fact_{kind.name}", ("run", *COMMON, *kind.row._fields), rows)


def _facts(conn: sqlite3.Connection, kind: FactKind, run: str) -> Iterator[tuple[Any, ...]]:
    """Facts of a run with their numbers, the source by name."""
    columns = ", ".join(f"f.{name}" for name in kind.row._fields)
    query = (
        f'SELECT ?, f.n, f.seq, s.name, {columns} FROM "{kind.name}" AS f'
        " JOIN source AS s ON s.id = f.source ORDER BY f.n"
    )
    yield from conn.execute(query, (run,))


def _write_rows(
    out: sqlite3.Connection, name: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]
) -> None:
    quoted = ", ".join(f'"{column}"' for column in columns)
    out.execute(f'CREATE TABLE IF NOT EXISTS "{name}" ({quoted})')
    marks = ", ".join("?" * len(columns))
    out.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)
