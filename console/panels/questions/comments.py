"""Comments as a model: newest first, each written out when it is first seen."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from console.panels.questions.comments_lines import WAITING, Line, Look, write
from console.panels.questions.comments_shelf import Shelf
from console.panels.questions.pages import Pages, Said
from console.ui.tables import KEY_ROLE

LINE_ROLE = Qt.ItemDataRole.UserRole + 2

WRITTEN = 2_000
"""Lines kept written out."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Key(NamedTuple):
    """What a written line depends on."""

    n: int
    intent: str
    revision: int


class CommentsModel(QAbstractTableModel):
    """Row 0 is the newest; inside, the oldest is first, so that new ones go to the end cheaply.

    Below those in memory stand the rows of the shelf, read when they are looked at.
    """

    def __init__(self, look: Callable[[], Look], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf = Shelf(0)
        self._look = look
        self._said: list[Said] = []
        self._lines: dict[_Key, Line] = {}

    @property
    def oldest(self) -> int:
        """The number of the oldest comment in memory, 0 for none."""
        return self._said[0].n if self._said else 0

    def fill(self, said: Iterable[Said]) -> None:
        """Show these, oldest first, in place of all others."""
        self.beginResetModel()
        self._said = list(said)
        self.shelf = Shelf(self.oldest)
        self._lines.clear()
        self.endResetModel()

    def add(self, said: Sequence[Said], limit: int) -> None:
        """Put new ones, oldest first, on top; the oldest beyond the limit go to the shelf."""
        if not said:
            return
        if not self._said:
            self.shelf = Shelf(said[0].n)
        self.beginInsertRows(_NOWHERE, 0, len(said) - 1)
        self._said.extend(said)
        over = len(self._said) - limit
        if over > 0:
            self.shelf.leave(self._said[:over])
            del self._said[:over]
        self.endInsertRows()

    def add_found(self, said: Sequence[Said], most: int) -> None:
        """Put new finds, oldest first, on top; the oldest beyond `most` go."""
        if not said:
            return
        self.beginInsertRows(_NOWHERE, 0, len(said) - 1)
        self._said.extend(said)
        self.endInsertRows()
        over = len(self._said) - most
        if over > 0:
            self.beginRemoveRows(_NOWHERE, most, len(self._said) - 1)
            del self._said[:over]
            self.endRemoveRows()

    def add_older(self, page: Sequence[Said]) -> None:
        """Put more of what was found, newest first, at the end; for a list without a shelf."""
        if page:
            count = len(self._said)
            self.beginInsertRows(_NOWHERE, count, count + len(page) - 1)
            self._said[:0] = reversed(page)
            self.endInsertRows()

    def counted(self, marks: Sequence[int], count: int, ended: bool) -> None:
        """More of what is older was counted: that many rows more at the end."""
        before = self.rowCount()
        if count:
            self.beginInsertRows(_NOWHERE, before, before + count - 1)
        self.shelf.counted(marks, count, ended)
        if count:
            self.endInsertRows()

    def put(self, pages: Pages) -> None:
        """Pages of the shelf came."""
        for page, rows in pages.rows.items():
            first, last = self.shelf.put(page, rows)
            held = len(self._said)
            if first <= last:
                self.dataChanged.emit(self.index(held + first, 0), self.index(held + last, 0))

    def at(self, row: int) -> Said | None:
        """The comment in a row; None while its page is read."""
        held = len(self._said)
        return self._said[-1 - row] if row < held else self.shelf.get(row - held)

    def line_at(self, row: int) -> Line:
        """The comment in a row, written out."""
        said = self.at(row)
        return WAITING if said is None else self._line(said)

    def row_at(self, at: int) -> int:
        """The row of the last comment up to a time (ms UTC); −1 where it is not held here."""
        place = bisect_right(self._said, at, key=lambda said: said.comment.at)
        return len(self._said) - place if place else -1

    def forget_lines(self) -> None:
        """All lines are written anew, as after a change of names or of what is folded away."""
        self._lines.clear()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._said) + self.shelf.count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == LINE_ROLE:
            return self.line_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            line = self.line_at(index.row())
            return f"{line.user}: {line.text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            line = self.line_at(index.row())
            return f"{line.text}\n{line.tip}"
        said = self.at(index.row()) if role == KEY_ROLE else None
        return str(said.n) if said is not None else None

    def _line(self, said: Said) -> Line:
        look = self._look()
        key = _Key(said.n, said.intent or look.intent(said.n), look.revision)
        if key not in self._lines:
            if len(self._lines) >= WRITTEN:
                self._lines.clear()
            self._lines[key] = write(said, key.intent, look)
        return self._lines[key]
