"""`liveroom doctor`: versions, places, the health of a room, and whether a file is whole."""

import argparse
import json
import pkgutil
import platform
import sqlite3
from contextlib import closing
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from shutil import disk_usage
from typing import Any

from console import __version__, feeds, outputs
from console.commands.reaching import reached
from console.core.connections import Connections
from console.core.errors import ConsoleError
from console.core.message import QT_TRANSLATE_NOOP
from console.core.paths import (
    default_room,
    desk_file,
    machine_feeds,
    machine_settings,
    user_data,
)
from console.core.say import Say
from console.core.store import Layout, connect, open_file
from console.show.parcel_reading import check_facts, read_parcel, read_pictures
from console.show.parts import KEPT, SETS
from console.show.products.pool.tables import ROW_MIGRATIONS

HELP = QT_TRANSLATE_NOOP("cli", "Tell versions, places and the health of a room file.")
ROOM_HELP = QT_TRANSLATE_NOOP("cli", "the room file to look at")
VERIFY_HELP = QT_TRANSLATE_NOOP("cli", "a .liveroom file to read from end to end")

PACKAGES = ("PySide6_Essentials", "pyqtgraph", "numpy", "sqlite-utils", "msgspec")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--room", type=Path, metavar="FILE", help=ROOM_HELP[1])
    parser.add_argument("--verify", type=Path, metavar="FILE", help=VERIFY_HELP[1])


def run(args: argparse.Namespace) -> int:
    """Print what was found as JSON; 1 where something is wrong."""
    say = Say(args.lang)
    room = args.room or default_room()
    answer: dict[str, Any] = {
        "versions": _versions(),
        "paths": _paths(room),
        "feeds": _ids(feeds),
        "outputs": _ids(outputs),
        "connections": reached(Connections(machine_feeds()), say),
    }
    if args.room is not None or room.exists():
        answer["store"] = _store(Layout(room), say)
    if args.verify is not None:
        answer["verify"] = _verify(args.verify, say)
    print(json.dumps(answer, ensure_ascii=False, indent=1))
    return int(any("problem" in part for part in _parts(answer)))


def _parts(answer: dict[str, Any]) -> list[dict[str, Any]]:
    store = answer.get("store", {})
    files = [store.get("pool", {}), *store.get("runs", {}).values()]
    return [store, *files, answer.get("verify", {}), answer["connections"]]


def _versions() -> dict[str, str]:
    return {
        "liveroom": __version__,
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(),
        **{name: _version(name) for name in PACKAGES},
    }


def _version(name: str) -> str:
    """The installed version, "" where the package is absent."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _paths(room: Path) -> dict[str, str]:
    layout = Layout(room)
    places = {
        "data": user_data(),
        "settings": machine_settings(),
        "connections": machine_feeds(),
        "desk": desk_file(),
        "room": layout.room,
        "facts": layout.facts,
        "backups": layout.backups,
    }
    return {name: str(path) for name, path in places.items()}


def _ids(package: Any) -> list[str]:
    """What there is of feeds or outputs, found as the console finds it."""
    constant = {"console.feeds": "FEED", "console.outputs": "OUTPUT"}[package.__name__]
    found = [one.name for one in pkgutil.iter_modules(package.__path__) if one.ispkg]
    return [
        str(getattr(import_module(f"{package.__name__}.{name}"), constant).id)
        for name in sorted(found)
    ]


def _store(layout: Layout, say: Say) -> dict[str, Any]:
    """The room's files, each checked; what is wrong is said under "problem"."""
    found: dict[str, Any] = {}
    try:
        with closing(open_file(layout.room, SETS, write=False, backups=layout.backups)) as conn:
            for table in ("journal", "show", "run", "product", "cue"):
                found[table] = conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    except ConsoleError as error:
        return {"problem": say(error.what)}
    found["bytes"] = layout.room.stat().st_size
    found["free_mb"] = disk_usage(layout.room.parent).free // 2**20
    found["backups"] = sorted(path.name for path in layout.backups.glob("*"))
    if layout.pool.exists():
        found["pool"] = _pool(layout, say)
    runs = layout.run_files()
    found["runs"] = {path.stem: _run_file(path, layout, say) for path in runs}
    return found


def _run_file(path: Path, layout: Layout, say: Say) -> dict[str, Any]:
    try:
        open_file(path, KEPT.sets, write=False, backups=layout.backups).close()
    except ConsoleError as error:
        return {"problem": say(error.what)}
    with closing(connect(path, write=False)) as conn:
        counts = "SELECT kind, sum(stored) FROM counted GROUP BY kind"
        return {"bytes": path.stat().st_size, **dict(conn.execute(counts).fetchall())}


def _pool(layout: Layout, say: Say) -> dict[str, Any]:
    """The file of the pool, checked whole: how many products, in imports in which state."""
    try:
        open_file(layout.pool, (ROW_MIGRATIONS,), write=False, backups=layout.backups).close()
    except ConsoleError as error:
        return {"problem": say(error.what)}
    with closing(connect(layout.pool, write=False)) as conn:
        rows = conn.execute("SELECT coalesce(sum(rows), 0) FROM loaded").fetchone()[0]
    with closing(connect(layout.room, write=False)) as conn:
        query = "SELECT state, count(*) FROM pool_import GROUP BY state"
        imports = dict(conn.execute(query).fetchall())
    return {"bytes": layout.pool.stat().st_size, "products": rows, "imports": imports}


def _verify(path: Path, say: Say) -> dict[str, Any]:
    """Read a parcel from end to end with all its checks."""
    try:
        parcel = read_parcel(path)
        facts = {run: check_facts(path, run) for run in parcel.runs}
        pictures = sum(1 for _ in read_pictures(path))
    except ConsoleError as error:
        return {"problem": say(error.what)}
    found = {"show": parcel.name, "rows": len(parcel.rows), "facts": facts}
    return found | {"pictures": pictures}
