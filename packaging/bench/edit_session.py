"""Edits in a plan of 2,000 cues, each until the panel is repainted; prints ms of each."""

import json
import sys
import time
from dataclasses import replace
from pathlib import Path

from measure import Busy
from PySide6.QtCore import QEventLoop, QTimer
from shown import console, rest, show, view
from watching import Painted

from console.commands.replaying import must
from console.core.order import spread
from console.show.base.actions import ZONE, AddShow
from console.show.base.bring import BringShow, BroughtRow
from console.show.room import Room
from console.show.rundown.actions import EditCue
from console.show.rundown.tables import CUE, Cue

CUES, EDITS = 2_000, 40
SEEN = 20
"""The first cues, which are seen without scrolling: only what is seen is ever painted."""

MINUTE = 60_000
LONGEST_MS = 5_000


def plan_long(room: Room) -> tuple[str, list[str]]:
    """A show of 2,000 cues; its id, and the ids of its first cues."""
    added = replace(AddShow(name="long", zone=ZONE), id=room.ids.new())
    must(room.do(added, actor="bench"))
    rows = []
    for number, place in enumerate(spread(CUES, None, None), 1):
        rows.append(
            Cue(
                id=room.ids.new(), show=added.id, block=None, place=place, title=f"Cue {number}",
                kind="talk", duration=MINUTE, min=MINUTE // 2, max=None, start_at=None,
                end_at=None, skip=0, droppable=0, priority=2, scene="Desk", anchor="Chen",
                assistants="", welfare="", notes="", script="", checklist="", colour="",
                custom="{}",
            )
        )  # fmt: skip
    brought = tuple(BroughtRow(CUE.name, row._asdict()) for row in rows)
    must(room.do(BringShow(name="long", rows=brought), actor="bench"))
    return added.id, [row.id for row in rows[:SEEN]]


def main(room: Path) -> dict[str, list[float]]:
    """Edit cue after cue; from the action to the first paint with its new length."""
    took: list[float] = []
    with console(room) as made:
        show_id, cues = plan_long(made.room)
        show(made, show_id, "", "plan")
        loop, wanted = QEventLoop(), ("", 0)

        def edited() -> bool:
            cue = made.desk.live.rundown.plan.cue(wanted[0])
            return cue is not None and cue.duration == wanted[1]

        def seen(it_is: bool) -> None:
            if it_is:
                loop.quit()

        painted = Painted(view(made, "planGrid"), edited, seen)
        with Busy():
            for number in range(EDITS):
                wanted = cues[number % SEEN], (2 + number // SEEN) * MINUTE
                QTimer.singleShot(LONGEST_MS, loop.quit)
                started = time.perf_counter()
                made.desk.do(EditCue(cue=wanted[0], changes={"duration": wanted[1]}))
                loop.exec()
                took.append((time.perf_counter() - started) * 1000)
                rest(20)
        painted.deleteLater()
    return {"edits": took}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
