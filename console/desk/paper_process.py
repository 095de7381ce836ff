"""Printing from the window, in a process of its own: the window goes on meanwhile."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.show.review.paper.prints import Print

DONE = QT_TRANSLATE_NOOP("paper", "{file} is ready.")
FAILED = QT_TRANSLATE_NOOP("paper", "Printing failed: {reason}")
CANCELLED = QT_TRANSLATE_NOOP("paper", "Printing was cancelled; nothing was written.")
NOT_STARTED = QT_TRANSLATE_NOOP("paper", "the program could not be started")


class Printing(QObject):
    """One print on its way; `finished` tells whether it is there, and the sentence to show."""

    finished = Signal(bool, object)

    def __init__(self, to: Path, line: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._to, self._cancelled = to, False
        self._process = QProcess(self)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self._process.start(line[0], line[1:])

    def cancel(self) -> None:
        """End it; what was there under the file's name before stays."""
        self._cancelled = True
        self._process.kill()

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._cancelled:
            self._tell(False, message(CANCELLED))
        elif status == QProcess.ExitStatus.NormalExit and code == 0:
            self._tell(True, message(DONE, file=self._to.name))
        else:
            said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            reason = said.strip().rpartition("\n")[2].removeprefix("liveroom: ")
            self._tell(False, message(FAILED, reason=reason or code))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._tell(False, message(FAILED, reason=message(NOT_STARTED)))

    def _tell(self, done: bool, sentence: Message) -> None:
        self.finished.emit(done, sentence)


def print_show(
    room: Path,
    show: str,
    what: Print,
    to: Path,
    lang: str,
    *,
    paper: str = "",
    parent: QObject | None = None,
) -> Printing:
    """Start printing a show (its id) of a room file to a .pdf, or the wall to a .png.

    paper: a name of `prints.PAPERS`, "" = what suits the print. Works while the room is written.
    """
    # A frozen program is the command line itself.
    program = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "console"]
    )
    line = [*program, "export", show, "--room", str(room), "--to", str(to), "--what", what]
    line += ["--lang", lang, *(("--paper", paper) if paper else ())]
    return Printing(to, line, parent)
