"""Bringing in a show from another room's file: one action, nothing overwritten."""

from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from console.core.action import Action
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.table import Table
from console.core.transaction import Transaction
from console.show.base.tables import SHOW

_NAMED = (SHOW.name, "supplier")
"""Tables in which a name stands once."""

BROUGHT = QT_TRANSLATE_NOOP("action", "Bring in show “{name}”")


class BroughtRow(NamedTuple):
    """One row to bring in: its table and its columns' values."""

    table: str
    values: dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class BringShow(Action):
    """Add the rows of a show from elsewhere; rows that are here already stay as they are."""

    kind: ClassVar[str] = "show.bring"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Bring in show")
    name: str
    rows: tuple[BroughtRow, ...]

    def apply(self, tx: Transaction) -> None:
        """Write the rows, parents first as they came."""
        for row in self.rows:
            if tx.find(tx.tables[row.table], row.values["id"]) is not None:
                continue
            values = row.values
            if row.table in _NAMED:
                name = free_name(tx, values["name"], tx.tables[row.table])
                values = {**values, "name": name}
            tx.write(row.table, values["id"], None, values)

    def label(self, tx: Transaction) -> Message:
        """Names the show."""
        return message(BROUGHT, name=self.name)


def free_name(tx: Transaction, name: str, table: Table[Any] = SHOW) -> str:
    """The name, with a number behind it where a show (or other row) here has it already."""
    free, number = name, 2
    while tx.where(table, "name = ?", free):
        free, number = f"{name} ({number})", number + 1
    return free


ACTIONS: tuple[type[Action], ...] = (BringShow,)
