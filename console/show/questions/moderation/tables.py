"""Tables of moderation: decisions about comments and viewers, words, notes, saved filters."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core.table import Table

MIGRATIONS = Migrations("moderation")

COLOURS = ("", "series0", "series1", "series2", "series3", "series4", "series5", "series6")
"""Theme roles that a saved filter may mark comments with; "" for one that only filters."""


class Hidden(NamedTuple):
    """A comment (number `n` of a run) that was hidden; times ms UTC.

    user, text: what it was, for lists. undone_at: when it was shown again, None while hidden.
    """

    id: str
    run: str
    n: int
    user: str
    text: str
    reason: str
    at: int
    by: str
    undone_at: int | None
    undone_by: str


class MutedViewer(NamedTuple):
    """A viewer whose comments are folded away, in all shows of the room.

    source: the platform or connector, the part of a source's name before ":"; user: the viewer's
    id there, or "name:" and the name where it has none. until: ms UTC, None for as long as nobody
    undoes it.
    """

    id: str
    source: str
    user: str
    name: str
    reason: str
    at: int
    by: str
    until: int | None
    undone_at: int | None
    undone_by: str


class BanWord(NamedTuple):
    """Words that fold a comment away: as they stand (kind word), or an RE2 pattern (kind re)."""

    id: str
    pattern: str
    kind: str
    reason: str
    at: int
    by: str


class Press(NamedTuple):
    """What has a counterpart on the platform and must be done there too; who ticked it.

    what: hide, show, mute or unmute; about: the viewer and the text, for who does it.
    """

    id: str
    run: str
    what: str
    about: str
    at: int
    ticked_at: int | None
    ticked_by: str


class ViewerNote(NamedTuple):
    """What the team noted about a viewer; source and user as of `MutedViewer`."""

    id: str
    source: str
    user: str
    text: str
    at: int
    by: str


class SavedFilter(NamedTuple):
    """A filter with a name. colour: a theme role of COLOURS that comments it finds are marked."""

    id: str
    name: str
    query: str
    colour: str
    at: int
    by: str


HIDDEN = Table("hidden", Hidden)
MUTED_VIEWER = Table("muted_viewer", MutedViewer)
BAN_WORD = Table("ban_word", BanWord)
PRESS = Table("moderation_press", Press)
VIEWER_NOTE = Table("viewer_note", ViewerNote)
SAVED_FILTER = Table("saved_filter", SavedFilter)

TABLES: tuple[Table[Any], ...] = (
    HIDDEN, MUTED_VIEWER, BAN_WORD, PRESS, VIEWER_NOTE, SAVED_FILTER,
)  # fmt: skip


@MIGRATIONS()
def moderation(db: Database) -> None:
    """Decisions of moderation; the comments themselves stay in the run's file."""
    key, text, at = "id TEXT PRIMARY KEY NOT NULL", "TEXT NOT NULL", "INTEGER NOT NULL"
    undone = "undone_at INTEGER, undone_by TEXT NOT NULL"
    run = f"run {text} REFERENCES run (id)"
    for sql in (
        f"CREATE TABLE hidden ({key}, {run}, n INTEGER NOT NULL, user {text}, text {text},"
        f" reason {text}, at {at}, by {text}, {undone}) STRICT",
        "CREATE INDEX hidden_run ON hidden (run)",
        f"CREATE TABLE muted_viewer ({key}, source {text}, user {text}, name {text},"
        f" reason {text}, at {at}, by {text}, until INTEGER, {undone}) STRICT",
        f"CREATE TABLE ban_word ({key}, pattern {text},"
        f" kind {text} CHECK (kind IN ('word', 're')), reason {text}, at {at}, by {text}) STRICT",
        f"CREATE TABLE moderation_press ({key}, {run}, what {text}, about {text}, at {at},"
        " ticked_at INTEGER, ticked_by TEXT NOT NULL) STRICT",
        "CREATE INDEX moderation_press_run ON moderation_press (run)",
        f"CREATE TABLE viewer_note ({key}, source {text}, user {text}, text {text}, at {at},"
        f" by {text}) STRICT",
        "CREATE INDEX viewer_note_user ON viewer_note (source, user)",
        f"CREATE TABLE saved_filter ({key}, name {text} UNIQUE, query {text}, colour {text},"
        f" at {at}, by {text}) STRICT",
    ):
        db.conn.execute(sql)
