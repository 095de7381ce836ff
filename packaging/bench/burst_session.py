"""15,000 orders in 15 s with 1,000 comments a second, in the real window; prints what was seen."""

import json
import sys
import time
from bisect import bisect_left
from collections.abc import Callable
from pathlib import Path
from typing import Any

from intake import Intake
from measure import Busy
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication
from shown import console, finish, plan_demo, rest, show
from watching import Painted, Probe

from console.app import Console
from console.panels.run_of_show.air_delegate import AirDelegate
from console.panels.run_of_show.now import timing_now
from console.ui.tables import KEY_ROLE

GO_EVERY_MS = 1_150
"""A little more than the time within which a second GO is taken for a slip."""


class GoPresses(QObject):
    """Presses F12 again and again; took: ms from each press to the paint with the new cue."""

    def __init__(self, made: Console) -> None:
        super().__init__()
        self._console = made
        self._wanted: str | None = None
        self._pressed = 0.0
        self.took: list[float] = []
        self.missed = 0
        self._timer = QTimer(self)
        self._timer.setInterval(GO_EVERY_MS)
        self._timer.timeout.connect(self._press)
        self._shown = 0.0

    def start(self) -> None:
        """Begin to press."""
        self._timer.start()

    def stop(self) -> None:
        """Press no more."""
        self._timer.stop()

    def _press(self) -> None:
        self.missed += self._wanted is not None
        self._wanted = timing_now(self._console.desk).next
        if self._wanted is None:
            return
        target = QApplication.focusWidget() or self._console.window
        none = Qt.KeyboardModifier.NoModifier
        self._pressed, self._shown = time.perf_counter(), 0.0
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, Qt.Key.Key_F12, none))

    def row_painted(self, cue: str) -> None:
        """A row of a list in which this cue is on air was painted."""
        if self._wanted is None or cue != self._wanted:
            return
        if not self._shown:
            QTimer.singleShot(0, self._seen)
        self._shown = time.perf_counter()

    def _seen(self) -> None:
        """The list was painted to its last row."""
        self.took.append((self._shown - self._pressed) * 1000)
        self._wanted = None


def tell_rows(note: Callable[[str], None]) -> None:
    """Have it told after each painted row of the list which cue it shows on air."""
    paint = AirDelegate.paint

    def painted(self: AirDelegate, painter: Any, option: Any, index: Any) -> None:
        paint(self, painter, option, index)
        note(self.on_air.key if self.on_air else "")

    AirDelegate.paint = painted  # type: ignore[method-assign]


class CommentsSeen(QObject):
    """took: ms from the arrival of each comment to the paint that first shows it or later ones."""

    def __init__(self, made: Console, intake: Intake) -> None:
        super().__init__()
        self._desk, self._arrivals = made.desk, intake.arrivals
        found = made.window.findChild(QAbstractItemView, "comments")
        assert found is not None
        self._view = found
        self.took: list[float] = []
        self._painted = Painted(found.viewport(), self._newest, self._seen)

    def _newest(self) -> str | None:
        """The source's id of the comment on top."""
        model, live = self._view.model(), self._desk.live.questions
        if not model.rowCount() or not live.numbers:
            return None
        newest = int(model.data(model.index(0, 0), KEY_ROLE))
        return live.comments[bisect_left(live.numbers, newest)].source_id

    def _seen(self, shown: str | None) -> None:
        now = time.perf_counter()
        if not any(one == shown for one, _ in self._arrivals):
            return
        while self._arrivals:
            one, came = self._arrivals.popleft()
            self.took.append((now - came) * 1000)
            if one == shown:
                break


def main(room: Path) -> dict[str, object]:
    """Play the burst and look at it."""
    presses: list[GoPresses] = []
    tell_rows(lambda cue: presses[0].row_painted(cue) if presses else None)
    with console(room) as made:
        setup = plan_demo(made.room, start=True)
        show(made, setup.planned.show, setup.run, "air")
        intake = Intake(made.room, setup.run)
        made.room.io.start(intake.begin("burst")).result()
        finish(made, made.room.io.start(intake.wait_ready()))
        probe, go, comments = Probe(), GoPresses(made), CommentsSeen(made, intake)
        presses.append(go)
        with Busy():
            probe.start()
            go.start()
            finish(made, made.room.io.start(intake.take()))
            go.stop()
            rest(500)
            probe.stop()
        return {
            "sent": intake.sent,
            "stored": intake.stored,
            "duplicates": intake.duplicates,
            "graph_gmv": graphed(made),
            "orders": made.desk.live.sales.total.orders,
            "tick": probe.delays,
            "go": go.took,
            "go_missed": go.missed,
            "comments": comments.took,
            "unseen": len(intake.arrivals),
        }


def graphed(made: Console) -> int:
    """The sum of all that the graph draws, 1/10,000 of the major unit."""
    sales = made.desk.live.sales
    first, last = sales.first_at, sales.last_at
    if first is None or last is None:
        return 0
    return int(sales.graph(first, 1, last - first + 1).gmv.sum())


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
