"""Rehearsals of a desk: they begin at any cue and go as fast as the team wants."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.core.clock import RehearsalClock
from console.show.rundown.rehearse import Rehearse
from console.show.rundown.run_log import got_to

if TYPE_CHECKING:
    from console.desk.desk import Desk

SPEEDS = (1, 2, 5, 10, 30, 60)
"""How many times faster than real time a rehearsal may go."""


class Rehearsing(QObject):
    """Keeps the clock of the open rehearsal. `changed`: it goes at another speed.

    resumed: with ms UTC; a rehearsal that was open when the console ended goes on from its last
    decision, since no time passes in it while nobody rehearses.
    """

    changed = Signal()
    resumed = Signal(object)

    def __init__(self, desk: "Desk", clock: RehearsalClock) -> None:
        super().__init__(desk)
        self._desk, self._clock = desk, clock
        self._before = SPEEDS[0]

    @property
    def speed(self) -> int | None:
        """How many times faster than real time; 0 while held, None while nothing is rehearsed."""
        return self._clock.speed

    def start(self, cue: str = "") -> None:
        """Begin a rehearsal of the opened show at a cue; "" = at the first."""
        self._desk.do(Rehearse(show=self._desk.live.base.shown.show, cue=cue))

    def go_at(self, speed: int) -> None:
        """Go on at this speed."""
        if self.speed is not None and speed != self.speed:
            self._before = self.speed or self._before
            self._clock.go_at(speed)
            self.changed.emit()

    def faster(self) -> None:
        """The next speed up; a held rehearsal goes on."""
        self._step(1)

    def slower(self) -> None:
        """The next speed down; a held rehearsal goes on."""
        self._step(-1)

    def hold(self) -> None:
        """Let the time stand while something is talked over, or let it go on."""
        self.go_at(self._before if self.speed == 0 else 0)

    def follow(self, *, opening: bool = False) -> None:
        """Let the clock be that of the open rehearsal, else the machine's. opening: Live was just
        filled."""
        base, clock = self._desk.live.base, self._clock
        run = base.open_run
        if run is None or run.kind != "rehearsal":
            if clock.speed is not None:
                clock.end()
                self.changed.emit()
        elif clock.speed is None and run.boot != clock.boot and run.id == base.shown.run:
            last = got_to(run, self._desk.live.rundown.log)
            self._before = SPEEDS[0]
            clock.begin(*last)
            self.changed.emit()
            if opening:
                self.resumed.emit(last.at)

    def _step(self, by: int) -> None:
        if self.speed == 0:
            self.hold()
        elif self.speed is not None:
            at = SPEEDS.index(self.speed) + by
            self.go_at(SPEEDS[min(max(at, 0), len(SPEEDS) - 1)])
