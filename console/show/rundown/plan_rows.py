"""A plan's rows in display order, and as the timing engine takes them."""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from console.show.rundown.plan import Plan, PlanCue
from console.show.rundown.run_log import at_once
from console.show.rundown.tables import Block, Cue

Key = tuple[str, str, str, str]

_CUES = (
    "SELECT id, block, place, duration, min, start_at, end_at, skip, droppable, priority"
    " FROM cue WHERE show = ?"
)
_COLUMNS = 10


class Spots(NamedTuple):
    """What the order of a show's rows hangs on: block → place, and cue → (block, place)."""

    blocks: dict[str, str]
    cues: dict[str, tuple[str | None, str]]

    def key(self, cue: str) -> Key:
        """What a show's cues are sorted by."""
        return cue_key(cue, *self.cues[cue], self.blocks)


def cue_key(cue: str, block: str | None, place: str, blocks: Mapping[str, str]) -> Key:
    """Cues of a block stand where the block stands; those of none among the blocks; ties by id."""
    if block is None or block not in blocks:
        return place, cue, "", ""
    return blocks[block], block, place, cue


def in_order(blocks: Mapping[str, Block], cues: Iterable[Cue]) -> list[Block | Cue]:
    """All rows as they are shown: each block followed by its cues, cues of no block between."""
    places = {block.id: block.place for block in blocks.values()}
    rows: list[tuple[Key, Block | Cue]] = [
        ((block.place, block.id, "", ""), block) for block in blocks.values()
    ]
    rows += [(cue_key(cue.id, cue.block, cue.place, places), cue) for cue in cues]
    rows.sort(key=_first)
    return [row for _, row in rows]


def engine_cue(cue: Cue) -> PlanCue:
    """The cue as the engine takes it."""
    return PlanCue(
        cue.id, cue.duration, cue.min, cue.start_at, cue.end_at,
        bool(cue.skip), bool(cue.droppable), cue.priority,
    )  # fmt: skip


def read_plan(conn: sqlite3.Connection, show: str, otherwise: int) -> Plan:
    """A show's plan for the engine; a show without a planned start starts at `otherwise`."""
    start, end = conn.execute("SELECT start, end FROM show WHERE id = ?", (show,)).fetchone()
    blocks = _places(conn, show)
    rows = at_once(conn, _CUES, _COLUMNS, show)
    rows.sort(key=lambda row: cue_key(row[0], row[1], row[2], blocks))
    cues = [
        PlanCue(cue, duration, least, start_at, end_at, bool(skip), bool(droppable), priority)
        for cue, _, _, duration, least, start_at, end_at, skip, droppable, priority in rows
    ]
    return Plan(otherwise if start is None else start, end, cues)


def read_spots(conn: sqlite3.Connection, show: str) -> Spots:
    """Where a show's rows stand."""
    rows = at_once(conn, "SELECT id, block, place FROM cue WHERE show = ?", 3, show)
    return Spots(_places(conn, show), {row[0]: (row[1], row[2]) for row in rows})


def _places(conn: sqlite3.Connection, show: str) -> dict[str, str]:
    return dict(at_once(conn, "SELECT id, place FROM block WHERE show = ?", 2, show))


def _first(row: tuple[Key, Block | Cue]) -> Key:
    return row[0]
