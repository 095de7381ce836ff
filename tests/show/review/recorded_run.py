"""Short words for tests of what a run left behind, and facts of its file made by hand."""

from contextlib import contextmanager

from console.core.store import in_memory
from console.show.base.actions import AddShow, StartRun
from console.show.parts import KEPT
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import Go

MINUTE = 60_000


def a_show(room):
    """A show that starts now; its id."""
    return room.done(AddShow(name="Friday", start=room.clock.wall())).id


def a_cue(room, show, title, **fields):
    """A cue of ten minutes at the end; its id."""
    return room.done(AddCue(show=show, cue_title=title, duration=10 * MINUTE, **fields)).id


def start(room, show, kind="air"):
    """Start a run; its id."""
    return room.done(StartRun(show=show, run_kind=kind)).id


def go(room, after=MINUTE):
    """GO some time (ms) after whatever came before."""
    room.clock.advance(after)
    room.done(Go())


@contextmanager
def facts_of(sales=(), chat=()):
    """A run's file. sales: (ms, orders, units, gmv, refunded); chat: (ms, comments, asks)."""
    conn = in_memory(KEPT.sets)
    try:
        for at, orders, units, gmv, refunded in sales:
            values = (at // 1000, "", orders, orders, units, gmv, refunded)
            conn.execute("INSERT INTO second VALUES (?, ?, ?, ?, ?, ?, ?)", values)
        for at, comments, asks in chat:
            conn.execute("INSERT INTO chat_second VALUES (?, ?, ?)", (at // 1000, comments, asks))
        yield conn
    finally:
        conn.close()
