"""The model of the plan's grid: rows are compared by what they hang on, and made when drawn."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from console.panels.run_of_show.plan_fields import Field, columns
from console.panels.run_of_show.plan_rows import RowFact
from console.show.rundown.tables import Block
from console.ui.cell_grid import runs
from console.ui.grid import GridModel
from console.ui.tables import CELL_ROLE, KEY_ROLE, Cell, RowCells
from console.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

MOST_ANEW = 100
"""Rows up to which is compared what they said before: more than any screen shows."""

_NOWHERE = QModelIndex()


class PlanModel(GridModel):
    """Keeps the facts of all rows and the cells of those that were looked at.

    In a plan of 2,000 cues one edit moves the times of all that follow; only the thirty that are
    seen are written out.
    """

    def __init__(
        self, theme: Theme, fields: Sequence[Field], make: Callable[[RowFact], RowCells],
        text: Callable[[str, int], str | None], parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, columns(fields), text, parent)
        self.fields = tuple(fields)
        self._make = make
        self._facts: list[RowFact] = []
        self._made: dict[str, tuple[RowFact, RowCells]] = {}
        self._places: dict[str, int] = {}

    def show(self, facts: list[RowFact]) -> None:
        """Show these rows; views are told only of the range that differs."""
        keys = [fact.row.id for fact in facts]
        self.filling = True
        if keys == self.keys:
            old = self._facts
            differ = [n for n, fact in enumerate(facts) if fact != old[n]]
            self._facts = facts
            others = self._make_anew(differ)
        else:
            differ = self._replace(facts, keys)
            for row in differ:
                self._made.pop(keys[row], None)
            others = range(len(self.columns))
        for first, last in runs(others) if differ else ():
            self.dataChanged.emit(self.index(differ[0], first), self.index(differ[-1], last))
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
        key, fact = self.keys[row], self._facts[row]
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = fact, self._make(fact)
        return made[1]

    def cell_at(self, row: int, column: int) -> Cell:
        cell = self.cells(row)[column]
        return Cell(cell) if isinstance(cell, str) else cell

    def text_at(self, row: int, column: int) -> str:
        """What a cell shows."""
        cell = self.cells(row)[column]
        return cell if isinstance(cell, str) else cell.text

    def is_cue(self, row: int) -> bool:
        """Whether a row is a cue; else it is a block, or there is none."""
        return 0 <= row < len(self._facts) and not isinstance(self._facts[row].row, Block)

    def row_of(self, key: str) -> int:
        return self._places.get(key, -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._facts)

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

    def _make_anew(self, differ: Sequence[int]) -> Sequence[int]:
        """Write rows out that differ and were looked at; the columns that say something else.

        One length moves the times of all that follows, in three columns of fifteen: the others
        need not be painted again.
        """
        before = {row: self._made.pop(self.keys[row], None) for row in differ}
        looked_at = {row: made[1] for row, made in before.items() if made is not None}
        if len(looked_at) > MOST_ANEW:
            return range(len(self.columns))
        others: set[int] = set()
        for row, old in looked_at.items():
            new = self.cells(row)
            others.update(n for n, cell in enumerate(new) if cell != old[n])
        return sorted(others)

    def _replace(self, facts: list[RowFact], keys: list[str]) -> list[int]:
        """Take other rows; returns which of them differ from what stood in their place."""
        old, facts_before, before = len(self._facts), self._facts, self.keys
        if len(keys) > old:
            self.beginInsertRows(_NOWHERE, old, len(keys) - 1)
            self._take(facts_before + facts[old:], before + keys[old:])
            self.endInsertRows()
        elif len(keys) < old:
            self.beginRemoveRows(_NOWHERE, len(keys), old - 1)
            self._take(facts_before[: len(keys)], before[: len(keys)])
            self.endRemoveRows()
        self._take(facts, keys)
        self._made = {key: made for key, made in self._made.items() if key in self._places}
        return [
            n for n, fact in enumerate(facts)
            if n >= old or keys[n] != before[n] or fact != facts_before[n]
        ]  # fmt: skip

    def _take(self, facts: list[RowFact], keys: list[str]) -> None:
        self._facts, self.keys = facts, keys
        self._places = {key: row for row, key in enumerate(keys)}

    def _repaint(self) -> None:
        if self._facts:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._facts) - 1, len(self.columns) - 1)
            )
