"""Has pages read that are looked at and not in memory, and counts what lies below."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from console.panels.questions import pages
from console.panels.questions.comment_table import CommentTable
from console.panels.questions.comments import CommentsModel
from console.panels.questions.pages import Marks, Pages
from console.ui.context import Context

SETTLE_MS = 15
"""While someone drags the bar, only pages that are looked at this long are read."""

AT_ONCE = 4


class Paging(QObject):
    """Asks the readers; whatever the list has scrolled past meanwhile is not read."""

    def __init__(self, context: Context, model: CommentsModel, table: CommentTable) -> None:
        super().__init__(table)
        self._desk, self._model, self._table = context.desk, model, table
        self._run = ""
        self._counting = self._reading = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._read)
        table.verticalScrollBar().valueChanged.connect(self._moved)

    def begin(self) -> None:
        """Another run is shown."""
        self._run = self._desk.live.base.shown.run
        self._counting = self._reading = False
        self.count()

    def count(self) -> None:
        """Count further down, unless all is counted."""
        shelf = self._model.shelf
        if self._counting or shelf.complete or not self._run:
            return
        self._counting = True
        work = partial(pages.count, run=self._run, below=shelf.lowest)
        desk = self._desk
        desk.bridge.when_done(desk.room.readers.ask(work, key="comments.count"), self._counted)

    def _counted(self, marks: Marks) -> None:
        if marks.run != self._run or marks.below != self._model.shelf.lowest:
            self._counting = False
            return
        self._model.counted(marks.numbers, marks.count, marks.ended)
        self._counting = False
        self.count()

    def _moved(self, _value: int) -> None:
        if self._table.model() is self._model:
            self._settle.start()

    def _read(self) -> None:
        """Read the pages of the rows that are seen."""
        shelf, (first, last) = self._model.shelf, self._table.seen_rows()
        shelf.missing.clear()
        for row in {first, (first + last) // 2, last}:
            if 0 <= row < self._model.rowCount():
                self._model.at(row)
        wanted = [(page, shelf.begin(page)) for page in sorted(shelf.missing)[:AT_ONCE]]
        if wanted and not self._reading:
            self._reading = True
            work = partial(pages.read, run=self._run, wanted=wanted)
            desk = self._desk
            desk.bridge.when_done(desk.room.readers.ask(work, key="comments.pages"), self._came)

    def _came(self, found: Pages) -> None:
        self._reading = False
        if found.run == self._run and self._model.shelf.count:
            self._model.put(found)
            self._table.viewport().update()
            self._settle.start()
