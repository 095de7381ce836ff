"""`liveroom rehearse`: the console on a simulated show; pictures of it, without a screen too."""

import argparse
import asyncio
import json
import os
import random
import sqlite3
import sys
import tempfile
from concurrent.futures import Future
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import Any

from console.app import Console, application
from console.core.action import Action
from console.core.clock import SimulatedClock, SystemClock
from console.core.errors import BadInput, Refused
from console.core.fact import Batch, Taken
from console.core.memory import peak_rss_mb
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.money import to_text
from console.core.store import open_file
from console.core.table import Commit
from console.feeds.simulator.looking import RoomLook
from console.feeds.simulator.operator import ACTOR
from console.feeds.simulator.runner import Played, play
from console.feeds.simulator.scenario import SCENARIOS, scenario
from console.feeds.simulator.setup import setup_actions
from console.feeds.simulator.simulation import Simulation
from console.show.base.actions import ZONE
from console.show.parts import SETS
from console.show.room import Room
from console.show.rundown.live_actions import EndRun
from console.ui.anchor_window.screens import SCREENS
from console.ui.shots import Shots

HELP = QT_TRANSLATE_NOOP("cli", "Open the console on a simulated show.")
SCENARIO_HELP = QT_TRANSLATE_NOOP("cli", "which show is simulated")
SEED_HELP = QT_TRANSLATE_NOOP("cli", "the same seed gives the same facts, ids and times")
SPEED_HELP = QT_TRANSLATE_NOOP("cli", "how many times faster than real time")
FOR_HELP = QT_TRANSLATE_NOOP("cli", "stop after so many simulated seconds")
ROOM_HELP = QT_TRANSLATE_NOOP("cli", "the room file; a temporary one if none is named")
SHOTS_HELP = QT_TRANSLATE_NOOP("cli", "save a picture of every workspace and panel, then quit")
THEME_HELP = QT_TRANSLATE_NOOP("cli", "dark or light")
SIZE_HELP = QT_TRANSLATE_NOOP("cli", "size of the window, such as 1920x1080")
SCALE_HELP = QT_TRANSLATE_NOOP("cli", "enlarge everything, such as 2")
NO_PLACE = QT_TRANSLATE_NOOP("cli", "{folder} cannot take pictures: {why}.")
BAD_SIZE = QT_TRANSLATE_NOOP("cli", "--size takes width x height, such as 1920x1080, not {value}")
BAD_NUMBER = QT_TRANSLATE_NOOP("cli", "{option} takes a number above 0, not {value}")

START_MS = 1_795_780_800_000
"""When simulated shows start: Friday 27 November 2026, 20:00 in China; fixed, for a seed's sake."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--scenario", choices=SCENARIOS, default="demo", help=SCENARIO_HELP[1])
    parser.add_argument("--seed", type=int, default=1, metavar="N", help=SEED_HELP[1])
    parser.add_argument("--speed", type=float, default=1.0, metavar="X", help=SPEED_HELP[1])
    parser.add_argument("--for", type=float, metavar="SECONDS", dest="seconds", help=FOR_HELP[1])
    parser.add_argument("--room", type=Path, metavar="FILE", help=ROOM_HELP[1])
    parser.add_argument("--shots", type=Path, metavar="DIR", help=SHOTS_HELP[1])
    parser.add_argument("--theme", choices=("dark", "light"), help=THEME_HELP[1])
    parser.add_argument("--size", metavar="WxH", default="1920x1080", help=SIZE_HELP[1])
    parser.add_argument("--scale", type=float, metavar="N", help=SCALE_HELP[1])


def run(args: argparse.Namespace) -> int:
    """Rehearse until the window is closed, or until the pictures are taken."""
    for option, value in (
        ("--speed", args.speed),
        ("--for", args.seconds),
        ("--scale", args.scale),
    ):
        if value is not None and not 0 < value < 1e9:
            raise BadInput(message(BAD_NUMBER, option=option, value=value))
    width, height = _size(args.size)
    if args.shots is not None:
        _writable(args.shots)
    _set_up_screen(args.scale)
    app = application()
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="rehearsal-"))
        room = args.room or Path(folder) / "rehearsal.sqlite"
        # Pictures are of the console as it comes, not as this machine's user has laid it out.
        settings = Path(folder) / "settings.toml" if args.shots else None
        rehearsal = Rehearsal(args, room, settings)
        stack.callback(rehearsal.console.close)
        rehearsal.console.window.resize(width, height)
        rehearsal.console.window.show_workspace("air")
        rehearsal.console.window.show()
        rehearsal.start()
        code = app.exec()
        if rehearsal.error is not None:
            raise rehearsal.error
        print(json.dumps(rehearsal.summary(), ensure_ascii=False, indent=1))
    return code


class Rehearsal:
    """One simulated show in one console."""

    def __init__(self, args: argparse.Namespace, room: Path, settings: Path | None) -> None:
        self._args = args
        self._clock = SimulatedClock(START_MS)
        before = room.exists() and room.stat().st_size > 0
        self._seed = f"{args.seed}:{_runs_in(room)}" if before else str(args.seed)
        self.console = Console(
            room, args.lang, clock=self._clock, rng=random.Random(self._seed), theme=args.theme,
            settings=settings, reserve_bytes=0,
        )  # fmt: skip
        self._played = Played()
        self.error: BaseException | None = None
        self._files: list[Path] = []
        self._person_acted = False
        self._real = SystemClock()
        self._began = self._real.steady()

    def start(self) -> None:
        """Set the show up and play it, on the io thread."""
        future = self.console.room.io.start(self._play())
        bridge = self.console.desk.bridge
        future.add_done_callback(lambda done: bridge.call(partial(self._finish, done)))

    def summary(self) -> dict[str, Any]:
        """What happened, for whoever reads the terminal."""
        total = self.console.desk.live.sales.total
        return {
            "scenario": self._args.scenario,
            "seed": self._args.seed,
            "simulated_seconds": (self._clock.wall() - START_MS) / 1000,
            "seconds": (self._real.steady() - self._began) / 1000,
            "facts": self._played.stored,
            "actions": self._played.actions,
            "refused": self._played.refused,
            "orders": total.orders,
            "gmv": to_text(total.gmv),
            "peak_rss_mb": peak_rss_mb(),
            "shots": [str(path) for path in self._files],
        }

    async def _play(self) -> None:
        room, chosen = self.console.room, scenario(self._args.scenario)
        await self._end_what_was_cut_off(room)
        setup = setup_actions(chosen, ZONE, START_MS, new_id=room.ids.new, lang=self._args.lang)
        rates = () if self._args.room else setup.rates
        for action in (*rates, *setup.actions, setup.start):
            outcome = await self._do(action, actor=ACTOR)
            if outcome.refused is not None:
                raise Refused(outcome.refused)
        show = setup.planned.show
        self.console.desk.bridge.call(partial(self.console.desk.open, show, setup.run))
        simulation = Simulation(chosen, self._args.seed, START_MS, setup.planned, self._args.lang)
        room.listen(simulation.follow)
        room.listen(self._watch)

        async def emit(batch: Batch) -> Taken:
            return await asyncio.wrap_future(room.store(setup.run, batch))

        self._played = await play(
            simulation, emit, self._do, self._clock, speed=self._args.speed,
            seconds=self._args.seconds, person_acted=lambda: self._person_acted,
            look=RoomLook(room, setup.run), health=self.console.health,
        )  # fmt: skip
        await asyncio.wrap_future(room.writer.settled(setup.run))

    async def _end_what_was_cut_off(self, room: Room) -> None:
        """End the rehearsal or replay that a console was killed in; never an airing."""
        opened = room.readers.ask(lambda files: _open_run(files.decisions))
        if await asyncio.wrap_future(opened) in ("rehearsal", "replay"):
            await self._do(EndRun(), actor=ACTOR)

    async def _do(self, action: Action, *, actor: str, **how: Any) -> Any:
        return await asyncio.wrap_future(self.console.room.do(action, actor=actor, **how))

    def _watch(self, commit: Commit) -> None:
        entry = commit.entry
        if entry is not None and entry.live and entry.actor != ACTOR:
            self._person_acted = True

    def _finish(self, done: "Future[None]") -> None:
        if done.cancelled():
            return
        self.error = done.exception()
        if self.error is not None:
            application().quit()
        elif self._args.shots is not None:
            self._show_other_screens()
            Shots(self.console.window, self._args.shots, self._taken)
        elif self._args.seconds is not None:
            application().quit()

    def _show_other_screens(self) -> None:
        """Open what stands on other screens, so that there are pictures of it too."""
        for name in SCREENS:
            self.console.window.screens.show_as(name, *_size(self._args.size))

    def _taken(self, files: list[Path], error: OSError | None) -> None:
        self._files = files
        if error is not None:
            self.error = _no_place(self._args.shots, error)
        application().quit()


def _runs_in(room: Path) -> int:
    with closing(open_file(room, SETS, write=False)) as conn:
        return int(conn.execute("SELECT count(*) FROM run").fetchone()[0])


def _open_run(conn: sqlite3.Connection) -> str:
    """The kind of the run that is open, "" for none."""
    found = conn.execute("SELECT kind FROM run WHERE ended_at IS NULL").fetchone()
    return str(found[0]) if found else ""


def _writable(folder: Path) -> None:
    """Make the folder for pictures; raises BadInput before anything else is begun."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise _no_place(folder, error) from error


def _no_place(folder: Path, error: OSError) -> BadInput:
    return BadInput(message(NO_PLACE, folder=str(folder), why=error.strerror or str(error)))


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 0 < int(width) <= 16_000
            and 0 < int(height) <= 16_000):  # fmt: skip
        raise BadInput(message(BAD_SIZE, value=text))
    return int(width), int(height)


def _set_up_screen(scale: float | None) -> None:
    """Qt reads these when the application is made."""
    if scale is not None:
        os.environ["QT_SCALE_FACTOR"] = str(scale)
    screens = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not screens:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
