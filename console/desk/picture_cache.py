"""Pictures of products as the screen shows them, read off the main thread and kept small."""

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from console.desk.desk import Desk
from console.desk.picture_reading import read_picture
from console.show.products.pictures.files import file_name
from console.show.products.pictures.tables import Picture

MOST = 200
"""Pictures that are kept; the one that was shown longest ago goes first."""

Key = tuple[str, int]


class PictureCache(QObject):
    """Asks a reader for each picture once in each size; `arrived` tells that one is there."""

    arrived = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: OrderedDict[Key, QImage | None] = OrderedDict()

    def get(self, picture: Picture, side: int) -> QImage | None:
        """The picture with its longer side at most `side` pixels; None until it is there.

        A picture whose file is missing or damaged is null.
        """
        key = (picture.digest, side)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._kept[key] = None
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
        path = self._desk.room.layout.pictures / file_name(picture)
        answer = self._desk.room.readers.ask(lambda files: (key, read_picture(path, side)))
        self._desk.bridge.when_done(answer, self._take)
        return None

    def _take(self, answer: tuple[Key, QImage]) -> None:
        key, image = answer
        if key in self._kept:
            self._kept[key] = image
            self.arrived.emit()
