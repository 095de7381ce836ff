"""What a scenario's deeds are as actions, and the ones that first have to look at the room."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from console.core.action import Action
from console.feeds.simulator.plain_data import Deed
from console.feeds.simulator.stock_plan import tranche_id
from console.show.base.actions import AddMarker
from console.show.products.actions import EditOffer
from console.show.products.queue_actions import AddRelease, Explain, SoldOut, UpNext
from console.show.rundown.live_actions import EndRun, Go
from console.show.rundown.welfare.live_actions import StartWelfare

ACTOR = "rule:scenario"
"""Who the scenario's operators are in the journal."""


class Planned(NamedTuple):
    """Ids of the plan in the room: the show, offers by link number; cues, and the welfare in them,
    by the cue's key."""

    show: str
    offers: dict[int, str]
    cues: dict[str, str]
    welfare: Mapping[str, str] = MappingProxyType({})


class LookUp(NamedTuple):
    """Something that depends on what is in the room by then: `what` is answer or tick."""

    what: str
    count: int  # type: ignore[assignment]  # hides tuple.count, which nobody asks a deed for


Look = Callable[[LookUp], Awaitable[Sequence[Action]]]
"""Looks at the room and says which actions follow."""


def action_of(deed: Deed, planned: Planned, lang: str) -> Action | LookUp:
    """What performs a deed."""
    offer = planned.offers.get(deed.link, "")
    match deed.what:
        case "go":
            return Go(cue=planned.cues[deed.cue])
        case "end":
            return EndRun()
        case "explain":
            return Explain(offer=offer)
        case "up_next":
            return UpNext(offer=offer)
        case "price":
            return EditOffer(id=offer, changes={"price": deed.amount})
        case "release":
            tranche = tranche_id(offer, deed.number) if deed.number else ""
            return AddRelease(offer=offer, quantity=deed.amount, tranche=tranche)
        case "sold_out":
            return SoldOut(offer=offer)
        case "welfare" if deed.cue in planned.welfare:
            return StartWelfare(welfare=planned.welfare[deed.cue])
        case "welfare" | "marker":
            kind = "welfare" if deed.what == "welfare" else "note"
            return AddMarker(marker=kind, text=deed.text.said(lang))
        case "answer" | "tick":
            return LookUp(deed.what, deed.amount)
    raise ValueError(f"no operator knows how to {deed.what}")
