"""How long it takes until the window is usable, against a bare PySide6 window."""

import os
import subprocess
import time
from pathlib import Path

from children import command
from measure import median
from shown import plan_demo
from table import Result

from console.core.clock import SystemClock
from console.show.room import Room

RATIO = 3


def measured(folder: Path, times: int) -> list[Result]:
    """One line. Both processes have the machine to themselves; nothing is kept busy beside."""
    path = folder / "demo.room"
    room = Room(path, SystemClock(), desk="bench", reserve_bytes=0)
    plan_demo(room, start=False)
    room.close()
    for what in ("bare", path):
        until(what)  # what is read from the disk for the first time counts for neither
    bare, ours = [], []
    for _ in range(times):
        bare.append(until("bare"))
        ours.append(until(path))
    ratio = median([one / other for one, other in zip(ours, bare, strict=True)])
    note = f"{median(ours):.2f} s from the start of the process, bare window {median(bare):.2f} s"
    return [Result("window usable, against a bare window", ratio, "x", RATIO, note=note)]


def until(what: object) -> float:
    """Seconds from the start of the process until the window is usable."""
    # An installed program has its bytecode; an environment that forbids it would measure compiling.
    variables = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    with subprocess.Popen(
        command("opened.py", what), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=variables
    ) as process:
        line = process.stdout.readline() if process.stdout else b""
        took = time.perf_counter() - started
    if line.strip() != b"ready" or process.returncode:
        raise ChildProcessError("the window did not open")
    return took
