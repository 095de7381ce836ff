"""What a log says has happened: takes, the armed cue, and whether the show has ended."""

from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

from console.show.rundown.plan import Entry, PlanCue


class Take(NamedTuple):
    """One playing of a cue; instants in ms UTC, `paused` (finished pauses) and `added` in ms."""

    cue: str
    start: int
    end: int | None = None
    paused: int = 0
    paused_since: int | None = None
    added: int = 0

    def paused_until(self, now: int) -> int:
        """All pauses in ms, the open one counted up to `now`."""
        return self.paused + (0 if self.paused_since is None else now - self.paused_since)

    def due_end(self, cue: PlanCue, length: int, now: int) -> int:
        """When it should end (ms UTC) if the cue's ideal length were `length` ms."""
        if cue.end_at is not None:
            due = cue.end_at + self.added
        else:
            due = self.start + length + self.added + self.paused_until(now)
        return max(due, self.start)


class Played(NamedTuple):
    """All takes in order, the last one open if a cue is on air; the armed cue; the show's end.

    begun_at: the cue that a run was begun at, where that is not the first.
    """

    takes: list[Take]
    armed: str | None
    ended: bool
    begun_at: str | None = None


def played(log: Iterable[Entry], now: int) -> Played:
    """What has happened up to `now` (ms UTC): entries by time, later ones and undone ones out."""
    past = sorted((entry for entry in log if entry.at <= now), key=attrgetter("at"))
    takes: list[Take] = []
    on_air: Take | None = None
    armed: str | None = None
    begun_at: str | None = None
    ended = False
    for entry in _counting(past):
        match entry.do:
            case "go" | "stop" | "end_show":
                if on_air is not None:
                    takes.append(_ended(on_air, entry.at))
                on_air, ended = None, entry.do == "end_show"
                if entry.do == "go" and entry.cue is not None:
                    on_air, armed = Take(entry.cue, entry.at), None
            case "arm":
                armed = entry.cue
                begun_at = entry.cue if entry.passing else begun_at
            case _ if on_air is not None:
                on_air = _changed(on_air, entry)
    return Played([*takes, on_air] if on_air is not None else takes, armed, ended, begun_at)


def _counting(past: Iterable[Entry]) -> list[Entry]:
    """The entries that count: not taken back by an undo, not after the show's end."""
    kept: list[Entry] = []
    marks: list[int] = []  # where in `kept` the go and end_show entries stand
    ended = False
    for entry in past:
        if entry.do == "undo":
            if marks:
                del kept[marks.pop() :]
                ended = False
        elif not ended:
            if entry.do in ("go", "end_show"):
                marks.append(len(kept))
                ended = entry.do == "end_show"
            kept.append(entry)
    return kept


def _changed(take: Take, entry: Entry) -> Take:
    """The open take after a pause, a resume or added time."""
    if entry.do == "add":
        return take._replace(added=take.added + entry.added)
    if entry.do == "pause" and take.paused_since is None:
        return take._replace(paused_since=entry.at)
    if entry.do == "resume":
        return take._replace(paused=take.paused_until(entry.at), paused_since=None)
    return take


def _ended(take: Take, at: int) -> Take:
    """The take closed at `at`, an open pause with it."""
    return take._replace(end=at, paused=take.paused_until(at), paused_since=None)
