"""Print…: what is printed of a plan, written as PDF by a process of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from console.core.action import Outcome
from console.core.message import QT_TRANSLATE_NOOP, Message
from console.desk.apart import Apart
from console.desk.desk import Desk
from console.desk.print_apart import print_show
from console.show.review.paper.prints import IN_WINDOW, Print
from console.ui.translate import language, tr

NAMES: dict[Print, tuple[str, str]] = {
    "cues": QT_TRANSLATE_NOOP("run_of_show", "Run sheet"),
    "callsheets": QT_TRANSLATE_NOOP("run_of_show", "Call sheets"),
    "handcards": QT_TRANSLATE_NOOP("run_of_show", "Hand cards"),
    "wall": QT_TRANSLATE_NOOP("run_of_show", "Strategy wall"),
    "review": QT_TRANSLATE_NOOP("run_of_show", "Review sheet"),
}
WHERE = QT_TRANSLATE_NOOP("run_of_show", "Print to a PDF file")


class Printing:
    """Asks where to, has it drawn apart, and opens it; nothing waits meanwhile."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        self._desk, self._page = desk, page
        self._work: Apart | None = None
        self._dialog: QFileDialog | None = None
        self._what: Print = "cues"
        page.destroyed.connect(self._end)

    def menu(self, parent: QWidget) -> QMenu:
        """What can be printed."""
        menu = QMenu(parent)
        menu.setObjectName("printMenu")
        for what in IN_WINDOW:
            action: QAction = menu.addAction(tr(NAMES[what]))
            action.setData(what)
        menu.triggered.connect(self._ask)
        return menu

    def write(self, what: Print, to: Path, then: Callable[[Path], None]) -> None:
        """Draw it apart; `then` is told the file, a refusal is told as any other."""
        if self._work is not None:
            self._work.cancel()
        show, at = self._desk.live.base.shown.show, self._desk.clock.wall()
        room, lang = self._desk.room.layout.room, language()
        work = self._work = Apart(print_show, room, show, what, lang, at, to)

        def arrived(answer: Any) -> None:
            self._work = None if self._work is work else self._work
            if isinstance(answer, Message):
                self._desk.refused.emit(Outcome(None, answer))
            else:
                then(to)

        self._desk.bridge.when_done(work.done, arrived)

    def _ask(self, action: QAction) -> None:
        self._what = next(what for what in IN_WINDOW if what == action.data())
        if self._dialog is None:
            self._dialog = QFileDialog(self._page.window(), tr(WHERE), "", "PDF (*.pdf)")
            self._dialog.setObjectName("printDialog")
            self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self._dialog.setDefaultSuffix("pdf")
            self._dialog.fileSelected.connect(self._chosen)
        self._dialog.selectFile(f"{tr(NAMES[self._what])}.pdf")
        self._dialog.show()

    def _chosen(self, name: str) -> None:
        self.write(self._what, Path(name), _open)

    def _end(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
