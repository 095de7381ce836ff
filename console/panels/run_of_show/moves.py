"""Moving rows of a plan by keys and by dragging, as the actions that do it."""

from collections.abc import Collection, Sequence

from console.core.action import Action
from console.show.rundown.block_actions import MoveBlock, MoveBlocks
from console.show.rundown.row_actions import MoveCues
from console.show.rundown.tables import Block, Cue

PlanRow = Block | Cue


def moved_behind(rows: Sequence[PlanRow], keys: Collection[str], after: str) -> Action | None:
    """Put rows behind the row `after` as it is shown ("" = before all), in the order they have.

    Cues of a block that moves go with it. Blocks dropped inside another one take its place; cues
    that move together with blocks stand between the blocks then.
    """
    moving = _moving(rows, keys)
    if not any(isinstance(row, Block) for row in moving):
        return _cues_behind(_ids(moving), _staying(rows, moving, after)) if moving else None
    behind = _outer_behind(rows, moving, after)
    return None if behind is None else _outer(moving, behind)


def moved_by_one(rows: Sequence[PlanRow], keys: Collection[str], step: int) -> Action | None:
    """Move rows one row up (−1) or down (1); None where they stand at the end already."""
    moving = _moving(rows, keys)
    if not moving:
        return None
    if any(isinstance(row, Block) for row in moving):
        return _outer_by_one(rows, moving, step)
    ids = _ids(moving)
    places = [n for n, row in enumerate(rows) if row.id in ids]
    if step > 0:
        following = [row for row in rows[places[-1] + 1 :] if row.id not in ids]
        return _cues_behind(ids, following[0]) if following else None
    at = places[0] - 1
    if at < 0:
        return None
    return _cues_behind(ids, rows[at - 1] if at > 0 else None)


def _moving(rows: Sequence[PlanRow], keys: Collection[str]) -> list[PlanRow]:
    """The rows that move of their own, in order: not the cues that go with their block."""
    wanted = set(keys)
    return [
        row for row in rows
        if row.id in wanted and not (isinstance(row, Cue) and row.block in wanted)
    ]  # fmt: skip


def _ids(rows: Sequence[PlanRow]) -> tuple[str, ...]:
    return tuple(row.id for row in rows)


def _cues_behind(cues: tuple[str, ...], behind: PlanRow | None) -> Action:
    if behind is None:
        return MoveCues(cues=cues, after="", block="")
    if isinstance(behind, Block):
        return MoveCues(cues=cues, after="", block=behind.id)
    return MoveCues(cues=cues, after=behind.id)


def _outer(moving: Sequence[PlanRow], after: str) -> Action:
    """Rows moved beside blocks: a block alone, or several rows together."""
    if len(moving) == 1:
        return MoveBlock(block=moving[0].id, after=after)
    return MoveBlocks(rows=_ids(moving), after=after)


def _outer_behind(rows: Sequence[PlanRow], moving: Sequence[PlanRow], after: str) -> str | None:
    """The block or cue beside blocks to stand behind, "" = first; None where nothing would move."""
    ids = _ids(moving)
    outer = [row.id for row in rows if isinstance(row, Block) or row.block is None]
    staying = [one for one in outer if one not in ids]
    behind, at = _staying(rows, moving, after), 0
    if behind is not None:
        target = (behind.block if isinstance(behind, Cue) else None) or behind.id
        at = staying.index(target) + 1
        from_below = all(outer.index(one) > outer.index(target) for one in ids if one in outer)
        if from_below and _goes_on(rows, behind, target):
            at -= 1
    if [*staying[:at], *ids, *staying[at:]] == outer:
        return None
    return staying[at - 1] if at else ""


def _goes_on(rows: Sequence[PlanRow], behind: PlanRow, block: str) -> bool:
    """Whether more of a block follows this row of it."""
    place = next(n for n, row in enumerate(rows) if row.id == behind.id) + 1
    following = rows[place] if place < len(rows) else None
    return isinstance(following, Cue) and following.block == block


def _outer_by_one(rows: Sequence[PlanRow], moving: Sequence[PlanRow], step: int) -> Action | None:
    ids = _ids(moving)
    outer = [row.id for row in rows if isinstance(row, Block) or row.block is None]
    places = [n for n, one in enumerate(outer) if one in ids]
    if step > 0:
        following = [one for one in outer[places[-1] + 1 :] if one not in ids]
        return _outer(moving, following[0]) if following else None
    at = places[0] - 1
    if at < 0:
        return None
    return _outer(moving, outer[at - 1] if at > 0 else "")


def _staying(rows: Sequence[PlanRow], moving: Sequence[PlanRow], after: str) -> PlanRow | None:
    """The row `after`, or the nearest above it that does not move, not even with its block."""
    ids = set(_ids(moving))
    found: PlanRow | None = None
    for row in rows if after else ():
        if row.id not in ids and not (isinstance(row, Cue) and row.block in ids):
            found = row
        if row.id == after:
            break
    return found
