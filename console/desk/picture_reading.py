"""Reading a picture that was taken in, for screen and paper."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from console.show.products.pictures.files import LONGEST_SIDE, MOST_BYTES

MOST_MEGABYTES = 256
"""Memory that decoding one picture may take."""


def read_picture(path: Path, side: int) -> QImage:
    """A picture that was taken in, made small; null where it is missing or no such picture."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return QImage()
    except OSError:
        return QImage()
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LONGEST_SIDE:
        return QImage()
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
