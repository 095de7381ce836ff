"""What a person decides, as the simulated viewers see it."""

from collections.abc import Iterator

from console.core.table import Commit
from console.feeds.simulator.operator import ACTOR, Planned
from console.feeds.simulator.plain_data import Deed
from console.show.base.tables import MARKER
from console.show.products.tables import EXPLAINED, OFFER, OFFER_STATE, RELEASE


def is_of_a_person(commit: Commit) -> bool:
    """Whether a commit is a decision that the scenario's operators did not make."""
    return commit.entry is not None and commit.entry.actor != ACTOR


def deeds_of(commit: Commit, planned: Planned, start_ms: int) -> Iterator[Deed]:
    """The deeds that viewers notice in a commit; times ms after the run's start."""
    if commit.entry is None:
        return
    links = {offer: link for link, offer in planned.offers.items()}
    at = max(0, commit.entry.at - start_ms)
    for part in commit.parts:
        for row in part.rows:
            if part.table == OFFER.name and row.id in links and row.price is not None:
                yield Deed(at, "price", link=links[row.id], amount=row.price)
            elif part.table == EXPLAINED.name and row.offer in links:
                # The record that ends comes in the same commit as the one that begins.
                what = "explain" if row.end is None else "explained"
                yield Deed(at, what, link=links[row.offer])
            elif part.table == RELEASE.name and row.offer in links:
                yield Deed(at, "release", link=links[row.offer], amount=row.quantity)
            elif part.table == OFFER_STATE.name and row.offer in links:
                what = "on_sale" if row.sale == "on" else "sold_out"
                yield Deed(at, what, link=links[row.offer])
            elif part.table == MARKER.name and row.kind == "welfare":
                yield Deed(at, "welfare")
