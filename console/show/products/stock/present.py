"""The present of stock: what is planned, released and left of the opened show's offers."""

from typing import Any

from console.core.live import Load
from console.core.table import Commit, Rows
from console.show.base.opened import Opened, opened
from console.show.products.stock.figures import Standing, release_id, selling, standing
from console.show.products.stock.tables import LinkUp, OfferGroup, Swap, Tranche, TrancheCue
from console.show.products.tables import Offer, Release

_SHOW, _RUN = "WHERE show = :show", "WHERE run = :run"

LOADS: tuple[Load, ...] = (
    Load("tranche", Tranche, rest=_SHOW),
    Load("tranche_cue", TrancheCue, rest=_SHOW),
    Load("offer_group", OfferGroup, rest=_SHOW),
    Load("swap", Swap, rest=_SHOW),
    Load("release", Release, rest=_RUN),
    Load("link_up", LinkUp, rest=_RUN),
)

_OF_SHOW = ("tranche", "tranche_cue", "offer_group", "swap")
_OF_RUN = ("link_up", "release")


class StockPresent:
    """Tranches by offer, releases of the run, groups, exchanges, and the 3-2-1.

    planned: offers that have tranches. link_ups: those of the run, oldest first.
    """

    def __init__(self) -> None:
        self._shown = Opened("", "")
        self._rows: dict[str, dict[str, Any]] = {name: {} for name in (*_OF_SHOW, *_OF_RUN)}
        self.planned: dict[str, list[Tranche]] = {}
        self.link_ups: list[LinkUp] = []
        self._cues: dict[str, str] = {}
        self._groups: dict[str, str] = {}
        self._swaps: dict[str, Swap] = {}
        self._released: dict[str, int] = {}
        self._arrange()

    def tranches(self, offer: str) -> list[Tranche]:
        """The planned tranches of an offer, in order."""
        return self.planned.get(offer, [])

    def tranche(self, row: str) -> Tranche | None:
        """One tranche."""
        found: Tranche | None = self._rows["tranche"].get(row)
        return found

    def cue_of(self, tranche: str) -> str:
        """The cue whose start releases it, "" for none."""
        return self._cues.get(tranche, "")

    def release_of(self, tranche: str) -> Release | None:
        """Its release in the run."""
        found: Release | None = self._rows["release"].get(release_id(self._shown.run, tranche))
        return found

    def next(self, offer: str) -> Tranche | None:
        """The first tranche that was not released in the run."""
        return next((one for one in self.tranches(offer) if self.release_of(one.id) is None), None)

    def selling(self, offer: str, sold: int) -> Tranche | None:
        """The tranche of which the next piece is sold; its delivery promise holds."""
        done = [(one, self.release_of(one.id)) for one in self.tranches(offer)]
        released = sorted(
            ((one, row) for one, row in done if row is not None), key=lambda pair: pair[1].at
        )
        return selling(((one, row.quantity) for one, row in released), sold)

    def released(self, offer: Offer) -> int | None:
        """Pieces put on sale in the run; without any plan all the stock. None where unknown."""
        if offer.id in self._released:
            return self._released[offer.id]
        return 0 if offer.id in self.planned else offer.stock

    def standing(self, offer: Offer, sold: int) -> Standing:
        """Where an offer's stock stands, given what was sold."""
        return standing(self.released(offer), sold, offer.reserve)

    def group(self, offer: str) -> str:
        """The group of the queue that an offer is in, "" for none."""
        return self._groups.get(offer, "")

    def swap(self, offer: str) -> Swap | None:
        """The latest exchange of its product."""
        return self._swaps.get(offer)

    def counting(self, at: int) -> LinkUp | None:
        """The 3-2-1 that counts at a moment (ms UTC)."""
        last = self.link_ups[-1] if self.link_ups else None
        if last is None or last.cancelled is not None:
            return None
        return last if last.at <= at < last.opens_at else None

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topics: stock."""
        before, self._shown = self._shown, opened(commit, self._shown)
        if before.run != self._shown.run:
            for name in _OF_RUN:
                self._rows[name] = {}
        changed = before != self._shown
        for part in commit.parts:
            changed |= self._take(part)
        if not changed:
            return set()
        self._arrange()
        return {"stock"}

    def _take(self, part: Rows) -> bool:
        rows = self._rows.get(part.table)
        if rows is None:
            return False
        column = "show" if part.table in _OF_SHOW else "run"
        mine = getattr(self._shown, column)
        rows.update((row.id, row) for row in part.rows if getattr(row, column) == mine)
        for row in part.gone:
            rows.pop(row, None)
        return True

    def _arrange(self) -> None:
        """Prepare what is looked up."""
        self.planned = {}
        for row in sorted(self._rows["tranche"].values(), key=lambda row: (row.place, row.id)):
            self.planned.setdefault(row.offer, []).append(row)
        self._cues = {row.tranche: row.cue for row in self._rows["tranche_cue"].values()}
        self._groups = {row.offer: row.name for row in self._rows["offer_group"].values()}
        by_time = sorted(self._rows["swap"].values(), key=lambda row: row.at)
        self._swaps = {row.offer: row for row in by_time}
        self.link_ups = sorted(self._rows["link_up"].values(), key=lambda row: (row.at, row.id))
        self._released = {}
        for row in self._rows["release"].values():
            self._released[row.offer] = self._released.get(row.offer, 0) + row.quantity
