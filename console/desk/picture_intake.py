"""Taking a picture in: read with care, made small, kept by its digest.

What decodes pictures from elsewhere runs in a process of its own (`desk.apart`), so that one that
is made to break it breaks nothing else.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.plain_text import plain
from console.desk.picture_reading import MOST_MEGABYTES
from console.show.products.pictures.files import LONGEST_SIDE, MOST_BYTES, keep

MOST_FILE_BYTES = 20 * 1024 * 1024
"""A file that is larger is not read."""

MOST_PIXELS = 60_000_000
"""A picture of more is not decoded; a camera's have 50 million at most."""

FORMATS = frozenset({"jpeg", "jpg", "png", "webp", "gif", "bmp"})
"""What is taken in; drawings that can name other files are not."""

QUALITY = 86

TOO_LARGE = QT_TRANSLATE_NOOP(
    "picture", "“{file}” is larger than {most} MB. Save it smaller and try again."
)
NO_PICTURE = QT_TRANSLATE_NOOP(
    "picture", "“{file}” is no picture that can be read: JPEG, PNG, WebP, GIF or BMP."
)
TOO_WIDE = QT_TRANSLATE_NOOP(
    "picture", "“{file}” has {width} × {height} pixels, more than is safe to open."
)
NOT_READ = QT_TRANSLATE_NOOP("picture", "“{file}” could not be read: {why}.")
NOT_KEPT = QT_TRANSLATE_NOOP("picture", "“{file}” could not be kept: {why}.")


class Taken(NamedTuple):
    """A picture that was taken in: what its row needs; sides in pixels."""

    digest: str
    ending: str
    width: int
    height: int


class Small(NamedTuple):
    """A picture made small, as the content of a file."""

    content: bytes
    ending: str
    width: int
    height: int


def take_file(path: Path, folder: Path) -> Taken:
    """Take the picture of a file in; raises BadInput with why not. Nothing half-written."""
    name = plain(path.name, 80)
    try:
        if path.stat().st_size > MOST_FILE_BYTES:
            raise _too_large(name)
        with path.open("rb") as file:
            content = file.read(MOST_FILE_BYTES + 1)
    except OSError as error:
        why = error.strerror or str(error)
        raise BadInput(message(NOT_READ, file=name, why=why)) from error
    if len(content) > MOST_FILE_BYTES:
        raise _too_large(name)
    return take_bytes(content, name, folder)


def take_bytes(content: bytes, name: str, folder: Path) -> Taken:
    """Take a picture in that is in memory, such as one that was pasted; raises BadInput."""
    small = shrunk(content, name)
    try:
        digest = keep(folder, small.content, small.ending)
    except OSError as error:
        why = error.strerror or str(error)
        raise BadInput(message(NOT_KEPT, file=name, why=why)) from error
    return Taken(digest, small.ending, small.width, small.height)


def shrunk(content: bytes, name: str) -> Small:
    """The picture with its longer side at most LONGEST_SIDE; raises BadInput.

    One with see-through parts becomes a PNG, any other a JPEG; what else the file says of place,
    camera or person is left behind.
    """
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()).decode("ascii", "replace") not in FORMATS:
        raise BadInput(message(NO_PICTURE, file=name))
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        raise BadInput(message(TOO_WIDE, file=name, width=size.width(), height=size.height()))
    if not size.isValid() or size.isEmpty():
        raise BadInput(message(NO_PICTURE, file=name))
    reader.setAutoTransform(True)
    if max(size.width(), size.height()) > LONGEST_SIDE:
        bounds = QSize(LONGEST_SIDE, LONGEST_SIDE)
        reader.setScaledSize(size.scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise BadInput(message(NO_PICTURE, file=name))
    return _encoded(image, name)


def _encoded(image: QImage, name: str) -> Small:
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    for key in image.textKeys():
        image.setText(key, "")
    content, ending = (_file(image, "PNG"), "png") if _see_through(image) else (b"", "jpg")
    if not 0 < len(content) <= MOST_BYTES:
        content, ending = _file(_on_white(image), "JPEG", QUALITY), "jpg"
    if not 0 < len(content) <= MOST_BYTES:
        raise BadInput(message(NO_PICTURE, file=name))
    return Small(content, ending, image.width(), image.height())


def _file(image: QImage, kind: str, quality: int = -1) -> bytes:
    made = QByteArray()
    out = QBuffer(made)
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(out, kind, quality)  # type: ignore[call-overload]
    return bytes(made.data())


def _on_white(image: QImage) -> QImage:
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor("white"))
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground


def _see_through(image: QImage) -> bool:
    """Whether any part of a picture lets what is below shine through."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    lines: Iterator[Any] = map(alpha.constScanLine, range(alpha.height()))
    return any(bytes(line)[: alpha.width()].strip(b"\xff") for line in lines)


def _too_large(name: str) -> BadInput:
    return BadInput(message(TOO_LARGE, file=name, most=MOST_FILE_BYTES // 1024 // 1024))
