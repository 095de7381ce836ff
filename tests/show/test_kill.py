"""Killed at any moment, a console loses nothing that it said was safe."""

import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from console.core.clock import SystemClock
from console.core.store import connect
from console.desk.live import LOADS, Live
from console.show.live_rows import read_rows
from console.show.room import Room

DESK = Path(__file__).with_name("killed_desk.py")


def run_and_kill(room: Path, seed: int) -> tuple[str, list[str], dict[int, int]]:
    """The run, the decisions and the batches that were acknowledged before the kill."""
    lines = random.Random(seed).randrange(3, 120)
    command = [sys.executable, str(DESK), str(room), str(seed)]
    decided, stored, run = [], {}, ""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as desk:
        assert desk.stdout is not None
        for number, line in enumerate(desk.stdout):
            match line.split():
                case ["run", found]:
                    run = found
                case ["decided", marker]:
                    decided.append(marker)
                case ["stored", batch, count]:
                    stored[int(batch)] = int(count)
            if number == lines:
                desk.kill()
    return run, decided, stored


@pytest.mark.parametrize("seed", range(6))
def test_what_was_acknowledged_is_there_after_a_kill(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "room"
    run, decided, stored = run_and_kill(path, seed)
    room = Room(path, SystemClock(), desk="desk", reserve_bytes=1)
    try:
        room.writer.settled(run).result(20)
        with closing(connect(path, write=False)) as conn:
            markers = {row[0] for row in conn.execute("SELECT id FROM marker")}
            assert set(decided) <= markers
        with closing(connect(room.layout.run(run), write=False)) as conn:
            query = "SELECT count(*) FROM comment WHERE source_id LIKE ?"
            for batch, count in stored.items():
                assert conn.execute(query, (f"{batch}-%",)).fetchone()[0] == count
            assert conn.execute("PRAGMA quick_check").fetchone() == ("ok",)
        reopened_on_the_cue_on_air(room, run)
    finally:
        room.close()


def reopened_on_the_cue_on_air(room: Room, run: str) -> None:
    with closing(connect(room.layout.room, write=False)) as conn:
        [show] = conn.execute("SELECT show FROM run WHERE id = ?", (run,)).fetchone()
        [since] = conn.execute("SELECT at FROM run_log WHERE do = 'go'").fetchone()
    live = Live()
    live.fill(room.readers.ask(lambda files: read_rows(files, LOADS, show, run)).result(20))
    assert live.rundown.on_air is not None
    assert live.rundown.on_air.title == "cue 0"
    now = room.clock.wall()
    timing = live.rundown.timing(now, room.clock.steady(), room.clock.boot)
    on_air = next(cue for cue in timing.cues if cue.state == "on_air")
    assert on_air.remaining == pytest.approx(600_000 - (now - since), abs=200)
