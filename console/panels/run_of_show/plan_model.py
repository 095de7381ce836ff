"""The model of the plan's grid: rows are compared by what they hang on, and made when drawn."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from console.panels.run_of_show.plan_facts import RowFact, RowFacts
from console.panels.run_of_show.plan_fields import Field, columns
from console.ui.cell_grid import runs
from console.ui.grid import GridModel
from console.ui.tables import CELL_ROLE, KEY_ROLE, Cell, RowCells
from console.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

MOST_ANEW = 100
"""Rows up to which is compared what they said before: more than any screen shows."""

_NOWHERE = QModelIndex()


class PlanModel(GridModel):
    """Keeps the cells of the rows that were looked at, and what they were made of."""

    def __init__(
        self, theme: Theme, fields: Sequence[Field], make: Callable[[RowFact], RowCells],
        text: Callable[[str, int], str | None], parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, columns(fields), text, parent)
        self.fields = tuple(fields)
        self._make = make
        self._facts: RowFacts | None = None
        self._made: dict[str, tuple[RowFact, RowCells]] = {}
        self._places: dict[str, int] = {}

    def show(self, facts: RowFacts) -> None:
        """Show these rows; views are told of columns that differ in rows that were looked at."""
        self.filling = True
        if facts.keys == self.keys:
            self._facts = facts
            rows, others = self._make_anew(facts)
            for first, last in runs(others):
                top, end = self.index(min(rows), first), self.index(max(rows), last)
                self.dataChanged.emit(top, end)
        else:
            self._replace(facts)
            self._repaint()
        self._settle()

    def forget(self) -> None:
        """Names of products, or words, are others now."""
        self._made.clear()
        self._repaint()

    def use(self, fields: Sequence[Field]) -> None:
        """Other columns, whatever was shown."""
        self.beginResetModel()
        self.fields, self.columns = tuple(fields), columns(fields)
        self._made.clear()
        self.endResetModel()

    def cells(self, row: int) -> RowCells:
        """The cells of a row, made when they are first asked for."""
        key, facts = self.keys[row], self._facts
        made = self._made.get(key)
        if made is None and facts is not None:
            fact = facts[row]
            made = self._made[key] = fact, self._make(fact)
        return made[1] if made is not None else ("",) * len(self.columns)

    def cell_at(self, row: int, column: int) -> Cell:
        cell = self.cells(row)[column]
        return Cell(cell) if isinstance(cell, str) else cell

    def text_at(self, row: int, column: int) -> str:
        """What a cell shows."""
        cell = self.cells(row)[column]
        return cell if isinstance(cell, str) else cell.text

    def is_cue(self, row: int) -> bool:
        """Whether a row is a cue; else it is a block, or there is none."""
        return self._facts is not None and self._facts.is_cue(row)

    def row_of(self, key: str) -> int:
        return self._places.get(key, -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == KEY_ROLE:
            return self.keys[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return self._text(self.keys[index.row()], index.column()) or ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[index.column()].align
        cell = self.cells(index.row())[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell if isinstance(cell, str) else cell.text
        if role == CELL_ROLE:
            return Cell(cell) if isinstance(cell, str) else cell
        return None if isinstance(cell, str) else self._look(cell, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        if self.is_cue(index.row()):
            taken = bool(self.fields[index.column()].kind)
        else:
            taken = index.column() == 0
        return flags | Qt.ItemFlag.ItemIsEditable if taken else flags

    def _make_anew(self, facts: RowFacts) -> tuple[Sequence[int], Sequence[int]]:
        """Write out again what was looked at and differs; such rows, and columns that differ.

        One length moves the times of all that follows, in three columns of fifteen: the others
        need not be painted again.
        """
        if len(self._made) > MOST_ANEW:
            self._made.clear()
            return range(len(self.keys)), range(len(self.columns))
        rows: list[int] = []
        others: set[int] = set()
        for key, (before, old) in self._made.items():
            row = self._places[key]
            if (fact := facts[row]) != before:
                new = self._make(fact)
                self._made[key] = fact, new
                rows.append(row)
                others.update(n for n, cell in enumerate(new) if cell != old[n])
        return rows, sorted(others)

    def _replace(self, facts: RowFacts) -> None:
        """Take other rows, or the same in another order."""
        old, before, keys = len(self.keys), self.keys, facts.keys
        if len(keys) > old:
            self.beginInsertRows(_NOWHERE, old, len(keys) - 1)
            self._take(facts, before + keys[old:])
            self.endInsertRows()
        elif len(keys) < old:
            self.beginRemoveRows(_NOWHERE, len(keys), old - 1)
            self._take(facts, before[: len(keys)])
            self.endRemoveRows()
        self._take(facts, keys)
        places = self._places.items()
        self._made = {
            key: self._made[key] for key, row in places
            if key in self._made and self._made[key][0] == facts[row]
        }  # fmt: skip

    def _take(self, facts: RowFacts, keys: list[str]) -> None:
        self._facts, self.keys = facts, keys
        self._places = {key: row for row, key in enumerate(keys)}

    def _repaint(self) -> None:
        if self.keys:
            last = self.index(len(self.keys) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
