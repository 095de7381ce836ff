"""Tables of the run-of-show: blocks, cues, the offers of a cue, and the log of a run."""

from typing import NamedTuple

from sqlite_utils import Database, Migrations

from console.core.table import Table

MIGRATIONS = Migrations("rundown")

DAY_MS = 24 * 60 * 60 * 1000


class Block(NamedTuple):
    """A named group of cues; `place` is among the blocks and the cues that are in no block."""

    id: str
    show: str
    place: str
    name: str


class Cue(NamedTuple):
    """One cue of a plan. Lengths in ms, hit times as resolved instants in ms UTC, flags 0 or 1.

    place: among the cues of its block; of a cue in no block, among the show's blocks.
    custom: a JSON object, column name → value.
    """

    id: str
    show: str
    block: str | None
    place: str
    title: str
    kind: str
    duration: int | None
    min: int | None
    max: int | None
    start_at: int | None
    end_at: int | None
    skip: int
    droppable: int
    priority: int
    scene: str
    anchor: str
    assistants: str
    welfare: str
    notes: str
    script: str
    checklist: str
    colour: str
    custom: str


class CueOffer(NamedTuple):
    """One offer of a cue, at its place among them."""

    id: str
    show: str
    cue: str
    offer: str
    place: str


class LogRow(NamedTuple):
    """One entry of a run's log: what was decided at wall time `at` and steady time `steady` (ms).

    seq: of the journal entry it came with; the order of the log, whatever the clocks did.
    do: a word of the timing engine. seconds: added time, may be negative. real: steady time (ms)
    in which people press keys; a rehearsal's own may go faster. passing: of an armed cue, whether
    what stands ahead of it is passed.
    """

    id: str
    run: str
    seq: int
    at: int
    steady: int
    boot: str
    do: str
    cue: str | None
    seconds: int | None
    real: int | None = None
    passing: int = 0


class ChecklistTick(NamedTuple):
    """A line of a cue's checklist that was ticked in a run: when (ms UTC) and by whom.

    line, nth: the text as it was ticked, and which of those with the same text (from 0).
    """

    id: str
    run: str
    cue: str
    line: str
    nth: int
    at: int
    by: str


class Template(NamedTuple):
    """Blocks with their cues, kept in the room to be put into any show; `content` is JSON."""

    id: str
    name: str
    content: str


BLOCK = Table("block", Block, plan="show")
CUE = Table("cue", Cue, plan="show")
CUE_OFFER = Table("cue_offer", CueOffer, plan="show")
RUN_LOG = Table("run_log", LogRow)
CHECKLIST_TICK = Table("checklist_tick", ChecklistTick)
TEMPLATE = Table("template", Template)

TABLES = (BLOCK, CUE, CUE_OFFER, RUN_LOG, CHECKLIST_TICK, TEMPLATE)

# What `core.order` can put something beside; anything else must not get in by any way.
_PLACE = (
    "place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 400"
    " AND place NOT GLOB '*[^0-9A-Za-z]*' AND place NOT GLOB '*0')"
)
_ID = "id TEXT PRIMARY KEY NOT NULL"
_SHOW = "show TEXT NOT NULL REFERENCES show(id)"


def _length(name: str) -> str:
    return f"{name} INTEGER CHECK ({name} BETWEEN 0 AND {DAY_MS})"


def _flag(name: str) -> str:
    return f"{name} INTEGER NOT NULL DEFAULT 0 CHECK ({name} IN (0, 1))"


def _text(name: str) -> str:
    return f"{name} TEXT NOT NULL DEFAULT ''"


_CUE = (
    _ID, _SHOW, "block TEXT REFERENCES block(id)", _PLACE, _text("title"), _text("kind"),
    _length("duration"), _length("min"), _length("max"),
    "start_at INTEGER", "end_at INTEGER", _flag("skip"), _flag("droppable"),
    "priority INTEGER NOT NULL DEFAULT 2", _text("scene"), _text("anchor"), _text("assistants"),
    _text("welfare"), _text("notes"), _text("script"), _text("checklist"), _text("colour"),
    "custom TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(custom))",
    "CHECK (duration IS NOT NULL OR end_at IS NOT NULL)",
    "CHECK (min <= coalesce(duration, max))", "CHECK (max >= coalesce(duration, min))",
    "CHECK (end_at >= start_at)",
)  # fmt: skip


@MIGRATIONS()
def plan_and_log(db: Database) -> None:
    """Blocks, cues and their offers; the log of each run."""
    run = db.conn.execute
    run(f"CREATE TABLE block ({_ID}, {_SHOW}, {_PLACE}, name TEXT NOT NULL) STRICT")
    run("CREATE INDEX block_show ON block (show)")
    run(f"CREATE TABLE cue ({', '.join(_CUE)}) STRICT")
    run("CREATE INDEX cue_show ON cue (show)")
    run("CREATE INDEX cue_block ON cue (block)")
    run(
        f"CREATE TABLE cue_offer ({_ID}, {_SHOW}, cue TEXT NOT NULL REFERENCES cue(id),"
        f" offer TEXT NOT NULL REFERENCES offer(id), {_PLACE}, UNIQUE (cue, offer)) STRICT"
    )
    run("CREATE INDEX cue_offer_show ON cue_offer (show)")
    run("CREATE INDEX cue_offer_offer ON cue_offer (offer)")
    # What was played or armed stays, whichever way someone would have it go: undo, restore.
    run(
        f"CREATE TABLE run_log ({_ID}, run TEXT NOT NULL REFERENCES run(id), seq INTEGER NOT NULL,"
        " at INTEGER NOT NULL, steady INTEGER NOT NULL, boot TEXT NOT NULL,"
        " do TEXT NOT NULL CHECK (do IN ('go', 'pause', 'resume', 'add', 'stop', 'end_show',"
        " 'undo', 'arm')), cue TEXT REFERENCES cue(id), seconds INTEGER) STRICT"
    )
    run("CREATE INDEX run_log_run ON run_log (run, seq)")
    run("CREATE INDEX run_log_cue ON run_log (cue) WHERE cue IS NOT NULL")


@MIGRATIONS()
def templates(db: Database) -> None:
    """Blocks kept to be used again."""
    db.conn.execute(
        f"CREATE TABLE template ({_ID}, name TEXT NOT NULL UNIQUE CHECK (name != ''),"
        " content TEXT NOT NULL CHECK (json_valid(content))) STRICT"
    )


@MIGRATIONS()
def checklist_ticks(db: Database) -> None:
    """Lines of checklists that were ticked, by run."""
    run = db.conn.execute
    run(
        f"CREATE TABLE checklist_tick ({_ID}, run TEXT NOT NULL REFERENCES run(id),"
        " cue TEXT NOT NULL REFERENCES cue(id), line TEXT NOT NULL CHECK (line != ''),"
        " nth INTEGER NOT NULL CHECK (nth >= 0), at INTEGER NOT NULL, by TEXT NOT NULL,"
        " UNIQUE (run, cue, line, nth)) STRICT"
    )
    run("CREATE INDEX checklist_tick_cue ON checklist_tick (cue)")


@MIGRATIONS()
def rehearsed_from_any_cue(db: Database) -> None:
    """When a key was really pressed, however fast a rehearsal goes; where it was begun."""
    db.conn.execute("ALTER TABLE run_log ADD COLUMN real INTEGER")
    db.conn.execute(
        "ALTER TABLE run_log ADD COLUMN passing INTEGER NOT NULL DEFAULT 0"
        " CHECK (passing IN (0, 1))"
    )
