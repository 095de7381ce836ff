"""The files of runs that are open for writing; a damaged one is set aside, never written over."""

import logging
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Migrations

from console.core.derive import Deriver
from console.core.errors import StoreError
from console.core.fact import FactKind
from console.core.facts import FactsFile
from console.core.store import Layout, open_file, set_aside

DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Kept:
    """What a run's file holds: its migrations, kinds of facts, and what is derived of them."""

    sets: tuple[Migrations, ...]
    kinds: tuple[FactKind, ...]
    derivers: tuple[Deriver, ...]


class RunFiles:
    """Opens a run's file when it is first written. Used by the writer's thread alone.

    aside: files that proved damaged and were put under another name, for people to be told.
    """

    def __init__(self, layout: Layout, kept: Kept) -> None:
        self._layout, self._kept = layout, kept
        self._open: dict[str, FactsFile] = {}
        self.aside: list[Path] = []

    def get(self, run: str) -> FactsFile:
        """The file of a run, made if absent; raises StoreError, sqlite3.Error."""
        if run not in self._open:
            path = self._layout.run(run)
            backups = self._layout.backups
            conn = open_file(path, self._kept.sets, write=True, backups=backups, quick=True)
            self._open[run] = FactsFile(conn, run, self._kept.kinds)
        return self._open[run]

    def replace(self, run: str) -> None:
        """Set a damaged file aside, so that the next fact begins a new one."""
        file = self._open.pop(run, None)
        if file is not None:
            file.conn.close()
        aside = set_aside(self._layout.run(run))
        log.error("%s is damaged and was set aside", aside.name)
        self.aside.append(aside)

    def close(self) -> None:
        """Close all files."""
        for file in self._open.values():
            file.conn.close()
        self._open.clear()


def is_damage(error: Exception) -> bool:
    """Whether an error says that a file's content is broken."""
    if isinstance(error, StoreError):
        error = error.__cause__ if isinstance(error.__cause__, Exception) else error
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in DAMAGE


def greatest_seq(files: Sequence[Path]) -> int:
    """The greatest seq in files of runs; one that cannot be read is left to its opening."""
    last = 0
    for path in files:
        conn = sqlite3.connect(path)
        try:
            found = conn.execute("SELECT coalesce(max(seq), 0) FROM batch").fetchone()
            last = max(last, int(found[0]))
        except sqlite3.Error as error:
            log.warning("%s cannot be read yet: %s", path.name, error)
        finally:
            conn.close()
    return last
