"""Landing it: the proposal asked for, shown here or over the window, applied or dismissed."""

from functools import partial

from console.core.action import Action, Outcome
from console.desk.desk import Desk
from console.panels.checks.answers import Answers
from console.panels.checks.land_view import LandView
from console.panels.checks.making import NO_SHOW
from console.panels.checks.parts import Parts
from console.panels.checks.reading import Landing, landing_of
from console.panels.checks.sheets import LandSheet, Shelf
from console.show.base.tables import Run
from console.show.rundown.run_log import Moment
from console.ui.context import Context
from console.ui.reach import refuse


def running(desk: Desk) -> Run | None:
    """The opened show's run that is open."""
    run = desk.live.base.run
    return run if run is not None and run.ended_at is None else None


def moment(desk: Desk) -> Moment:
    """Now, by both clocks."""
    return Moment(desk.clock.wall(), desk.clock.steady(), desk.clock.boot)


class Landings:
    """Owns what was dismissed; a proposal comes back when it is another one or is asked for."""

    def __init__(
        self, context: Context, view: LandView, shelf: Shelf, answers: Answers, parts: Parts
    ) -> None:
        self._desk, self._view, self._shelf = context.desk, view, shelf
        self._answers, self._parts = answers, parts
        self._dismissed: Landing | None = None
        view.applied.connect(self._apply)
        view.dismissed.connect(self._dismiss)

    def land(self) -> None:
        """Show the proposal as of now: in the panel if it is in sight, else over the window."""
        show = self._desk.live.base.shown.show
        if not show:
            return refuse(self._desk, NO_SHOW)
        self._dismissed = None
        ask = partial(landing_of, show=show, run=running(self._desk), now=moment(self._desk))
        self._answers.ask(ask, "land", self._show)

    def follow(self, landing: Landing | None) -> None:
        """Show the proposal of the plan as it is now, unless it is the one that was dismissed."""
        if landing != self._dismissed:
            self._dismissed = None
        self._view.show_landing(landing, self._desk.live)
        self._view.setVisible(landing is not None and self._dismissed is None)

    def forget(self) -> None:
        """Another show was opened."""
        self._dismissed = None

    def _show(self, landing: Landing | None) -> None:
        if not self._parts.isVisible():
            sheet = self._shelf.of(LandSheet)
            sheet.use(self._apply)
            sheet.view.show_landing(landing, self._desk.live)
            return sheet.open()
        self._view.show_landing(landing, self._desk.live)
        self._view.show()
        self._parts.reveal(self._view.best_button())

    def _apply(self, action: Action) -> None:
        self._desk.do(action, self._applied)

    def _applied(self, outcome: Outcome) -> None:
        if outcome.seq is None:
            self._desk.refused.emit(outcome)
            self.land()
        else:
            self._shelf.of(LandSheet).dismiss()

    def _dismiss(self) -> None:
        self._dismissed = self._view.landing
        self._view.hide()
