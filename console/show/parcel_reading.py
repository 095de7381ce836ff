"""Reading a `.liveroom` file from elsewhere: nothing in it is trusted, every row is checked."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import msgspec

from console.core.errors import BadInput, Refused
from console.core.fact import Batch, FactKind, Row
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.store import HEADER
from console.core.table import Entry
from console.show.base.bring import BroughtRow
from console.show.base.tables import PAST_ENTRY, PastEntry
from console.show.parcel import COMMON, FORMAT, PAGE, PICTURE_FILES, shipped_tables
from console.show.parcel_checks import SOUND, sound_ids
from console.show.parts import KEPT
from console.show.products.pictures.files import MOST_BYTES, is_sound

MOST_PICTURES = 20_000
TEXT_LIMIT = 100_000
ENTRIES = 2_000
"""Journal entries that are brought in, the latest."""

NOT_ONE = QT_TRANSLATE_NOOP("parcel", "{path} is not a .liveroom file. Nothing was changed.")
TOO_NEW = QT_TRANSLATE_NOOP("parcel", "{path} was written by a newer console. Please update.")
BAD_ROW = QT_TRANSLATE_NOOP(
    "parcel", "{path}: {table} has a row that cannot be ({error}). Nothing was changed."
)


class Parcel(NamedTuple):
    """What was found: the show's id and name, all rows parents first, runs that bring facts."""

    show: str
    name: str
    rows: tuple[BroughtRow, ...]
    runs: tuple[str, ...]


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """The file, read only and with nothing in it able to act."""
    try:
        with path.open("rb") as file:
            if file.read(len(HEADER)) != HEADER:
                raise BadInput(message(NOT_ONE, path=str(path)))
        conn = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    except OSError as error:
        raise BadInput(message(NOT_ONE, path=str(path))) from error
    with closing(conn):
        conn.execute("PRAGMA trusted_schema = OFF")
        conn.execute("PRAGMA cell_size_check = ON")
        try:
            yield conn
        except (sqlite3.Error, ValueError, RecursionError) as error:  # names, JSON that are none
            raise BadInput(message(NOT_ONE, path=str(path))) from error


def read_parcel(path: Path) -> Parcel:
    """Read and check the decisions of a parcel; raises BadInput, then nothing was changed."""
    with _opened(path) as conn:
        names = {
            row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        }
        if not {"parcel", "show"} <= names:
            raise BadInput(message(NOT_ONE, path=str(path)))
        meta = {
            key: json.loads(value) for key, value in conn.execute("SELECT key, value FROM parcel")
        }
        if not isinstance(meta.get("format"), int) or meta["format"] > FORMAT:
            raise BadInput(message(TOO_NEW, path=str(path)))
        rows: list[BroughtRow] = []
        for table in shipped_tables(True):
            if table.name in names:
                rows += _rows(conn, path, table.name, table.row)
        shows = [row.values for row in rows if row.table == "show"]
        if len(shows) != 1:
            raise BadInput(message(NOT_ONE, path=str(path)))
        show = shows[0]
        rows += [] if "journal" not in names else _past(conn, path, show["id"])
        runs = tuple(row.values["id"] for row in rows if row.table == "run")
    return Parcel(show["id"], show["name"], tuple(rows), runs)


def read_facts(path: Path, run: str) -> Iterator[Batch]:
    """The facts of one run with the numbers they had, in batches of one source and kind."""
    with _opened(path) as conn:
        names = {
            row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        }
        kinds = [kind for kind in KEPT.kinds if f"fact_{kind.name}" in names]
        after, pending = 0, True
        while pending:
            pages = [(kind, _page(conn, path, kind, run, after)) for kind in kinds]
            # Complete only up to where the shortest full page ends: later kinds may lie between.
            ends = [page[-1][0] for _, page in pages if len(page) == PAGE]
            upto = min(ends, default=2**62)
            found = sorted(
                (
                    (n, source, kind, row)
                    for kind, page in pages
                    for n, source, row in page
                    if n <= upto
                ),
                key=lambda one: one[0],
            )
            yield from _batches(found)
            after, pending = upto, bool(ends)


def read_pictures(path: Path) -> Iterator[tuple[str, bytes]]:
    """The files of pictures, name and content, each checked; raises BadInput."""
    with _opened(path) as conn:
        tables = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
        if conn.execute(tables, (PICTURE_FILES,)).fetchone() is None:
            return
        most = f"SELECT count(*) > {MOST_PICTURES} FROM {PICTURE_FILES}"
        if conn.execute(most).fetchone()[0]:
            raise _no_picture(path)
        # The length is asked for first, so that nothing huge is ever read into memory.
        query = f"SELECT name, CASE WHEN length(content) <= ? THEN content END FROM {PICTURE_FILES}"
        for name, content in conn.execute(query, (MOST_BYTES,)):
            if not (isinstance(name, str) and isinstance(content, bytes)):
                raise _no_picture(path)
            if not is_sound(name, content):
                raise _no_picture(path)
            yield name, content


def _no_picture(path: Path) -> BadInput:
    return BadInput(message(BAD_ROW, path=str(path), table=PICTURE_FILES, error="digest, size"))


def check_facts(path: Path, run: str) -> int:
    """How many facts of a run there are, each of them checked; raises BadInput."""
    return sum(len(batch.facts) for batch in read_facts(path, run))


def _batches(found: list[tuple[int, str, FactKind, Row]]) -> Iterator[Batch]:
    """Neighbouring numbers of one source and kind together."""
    start = 0
    for i in range(1, len(found) + 1):
        if i < len(found):
            before, now = found[i - 1], found[i]
            if now[0] == before[0] + 1 and now[1:3] == before[1:3]:
                continue
        part = found[start:i]
        if part:
            yield Batch(part[0][1], [row for *_, row in part], first=part[0][0])
        start = i


def _page(
    conn: sqlite3.Connection, path: Path, kind: FactKind, run: str, after: int
) -> list[tuple[int, str, Row]]:
    columns = _columns(conn, path, f"fact_{kind.name}", (*COMMON, *kind.row._fields))
    query = f'SELECT {columns} FROM "fact_{kind.name}" WHERE run = ? AND n > ? ORDER BY n LIMIT ?'
    found = []
    for n, _, source, *values in conn.execute(query, (run, after, PAGE)):
        row = _checked(path, kind.name, kind.row, values)
        if not isinstance(n, int) or not isinstance(source, str) or n <= after:
            raise BadInput(message(BAD_ROW, path=str(path), table=kind.name, error="n, source"))
        found.append((n, source, row))
    return found


def _rows(conn: sqlite3.Connection, path: Path, name: str, row_type: type[Any]) -> list[BroughtRow]:
    defaults = row_type._field_defaults
    found = conn.execute(
        f'SELECT {_columns(conn, path, name, row_type._fields, defaults)} FROM "{name}"'
    )
    rows = [_sound(path, name, _checked(path, name, row_type, values)) for values in found]
    return [BroughtRow(name, row._asdict()) for row in rows]


def _past(conn: sqlite3.Connection, path: Path, show: str) -> list[BroughtRow]:
    columns = _columns(conn, path, "journal", Entry._fields, Entry._field_defaults)
    query = f"SELECT {columns} FROM journal ORDER BY seq DESC LIMIT {ENTRIES}"
    entries = [
        _sound(path, "journal", _checked(path, "journal", Entry, values))
        for values in conn.execute(query)
    ]
    keep = set(PastEntry._fields)
    return [
        BroughtRow(
            PAST_ENTRY.name,
            {k: v for k, v in entry._asdict().items() if k in keep} | {"show": show},
        )
        for entry in reversed(entries)
    ]


def _columns(
    conn: sqlite3.Connection,
    path: Path,
    table: str,
    names: Sequence[str],
    defaults: Mapping[str, Any] = MappingProxyType({}),
) -> str:
    """The columns to select; SQLite would take the quoted name of an absent one for a text.

    What an older console did not know yet is what its row takes by default.
    """
    there = {row[1] for row in conn.execute(f'PRAGMA table_info("{table}")')}
    absent = [name for name in names if name not in there and name not in defaults]
    if absent:
        raise BadInput(message(BAD_ROW, path=str(path), table=table, error=absent[0]))
    return ", ".join(f'"{name}"' if name in there else _literal(defaults[name]) for name in names)


def _literal(value: object) -> str:
    """A default, which is a number, a text of this program or nothing, in SQL."""
    return "NULL" if value is None else f"'{value}'" if isinstance(value, str) else str(value)


def _checked(path: Path, name: str, row_type: type[Any], values: Any) -> Any:
    """A row of the right types and bounded lengths; raises BadInput."""
    try:
        row = msgspec.convert(list(values), row_type)
    except msgspec.ValidationError as error:
        raise BadInput(message(BAD_ROW, path=str(path), table=name, error=str(error))) from error
    if any(isinstance(value, str) and len(value) > TEXT_LIMIT for value in row):
        raise BadInput(message(BAD_ROW, path=str(path), table=name, error="length"))
    return row


def _sound(path: Path, name: str, row: Any) -> Any:
    """The row, if it is one that a console could have written; raises BadInput."""
    try:
        sound_ids(row)
        if name in SOUND:
            SOUND[name](row)
    except Refused as error:
        raise BadInput(message(BAD_ROW, path=str(path), table=name, error=error.what)) from error
    except (ValueError, KeyError, TypeError, AttributeError, OSError, RecursionError) as error:
        why = type(error).__name__
        raise BadInput(message(BAD_ROW, path=str(path), table=name, error=why)) from error
    return row
