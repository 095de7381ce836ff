"""People of the room as far as questions need them, and requests of viewers in a run."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core.table import Table

MIGRATIONS = Migrations("helping")

SKINS = ("porcelain", "fair", "medium", "tan", "deep")
"""Skin tones from the lightest to the darkest; "" where nobody said."""

STATES = ("asked", "accepted", "on_screen", "done", "declined")
"""What becomes of a request; declined with a reason."""

OPEN_STATES = STATES[:3]


class Person(NamedTuple):
    """Someone of the room: what they can try on, and what they can answer.

    height: cm; weight: grams; size: as it is written on a label; skin: one of SKINS or "".
    topics: intents and categories, with commas between; qualified: 1 where they may answer those
    as a specialist. contact: how they are reached. on_duty: 1 while they are there.
    """

    id: str
    name: str
    height: int | None
    weight: int | None
    size: str
    skin: str
    topics: str
    qualified: int
    contact: str
    on_duty: int
    note: str


class ViewerRequest(NamedTuple):
    """Something a viewer wants to see. Times ms UTC; None: not yet.

    card: the question it was made of, "" for a typed one; offer: "" for none; person: who shows
    it, "" while nobody is chosen; by: who decided last; reason: of declining.
    """

    id: str
    run: str
    card: str
    offer: str
    text: str
    person: str
    state: str
    asked_at: int
    accepted_at: int | None
    shown_at: int | None
    done_at: int | None
    reason: str
    by: str


PERSON = Table("person", Person)
VIEWER_REQUEST = Table("viewer_request", ViewerRequest)

TABLES: tuple[Table[Any], ...] = (PERSON, VIEWER_REQUEST)


@MIGRATIONS()
def people_and_requests(db: Database) -> None:
    """People of the room, and what viewers want to see."""
    skins, states = (", ".join(f"'{one}'" for one in names) for names in (("", *SKINS), STATES))
    db.conn.execute(
        "CREATE TABLE person (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE"
        " CHECK (length(name) BETWEEN 1 AND 80),"
        " height INTEGER CHECK (height BETWEEN 50 AND 250),"
        " weight INTEGER CHECK (weight BETWEEN 10000 AND 300000), size TEXT NOT NULL,"
        f" skin TEXT NOT NULL CHECK (skin IN ({skins})), topics TEXT NOT NULL,"
        " qualified INTEGER NOT NULL CHECK (qualified IN (0, 1)), contact TEXT NOT NULL,"
        " on_duty INTEGER NOT NULL CHECK (on_duty IN (0, 1)), note TEXT NOT NULL) STRICT"
    )
    db.conn.execute(
        "CREATE TABLE viewer_request (id TEXT PRIMARY KEY NOT NULL,"
        " run TEXT NOT NULL REFERENCES run (id), card TEXT NOT NULL, offer TEXT NOT NULL,"
        " text TEXT NOT NULL, person TEXT NOT NULL,"
        f" state TEXT NOT NULL CHECK (state IN ({states})), asked_at INTEGER NOT NULL,"
        " accepted_at INTEGER, shown_at INTEGER, done_at INTEGER, reason TEXT NOT NULL,"
        " by TEXT NOT NULL) STRICT"
    )
    db.conn.execute("CREATE INDEX viewer_request_run ON viewer_request (run)")
