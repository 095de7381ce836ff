"""Reminds a desk shortly before the cue on air ends, or before one that is waited for begins."""

from PySide6.QtCore import QObject, Signal

from console.desk.live import Live
from console.show.rundown.reminder import Coming, coming
from console.show.rundown.run_log import Moment


class Reminder(QObject):
    """Looked at on every tick. `due`, with a Coming: once for each approach to an end or a start.

    seconds: how long before; 0 = never. A replay reminds nobody.
    """

    due = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.seconds = 0
        self.coming: Coming | None = None
        self.lit = False
        """Whether a mark that flashes shows its other colour now: every other second."""

    def look(self, live: Live, moment: Moment, real: int) -> None:
        """Work out what is coming at this moment. real: steady time in which a mark flashes, ms."""
        before, run = self.coming, live.base.open_run
        self.coming = None
        if self.seconds and run is not None and run.kind != "replay":
            timed = live.rundown.timing(*moment)
            self.coming = coming(timed, moment.at, self.seconds * 1000)
        now = self.coming
        self.lit = now is not None and real // 1000 % 2 == 0
        if now is not None and (before is None or before[:2] != now[:2]):
            self.due.emit(now)
