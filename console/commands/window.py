"""`liveroom`: opens the console."""

import argparse
from pathlib import Path

from console.app import Console, application
from console.core.message import QT_TRANSLATE_NOOP
from console.core.paths import default_room

HELP = QT_TRANSLATE_NOOP("cli", "Open the console on a room file.")
ROOM_HELP = QT_TRANSLATE_NOOP("cli", "the room file; made if absent")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--room", type=Path, metavar="FILE", help=ROOM_HELP[1])


def run(args: argparse.Namespace) -> int:
    """Show the window until it is closed."""
    app = application()
    console = Console(args.room or default_room(), args.chosen_lang)
    try:
        console.open_last()
        console.window.show()
        return app.exec()
    finally:
        console.close()
