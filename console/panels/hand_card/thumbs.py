"""The pictures of a product in a row: looked at, put in order, captioned, taken off."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.picture_cache import PictureCache
from console.show.products.pictures.tables import Picture
from console.ui.theme import Theme
from console.ui.translate import tr

SIDE, GAP = 84, 6
"""Side of a picture and what is between two, in pixels at scale 1."""

GONE = QT_TRANSLATE_NOOP("picture", "file is missing")
NTH = QT_TRANSLATE_NOOP("picture", "Picture {number} of {all} {caption}")
HOW = QT_TRANSLATE_NOOP(
    "picture", "Arrow keys choose · Ctrl with arrow keys moves · Del takes off · Enter captions"
)


class Thumbs(QWidget):
    """All pictures, in as many lines as they take; one is chosen."""

    moved = Signal(str, int)
    """Picture, and by how many places."""
    removed = Signal(str)
    captioned = Signal(str)
    chosen = Signal()

    def __init__(self, theme: Theme, cache: PictureCache) -> None:
        super().__init__()
        self.setObjectName("cardPictures")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr(HOW))
        self._theme, self._cache = theme, cache
        self.pictures: tuple[Picture, ...] = ()
        self.current = 0
        cache.arrived.connect(self.update)

    @property
    def picture(self) -> Picture | None:
        """The chosen one."""
        return self.pictures[self.current] if self.pictures else None

    def show_pictures(self, pictures: tuple[Picture, ...]) -> None:
        """Show these; the chosen one stays chosen wherever it stands now."""
        was = self.picture
        self.pictures = pictures
        ids = [one.id for one in pictures]
        kept = ids.index(was.id) if was is not None and was.id in ids else self.current
        self._choose(kept)
        self.setVisible(bool(pictures))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        across = self._across(width)
        lines = -(-len(self.pictures) // across)
        return lines * self._theme.px(SIDE + GAP)

    def sizeHint(self) -> QSize:
        width = self.width() or self._theme.px(SIDE * 3)
        return QSize(width, self.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, picture = event.key(), self.picture
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if picture is None:
            super().keyPressEvent(event)
        elif step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(picture.id, step)
        elif step:
            self._choose(self.current + step)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(picture.id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.captioned.emit(picture.id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number in range(len(self.pictures)):
            if self._place(number).contains(event.position().toPoint()):
                self._choose(number)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, picture in enumerate(self.pictures):
            place = self._place(number)
            side = round(place.width() * self.devicePixelRatioF())
            paint_picture(painter, self._theme, place, self._cache.get(picture, side))
            if number == self.current:
                role = "accent" if self.hasFocus() else "text3"
                painter.setPen(self._theme.color(role))
                painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()

    def _choose(self, number: int) -> None:
        self.current = max(0, min(number, len(self.pictures) - 1))
        picture = self.picture
        if picture is not None:
            values = {"number": self.current + 1, "all": len(self.pictures)}
            self.setAccessibleName(tr(NTH, caption=picture.caption, **values).strip())
        self.update()
        self.chosen.emit()

    def _across(self, width: int) -> int:
        return max(1, (width + self._theme.px(GAP)) // self._theme.px(SIDE + GAP))

    def _place(self, number: int) -> QRect:
        line, column = divmod(number, self._across(self.width()))
        step, side = self._theme.px(SIDE + GAP), self._theme.px(SIDE)
        return QRect(QPoint(column * step, line * step), QSize(side, side))


def paint_picture(painter: QPainter, theme: Theme, place: QRect, image: QImage | None) -> None:
    """A picture in the middle of its place, on a ground; words where its file is missing."""
    painter.fillRect(place, theme.color("surface3"))
    if image is None:
        return
    if image.isNull():
        painter.setPen(theme.color("text3"))
        painter.setFont(theme.font("small"))
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(place, flags, tr(GONE))
        return
    size = image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    at = QRect(QPoint(0, 0), size)
    at.moveCenter(place.center())
    painter.drawImage(at, image)
