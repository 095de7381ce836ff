"""Pictures on their way in: one after the other, each read by a process of its own."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP, Message
from console.desk.apart import Apart
from console.desk.desk import Desk
from console.desk.picture_intake import MOST_PIXELS, Taken, take_bytes, take_file
from console.show.products.pictures.actions import AddPicture
from console.ui.translate import tr, tr_message

READING = QT_TRANSLATE_NOOP("picture", "Reading {count} pictures …")
PASTED = QT_TRANSLATE_NOOP("picture", "pasted picture")

MOST_AT_ONCE = 24


class PictureIntake(QObject):
    """`said` tells what goes on, in words and a colour role; what was wrong comes last."""

    said = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: list[tuple[str, Callable[[], Apart]]] = []
        self._work: Apart | None = None
        self._wrong: list[str] = []
        desk.room.on_close(self._end)

    def take(self, product: str, data: QMimeData) -> bool:
        """Queue the files or the picture of a drop or the clipboard; whether there was any."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        self.files(product, paths)
        content = _content(data) if not paths and data.hasImage() else b""
        if content:
            folder = self._desk.room.layout.pictures
            self._queue(product, partial(Apart, take_bytes, content, tr(PASTED), folder))
        return bool(paths or content)

    def files(self, product: str, paths: Sequence[Path]) -> None:
        """Queue files."""
        folder = self._desk.room.layout.pictures
        for path in paths[:MOST_AT_ONCE]:
            self._queue(product, partial(Apart, take_file, path, folder))

    def _queue(self, product: str, begin: Callable[[], Apart]) -> None:
        if product:
            if self._work is None:
                self._wrong.clear()
            self._waiting.append((product, begin))
            self._next()

    def _next(self) -> None:
        if self._work is None and self._waiting:
            product, begin = self._waiting.pop(0)
            self.said.emit(tr(READING, count=len(self._waiting) + 1), "")
            self._work = begin()
            self._desk.bridge.when_done(self._work.done, partial(self._took, product))

    def _took(self, product: str, answer: Taken | Message) -> None:
        self._work = None
        self.said.emit("", "")
        if isinstance(answer, Message):
            self._wrong.append(tr_message(answer))
        else:
            self._desk.do(AddPicture(product=product, **answer._asdict()), self._settled)
        self._next()
        self._say_wrong()

    def _settled(self, outcome: Outcome) -> None:
        if outcome.refused is not None:
            self._wrong.append(tr_message(outcome.refused))
        self._say_wrong()

    def _end(self) -> None:
        """Nothing comes in any more while the room is being closed."""
        self._waiting.clear()
        if self._work is not None:
            self._work.cancel()

    def _say_wrong(self) -> None:
        """Say what was not taken in, once nothing is on its way any more."""
        if self._wrong and self._work is None:
            self.said.emit("\n".join(self._wrong), "air")


def _content(data: QMimeData) -> bytes:
    """The picture in what was dropped or pasted, as the content of a file."""
    for kind in ("image/png", "image/jpeg"):
        if data.hasFormat(kind):
            return bytes(data.data(kind).data())
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return b""
    if image.width() * image.height() > MOST_PIXELS:
        return b""
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "BMP")  # type: ignore[call-overload]  # quick: nothing is packed here
    return bytes(made.data())
