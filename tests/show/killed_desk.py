"""A console that is going to be killed: decides and takes in facts, and says what was safe."""

import random
import sys
from pathlib import Path

from console.core.clock import SystemClock
from console.core.fact import Batch
from console.show.base.actions import AddMarker, AddShow, StartRun
from console.show.questions.facts import Comment
from console.show.room import Room
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import Go

room = Room(Path(sys.argv[1]), SystemClock(), desk="desk", reserve_bytes=1)
pick = random.Random(int(sys.argv[2]))


def tell(*words: object) -> None:
    """One line for whoever does the killing, out before anything else happens."""
    print(*words, flush=True)


show = AddShow(name="show").identified(room.ids.new)
room.do(show, actor="me").result()
for number in range(3):
    room.do(AddCue(show=show.id, cue_title=f"cue {number}", duration=600_000), actor="me").result()
run = StartRun(show=show.id, run_kind="air").identified(room.ids.new)
room.do(run, actor="me").result()
room.do(Go(), actor="me").result()
tell("run", run.id)
count = 0
while True:
    if pick.random() < 0.5:
        marker = AddMarker(text=str(count)).identified(room.ids.new)
        if room.do(marker, actor="me").result().seq is not None:
            tell("decided", marker.id)
    facts = [
        Comment(room.clock.wall(), None, f"{count}-{i}", "u", "", "", f"多少钱 {i}", "", 0)
        for i in range(pick.choice((1, 20, 300)))
    ]
    stored = room.store(run.id, Batch("chat", facts)).result().stored
    tell("stored", count, stored)
    count += 1
