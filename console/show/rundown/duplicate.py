"""A show made of another: the plan copied, every time moved to the new start."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

from console.core.action import Action
from console.core.errors import Refused
from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.table import Table, Values
from console.core.transaction import Transaction
from console.show.base.actions import NAME_TAKEN
from console.show.base.changes import EARLIEST, LATEST, name_of, within
from console.show.base.tables import SHOW, Show
from console.show.rundown.tables import CUE
from console.show.rundown.welfare.tables import WELFARE
from console.show.rundown.words import local_time

DOUBLED = QT_TRANSLATE_NOOP("action", "Duplicate show “{was}” as “{name}”")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TIMES = {SHOW.name: ("start", "end"), CUE.name: ("start_at", "end_at"),
          WELFARE.name: ("start_at",)}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class DuplicateShow(Action):
    """Copy a show's plan under a new name; runs, versions and settings stay behind.

    start: ms UTC. Hit times keep their local distance from the start in the show's zone, so that
    21:00 stays an hour after 20:00 also where the clocks are changed between the two days.
    """

    kind: ClassVar[str] = "show.duplicate"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Duplicate show")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    show: str
    name: str
    start: int

    def apply(self, tx: Transaction) -> None:
        """Write a copy of every row of the plan, parents first; refused for a name in use."""
        source = tx.get(SHOW, self.show)
        name = name_of(self.name)
        within("start", self.start, EARLIEST, LATEST)
        if tx.where(SHOW, "name = ?", name):
            raise Refused(message(NAME_TAKEN, name=name))
        moving = _Moving(source, self.start)
        given = {"name": name, "start": self.start}
        for table in [one for one in tx.tables.values() if one.plan]:
            for row in tx.where(table, f"{table.plan} = ?", self.show):
                values = self._copied(tx, table, moving.moved(table.name, row._asdict()))
                values |= given if table.name == SHOW.name else {}
                tx.write(table.name, values["id"], None, values)

    def label(self, tx: Transaction) -> Message:
        """Names both shows."""
        was, made = tx.get(SHOW, self.show).name, tx.get(SHOW, self.id).name
        return message(DOUBLED, was=was, name=made)

    def _copied(self, tx: Transaction, table: Table[Any], values: Values) -> Values:
        """The row with ids of its own; what refers to the plan refers to the copy."""
        made = {**values, "id": self._id(values["id"])}
        for key in tx.conn.execute(f"PRAGMA foreign_key_list({table.name})").fetchall():
            parent, column = tx.tables.get(key[2]), key[3]
            if parent is not None and parent.plan and values[column] is not None:
                made[column] = self._id(values[column])
        return made

    def _id(self, row: str) -> str:
        """The id of a row's copy; the same each time the action is carried out."""
        return self.id if row == self.show else derived_id(self.id, row)


class _Moving:
    """Moves instants by the local difference of two starts."""

    def __init__(self, show: Show, start: int) -> None:
        self._zone = show.zone
        self._same = show.start is None or show.start == start
        was = start if show.start is None else show.start
        self._by: timedelta = _naive(start, show.zone) - _naive(was, show.zone)

    def moved(self, table: str, values: Values) -> Values:
        """A row's values with its times moved."""
        times = {name: self._at(values[name]) for name in _TIMES.get(table, ())}
        return values | times

    def _at(self, at: int | None) -> int | None:
        if at is None or self._same:
            return at
        local = _naive(at, self._zone) + self._by
        placed = local.replace(tzinfo=local_time(at, self._zone).tzinfo)
        moved = (placed - _EPOCH) // timedelta(milliseconds=1)
        within("time", moved, EARLIEST, LATEST)
        return moved


def _naive(at: int, zone: str) -> datetime:
    return local_time(at, zone).replace(tzinfo=None)


ACTIONS: tuple[type[Action], ...] = (DuplicateShow,)
