"""Short words for tests that plan a show in a room and run it."""

from typing import Any, Literal

from console.show.base.actions import AddShow, StartRun
from console.show.products.actions import AddOffer
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import Go
from console.show.rundown.plan_rows import read_plan, read_spots
from console.show.rundown.tables import CUE, RUN_LOG, Cue

MINUTE = 60_000


def a_show(room: Any, name: str = "Friday") -> str:
    """A show that starts now; its id."""
    return str(room.done(AddShow(name=name, start=room.clock.wall())).id)


def a_cue(room: Any, show: str, title: str, minutes: int = 10, **fields: Any) -> str:
    """A cue, at the end unless told otherwise; its id."""
    added = room.done(AddCue(show=show, cue_title=title, duration=minutes * MINUTE, **fields))
    return str(added.id)


def cues(room: Any, show: str, names: str) -> list[str]:
    """One cue of ten minutes for each letter; their ids."""
    return [a_cue(room, show, name) for name in names]


def an_offer(room: Any, show: str, name: str) -> str:
    """A product in the show; the offer's id."""
    return str(room.done(AddOffer(show=show, name=name, price=10_000)).id)


def start(room: Any, show: str, kind: Literal["air", "rehearsal"] = "air") -> str:
    """Start a run; its id."""
    return str(room.done(StartRun(show=show, run_kind=kind)).id)


def go(room: Any, cue: str = "", after: int = MINUTE) -> None:
    """GO some time (ms) after whatever came before."""
    room.clock.advance(after)
    room.done(Go(cue=cue))


def titles(room: Any, show: str) -> str:
    """The titles of the show's cues in order."""
    spots = read_spots(room.conn, show)
    by_id = {cue.id: cue.title for cue in room.rows(CUE)}
    return "".join(by_id[cue] for cue in sorted(spots.cues, key=spots.key))


def engine_ids(room: Any, show: str) -> list[str]:
    """The ids of the cues in the order in which the engine takes them."""
    return [cue.id for cue in read_plan(room.conn, show, 0).cues]


def cue_row(room: Any, cue: str) -> Cue:
    """The row of a cue."""
    row: Cue = room.row(CUE, cue)
    return row


def log(room: Any) -> list[str]:
    """What the log says was done, oldest first."""
    return [row.do for row in room.rows(RUN_LOG, "ORDER BY seq")]
