"""The tranches that a scenario's operators release, planned beforehand as a team would."""

from collections.abc import Iterator, Mapping

from console.core.ids import derived_id
from console.core.order import spread
from console.feeds.simulator.plain_data import CuePlan, Deed, Scenario, Text
from console.show.base.bring import BroughtRow
from console.show.products.stock.tables import TRANCHE, TRANCHE_CUE, Tranche, TrancheCue

SOON, LATER = Text("48小时内发货", "ships within 48 h"), Text("7天内发货", "ships within 7 days")

WITH_CUE_MS = 10_000
"""A release so soon after a cue's GO comes with the cue; a later one when most is sold."""

SHARE = 8_000


def tranche_id(offer: str, number: int) -> str:
    """The id of an offer's tranche, counted from 1."""
    return derived_id(offer, "tranche", number)


def releases(scenario: Scenario) -> Iterator[tuple[CuePlan, Deed, int]]:
    """Every planned release with its cue, and which of its link's it is, from 1."""
    counts: dict[int, int] = {}
    for cue in scenario.cues:
        for deed in cue.deeds:
            if deed.what == "release":
                counts[deed.link] = counts.get(deed.link, 0) + 1
                yield cue, deed, counts[deed.link]


def tranche_rows(
    scenario: Scenario, show: str, offers: Mapping[int, str], cues: Mapping[str, str], lang: str
) -> Iterator[BroughtRow]:
    """The rows of the plan, tranches ahead of what ties them to cues."""
    planned = list(releases(scenario))
    for (cue, deed, number), place in zip(planned, spread(len(planned), None, None), strict=True):
        offer = offers[deed.link]
        row = tranche_id(offer, number)
        with_cue = deed.at <= WITH_CUE_MS
        made = Tranche(
            id=row,
            show=show,
            offer=offer,
            place=place,
            quantity=deed.amount,
            trigger="cue" if with_cue else "sold",
            trigger_at=None,
            trigger_share=None if with_cue else SHARE,
            delivery=(SOON if number == 1 else LATER).said(lang),
            note="",
        )
        yield BroughtRow(TRANCHE.name, made._asdict())
        if with_cue:
            link = TrancheCue(derived_id(row, "cue"), show, row, cues[cue.key])
            yield BroughtRow(TRANCHE_CUE.name, link._asdict())
