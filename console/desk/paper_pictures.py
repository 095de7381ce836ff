"""Pictures of a product in a row on its printed hand card."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from console.desk.paper_ink import Page, Photo
from console.desk.picture_reading import read_picture

STRIP_MM = 26.0
"""Height of the row, at scale 1."""

MOST = 4
GAP_SHARE = 0.08
PIXELS = 900
"""The longer side of a printed picture: 26 mm at 600 dots per inch and some."""


class Strip:
    """Pictures of one height, as many as stand beside each other in the width."""

    def __init__(self, files: Sequence[Path], width: float, height: float) -> None:
        """Units of `paper_ink`; files that are missing or damaged are passed over."""
        self._photos: list[tuple[QImage, float]] = []
        self._gap = height * GAP_SHARE
        left = width
        for image in (read_picture(file, PIXELS) for file in files[:MOST]):
            if image.isNull():
                continue
            wide = height * image.width() / image.height()
            if wide <= left:
                self._photos.append((image, wide))
                left -= wide + self._gap
        self.height = height if self._photos else 0.0

    def drop(self) -> None:
        """Take the row off the card."""
        self._photos, self.height = [], 0.0

    def put(self, page: Page, x: float, y: float) -> None:
        """Put the row with its upper left corner here."""
        for image, wide in self._photos:
            page.append(Photo(QRectF(x, y, wide, self.height), image))
            x += wide + self._gap
