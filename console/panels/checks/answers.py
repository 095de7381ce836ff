"""What a panel asks of the readers, and gets only while it is there."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from console.core.reader import Files
from console.desk.desk import Desk

T = TypeVar("T")


class Answers:
    """Asks for a panel; an answer that comes when the window was built anew is dropped."""

    def __init__(self, desk: Desk, panel: QWidget) -> None:
        self._desk = desk
        self._here = True
        panel.destroyed.connect(self._end)

    def ask(self, work: Callable[[Files], T], key: str, then: Callable[[T], None]) -> None:
        """Have a reader work; a newer request with the same key drops an older one."""

        def arrived(answer: T) -> None:
            if self._here:
                then(answer)

        self._desk.bridge.when_done(self._desk.room.readers.ask(work, key=key), arrived)

    def _end(self) -> None:
        self._here = False
