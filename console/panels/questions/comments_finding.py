"""Finding what a filter means: in the run's file by readers, and among what comes live."""

from bisect import bisect_right
from functools import partial

from PySide6.QtCore import QObject, Signal

from console.panels.questions import pages
from console.panels.questions.comments import CommentsModel
from console.panels.questions.comments_looking import Looking
from console.panels.questions.pages import Hits, Said
from console.show.questions.filter.query import Filter, FilterError, parse
from console.show.questions.filter.scan import Judged
from console.show.questions.present import RING
from console.ui.context import Context

ENOUGH = 100
"""So many more are found before the reader rests, until someone scrolls to the end."""

MOST = 20_000
"""Found comments in memory."""


class Finding(QObject):
    """`told` after every step. running: a reader looks; ended: nothing is left to look at.

    typed, wrong: the filter in force, and why what was typed last is none; both "" and None at
    rest. looked: comments judged so far.
    """

    told = Signal()

    def __init__(self, context: Context, results: CommentsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._results = context.desk, results
        self._looking = Looking(context)
        self._filter: Filter | None = None
        self._run = ""
        self._before = self._upto = self._wanted = 0
        self.running = self.ended = False
        self.wrong: FilterError | None = None
        self.looked = 0

    @property
    def typed(self) -> str:
        """What was typed, "" while nothing filters."""
        return self._filter.typed if self._filter else ""

    def set(self, typed: str) -> None:
        """Filter by this; what cannot be read changes nothing but `wrong`."""
        self.wrong = None
        if typed == self.typed and self._run == self._desk.live.base.shown.run:
            return
        try:
            found = parse(typed) if typed else None
        except FilterError as error:
            self.wrong = error
            return
        self._filter, self._run = found, self._desk.live.base.shown.run
        self.running = self.ended = False
        self.looked = 0
        self._results.fill(())
        self._upto = self._newest()
        self._before = self._upto + 1
        if found is not None:
            self.more()

    def more(self) -> None:
        """Look further back for as many as fill a screen, and some."""
        self._wanted = self._results.rowCount() + ENOUGH
        self._ask()

    def cancel(self) -> None:
        """Stop looking; what was found stays."""
        self.running = False
        self.told.emit()

    def waiting(self) -> int:
        """How many came since that the filter means."""
        return len(self._new()[0]) if self._filter else 0

    def take_new(self) -> None:
        """Put what came since and is meant on top."""
        if self._filter is None:
            return
        found, self._upto = self._new()
        self._results.add_found(found, MOST)

    def _newest(self) -> int:
        """The number up to which it is known what comments ask."""
        live = self._desk.live
        numbers = live.questions.numbers
        return min(live.moderation.judged, numbers[-1]) if numbers else live.moderation.judged

    def _new(self) -> tuple[list[Said], int]:
        """Comments after those looked at that are meant, oldest first; and the number reached."""
        questions, found = self._desk.live.questions, []
        upto, around = self._newest(), self._looking.around()
        first = bisect_right(questions.numbers, self._upto)
        end = bisect_right(questions.numbers, upto)
        for place in range(first, end):
            n, source = questions.numbers[place], questions.sources[place]
            comment, asking = questions.comments[place], questions.asking.get(n)
            intent, link, offer = asking[1:4] if asking else ("", None, "")
            one = Judged(n, source, intent, link, offer, comment)
            if self._filter is not None and self._filter.term.meant(one.seen(), around):
                found.append(Said(n, source, intent, comment))
        return found, max(upto, self._upto)

    def _ask(self) -> None:
        if self._filter is None or self.running or self.ended or not self._run:
            return
        self.running = True
        work = partial(
            pages.hits, run=self._run, what=self._filter, around=self._looking.around(),
            before=self._before,
        )  # fmt: skip
        desk = self._desk
        desk.bridge.when_done(desk.room.readers.ask(work, key="comments"), self._took)

    def _took(self, hits: Hits) -> None:
        """Found some; those of a filter that nobody waits for any more are let go."""
        if hits.run != self._run or hits.typed != self.typed or not self.running:
            return
        self.running = False
        self._before, self.ended = hits.before, hits.ended
        self.looked += hits.looked
        self._results.add_older(hits.rows)
        full = self._results.rowCount() >= min(self._wanted, MOST + RING)
        if not full and not self.ended:
            self._ask()
        self.told.emit()
