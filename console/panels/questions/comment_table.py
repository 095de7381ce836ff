"""The list of comments: one line of 26 px each."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from console.panels.questions.comments import LINE_ROLE, CommentsModel, Line
from console.ui.delegates import Fitting, draw_pill
from console.ui.tables import Column, DenseTable
from console.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

SOURCE_WIDTH, TIME_WIDTH, USER_WIDTH = 60, 60, 140


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
        right = box.right() - px(12)
        self._word(painter, px(12), px(SOURCE_WIDTH - 4), box, line.source, "text3", "small")
        time = right - px(TIME_WIDTH) + px(8)
        self._word(painter, time, px(TIME_WIDTH), box, line.time, "text3", "small")
        left, end = px(12 + SOURCE_WIDTH), time - px(8)
        left += self._word(painter, left, px(USER_WIDTH), box, line.user, "text2") + px(8)
        if line.tier and left < end:
            left += self._pill(painter, left, box, line.tier, "text2") + px(8)
        mark = self._fitting.text(line.badge, "small", box.width())[1] + px(20) if line.badge else 0
        left += self._word(painter, left, max(0, end - left - mark), box, line.text, "text")
        if line.badge and left + mark <= end:
            if line.complains:
                self._pill(painter, left + px(8), box, line.badge, "amber")
            else:
                self._word(painter, left + px(8), mark, box, line.badge, "accent", "small")

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


class CommentTable(DenseTable):
    """A list without a head, as long as the run for whoever scrolls."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, dense=True, parent=parent)
        self.setObjectName("comments")
        self.setItemDelegate(CommentDelegate(theme, self))
        self.horizontalHeader().hide()

    def show_comments(self, model: CommentsModel) -> None:
        """Show a model."""
        if self.model() is not model:
            self.setModel(model)
            self.set_columns((Column(""),))
