"""`liveroom timing FILE.json [--land]`: the timing engine on rundowns and logs, JSON out."""

import argparse
import json
from pathlib import Path

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.show.rundown.land import land
from console.show.rundown.rundown_file import Rundown, read_rundowns
from console.show.rundown.timing import timing
from console.show.rundown.timing_file import Json, written_proposal, written_timing

HELP = QT_TRANSLATE_NOOP("cli", "Work out the timing of rundowns and their logs, as JSON.")
FILE_HELP = QT_TRANSLATE_NOOP("cli", "a rundown with its log and a time, or a list of them")
LAND_HELP = QT_TRANSLATE_NOOP("cli", "propose what to trim or drop to meet the next hit time")
UNREADABLE = QT_TRANSLATE_NOOP("cli", "{file} cannot be read: {reason}")
TOO_LARGE = QT_TRANSLATE_NOOP("cli", "{file} is larger than {most} MB")

MOST_MB = 64
"""A larger rundown file is refused, in MB."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("file", metavar="FILE.json", type=Path, help=FILE_HELP[1])
    parser.add_argument("--land", action="store_true", help=LAND_HELP[1])


def run(args: argparse.Namespace) -> int:
    """Print the timing of each rundown in the file; raises BadInput where one cannot be read."""
    given = read_rundowns(_read(args.file))
    answer = (
        [_answer(rundown, args.land) for rundown in given]
        if isinstance(given, list)
        else _answer(given, args.land)
    )
    print(json.dumps(answer, ensure_ascii=False, indent=1))
    return 0


def _answer(rundown: Rundown, with_land: bool) -> Json:
    """The timing of one rundown as JSON values, with a proposal if asked for."""
    plan, log, now, zone = rundown
    answer = written_timing(timing(plan, log, now), zone)
    if with_land:
        answer["proposal"] = written_proposal(land(plan, log, now))
    return answer


def _read(file: Path) -> bytes:
    """The bytes of the file, which are not endless; raises BadInput."""
    try:
        with file.open("rb") as stream:
            data = stream.read(MOST_MB * 2**20 + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise BadInput(message(UNREADABLE, file=str(file), reason=reason)) from error
    if len(data) > MOST_MB * 2**20:
        raise BadInput(message(TOO_LARGE, file=str(file), most=MOST_MB))
    return data
