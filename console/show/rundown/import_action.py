"""Bringing a sheet of cues into a plan: one decision, one undo."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import ClassVar, Self

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.transaction import MOST_ROWS, TOO_MANY, Transaction
from console.show.base.changes import name_of
from console.show.base.tables import SHOW
from console.show.rundown.cue_rows import set_offers
from console.show.rundown.import_places import Gap, Places
from console.show.rundown.import_rows import (
    ImportRow,
    PlanRows,
    added,
    edited,
    matched,
    read_rows,
)
from console.show.rundown.tables import BLOCK, CUE, Block, Cue

IMPORTED = QT_TRANSLATE_NOOP(
    "action", "Import run-of-show from {file}: {added} new, {changed} changed"
)
ROW_REFUSED = QT_TRANSLATE_NOOP("rundown", "Row {row}, “{cue}”: {why}")


@dataclass(frozen=True, kw_only=True)
class ImportCues(Action):
    """Bring rows into a plan: known cues are edited, new ones put behind the row above them.

    Cues that the sheet does not have stay. The same rows a second time change nothing, unless
    they are `fresh`: then only ids tell cues that are there, as for rows that are pasted. after:
    the cue or block that new ones go behind; None = at the end.
    """

    kind: ClassVar[str] = "cue.import"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Import run-of-show")
    show: str
    file: str
    rows: tuple[ImportRow, ...]
    after: str | None = None
    fresh: bool = False

    def identified(self, new_id: Callable[[], str]) -> Self:
        """Every row gets the ids that it needs if it, or its block, is new."""
        rows = tuple(
            row._replace(new_id=row.new_id or new_id(), new_block=row.new_block or new_id())
            for row in self.rows
        )
        return replace(self, rows=rows)

    def apply(self, tx: Transaction) -> None:
        """Write what differs; refused as a whole, naming the row, for what no cue can be."""
        if len(self.rows) > MOST_ROWS:
            raise Refused(message(TOO_MANY, most=MOST_ROWS))
        tx.get(SHOW, self.show)
        merge = _Merge(tx, self, read_rows(tx.conn, self.show))
        for at in range(len(self.rows)):
            merge.take(at)
        merge.write()

    def label(self, tx: Transaction) -> Message:
        """Says from which file, and how many cues are new and changed."""
        effects = tx.changed(CUE)
        new = {one.row for one in effects if one.before is None}
        changed = {one.row for one in effects} - new
        return message(IMPORTED, file=self.file, added=len(new), changed=len(changed))


class _Merge:
    """One import under way: the row above, and the block it is in."""

    def __init__(self, tx: Transaction, wanted: ImportCues, plan: PlanRows) -> None:
        self._tx, self._show, self._plan, self._rows = tx, wanted.show, plan, wanted.rows
        if wanted.fresh:
            self._cues = [row.cue if row.cue in plan.cues else "" for row in wanted.rows]
        else:
            self._cues = matched(wanted.rows, plan.cues.values())
        self._places = Places(plan.blocks.values(), plan.cues.values())
        there = wanted.after in plan.cues or wanted.after in plan.blocks
        self._above = wanted.after if there else None
        known = [] if wanted.fresh else _in_place(plan)
        self._names = {block.id: name_key(block.name) for block in known}
        self._used: set[str] = set()
        self._block = ("", "")
        self._gap: Gap | None = None
        self._new: list[tuple[ImportRow, Cue]] = []

    def take(self, at: int) -> None:
        """Bring in one row."""
        row, cue = self._rows[at], self._plan.cues.get(self._cues[at])
        inside = None if row.block is None else self._block_named(row, cue)
        if row.only_block:
            self.write()
            self._above = self._block[1] or self._above
            return
        with _naming(row):
            if cue is None:
                self._add(row, inside, at)
            else:
                self._edit(row, cue, inside)

    def write(self) -> None:
        """Write the new cues that wait: all in one gap, so that their places stay short."""
        if self._gap is None:
            return
        places = self._places.fill(self._gap, [cue.id for _, cue in self._new])
        for (row, cue), place in zip(self._new, places, strict=True):
            with _naming(row):
                self._tx.insert(CUE, cue._replace(block=self._gap.block, place=place))
                if row.offers:
                    set_offers(self._tx, cue, row.offers)
        self._gap = None
        self._new.clear()

    def _add(self, row: ImportRow, inside: str | None, at: int) -> None:
        """Leave a new cue waiting behind the row above, or ahead of the first that is known."""
        cue = added(row, self._show)
        block = self._here() if inside is None else inside or None
        if self._gap is None or self._gap.block != block:
            self.write()
            ahead = self._next_known(at) if self._above is None and inside is None else None
            self._gap = self._places.ahead(ahead) if ahead else None
            self._gap = self._gap or self._places.behind(block, self._above)
        self._new.append((row, cue))
        self._above = cue.id

    def _edit(self, row: ImportRow, cue: Cue, inside: str | None) -> None:
        self.write()
        changes = edited(row, cue)
        if inside is not None and (inside or None) != self._places.block_of(cue.id):
            self._places.take(cue.id)
            gap = self._places.behind(inside or None, self._above)
            [place] = self._places.fill(gap, [cue.id])
            changes |= {"block": gap.block, "place": place}
        if changes:
            self._tx.update(CUE, cue.id, **changes)
        if row.offers is not None and row.offers != self._plan.offers.get(cue.id, ()):
            set_offers(self._tx, cue, row.offers)
        self._above = cue.id

    def _here(self) -> str | None:
        """The block of the row above."""
        if self._gap is not None:
            return self._gap.block
        return None if self._above is None else self._places.block_of(self._above)

    def _next_known(self, at: int) -> str | None:
        """The first cue of the plan that a later row is."""
        return next((cue for cue in self._cues[at + 1 :] if cue), None)

    def _block_named(self, row: ImportRow, cue: Cue | None) -> str:
        """The id of the row's block, made where there is none; "" for no block."""
        key = name_key(row.block or "")
        if not key:
            self._block = ("", "")
            return ""
        now = self._places.block_of(cue.id) if cue else None
        if now is not None and self._names.get(now) == key:
            self._block = key, now
        elif self._block[0] != key:
            self._block = key, self._unused(key) or self._add_block(row)
        self._used.add(self._block[1])
        return self._block[1]

    def _unused(self, key: str) -> str:
        """The first block of that name that no stretch of the sheet was yet."""
        names = self._names.items()
        return next((one for one, name in names if name == key and one not in self._used), "")

    def _add_block(self, row: ImportRow) -> str:
        self.write()
        place = self._places.add_block(row.new_block, self._above)
        block = Block(row.new_block, self._show, place, name_of(row.block or ""))
        self._tx.insert(BLOCK, block)
        self._names[block.id] = name_key(block.name)
        return block.id


@contextmanager
def _naming(row: ImportRow) -> Iterator[None]:
    """A refusal names the row that it is about."""
    try:
        yield
    except Refused as error:
        why = message(ROW_REFUSED, row=row.row, cue=row.title[:40], why=error.what)
        raise Refused(why) from error


def name_key(name: str) -> str:
    """What tells the names of blocks apart."""
    return " ".join(name.split()).casefold()


def _in_place(plan: PlanRows) -> list[Block]:
    return sorted(plan.blocks.values(), key=lambda block: (block.place, block.id))


ACTIONS: tuple[type[Action], ...] = (ImportCues,)
