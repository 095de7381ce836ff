"""The as-run panel: one header, four pages."""

from functools import partial
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QToolButton, QVBoxLayout, QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.save_apart import What
from console.panels.as_run.handover_page import HandOverPage
from console.panels.as_run.pages import ClipsPage, LengthsPage, TakesPage
from console.panels.as_run.reading import Past, read_past
from console.show.review.as_run_table import run_words
from console.show.review.handover import Presents, hand_over
from console.show.rundown.run_log import Moment
from console.ui.context import Command, Context, Panel
from console.ui.header import PanelHeader
from console.ui.labels import label
from console.ui.page_row import command_button, page_row, page_tab
from console.ui.reach import meant_for
from console.ui.saving import Saving
from console.ui.translate import tr

TITLE = QT_TRANSLATE_NOOP("panel", "As-run")
PAGES = {
    "takes": QT_TRANSLATE_NOOP("asrun", "Takes"),
    "lengths": QT_TRANSLATE_NOOP("asrun", "Lengths"),
    "clips": QT_TRANSLATE_NOOP("asrun", "Clips"),
    "handover": QT_TRANSLATE_NOOP("asrun", "Hand-over"),
}
SHOW_PAGE = {
    "takes": QT_TRANSLATE_NOOP("command", "As-run: takes"),
    "lengths": QT_TRANSLATE_NOOP("command", "As-run: lengths of earlier takes"),
    "clips": QT_TRANSLATE_NOOP("command", "As-run: clips"),
    "handover": QT_TRANSLATE_NOOP("command", "Hand-over sheet"),
}
USE = QT_TRANSLATE_NOOP("asrun", "Use")
USE_ALL = QT_TRANSLATE_NOOP("asrun", "Use all")
CLIP_IN = QT_TRANSLATE_NOOP("asrun", "Clip in")
CLIP_OUT = QT_TRANSLATE_NOOP("asrun", "Clip out")
REMOVE = QT_TRANSLATE_NOOP("asrun", "Remove clip")
SAVE_TAKES = QT_TRANSLATE_NOOP("command", "Save the as-run as…")
SAVE_CLIPS = QT_TRANSLATE_NOOP("command", "Save the clips as…")
SAVE = QT_TRANSLATE_NOOP("asrun", "Save as…")
COUNT_TAKES = QT_TRANSLATE_NOOP("asrun", "{run} · {count} takes")
COUNT_LENGTHS = QT_TRANSLATE_NOOP("asrun", "{count} differ from the plan")
COUNT_CLIPS = QT_TRANSLATE_NOOP("asrun", "{count} clips")
EMPTY = {
    "takes": QT_TRANSLATE_NOOP(
        "asrun", "Nothing of this show has been played yet. Start a rehearsal or an airing with F7."
    ),
    "lengths": QT_TRANSLATE_NOOP(
        "asrun", "Rehearse: what the takes lasted is suggested here as the cues' lengths."
    ),
    "clips": QT_TRANSLATE_NOOP(
        "asrun", "Mark clips while a run is on: I where one begins, O where it ends."
    ),
    "handover": QT_TRANSLATE_NOOP("asrun", "Open a show to hand it over."),
}

TOPICS = frozenset({"plan", "log", "show", "run"})
LATER_MS = 150
EVERY_MS = 3_000
"""How often figures that grow are read anew while they are seen."""


class AsRunPanel(QWidget):
    """Asks the readers for what was, when it changed and while it is seen."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("asRunPanel")
        self._desk, self._context = context.desk, context
        self._moment, self._page, self._past = -1, "takes", Past(None, [])
        self.header = PanelHeader(context, tr(TITLE), self)
        self.takes, self.lengths = TakesPage(context), LengthsPage(context)
        self.clips, self.handover = ClipsPage(context), HandOverPage(context)
        self._empty = label("", role="text2", name="asRunEmpty")
        self._empty.setWordWrap(True)
        self._empty.setMargin(context.theme.px(16))
        self.saving = Saving(context, self._asked)
        self._tabs = {
            name: page_tab(marked, partial(self.show_page, name), f"asrun.{name}")
            for name, marked in PAGES.items()
        }
        self._buttons = self._actions()
        self._stack = QWidget()
        pages = QStackedLayout(self._stack)
        for widget in (self.takes, self.lengths, self.clips, self.handover, self._empty):
            pages.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        behind = (self.saving, *(button for _, button in self._buttons))
        column.addLayout(page_row(context.theme, self._tabs.values(), behind))
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.takes)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LATER_MS)
        self._soon.timeout.connect(self.ask)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self.ask)
        self._desk.ticked.connect(self._ticked)
        self.refresh()

    @property
    def page(self) -> str:
        """The page that is shown: takes, lengths, clips or handover."""
        return self._page

    def show_page(self, name: str) -> None:
        """Show a page."""
        self._page = name
        self.ask()
        self.refresh()

    def save(self) -> None:
        """Save the as-run or the clips, whichever is shown."""
        what: What = "clips" if self._page == "clips" else "asrun"
        self.saving.choose(what, next(one for page, one in self._buttons if page == self._page))

    def ask(self) -> None:
        """Have everything read anew, if it is seen."""
        if not self.isVisible():
            return
        shown = self._desk.live.base.shown
        run = shown.run if self._desk.live.rundown.log else ""
        now = self._now()
        answer = self._desk.room.readers.ask(
            partial(read_past, show=shown.show, run=run, now=now), key="as_run"
        )
        self._desk.bridge.when_done(answer, self._take)

    def refresh(self) -> None:
        """Show what is known."""
        live = self._desk.live
        for name, tab in self._tabs.items():
            tab.setChecked(name == self._page)
        for page, button in self._buttons:
            button.setVisible(page == self._page)
        self.takes.show_record(self._past.record)
        self.lengths.show_runs(self._past.runs)
        self.clips.refresh()
        if self._page == "handover" and live.base.show is not None:
            of = Presents(live.base, live.products, live.rundown, live.questions)
            self.handover.show_sheet(hand_over(of, self._now()))
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask()

    def _say(self) -> None:
        record = self._past.record
        pages: dict[str, tuple[QWidget, bool, str]] = {
            "takes": (self.takes, bool(record and record.takes), ""),
            "lengths": (self.lengths, bool(self.lengths.rows.rows),
                        tr(COUNT_LENGTHS, count=self.lengths.count)),
            "clips": (self.clips, bool(self.clips.count), tr(COUNT_CLIPS, count=self.clips.count)),
            "handover": (self.handover, self._desk.live.base.show is not None, ""),
        }  # fmt: skip
        widget, filled, words = pages[self._page]
        if record is not None and self._page == "takes":
            words = tr(COUNT_TAKES, run=run_words(record), count=len(record.takes))
        self.header.set_count(words if filled else "")
        self._empty.setText("" if filled else tr(EMPTY[self._page]))
        stack = cast(QStackedLayout, self._stack.layout())
        shown = widget if filled else self._empty
        if stack.currentWidget() is not shown:
            stack.setCurrentWidget(shown)
            self.setFocusProxy(shown)

    def _take(self, past: Past) -> None:
        self._past = past
        self.refresh()

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & TOPICS:
            self._soon.start()
        if topics & {"markers", "queue", "offers"} and self.isVisible():
            self.refresh()

    def _ticked(self) -> None:
        moment = self._desk.clock.real.steady() // EVERY_MS
        if moment != self._moment and self._desk.live.base.open_run is not None:
            self._moment = moment
            self.ask()

    def _now(self) -> Moment:
        clock = self._desk.clock
        return Moment(clock.wall(), clock.steady(), clock.boot)

    def _asked(self) -> tuple[str, Moment]:
        """The run whose takes or clips are shown, "" where there are none; and now."""
        record, shown = self._past.record, self._desk.live.base.shown
        run = record.run.id if record is not None and record.takes else ""
        if self._page == "clips":
            run = shown.run if self.clips.count else ""
        return run, self._now()

    def _actions(self) -> list[tuple[str, QToolButton]]:
        wanted = (
            ("takes", SAVE, self.save, "asrun.save"),
            ("clips", SAVE, self.save, "clip.save"),
            ("lengths", USE, self.lengths.use, "asrun.use"),
            ("lengths", USE_ALL, self.lengths.use_all, "asrun.use_all"),
            ("clips", CLIP_IN, self.clips.mark_in, "clip.in"),
            ("clips", CLIP_OUT, self.clips.mark_out, "clip.out"),
            ("clips", REMOVE, self.clips.remove, "clip.remove"),
        )
        return [(page, command_button(marked, run, name)) for page, marked, run, name in wanted]


def commands(widget: QWidget) -> tuple[Command, ...]:
    """Pages, using lengths, and marking clips from anywhere."""
    panel = cast(AsRunPanel, widget)

    def on(page: str) -> bool:
        return panel.page == page and meant_for(panel)

    pages = tuple(
        Command(f"asrun.{name}", marked, partial(panel.show_page, name))
        for name, marked in SHOW_PAGE.items()
    )
    return (
        *pages,
        Command("asrun.use", USE, panel.lengths.use, "", lambda: on("lengths")),
        Command("asrun.use_all", USE_ALL, panel.lengths.use_all, "", lambda: on("lengths")),
        Command("clip.in", CLIP_IN, panel.clips.mark_in, "I", panel.clips.can_mark),
        Command("clip.out", CLIP_OUT, panel.clips.mark_out, "O", panel.clips.can_mark),
        Command("asrun.save", SAVE_TAKES, panel.save, "", lambda: on("takes")),
        Command("clip.save", SAVE_CLIPS, panel.save, "", lambda: on("clips")),
        Command("clip.remove", REMOVE, panel.clips.remove, "", lambda: on("clips")),
    )


def _build(context: Context) -> QWidget:
    return AsRunPanel(context)


PANEL = Panel(
    "as_run",
    TITLE,
    {"review": "left"},
    _build,
    commands,
    rank=-1,
)
