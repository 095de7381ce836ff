"""The list of comments: one line of 26 px each, millions of them at no cost.

A QTableView keeps a record for each row it could show; this view keeps none, for all rows are of
one height.
"""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from console.panels.questions.comments import LINE_ROLE, CommentsModel
from console.panels.questions.comments_lines import MARK, Line
from console.ui.delegates import Fitting, draw_pill
from console.ui.theme import DENSE_ROW, Theme

Index = QModelIndex | QPersistentModelIndex

SOURCE_WIDTH, TIME_WIDTH, USER_WIDTH = 60, 60, 140
LEAST_TEXT = 96
"""Pixels of the text that are left before what it asks about gives way."""

TALLEST = 2_000_000_000
"""Pixels that a scroll bar can count."""

_PLAIN = QStyle.StateFlag.State_Enabled
_CHOSEN = _PLAIN | QStyle.StateFlag.State_Selected


class CommentDelegate(QStyledItemDelegate):
    """Draws source, user, tier, text, what it asks, and the time at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._fitting = theme, Fitting(theme)
        theme.changed.connect(self._forget)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        line: Line = (
            model.line_at(index.row())
            if isinstance(model, CommentsModel)
            else index.data(LINE_ROLE)
        )
        theme, px = self._theme, self._theme.px
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.color("surface3"))
        if line.colour:
            painter.fillRect(
                QRect(box.left(), box.top(), px(4), box.height()), theme.color(line.colour)
            )
        right = box.right() - px(12)
        self._word(painter, px(12), px(SOURCE_WIDTH - 4), box, line.source, "text3", "small")
        time = right - px(TIME_WIDTH) + px(8)
        self._word(painter, time, px(TIME_WIDTH), box, line.time, "text3", "small")
        left, end = px(12 + SOURCE_WIDTH), time - px(8)
        left += self._word(painter, left, px(USER_WIDTH), box, line.user, "text2") + px(8)
        if line.tier and left < end:
            left += self._pill(painter, left, box, line.tier, "text2") + px(8)
        self._said(painter, left, end, box, line)

    def _said(self, painter: QPainter, left: int, end: int, box: QRect, line: Line) -> None:
        """The text, and behind it what it asks and why it is folded away or marked."""
        px = self._theme.px
        pills = [(line.badge, "amber" if line.complains else "")] if line.badge else []
        pills += [(line.mark, line.mark_colour)] if line.mark else []
        widths = [self._wide(one, box) for one, _ in pills]
        room = end - left - sum(widths)
        if line.colour and room < self._fitting.text(line.text, "text", TALLEST)[1]:
            pills[-1] = (MARK, line.mark_colour)
            widths[-1] = self._wide(MARK, box)
        if pills and not pills[0][1] and room < px(LEAST_TEXT):
            del pills[0], widths[0]  # what was said comes before what it asks about
        room = max(0, end - left - sum(widths))
        left += self._word(painter, left, room, box, line.text, "text3" if line.dim else "text")
        for (words, colour), width in zip(pills, widths, strict=True):
            if left + width > end:
                break
            if colour:
                self._pill(painter, left + px(8), box, words, colour)
            else:
                self._word(painter, left + px(8), width, box, words, "accent", "small")
            left += width

    def _wide(self, words: str, box: QRect) -> int:
        """Pixels that a word behind the text takes."""
        return self._fitting.text(words, "small", box.width())[1] + self._theme.px(20)

    def _word(
        self, painter: QPainter, left: int, width: int, box: QRect, text: str, colour: str,
        font: str = "text",
    ) -> int:  # fmt: skip
        """Draw a text at a place, elided to a width; how wide it came out."""
        theme = self._theme
        text, used = self._fitting.text(text, font, width)
        painter.setFont(theme.font(font))
        painter.setPen(theme.color(colour))
        area = QRect(box.left() + left, box.top(), width + 1, box.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        return used

    def _pill(self, painter: QPainter, left: int, box: QRect, text: str, colour: str) -> int:
        middle = box.center().y() + 1
        return draw_pill(painter, self._theme, box.left() + left, middle, text, colour)

    def _forget(self) -> None:
        self._fitting.forget()


class CommentTable(QAbstractItemView):
    """A list without a head, as long as the run. The scroll bar counts pixels of all rows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comments")
        self._theme = theme
        self._drawn = CommentDelegate(theme, self)
        self.setItemDelegate(self._drawn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.updateGeometries)

    def show_comments(self, model: CommentsModel) -> None:
        """Show a model, from its top."""
        if self.model() is not model:
            self.setModel(model)
            self.verticalScrollBar().setValue(0)

    def select_row(self, row: int) -> None:
        """Select a row, if there is one."""
        index = self.model().index(row, 0)
        if index.isValid():
            self.setCurrentIndex(index)

    def seen_rows(self) -> tuple[int, int]:
        """The first and the last row that is seen; the last is −1 for none."""
        top, height = self.verticalScrollBar().value(), self._height
        last = (top + self.viewport().height() - 1) // height
        return top // height, min(self._rows - 1, last)

    @property
    def _height(self) -> int:
        return self._theme.px(DENSE_ROW)

    @property
    def _rows(self) -> int:
        model = self.model()
        return 0 if model is None else model.rowCount()

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        top = index.row() * self._height - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = (point.y() + self.verticalScrollBar().value()) // self._height
        return self.model().index(row, 0) if 0 <= row < self._rows else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        box, bar, room = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + box.top() - (room - box.height()) // 2)
        elif box.top() < 0 or hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(bar.value() + box.top())
        elif box.bottom() >= room:
            bar.setValue(bar.value() + box.bottom() - room + 1)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        moves, current = QAbstractItemView.CursorAction, self.currentIndex().row()
        page = max(1, self.viewport().height() // self._height)
        row = {
            moves.MoveUp: current - 1, moves.MovePrevious: current - 1,
            moves.MoveDown: current + 1, moves.MoveNext: current + 1,
            moves.MovePageUp: current - page, moves.MovePageDown: current + page,
            moves.MoveHome: 0, moves.MoveEnd: self._rows - 1,
        }.get(action, current)  # fmt: skip
        return self.model().index(min(self._rows - 1, max(0, row)), 0)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.visualRect(self.currentIndex()))

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        # What is looked at stays where it is, whatever comes above it.
        bar, first = self.verticalScrollBar(), self.seen_rows()[0]
        super().rowsInserted(parent, start, end)
        held, value = bar.value() > 0 and start <= first, bar.value()
        self.updateGeometries()
        if held:
            bar.setValue(value + (end - start + 1) * self._height)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self._height)
        bar.setPageStep(max(1, room))
        bar.setRange(0, max(0, min(TALLEST, self._rows * self._height) - room))
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, model = QPainter(self.viewport()), self.model()
        painter.fillRect(event.rect(), self._theme.color("surface1"))
        option, current = QStyleOptionViewItem(), self.currentIndex().row()
        option.initFrom(self)
        first, last = self.seen_rows()
        top, height = self.verticalScrollBar().value(), self._height
        for row in range(first, last + 1):
            option.rect = QRect(0, row * height - top, self.viewport().width(), height)
            option.state = _CHOSEN if row == current else _PLAIN
            self._drawn.paint(painter, option, model.index(row, 0))
        painter.end()
