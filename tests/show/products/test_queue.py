"""The queue of a run: explaining, sale, tranches, and what must be pressed on the platform."""

from typing import Any

import pytest

from console.core.message import english
from console.core.undo import Undo
from console.show.base.actions import RestoreVersion, SaveVersion
from console.show.products.actions import AddOffer, EditOffer
from console.show.products.here_only import to_press
from console.show.products.queue_actions import (
    AddRelease,
    BackOnSale,
    Explain,
    OffSale,
    Restore,
    SoldOut,
    StopExplaining,
    Tick,
    UpNext,
    Withdraw,
)
from console.show.products.tables import EXPLAINED, HERE_ONLY, OFFER, OFFER_STATE, RELEASE


def _states(shop: Any) -> dict[str, tuple[str, str]]:
    return {row.offer: (row.state, row.sale) for row in shop.room.rows(OFFER_STATE)}


def _to_press(shop: Any) -> list[tuple[str, str, int | None]]:
    rows = shop.room.rows(HERE_ONLY, "WHERE ticked_at IS NULL ORDER BY at, rowid")
    return [(row.offer, row.what, row.amount) for row in rows]


def test_one_offer_is_explained_at_a_time(shop: Any) -> None:
    run = shop.run()
    start = shop.room.clock.wall()
    shop.room.done(Explain(offer=shop.lip))
    shop.room.clock.advance(60_000)
    shop.room.done(Explain(offer=shop.mask))
    shop.room.clock.advance(1_000)
    shop.room.done(StopExplaining())
    rows = shop.room.rows(EXPLAINED, "ORDER BY start")
    assert [row[1:] for row in rows] == [
        (run, shop.lip, None, start, start + 60_000),
        (run, shop.mask, None, start + 60_000, start + 61_000),
    ]
    assert _states(shop) == {shop.lip: ("explained", "on"), shop.mask: ("explained", "on")}
    assert shop.room.refusal(StopExplaining()) == "Nothing is being explained."


def test_a_return_is_a_new_explaining(shop: Any) -> None:
    shop.run()
    for _ in range(2):
        shop.room.done(Explain(offer=shop.lip))
        shop.room.clock.advance(1_000)
        shop.room.done(StopExplaining())
    assert len(shop.room.rows(EXPLAINED)) == 2


def test_explaining_twice_is_refused_and_needs_a_run(shop: Any) -> None:
    assert shop.room.refusal(Explain(offer=shop.lip)).startswith("No run is open")
    shop.run()
    shop.room.done(Explain(offer=shop.lip))
    assert "already" in shop.room.refusal(Explain(offer=shop.lip))
    assert "already" in shop.room.refusal(UpNext(offer=shop.lip))
    assert shop.room.refusal(Undo(entry=shop.room.seq)) != ""


def test_one_offer_is_up_next(shop: Any) -> None:
    shop.run()
    shop.room.done(Explain(offer=shop.lip))
    shop.room.done(UpNext(offer=shop.mask))
    shop.room.done(UpNext(offer=shop.brush))
    states = {offer: state for offer, (state, _) in _states(shop).items()}
    assert states == {shop.lip: "explaining", shop.mask: "waiting", shop.brush: "up_next"}
    shop.room.done(Undo())
    assert _states(shop)[shop.mask][0] == "up_next"


def test_what_is_withdrawn_is_not_explained_or_sold(shop: Any) -> None:
    shop.run()
    shop.room.done(Explain(offer=shop.lip))
    assert "Say why" in shop.room.refusal(Withdraw(offer=shop.lip, why="  "))
    shop.room.done(Withdraw(offer=shop.lip, why="样品不符"))
    assert _states(shop)[shop.lip] == ("explained", "withdrawn")
    assert shop.room.rows(EXPLAINED)[0].end is not None
    for action in (
        Explain(offer=shop.lip),
        BackOnSale(offer=shop.lip),
        AddRelease(offer=shop.lip, quantity=5),
        Withdraw(offer=shop.lip, why="again"),
    ):
        assert "is withdrawn (样品不符)" in shop.room.refusal(action)
    shop.room.done(Restore(offer=shop.lip))
    assert shop.room.refusal(Restore(offer=shop.lip)) == "“丝绒唇釉” is not withdrawn."
    shop.room.done(Explain(offer=shop.lip))


def test_without_a_run_the_plan_is_withdrawn_from(shop: Any) -> None:
    shop.room.done(Withdraw(offer=shop.lip, why="no licence"))
    assert shop.room.row(OFFER, shop.lip).withdrawn == "no licence"
    shop.run()
    assert "no licence" in shop.room.refusal(Explain(offer=shop.lip))
    shop.room.done(Restore(offer=shop.lip))
    assert shop.room.row(OFFER, shop.lip).withdrawn == ""


def test_a_tranche_puts_on_sale_again_and_is_taken_back(shop: Any) -> None:
    shop.run()
    shop.room.done(SoldOut(offer=shop.lip))
    shop.room.done(AddRelease(offer=shop.lip, quantity=50))
    assert _states(shop)[shop.lip] == ("waiting", "on")
    assert "Only 50" in shop.room.refusal(AddRelease(offer=shop.lip, quantity=-51))
    shop.room.done(AddRelease(offer=shop.lip, quantity=-20))
    assert sum(row.quantity for row in shop.room.rows(RELEASE)) == 30
    assert shop.room.refusal(AddRelease(offer=shop.lip, quantity=0))
    assert shop.room.refusal(AddRelease(offer=shop.lip, quantity=10**30))


def test_a_price_changed_on_air_must_be_pressed_on_the_platform(shop: Any) -> None:
    shop.room.done(EditOffer(id=shop.lip, changes={"price": 880_000}))
    assert _to_press(shop) == []
    shop.run()
    shop.room.done(EditOffer(id=shop.lip, changes={"price": 790_000, "note": "x"}))
    assert _to_press(shop) == [(shop.lip, "price", 790_000)]
    shop.room.done(EditOffer(id=shop.lip, changes={"price": 690_000, "stock": 40}))
    assert _to_press(shop) == [(shop.lip, "price", 690_000), (shop.lip, "stock", 40)]
    shop.room.done(Undo())
    shop.room.done(Undo())
    assert _to_press(shop) == []


def test_a_price_restored_on_air_must_be_pressed_too(shop: Any) -> None:
    saved = shop.room.done(SaveVersion(show=shop.show, name="v")).id
    shop.room.done(EditOffer(id=shop.lip, changes={"price": 790_000}))
    shop.run()
    shop.room.done(RestoreVersion(id=saved))
    assert _to_press(shop) == [(shop.lip, "price", 890_000)]


def test_what_was_pressed_is_ticked_once(shop: Any) -> None:
    shop.run()
    shop.room.done(EditOffer(id=shop.lip, changes={"price": 790_000}))
    [row] = shop.room.rows(HERE_ONLY)
    shop.room.done(Tick(id=row.id), actor="小王")
    [row] = shop.room.rows(HERE_ONLY)
    assert (row.ticked_at, row.ticked_by) == (shop.room.clock.wall(), "小王")
    assert shop.room.refusal(Tick(id=row.id)) == "This was ticked already."
    assert shop.room.refusal(Undo()) != ""
    shop.room.done(EditOffer(id=shop.lip, changes={"price": 690_000}))
    assert _to_press(shop) == [(shop.lip, "price", 690_000)]


def test_sale_and_new_links_are_pressed_and_a_later_press_replaces_an_open_one(shop: Any) -> None:
    shop.run()
    shop.room.done(SoldOut(offer=shop.lip))
    shop.room.done(OffSale(offer=shop.lip))
    new = shop.room.done(AddOffer(show=shop.show, name="加场")).id
    shop.room.done(AddRelease(offer=shop.mask, quantity=5))
    assert sorted(_to_press(shop)) == sorted(
        [(shop.lip, "off", None), (new, "list", None), (shop.mask, "release", 5)]
    )


def test_a_replay_presses_nothing(shop: Any) -> None:
    shop.run("replay")
    shop.room.done(SoldOut(offer=shop.lip))
    assert _to_press(shop) == []


@pytest.mark.parametrize(
    ("what", "amount", "sentence"),
    [
        ("price", 895_000, "Set the price of link 3 “唇釉” to 89.50"),
        ("price", None, "Take the price of link 3 “唇釉” away"),
        ("release", -5, "Take 5 pieces off link 3 “唇釉”"),
        ("sold_out", None, "Mark link 3 “唇釉” as sold out"),
    ],
)
def test_what_to_press_is_a_sentence(what: str, amount: int | None, sentence: str) -> None:
    row = HERE_ONLY.row("i", "r", "o", what, amount, 0, None, "")
    assert english(to_press(row, 3, "唇釉")) == sentence
