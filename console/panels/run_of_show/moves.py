"""Moving rows of a plan by keys and by dragging, as the actions that do it."""

from collections.abc import Collection, Sequence

from console.core.action import Action
from console.show.rundown.block_actions import MoveBlock
from console.show.rundown.row_actions import MoveCues
from console.show.rundown.tables import Block, Cue

PlanRow = Block | Cue


def moved_behind(rows: Sequence[PlanRow], keys: Sequence[str], after: str) -> Action | None:
    """Put rows behind the row `after` as it is shown ("" = before all); cues before blocks."""
    by_id = {row.id: row for row in rows}
    cues = tuple(key for key in keys if isinstance(by_id.get(key), Cue))
    blocks = [key for key in keys if isinstance(by_id.get(key), Block)]
    behind = by_id.get(_staying(rows, keys, after))
    if cues:
        return _cues_behind(cues, behind)
    if len(blocks) == 1:
        if isinstance(behind, Cue) and behind.block in by_id:
            behind = by_id[behind.block or ""]
        if behind is not None and behind.id == blocks[0]:
            return None
        return MoveBlock(block=blocks[0], after="" if behind is None else behind.id)
    return None


def moved_by_one(rows: Sequence[PlanRow], keys: Collection[str], step: int) -> Action | None:
    """Move rows one row up (−1) or down (1); None where they stand at the end already."""
    chosen = [row for row in rows if row.id in keys]
    cues = [row for row in chosen if isinstance(row, Cue)]
    if not cues:
        block = chosen[0] if len(chosen) == 1 else None
        return _block_by_one(rows, block, step) if isinstance(block, Block) else None
    places = [n for n, row in enumerate(rows) if row.id in keys and isinstance(row, Cue)]
    moving = tuple(cue.id for cue in cues)
    if step > 0:
        following = [row for row in rows[places[-1] + 1 :] if row.id not in moving]
        return _cues_behind(moving, following[0]) if following else None
    at = places[0] - 1
    if at < 0:
        return None
    return _cues_behind(moving, rows[at - 1] if at > 0 else None)


def _cues_behind(cues: tuple[str, ...], behind: PlanRow | None) -> Action:
    if behind is None:
        return MoveCues(cues=cues, after="", block="")
    if isinstance(behind, Block):
        return MoveCues(cues=cues, after="", block=behind.id)
    return MoveCues(cues=cues, after=behind.id)


def _block_by_one(rows: Sequence[PlanRow], block: Block, step: int) -> Action | None:
    outer = [row.id for row in rows if isinstance(row, Block) or row.block is None]
    at = outer.index(block.id) + step
    if not 0 <= at < len(outer):
        return None
    if step > 0:
        return MoveBlock(block=block.id, after=outer[at])
    return MoveBlock(block=block.id, after=outer[at - 1] if at > 0 else "")


def _staying(rows: Sequence[PlanRow], keys: Sequence[str], after: str) -> str:
    """The row `after`, or the nearest above it that does not move itself."""
    found = ""
    for row in rows if after else ():
        if row.id not in keys:
            found = row.id
        if row.id == after:
            break
    return found
