"""Shows, runs, versions, settings, desks and markers; and the audience's facts in a run's file."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core.facts import COMMON
from console.core.table import Table

MIGRATIONS = Migrations("base")
FACT_MIGRATIONS = Migrations("base_facts")


class Show(NamedTuple):
    """A show: planned start and, if it is a hit time, planned end, in ms UTC; IANA zone."""

    id: str
    name: str
    zone: str
    start: int | None
    end: int | None
    note: str


class Run(NamedTuple):
    """One airing, rehearsal or replay of a show; times in ms, `boot` is what `steady` counts by."""

    id: str
    show: str
    kind: str
    started_at: int
    started_steady: int
    boot: str
    ended_at: int | None
    label: str


class SettingRow(NamedTuple):
    """A setting of the room (show "") or of one show; `value` is JSON text."""

    id: str
    scope: str
    show: str
    key: str
    value: str


class Version(NamedTuple):
    """A named point of one show's plan: all entries up to `seq` belong to it."""

    id: str
    show: str
    name: str
    seq: int
    at: int


class Desk(NamedTuple):
    """A running console and the name it was given."""

    id: str
    name: str


class Marker(NamedTuple):
    """A moment of a run that someone noted, ms UTC; offer: the product it is about, or ""."""

    id: str
    run: str
    at: int
    kind: str
    text: str
    offer: str = ""


class PastEntry(NamedTuple):
    """A journal entry that came with a show from another room; history, never undone here."""

    id: str
    show: str
    seq: int
    kind: str
    label: str
    desk: str
    actor: str
    at: int
    reason: str
    live: int


SHOW = Table("show", Show, plan="id", fixed=("name",))
RUN = Table("run", Run)
SETTING = Table("setting", SettingRow)
VERSION = Table("version", Version)
DESK = Table("desk", Desk)
MARKER = Table("marker", Marker)
PAST_ENTRY = Table("past_entry", PastEntry)

TABLES: tuple[Table[Any], ...] = (SHOW, RUN, SETTING, VERSION, DESK, MARKER, PAST_ENTRY)


@MIGRATIONS()
def shows_and_runs(db: Database) -> None:
    """Shows, their runs, and what belongs to a room or a run as a whole."""
    for sql in (
        "CREATE TABLE show (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name != ''),"
        " zone TEXT NOT NULL, start INTEGER, end INTEGER, note TEXT NOT NULL) STRICT",
        "CREATE TABLE run (id TEXT PRIMARY KEY, show TEXT NOT NULL REFERENCES show (id),"
        " kind TEXT NOT NULL CHECK (kind IN ('air', 'rehearsal', 'replay')),"
        " started_at INTEGER NOT NULL, started_steady INTEGER NOT NULL, boot TEXT NOT NULL,"
        " ended_at INTEGER, label TEXT NOT NULL) STRICT",
        # At most one run is open in a room, whatever wrote it.
        "CREATE UNIQUE INDEX run_open ON run ((ended_at IS NULL)) WHERE ended_at IS NULL",
        "CREATE INDEX run_show ON run (show)",
        "CREATE TABLE setting (id TEXT PRIMARY KEY,"
        " scope TEXT NOT NULL CHECK (scope IN ('room', 'show')), show TEXT NOT NULL,"
        " key TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (scope, show, key)) STRICT",
        "CREATE TABLE version (id TEXT PRIMARY KEY, show TEXT NOT NULL REFERENCES show (id),"
        " name TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL,"
        " UNIQUE (show, name)) STRICT",
        "CREATE TABLE desk (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT",
        "CREATE TABLE marker (id TEXT PRIMARY KEY, run TEXT NOT NULL REFERENCES run (id),"
        " at INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL) STRICT",
        "CREATE INDEX marker_run ON marker (run)",
    ):
        db.conn.execute(sql)


@MIGRATIONS()
def past_entries(db: Database) -> None:
    """What was decided about a show before it came here."""
    db.conn.execute(
        "CREATE TABLE past_entry (id TEXT PRIMARY KEY, show TEXT NOT NULL REFERENCES show (id),"
        " seq INTEGER NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, desk TEXT NOT NULL,"
        " actor TEXT NOT NULL, at INTEGER NOT NULL, reason TEXT NOT NULL,"
        " live INTEGER NOT NULL) STRICT"
    )
    db.conn.execute("CREATE INDEX past_entry_show ON past_entry (show, seq)")


@MIGRATIONS()
def marked_offers(db: Database) -> None:
    """A marker may be about an offer, such as where a clip of it begins."""
    # Offers belong to a later set than this one, so that nothing here can refer to them.
    db.conn.execute("ALTER TABLE marker ADD COLUMN offer TEXT NOT NULL DEFAULT ''")


@FACT_MIGRATIONS()
def audience(db: Database) -> None:
    """What the audience does besides talking and buying."""
    for name, columns in (
        (
            "gift",
            "user TEXT NOT NULL, user_id TEXT NOT NULL, name TEXT NOT NULL,"
            " count INTEGER NOT NULL, value INTEGER NOT NULL, text TEXT NOT NULL",
        ),
        ("like", "user TEXT NOT NULL, count INTEGER NOT NULL"),
        ("follow", "user TEXT NOT NULL, user_id TEXT NOT NULL"),
        ("enter", "user TEXT NOT NULL, user_id TEXT NOT NULL"),
        ("audience", "online INTEGER, viewers INTEGER, views INTEGER"),
    ):
        db.conn.execute(
            f"CREATE TABLE {name} ({COMMON}, at INTEGER NOT NULL, source_at INTEGER,"
            f" source_id TEXT, {columns}) STRICT"
        )
        db.conn.execute(f"CREATE UNIQUE INDEX {name}_source ON {name} (source, source_id)")
    db.conn.execute("CREATE INDEX audience_at ON audience (at)")


@FACT_MIGRATIONS()
def gaps(db: Database) -> None:
    """Where something of a feed is missing."""
    db.conn.execute(
        f"CREATE TABLE gap ({COMMON}, at INTEGER NOT NULL, source_at INTEGER, source_id TEXT,"
        " feed TEXT NOT NULL, until INTEGER, reason TEXT NOT NULL, likes INTEGER NOT NULL,"
        " enters INTEGER NOT NULL, comments INTEGER NOT NULL) STRICT"
    )
    db.conn.execute("CREATE UNIQUE INDEX gap_source ON gap (source, source_id)")
