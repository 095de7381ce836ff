"""The plan of the opened show as it is shown: put in order when it is asked for after a change."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from console.core.table import Rows
from console.show.base.tables import SHOW, Show
from console.show.rundown.plan import Plan
from console.show.rundown.plan_rows import engine_cue, in_order
from console.show.rundown.tables import BLOCK, CUE, CUE_OFFER, Block, Cue, CueOffer

MOST_IN_PLACE = 8
"""Changed cues up to which they are put where they stood; more are put in order anew."""


class PlanPresent:
    """The opened show with its blocks and cues."""

    def __init__(self) -> None:
        self.show: Show | None = None
        self.blocks: dict[str, Block] = {}
        self._cues: dict[str, Cue] = {}
        self._offers: dict[str, CueOffer] = {}
        self._ordered: _Ordered | None = None

    @property
    def rows(self) -> tuple[Block | Cue, ...]:
        """Blocks and cues as they are shown: each block followed by its cues."""
        return self._in_order().rows

    @property
    def cues(self) -> tuple[Cue, ...]:
        """The cues in order, skipped ones too; the cues of a timing run beside them."""
        return self._in_order().cues

    def cue(self, cue: str | None) -> Cue | None:
        """The cue with this id."""
        return self._cues.get(cue) if cue else None

    def offers_of(self, cue: str) -> tuple[str, ...]:
        """Ids of a cue's offers, in order."""
        return self._in_order().offers.get(cue, ())

    @property
    def offers(self) -> Mapping[str, tuple[str, ...]]:
        """Cue → ids of its offers, in order; cues without any are left out."""
        return self._in_order().offers

    def cues_of(self, offer: str) -> tuple[Cue, ...]:
        """The cues that an offer stands in, in order."""
        return tuple(cue for cue in self.cues if offer in self.offers_of(cue.id))

    def engine_plan(self, otherwise: int) -> Plan:
        """The plan for the engine; a show without a planned start starts at `otherwise` (ms)."""
        plan = self._in_order().plan
        return (
            plan._replace(start=otherwise) if self.show is None or self.show.start is None else plan
        )

    def clear(self) -> None:
        """Forget what was shown."""
        self.show = None
        for rows in (self.blocks, self._cues, self._offers):
            rows.clear()
        self._ordered = None

    def take(self, part: Rows, show: str) -> bool:
        """Take in one table's rows of the show; whether anything changed."""
        match part.table:
            case SHOW.name:
                mine = [row for row in part.rows if row.id == show]
                self.show = mine[0] if mine else self.show
                changed = bool(mine)
            case BLOCK.name:
                changed = _keep(self.blocks, part, show)
            case CUE.name:
                kept = self._in_place(part, show)
                changed = _keep(self._cues, part, show)
                if kept is not None:
                    self._ordered = kept
                    return changed
            case CUE_OFFER.name:
                changed = _keep(self._offers, part, show)
            case _:
                return False
        if changed:
            self._ordered = None
        return changed

    def _in_place(self, part: Rows, show: str) -> "_Ordered | None":
        """The order with these cues in it, where each stays where it is: what typing changes."""
        before = self._ordered
        mine = [row for row in part.rows if row.show == show]
        if before is None or part.gone or len(mine) > MOST_IN_PLACE:
            return None
        rows, cues, engine = list(before.rows), list(before.cues), list(before.plan.cues)
        for row in mine:
            old = self._cues.get(row.id)
            if old is None or (old.block, old.place) != (row.block, row.place):
                return None
            cues[cues.index(old)] = row
            engine[before.cues.index(old)] = engine_cue(row)
            rows[before.rows.index(old)] = row
        plan = before.plan._replace(cues=engine)
        return before._replace(rows=tuple(rows), cues=tuple(cues), plan=plan)

    def _in_order(self) -> "_Ordered":
        if self._ordered is None:
            rows = tuple(in_order(self.blocks, self._cues.values()))
            cues = tuple(row for row in rows if isinstance(row, Cue))
            end = None if self.show is None else self.show.end
            start = 0 if self.show is None else self.show.start or 0
            plan = Plan(start, end, [engine_cue(cue) for cue in cues])
            self._ordered = _Ordered(rows, cues, _by_cue(self._offers.values()), plan)
        return self._ordered


class _Ordered(NamedTuple):
    """What is made of the rows once they are in order."""

    rows: tuple[Block | Cue, ...]
    cues: tuple[Cue, ...]
    offers: Mapping[str, tuple[str, ...]]
    plan: Plan


def _keep(rows: dict[str, Any], part: Rows, show: str) -> bool:
    """Take in the rows of the show; whether there were any."""
    mine = [row for row in part.rows if row.show == show]
    gone = [row_id for row_id in part.gone if row_id in rows]
    rows.update((row.id, row) for row in mine)
    for row_id in gone:
        del rows[row_id]
    return bool(mine or gone)


def _by_cue(offers: Iterable[CueOffer]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for row in sorted(offers, key=_place):
        found.setdefault(row.cue, []).append(row.offer)
    return {cue: tuple(ids) for cue, ids in found.items()}


def _place(row: CueOffer) -> tuple[str, str]:
    return row.place, row.id
