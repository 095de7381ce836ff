"""`liveroom replay` with the window: recorded comments and orders as if they came in now."""

import argparse

from console.app import Console, application
from console.commands.replaying import (
    ACTOR,
    Files,
    files_of,
    must,
    play_files,
    start_run,
    started_at,
)
from console.commands.replaying import add_arguments as add_arguments
from console.core.message import QT_TRANSLATE_NOOP
from console.core.paths import default_room
from console.show.rundown.live_actions import EndRun

HELP = QT_TRANSLATE_NOOP("cli", "Show recorded comments and orders in the console, as a new run.")


def run(args: argparse.Namespace) -> int:
    """Play the files in the window until it is closed; the run ends with it."""
    files = files_of(args)
    app = application()
    console = Console(args.room or default_room(), args.chosen_lang)
    try:
        _start(console, files, args.show or files.name)
        console.window.show_workspace("air")
        console.window.show()
        return app.exec()
    finally:
        must(console.room.do(EndRun(), actor=ACTOR))
        console.close()


def _start(console: Console, files: Files, show: str) -> None:
    """Open the run and let the files play beside the window."""
    run_id = start_run(console.room, show, files.currency())
    readings = files.readings(started_at(console.room, run_id))
    console.open_last()
    console.room.io.start(play_files(console.room, run_id, readings, files.speed))
