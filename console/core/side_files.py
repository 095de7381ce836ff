"""Files of reference data beside a room's decisions and facts, written when nothing else waits."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from sqlite_utils import Migrations

from console.core.store import open_file

T = TypeVar("T")

Work = Callable[[sqlite3.Connection], T]
"""Reads and writes inside one transaction, which should take less than 20 ms."""


class SideFile(NamedTuple):
    """Where a file of reference data is, and its migrations."""

    path: Path
    sets: tuple[Migrations, ...]


class SideWork(NamedTuple):
    """One transaction on such a file, and where to tell its answer."""

    file: SideFile
    work: Work[Any]
    done: "Future[Any]"


class SideFiles:
    """The open ones. Used by the writer's thread alone."""

    def __init__(self, backups: Path) -> None:
        self._backups = backups
        self._open: dict[Path, sqlite3.Connection] = {}

    def carry_out(self, waiting: SideWork) -> None:
        """Do one piece of work whole or not at all; an error is its asker's to see."""
        if not waiting.done.set_running_or_notify_cancel():
            return
        try:
            waiting.done.set_result(self._inside(self._get(waiting.file), waiting.work))
        except Exception as error:
            waiting.done.set_exception(error)

    def close(self) -> None:
        """Close all files."""
        for conn in self._open.values():
            conn.close()
        self._open.clear()

    def _get(self, file: SideFile) -> sqlite3.Connection:
        if file.path not in self._open:
            self._open[file.path] = open_file(
                file.path, file.sets, write=True, backups=self._backups, quick=True
            )
        return self._open[file.path]

    def _inside(self, conn: sqlite3.Connection, work: Work[T]) -> T:
        conn.execute("BEGIN IMMEDIATE")
        try:
            answer = work(conn)
            conn.execute("COMMIT")
        except BaseException:
            if conn.in_transaction:
                conn.execute("ROLLBACK")
            raise
        return answer
