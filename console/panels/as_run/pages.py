"""The pages of the as-run panel that are tables: takes, lengths and clips."""

from PySide6.QtGui import QResizeEvent

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.desk import Desk
from console.panels.as_run import model
from console.show.base.actions import AddMarker, RemoveMarker
from console.show.review.as_run import AsRun
from console.show.review.clips import CLIP_IN, CLIP_OUT, Clip, clips
from console.show.rundown.earlier import RunTakes
from console.show.rundown.suggest import Suggestion, UseSuggestedDurations, suggestions
from console.ui.context import Context
from console.ui.delegates import CellDelegate
from console.ui.reach import refuse
from console.ui.tables import DenseTable, RowsModel
from console.ui.translate import tr

TAKES = QT_TRANSLATE_NOOP("asrun", "Takes of the run")
LENGTHS = QT_TRANSLATE_NOOP("asrun", "Lengths of earlier takes")
CLIPS = QT_TRANSLATE_NOOP("asrun", "Clips of the run")
NO_RUN = QT_TRANSLATE_NOOP("asrun", "No run is open. A clip is marked while one is on.")
NOTHING_CHOSEN = QT_TRANSLATE_NOOP("asrun", "Choose a cue whose length is to be used.")


class _Page(DenseTable):
    """A table of prepared rows."""

    def __init__(self, context: Context, name: str, said: tuple[str, str], rows: RowsModel) -> None:
        super().__init__(context.theme, dense=True)
        self.setObjectName(name)
        self.setAccessibleName(tr(said))
        self.rows = rows
        rows.setParent(self)
        self.setItemDelegate(CellDelegate(context.theme, self))
        self.show_model(rows)


class TakesPage(_Page):
    """The takes; columns of less worth go where there is no room. A row sets the focus."""

    def __init__(self, context: Context) -> None:
        rows = RowsModel(context.theme, model.take_columns())
        super().__init__(context, "asRunTakes", TAKES, rows)
        self._focus = context.focus
        self._record: AsRun | None = None
        self.picked.connect(self._choose)

    def show_record(self, record: AsRun | None) -> None:
        """Show the takes of a run."""
        self._record = record
        if record is None:
            self.rows.set_rows([], [])
        else:
            self.rows.set_rows(*model.take_rows(record))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hidden = model.hidden_columns(round(self.viewport().width() / self._theme.scale))
        for column in range(len(self.rows.columns)):
            if self.isColumnHidden(column) != (column in hidden):
                self.setColumnHidden(column, column in hidden)

    def _choose(self, key: str) -> None:
        takes = self._record.takes if self._record else ()
        take = next((one for one in takes if str(one.number) == key), None)
        if take is not None:
            self._focus.set("cue", take.cue, take.start)


class LengthsPage(_Page):
    """What earlier takes suggest, and using it."""

    def __init__(self, context: Context) -> None:
        rows = RowsModel(context.theme, model.length_columns())
        super().__init__(context, "asRunLengths", LENGTHS, rows)
        self._desk, self._focus = context.desk, context.focus
        self._found: dict[str, Suggestion] = {}
        self.picked.connect(self._choose)

    def show_runs(self, runs: list[RunTakes]) -> None:
        """Show what these runs suggest for the plan as it is."""
        cues = self._desk.live.rundown.plan.cues
        self._found = suggestions(cues, runs)
        self.rows.set_rows(*model.length_rows(cues, self._found))
        several = any(one.takes > 1 for one in self._found.values())
        self.setColumnHidden(model.RANGE, not several)

    @property
    def count(self) -> int:
        """How many cues have another length than is suggested."""
        return len(self._differing())

    def use(self) -> None:
        """Give the chosen cue the suggested length."""
        cue = self.current_key()
        if cue in self._found:
            self._desk.do(UseSuggestedDurations(lengths={cue: self._found[cue].length}))
        else:
            refuse(self._desk, NOTHING_CHOSEN)

    def use_all(self) -> None:
        """Give all cues the suggested lengths, as one decision."""
        self._desk.do(UseSuggestedDurations(lengths=self._differing()))

    def _differing(self) -> dict[str, int]:
        plan = self._desk.live.rundown.plan
        return {
            key: self._found[key].length
            for key in self.rows.keys
            if (cue := plan.cue(key)) is not None and cue.duration != self._found[key].length
        }

    def _choose(self, key: str) -> None:
        self._focus.set("cue", key)


class ClipsPage(_Page):
    """The clips that are marked, and marking them."""

    def __init__(self, context: Context) -> None:
        rows = RowsModel(context.theme, model.clip_columns())
        super().__init__(context, "asRunClips", CLIPS, rows)
        self._desk, self._focus = context.desk, context.focus
        self._clips: list[Clip] = []
        self.picked.connect(self._choose)

    @property
    def count(self) -> int:
        """How many clips there are."""
        return len(self._clips)

    def refresh(self) -> None:
        """Show the clips of the opened run."""
        live = self._desk.live
        run, show = live.base.run, live.base.show
        end = run.ended_at if run is not None and run.ended_at else self._desk.clock.wall()
        self._clips = clips(live.base.markers, live.products.explained, end)
        self.rows.set_rows(*model.clip_rows(self._clips, live, show.zone if show else "UTC"))

    def can_mark(self) -> bool:
        """Whether a run is open that a clip could be of."""
        return self._desk.live.base.open_run is not None

    def mark_in(self) -> None:
        """A clip of what is explained begins now."""
        self._mark(CLIP_IN)

    def mark_out(self) -> None:
        """It ends now."""
        self._mark(CLIP_OUT)

    def remove(self) -> None:
        """Take the marks of the chosen clip away."""
        chosen = next(
            (one for one in self._clips if ",".join(one.marks) == self.current_key()), None
        )
        for mark in chosen.marks if chosen else ():
            self._desk.do(RemoveMarker(id=mark))

    def _mark(self, kind: str) -> None:
        if not self.can_mark():
            refuse(self._desk, NO_RUN)
            return
        self._desk.do(AddMarker(marker=kind, offer=offer_now(self._desk, self._focus.on("offer"))))

    def _choose(self, key: str) -> None:
        clip = next((one for one in self._clips if ",".join(one.marks) == key), None)
        if clip is not None:
            self._focus.set("moment", key, clip.start)


def offer_now(desk: Desk, chosen: str) -> str:
    """The offer that a mark is about: what is explained, else the chosen one, "" for none."""
    explaining = desk.live.products.explaining
    if explaining is not None:
        return explaining.offer
    return chosen if chosen in desk.live.products.by_id else ""
