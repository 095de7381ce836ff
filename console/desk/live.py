"""Live: the in-memory present of one show and run, for all panels of a desk."""

from collections.abc import Iterable

from console.core.history import LOADS as HISTORY_LOADS
from console.core.history import History
from console.core.live import Load
from console.core.table import Commit
from console.show.base import present as base
from console.show.base.acting import present as acting
from console.show.products import library_present as library
from console.show.products import present as products
from console.show.products.claims import present as claims
from console.show.products.pictures import present as pictures
from console.show.products.pool import present as pool
from console.show.products.selection import present as selection
from console.show.products.stock import present as stock
from console.show.questions import present as questions
from console.show.questions.bank import present as bank
from console.show.questions.helping import present as helping
from console.show.questions.moderation import present as moderation
from console.show.questions.viewers import gifts
from console.show.review import signals_present as signals
from console.show.review.sign import present as sign
from console.show.rundown import present as rundown
from console.show.rundown.anchor import present as anchor
from console.show.rundown.welfare import present as welfare
from console.show.sales import present as sales

LOADS: tuple[Load, ...] = (
    *HISTORY_LOADS,
    *base.LOADS,
    *acting.LOADS,
    *products.LOADS,
    *claims.LOADS,
    *library.LOADS,
    *pictures.LOADS,
    *pool.LOADS,
    *selection.LOADS,
    *stock.LOADS,
    *rundown.LOADS,
    *welfare.LOADS,
    *anchor.LOADS,
    *questions.LOADS,
    *bank.LOADS,
    *moderation.LOADS,
    *gifts.LOADS,
    *helping.LOADS,
    *sales.LOADS,
    *sign.LOADS,
)


class Live:
    """The presents of all parts. Owned by the main thread; panels read it and never write."""

    def __init__(self) -> None:
        self.history = History()
        self.base = base.BasePresent()
        self.acting = acting.ActingPresent()
        self.products = products.ProductsPresent()
        self.claims = claims.ClaimsPresent()
        self.library = library.LibraryPresent()
        self.pictures = pictures.PicturesPresent()
        self.pool = pool.PoolPresent()
        self.selection = selection.SelectionPresent()
        self.stock = stock.StockPresent()
        self.rundown = rundown.RundownPresent()
        self.welfare = welfare.WelfarePresent()
        self.anchor = anchor.AnchorPresent()
        self.questions = questions.QuestionsPresent()
        self.bank = bank.BankPresent()
        self.moderation = moderation.ModerationPresent()
        self.gifts = gifts.GiftsPresent()
        self.signals = signals.SignalsPresent()
        self.helping = helping.HelpingPresent()
        self.sales = sales.SalesPresent()
        self.sign = sign.SignPresent()
        self._complete: dict[str, int] = {}
        self._waiting: list[Commit] | None = []

    def fill(self, loaded: Iterable[Commit]) -> None:
        """Take in what was read at opening, then the news that came meanwhile, without a gap."""
        for commit in loaded:
            self._absorb(commit)
            self._complete[commit.stage] = _mark(commit)
        waiting, self._waiting = self._waiting or [], None
        for commit in waiting:
            self.absorb(commit)

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; the topics it changed. News that was read already is passed over."""
        if self._waiting is not None:
            self._waiting.append(commit)
            return set()
        before = self.base.shown.run
        if commit.run not in ("", before) or _mark(commit) <= self._complete.get(commit.stage, 0):
            return set()
        topics = self._absorb(commit)
        if self.base.shown.run != before:
            # A run that has just been started is shown from its first fact on.
            self._complete = {}
        return topics

    def _absorb(self, commit: Commit) -> set[str]:
        parts = (
            self.history,
            self.base,
            self.acting,
            self.products,
            self.claims,
            self.library,
            self.pictures,
            self.pool,
            self.selection,
            self.stock,
            self.rundown,
            self.welfare,
            self.anchor,
            self.questions,
            self.bank,
            self.moderation,
            self.gifts,
            self.signals,
            self.helping,
            self.sales,
            self.sign,
        )
        topics: set[str] = set()
        for part in parts:
            topics |= part.absorb(commit)
        return topics


def _mark(commit: Commit) -> int:
    """What a commit's stage counts by: seq, or for what is derived the fact number."""
    return commit.seq if commit.stage in ("decision", "facts") else commit.upto
