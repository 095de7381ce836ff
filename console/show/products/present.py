"""The present of products, offers and the queue, for panels."""

from typing import Any

from console.core.live import Load
from console.core.table import Commit, Rows
from console.show.base.opened import Opened, opened
from console.show.products.names import name_in_show
from console.show.products.tables import (
    Explained,
    HereOnly,
    Offer,
    OfferState,
    Product,
)

_RUN = "WHERE run = :run"

LOADS: tuple[Load, ...] = (
    Load("product", Product),
    Load("offer", Offer, rest="WHERE show = :show"),
    Load("offer_state", OfferState, rest=_RUN),
    Load("explained", Explained, rest=_RUN),
    Load("here_only", HereOnly, rest=_RUN),
)


class ProductsPresent:
    """The offers of the opened show, and where they stand in the opened run.

    products: the library by id. offers: in order. by_id, by_link: offers. states: by offer.
    explained: all records of the run, oldest first. to_press: what is not ticked yet, oldest
    first. explaining: the record that runs.
    """

    def __init__(self) -> None:
        self.shown = Opened("", "")
        self.products: dict[str, Product] = {}
        self.offers: list[Offer] = []
        self.by_id: dict[str, Offer] = {}
        self.by_link: dict[int, Offer] = {}
        self.states: dict[str, OfferState] = {}
        self.explained: list[Explained] = []
        self.explaining: Explained | None = None
        self.to_press: list[HereOnly] = []
        self._runs: dict[str, dict[str, Any]] = {}

    def product(self, offer: Offer) -> Product | None:
        """The product of an offer."""
        return self.products.get(offer.product)

    def name(self, offer: str) -> str:
        """What an offer is called in the show; "?" for one that is gone."""
        found = self.by_id.get(offer)
        return "?" if found is None else name_in_show(found, self.products.get(found.product))

    def state(self, offer: str) -> str:
        """waiting, up_next, explaining or explained."""
        found = self.states.get(offer)
        return found.state if found else "waiting"

    def sale(self, offer: str) -> str:
        """on, off, sold_out or withdrawn; from the plan's withdrawal too."""
        found, planned = self.states.get(offer), self.by_id.get(offer)
        if planned is not None and planned.withdrawn:
            return "withdrawn"
        return found.sale if found else "on"

    def why_withdrawn(self, offer: str) -> str:
        """The reason of a withdrawal, "" if the offer is in."""
        found, planned = self.states.get(offer), self.by_id.get(offer)
        if found is not None and found.sale == "withdrawn":
            return found.reason
        return planned.withdrawn if planned else ""

    @property
    def up_next(self) -> str | None:
        """The offer that is up next."""
        return next((one.offer for one in self.states.values() if one.state == "up_next"), None)

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topics: products, offers, queue, here_only."""
        topics: set[str] = set()
        before, self.shown = self.shown, opened(commit, self.shown)
        if before != self.shown:
            self._begin_run()
            topics |= {"queue", "here_only"}
        for part in commit.parts:
            topics |= self._take(part)
        return topics

    def _begin_run(self) -> None:
        self._runs = {name: {} for name in ("offer_state", "explained", "here_only")}
        self._arrange()

    def _take(self, part: Rows) -> set[str]:
        """Take in one table's rows; the topics that changed."""
        if part.table == "product":
            _update(self.products, part)
            return {"products", "offers"}
        if part.table == "offer":
            self._take_offers(part)
            return {"offers"}
        if part.table not in self._runs:
            return set()
        kept = [row for row in part.rows if row.run == self.shown.run]
        _update(self._runs[part.table], part._replace(rows=tuple(kept)))
        self._arrange()
        return {"here_only" if part.table == "here_only" else "queue"}

    def _take_offers(self, part: Rows) -> None:
        kept = [row for row in part.rows if row.show == self.shown.show]
        _update(self.by_id, part._replace(rows=tuple(kept)))
        self.offers = sorted(self.by_id.values(), key=lambda offer: (offer.place, offer.id))
        self.by_link = {offer.link: offer for offer in self.offers}

    def _arrange(self) -> None:
        """Prepare what is looked up; a run has at most some thousands of these rows."""
        self.states = {row.offer: row for row in self._runs["offer_state"].values()}
        self.explained = sorted(
            self._runs["explained"].values(), key=lambda row: (row.start, row.id)
        )
        self.explaining = next((row for row in self.explained if row.end is None), None)
        notes = self._runs["here_only"].values()
        self.to_press = sorted(
            (row for row in notes if row.ticked_at is None), key=lambda row: (row.at, row.id)
        )


def _update(rows: dict[str, Any], part: Rows) -> None:
    rows.update((row.id, row) for row in part.rows)
    for row_id in part.gone:
        rows.pop(row_id, None)
