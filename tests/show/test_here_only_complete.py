"""Whatever has a counterpart on the platform leaves something to press there until it is ticked."""

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from console.core.action import Action, Confirmation
from console.show.base.actions import AddShow, StartRun
from console.show.parts import ACTIONS
from console.show.products.actions import AddOffer, EditOffer
from console.show.products.here_only import GROUPS
from console.show.products.importing import ImportProducts, ImportRow
from console.show.products.price_safety.actions import RevertPrice
from console.show.products.queue_actions import (
    AddRelease,
    BackOnSale,
    OffSale,
    Restore,
    SoldOut,
    Tick,
    Withdraw,
)
from console.show.products.stock.link_up import CancelLinkUp, LinkUpOffer
from console.show.products.stock.swap import SwapOffer
from console.show.products.tables import HERE_ONLY
from console.show.rundown.welfare.actions import AddWelfare
from console.show.rundown.welfare.live_actions import StartWelfare, StopWelfare, TickWelfare
from console.show.rundown.welfare.tables import WELFARE_PRESS


class Air(NamedTuple):
    """A show on air: an offer at 99 with 100 pieces, one that is off sale, a coupon."""

    room: Any
    show: str
    offer: str
    off: str
    welfare: str

    def done(self, action: Action) -> Any:
        """Carried out, with a second person's word where it is asked for."""
        made = action.identified(self.room.ids.new)
        outcome = self.room.do(made)
        if outcome.concerns:
            words = tuple(
                Confirmation(*one[:3], "zz", one.typed, "controller") for one in outcome.concerns
            )
            outcome = self.room.do(made, confirmed=words)
        assert outcome.seq is not None, (made, outcome)
        return made

    def open(self) -> list[str]:
        """What is not ticked yet: codes of products and of welfare."""
        mine = self.room.rows(HERE_ONLY, "WHERE ticked_at IS NULL ORDER BY at, id")
        press = self.room.rows(WELFARE_PRESS, "WHERE ticked_at IS NULL")
        return sorted([row.what for row in mine] + [f"welfare {row.what}" for row in press])

    def tick(self) -> None:
        """Everything was pressed."""
        for row in self.room.rows(HERE_ONLY, "WHERE ticked_at IS NULL"):
            self.done(Tick(id=row.id))
        for row in self.room.rows(WELFARE_PRESS, "WHERE ticked_at IS NULL"):
            self.done(TickWelfare(id=row.id))


@pytest.fixture
def air(room: Any) -> Air:
    show = room.done(AddShow(name="Friday")).id
    offers = [
        room.done(AddOffer(show=show, name=name, price=990_000, stock=100)).id
        for name in ("Lip glaze", "Mask")
    ]
    fields = {"conditions": "one each", "duration": 60_000, "quantity": 10}
    welfare = room.done(AddWelfare(show=show, name="Coupon", fields=fields)).id
    room.done(StartRun(show=show, run_kind="air"))
    made = Air(room, show, offers[0], offers[1], welfare)
    made.done(OffSale(offer=made.off))
    made.tick()
    assert made.open() == []
    return made


def _link_up(air: Air) -> list[Action]:
    return [LinkUpOffer(offer=air.off, quantity=10)]


BRUSH = ImportRow("brush", {"name": "Brush"}, {"price": 100_000}, offered=True)

PRESSED: dict[str, tuple[Callable[[Air], list[Action]], set[str]]] = {
    "offer.add": (
        lambda air: [AddOffer(show=air.show, name="Brush", price=100_000)], {"list"},
    ),
    "product.import": (
        lambda air: [ImportProducts(file="a.csv", show=air.show, rows=(BRUSH,))], {"list"},
    ),
    "offer.edit": (
        lambda air: [EditOffer(id=air.offer, changes={"price": 950_000, "stock": 90})],
        {"price", "stock"},
    ),
    "offer.revert_price": (
        lambda air: [
            EditOffer(id=air.offer, changes={"price": 950_000}), RevertPrice(id=air.offer),
        ],
        {"price"},
    ),
    "offer.sold_out": (lambda air: [SoldOut(offer=air.offer)], {"sold_out"}),
    "offer.off_sale": (lambda air: [OffSale(offer=air.offer)], {"off"}),
    "offer.back_on_sale": (lambda air: [BackOnSale(offer=air.off)], {"on"}),
    "offer.withdraw": (lambda air: [Withdraw(offer=air.offer, why="x")], {"withdrawn"}),
    "offer.restore": (
        lambda air: [Withdraw(offer=air.offer, why="x"), Restore(offer=air.offer)], {"on"},
    ),
    "release.add": (lambda air: [AddRelease(offer=air.offer, quantity=10)], {"release"}),
    "offer.link_up": (_link_up, {"card", "on", "release"}),
    "link_up.cancel": (lambda air: [*_link_up(air), CancelLinkUp()], {"off"}),
    "offer.swap": (
        lambda air: [SwapOffer(offer=air.offer, name="Brush", why="sample differs")], {"swap"},
    ),
    "welfare.start": (lambda air: [StartWelfare(welfare=air.welfare)], {"welfare start"}),
    "welfare.stop": (
        lambda air: [StartWelfare(welfare=air.welfare), StopWelfare(welfare=air.welfare)],
        {"welfare stop"},
    ),
}  # fmt: skip
"""Kind → what leads to it and it itself, and what must be open then at least."""

HERE = {
    "offer.explain", "offer.stop_explaining", "here_only.tick", "welfare.tick", "pool.begin",
    "pool.finish", "pool.discard",
}  # fmt: skip
"""Decided on air and all the same of no concern to the platform."""


@pytest.mark.parametrize("kind", PRESSED)
def test_it_is_here_only_until_ticked(air: Air, kind: str) -> None:
    actions, wanted = PRESSED[kind]
    *before, last = actions(air)
    for action in before:
        air.done(action)
    if kind == "welfare.stop":
        air.tick()  # what nobody pressed yet need not be stopped on the platform
    air.done(last)
    assert last.kind == kind
    assert wanted <= set(air.open())
    air.tick()
    assert air.open() == []


def test_every_live_action_on_products_and_welfare_is_listed() -> None:
    """A new one must be listed: with what is to be pressed, or as one of the room alone."""
    parts = ("console.show.products", "console.show.rundown.welfare")
    live = {
        kind for kind, action in ACTIONS.items()
        if action.live and action.__module__.startswith(parts)
    }  # fmt: skip
    assert live - set(PRESSED) - HERE == set()


def test_every_code_can_come_about() -> None:
    told = {what for _, wanted in PRESSED.values() for what in wanted}
    assert set(GROUPS) - told == set()
