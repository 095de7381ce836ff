"""Which show and run a console has opened, told to every present with its rows."""

from typing import NamedTuple

from console.core.live import Load
from console.core.table import Commit


class Opened(NamedTuple):
    """The show and the run that are shown; "" for none."""

    show: str
    run: str


OPENED = Load("(SELECT :show AS show, :run AS run)", Opened)


def opened(commit: Commit, before: Opened) -> Opened:
    """What is shown after a commit: what was opened, or the run that has just been started."""
    shown = before
    for part in commit.parts:
        if part.table == OPENED.table:
            shown = part.rows[0]
    if commit.entry is not None:
        for part in commit.parts:
            for row in part.rows if part.table == "run" else ():
                if row.show == shown.show and row.ended_at is None:
                    shown = Opened(row.show, row.id)
    return shown
