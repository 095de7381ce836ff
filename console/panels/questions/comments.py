"""Comments as a model: newest first, each written out when it is first seen."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.panels.questions.names import intent_name, source_name
from console.panels.questions.pages import Said
from console.ui.figures import clock
from console.ui.tables import KEY_ROLE
from console.ui.translate import tr

LINE_ROLE = Qt.ItemDataRole.UserRole + 2

SHOWN_AT = QT_TRANSLATE_NOOP("questions", "{time} · {source}")
OTHER_TIME = QT_TRANSLATE_NOOP("questions", "{time} · by its source {own} · {source}")
ARRIVED = QT_TRANSLATE_NOOP("questions", "{time}, when it arrived · {source}")
SOMEONE = QT_TRANSLATE_NOOP("questions", "viewer")

WRITTEN = 2_000
"""Lines kept written out."""

TEXT_LENGTH = 300

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Line(NamedTuple):
    """A comment as it is drawn: strings, and whether it complains."""

    source: str
    user: str
    tier: str
    text: str
    badge: str
    complains: bool
    time: str
    tip: str


class CommentsModel(QAbstractTableModel):
    """Row 0 is the newest; inside, the oldest is first, so that new ones go to the end cheaply."""

    def __init__(self, intent: Callable[[int], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = "UTC"
        self._intent = intent
        self._said: list[Said] = []
        self._lines: dict[tuple[int, str], Line] = {}

    @property
    def oldest(self) -> int:
        """The number of the oldest comment, 0 for none."""
        return self._said[0].n if self._said else 0

    def fill(self, said: Iterable[Said]) -> None:
        """Show these, oldest first, in place of all others."""
        self.beginResetModel()
        self._said = list(said)
        self._lines.clear()
        self.endResetModel()

    def add(self, said: Sequence[Said], limit: int) -> None:
        """Put new ones, oldest first, on top; the oldest beyond the limit go."""
        if not said:
            return
        self.beginInsertRows(_NOWHERE, 0, len(said) - 1)
        self._said.extend(said)
        self.endInsertRows()
        over = len(self._said) - limit
        if over > 0:
            self.beginRemoveRows(_NOWHERE, limit, len(self._said) - 1)
            del self._said[:over]
            self.endRemoveRows()

    def add_older(self, page: Sequence[Said]) -> None:
        """Put a page, newest first, at the end."""
        if page:
            count = len(self._said)
            self.beginInsertRows(_NOWHERE, count, count + len(page) - 1)
            self._said[:0] = reversed(page)
            self.endInsertRows()

    def at(self, row: int) -> Said:
        """The comment in a row."""
        return self._said[-1 - row]

    def line_at(self, row: int) -> Line:
        """The comment in a row, written out."""
        return self._line(self.at(row))

    def row_at(self, at: int) -> int:
        """The row of the last comment up to a time (ms UTC); −1 where it is not held here."""
        place = bisect_right(self._said, at, key=lambda said: said.comment.at)
        return len(self._said) - place if place else -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._said)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == LINE_ROLE:
            return self._line(self.at(index.row()))
        if role == Qt.ItemDataRole.DisplayRole:
            line = self._line(self.at(index.row()))
            return f"{line.user}: {line.text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            line = self._line(self.at(index.row()))
            return f"{line.text}\n{line.tip}"
        return str(self.at(index.row()).n) if role == KEY_ROLE else None

    def _line(self, said: Said) -> Line:
        intent = said.intent or self._intent(said.n)
        key = (said.n, intent)
        if key not in self._lines:
            if len(self._lines) >= WRITTEN:
                self._lines.clear()
            self._lines[key] = line(said, intent, self.zone)
        return self._lines[key]


def line(said: Said, intent: str, zone: str) -> Line:
    """A comment written out in the language in force."""
    comment = said.comment
    time, source = clock(comment.at, zone, seconds=True), plain(said.source, 80)
    tip = tr(SHOWN_AT, time=time, source=source)
    if comment.stamped:
        tip = tr(ARRIVED, time=time, source=source)
    if comment.source_at is not None and comment.source_at != comment.at:
        own = clock(comment.source_at, zone, seconds=True)
        tip = tr(OTHER_TIME, time=time, own=own, source=source)
    return Line(
        source_name(said.source),
        plain(comment.user, 24) or tr(SOMEONE),
        plain(comment.tier, 16),
        plain(comment.text, TEXT_LENGTH),
        intent_name(intent),
        intent == "complaint",
        time,
        tip,
    )
