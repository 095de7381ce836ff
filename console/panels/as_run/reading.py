"""What the panel asks of the reading threads: the as-run, and earlier takes."""

from typing import NamedTuple

from console.core.reader import Files
from console.show.review.as_run import AsRun
from console.show.review.as_run_reading import read_as_run, run_to_tell
from console.show.rundown.earlier import RunTakes, read_runs
from console.show.rundown.run_log import Moment


class Past(NamedTuple):
    """The as-run that is shown, None where nothing was played; and all runs of the show."""

    record: AsRun | None
    runs: list[RunTakes]


def read_past(files: Files, show: str, run: str, now: Moment) -> Past:
    """The as-run of a run of a show, "" for the one worth telling, up to `now`."""
    if not show:
        return Past(None, [])
    runs = read_runs(files.decisions, show)
    chosen = run or run_to_tell(files.decisions, show)
    record = read_as_run(files.decisions, files.run(chosen), chosen, now) if chosen else None
    return Past(record, runs)
