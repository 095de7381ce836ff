"""`liveroom replay --headless`: recorded comments and orders through the same path as live."""

import argparse
import json
from collections import Counter
from contextlib import closing
from typing import Any

from console.commands.replaying import (
    ACTOR,
    Files,
    files_of,
    must,
    open_room,
    play_files,
    start_run,
    started_at,
)
from console.commands.replaying import add_arguments as add_arguments
from console.core.clock import Clock, SystemClock
from console.core.memory import peak_rss_mb
from console.core.message import QT_TRANSLATE_NOOP
from console.core.store import connect
from console.feeds.recording.draft import NAMES
from console.feeds.recording.reading import Recording
from console.show.parts import KEPT
from console.show.room import Room
from console.show.rundown.live_actions import EndRun

HELP = QT_TRANSLATE_NOOP("cli", "Feed recorded comments and orders, as a new run.")

ALWAYS = ("comments", "orders")
"""What the summary tells of even when there is none."""


def run(args: argparse.Namespace) -> int:
    """Replay the files as a new run and print what became of every row."""
    files = files_of(args)
    clock = SystemClock()
    room = open_room(args.room, clock)
    try:
        summary = _replay(room, clock, files, args.show or files.name)
    finally:
        room.close()
    print(json.dumps(summary, ensure_ascii=False, indent=1))
    return 0


def _replay(room: Room, clock: Clock, files: Files, show: str) -> dict[str, object]:
    run_id = start_run(room, show, files.currency())
    started = clock.steady()
    readings = files.readings(started_at(room, run_id))
    room.io.start(play_files(room, run_id, readings, files.speed)).result()
    seconds = max(clock.steady() - started, 1) / 1000
    must(room.do(EndRun(), actor=ACTOR))
    shown = _parts([r for r in readings if r is not None], _counted(room, run_id))
    total = sum(part["in"] for part in shown.values())
    return {
        **shown,
        "run": run_id,
        "seconds": round(seconds, 3),
        "per_second": round(total / seconds),
        "peak_rss_mb": peak_rss_mb(),
    }


def _parts(
    readings: list[Recording], counted: dict[str, tuple[int, int]]
) -> dict[str, dict[str, Any]]:
    """For each kind of row, over all files: in = stored + duplicates + all rejected."""
    names = dict.fromkeys((*ALWAYS, *(name for reading in readings for name in reading.counts)))
    return {name: _part(name, readings, counted) for name in names}


def _part(
    name: str, readings: list[Recording], counted: dict[str, tuple[int, int]]
) -> dict[str, Any]:
    counts = [reading.counts[name] for reading in readings if name in reading.counts]
    kinds = [counted.get(kind.name, (0, 0)) for kind in KEPT.kinds if NAMES.get(kind.row) == name]
    return {
        "in": sum(count.read for count in counts),
        "stored": sum(stored for stored, _ in kinds),
        "duplicates": sum(duplicates for _, duplicates in kinds),
        "rejected": dict(sum((count.rejected for count in counts), Counter())),
        "rounded": sum(count.rounded for count in counts),
    }


def _counted(room: Room, run_id: str) -> dict[str, tuple[int, int]]:
    """Kind → (stored, duplicates) as the run's file has them."""
    with closing(connect(room.layout.run(run_id), write=False)) as conn:
        query = "SELECT kind, sum(stored), sum(duplicates) FROM counted GROUP BY kind"
        return {kind: (stored, doubles) for kind, stored, doubles in conn.execute(query)}
