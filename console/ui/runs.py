"""Starting and ending runs from the window, and closing it, without ever blocking it."""

from collections.abc import Callable

from console.core.message import QT_TRANSLATE_NOOP
from console.show.base.actions import StartRun
from console.show.base.tables import Run
from console.show.rundown.live_actions import EndRun
from console.ui.ask_bar import AskBar
from console.ui.context import Context
from console.ui.review_mark import review_words
from console.ui.translate import tr

NEAR_MS = 30 * 60 * 1_000
"""Within this time of its planned start a show goes on air without its name being typed."""

TYPE_NAME = QT_TRANSLATE_NOOP(
    "ui", "This is not the planned time. To go on air, type the show's name:"
)
GO_ON_AIR = QT_TRANSLATE_NOOP("ui", "Go on air")
HOLD_END = QT_TRANSLATE_NOOP("ui", "End the show? Nothing can be started in this run after it.")
END = QT_TRANSLATE_NOOP("ui", "Hold 2 s to end the show")
HOLD_CLOSE = QT_TRANSLATE_NOOP(
    "ui", "The show is on air. The run stays open when the console closes."
)
CLOSE = QT_TRANSLATE_NOOP("ui", "Hold 2 s to close")


class Runs:
    """What can be done with runs of the show that is open."""

    def __init__(self, context: Context, bar: AskBar) -> None:
        self._context, self._bar = context, bar

    @property
    def open_run(self) -> Run | None:
        """The run that is open in the room."""
        return self._context.desk.live.base.open_run

    @property
    def on_air(self) -> bool:
        """Whether an air run is open."""
        run = self.open_run
        return run is not None and run.kind == "air"

    def can_start(self) -> bool:
        """Whether a show is open and no run is."""
        return self._context.desk.live.base.show is not None and self.open_run is None

    def rehearse(self) -> None:
        """Start a rehearsal at the first cue."""
        self._context.desk.rehearsing.start()

    def go_on_air(self) -> None:
        """Start an air run; far from its planned start only once its name is typed."""
        show = self._context.desk.live.base.show
        if show is None or self._bar.press("air"):
            return
        now = self._context.desk.clock.wall()
        if show.start is not None and abs(show.start - now) <= NEAR_MS:
            self._start()
            return
        question = " ".join(filter(None, (review_words(self._context.desk.live), tr(TYPE_NAME))))
        self._bar.ask_name("air", question, show.name, tr(GO_ON_AIR), self._start)

    def end(self) -> None:
        """Ask to hold the button that ends the run; a rehearsal ends at once."""
        if self.on_air:
            self._bar.ask_hold("end", tr(HOLD_END), tr(END), self._end)
        else:
            self._end()

    def ask_close(self, close: Callable[[], None]) -> None:
        """Ask to hold the button that closes the console on air."""
        self._bar.ask_hold("close", tr(HOLD_CLOSE), tr(CLOSE), close)

    def _end(self) -> None:
        self._context.desk.do(EndRun())

    def _start(self) -> None:
        desk = self._context.desk
        desk.do(StartRun(show=desk.live.base.shown.show, run_kind="air"))
