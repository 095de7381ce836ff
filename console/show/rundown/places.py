"""Where rows of a plan are put: in which block, and between which two neighbours."""

from collections.abc import Collection
from typing import NamedTuple

from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.order import spread
from console.core.transaction import Transaction
from console.show.rundown.plan_rows import Spots, read_spots

GONE = QT_TRANSLATE_NOOP("rundown", "The row to put it behind is not there any more.")
NO_BLOCK = QT_TRANSLATE_NOOP("rundown", "This block is not there any more.")
OTHER_BLOCK = QT_TRANSLATE_NOOP("rundown", "The row to put it behind is in another block.")

OTHER_SHOW = QT_TRANSLATE_NOOP("rundown", "Rows of two shows cannot be moved together.")


class Spot(NamedTuple):
    """A block, or None for beside the blocks, and the places that neighbours there have."""

    block: str | None
    before: str | None
    after: str | None

    def places(self, count: int) -> list[str]:
        """Places for so many rows, in order."""
        return spread(count, self.before, self.after)


def spot(
    tx: Transaction,
    show: str,
    *,
    block: str | None,
    after: str | None,
    moving: Collection[str] = (),
) -> Spot:
    """Where to put rows of a show; raises Refused where there is no such place.

    after: None = last, "" = first, else the cue or block to stand behind. block: None = that of
    `after`, "" = none, else its id. moving: rows that will leave where they are now.
    """
    spots = read_spots(tx.conn, show)
    if block and block not in spots.blocks:
        raise Refused(message(NO_BLOCK))
    inside, behind = (block or None, after) if not after else _behind(spots, after, block)
    rows = _siblings(spots, inside)
    staying = [row for row in rows if row[1] not in moving]
    if behind is None:
        before = staying[-1][0] if staying else None
    else:
        before = _last_staying(rows, behind, moving)
    following = [place for place, _ in staying if before is None or place > before]
    return Spot(inside, before, following[0] if following else None)


def _behind(spots: Spots, after: str, block: str | None) -> tuple[str | None, str]:
    """The block that a place behind `after` is in, and the row there to stand behind."""
    if after in spots.blocks:
        if block:
            raise Refused(message(OTHER_BLOCK))
        return None, after
    if after not in spots.cues:
        raise Refused(message(GONE))
    inside = spots.cues[after][0]
    if block == "":
        return None, inside or after
    if block is not None and block != inside:
        raise Refused(message(OTHER_BLOCK))
    return inside, after


def _siblings(spots: Spots, block: str | None) -> list[tuple[str, str]]:
    """(place, id) of the rows in a block, or of blocks and the cues beside them; in order."""
    rows = [(place, cue) for cue, (inside, place) in spots.cues.items() if inside == block]
    if block is None:
        rows += [(place, one) for one, place in spots.blocks.items()]
    return sorted(rows)


def _last_staying(rows: list[tuple[str, str]], behind: str, moving: Collection[str]) -> str | None:
    """The place of `behind`, or of the nearest row ahead of it that does not move itself."""
    found: str | None = None
    for place, row in rows if behind else ():
        if row not in moving:
            found = place
        if row == behind:
            break
    return found
