"""Looks after the file of the run that is shown: checked beside the work, told when damaged."""

import sqlite3
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.reader import Files
from console.core.store import check, newest_backup
from console.desk.desk import Desk
from console.desk.health import HealthBoard

RUN_FILE = "run_file"
"""The name under which the file is on the board."""

WHOLE = QT_TRANSLATE_NOOP("health", "The file of this run is whole.")
BROKEN = QT_TRANSLATE_NOOP(
    "health", "The file of this run is damaged ({error}). The newest good backup is {backup}."
)
ASIDE = QT_TRANSLATE_NOOP(
    "health",
    "The file of this run was damaged and set aside as {file}; the run goes on in a new one."
    " The newest good backup is {backup}.",
)
NO_BACKUP = QT_TRANSLATE_NOOP("health", "none")


class FileWatch(QObject):
    """A full check takes seconds for a long run, so a reader makes it after the show is open."""

    def __init__(self, desk: Desk, board: HealthBoard) -> None:
        super().__init__(desk)
        self._desk, self._board = desk, board
        self._told = 0
        desk.opened.connect(self._check)
        desk.ticked.connect(self._look_aside)

    @Slot()
    def _check(self) -> None:
        run = self._desk.live.base.shown.run
        if run:
            answer = self._desk.room.readers.ask(lambda files: _state(files, run), key="check")
            self._desk.bridge.when_done(answer, self._tell)

    def _tell(self, answer: tuple[str, Message]) -> None:
        if not self._told:
            self._board(RUN_FILE, *answer)

    @Slot()
    def _look_aside(self) -> None:
        """The writer set a file aside: the team should know, and where the backup is."""
        aside = self._desk.room.writer.files.aside
        if len(aside) > self._told:
            self._told = len(aside)
            name = aside[-1].name.split(".damaged-")[0]
            backup = newest_backup(self._desk.room.layout.backups, name)
            what = message(ASIDE, file=aside[-1].name, backup=_named(backup))
            self._board(RUN_FILE, "bad", what)


def _state(files: Files, run: str) -> tuple[str, Message]:
    """On a reader's thread: what quick_check says of the run's file."""
    try:
        conn = files.run(run)
        wrong = None if conn is None else check(conn)
    except sqlite3.DatabaseError as error:
        wrong = str(error)
    if wrong is None:
        return "ok", message(WHOLE)
    backup = newest_backup(files.layout.backups, files.layout.run(run).name)
    return "bad", message(BROKEN, error=wrong, backup=_named(backup))


def _named(backup: Path | None) -> str | Message:
    return message(NO_BACKUP) if backup is None else str(backup)
