"""Backups: one step, proved by a check, the last few kept; and the reserve for a full disk."""

import os
import sqlite3
from pathlib import Path

KEPT = 5
"""How many backups of one file are kept."""

RESERVE_BYTES = 256 * 1024 * 1024


def back_up(conn: sqlite3.Connection, folder: Path, name: str, at: int | None = None) -> Path:
    """Copy an open file into the folder in one step; returns where.

    at: ms UTC for the name. Raises sqlite3.Error or OSError; then no half backup is left.
    """
    folder.mkdir(parents=True, exist_ok=True)
    number = at if at is not None else _next(folder, name)
    path = folder / f"{name}.{number:015d}"
    partial = path.with_name(path.name + ".part")
    try:
        _copy(conn, partial)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    for old in sorted(folder.glob(f"{name}.{'[0-9]' * 15}"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return path


def _copy(conn: sqlite3.Connection, to: Path) -> None:
    """A copy that has passed quick_check; a stepped copy would start anew at every commit."""
    to.unlink(missing_ok=True)
    copy = sqlite3.connect(to, isolation_level=None)
    try:
        conn.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode = DELETE")
        wrong = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        if wrong != "ok":
            raise sqlite3.DatabaseError(str(wrong))
    finally:
        copy.close()


def _next(folder: Path, name: str) -> int:
    return max((int(p.suffix[1:]) for p in folder.glob(f"{name}.{'[0-9]' * 15}")), default=0) + 1


def reserve(path: Path, size: int = RESERVE_BYTES) -> bool:
    """Set disk space aside, if there is plenty; returns whether it is set aside."""
    if path.exists():
        return True
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, size)
            else:
                file.truncate(size)
        return True
    except OSError:
        path.unlink(missing_ok=True)
        return False


def give_back(path: Path) -> bool:
    """Free the reserve; returns whether there was one."""
    existed = path.exists()
    path.unlink(missing_ok=True)
    return existed
