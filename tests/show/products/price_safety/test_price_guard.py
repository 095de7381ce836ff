"""The rule over prices: it asks once, takes the right word, and lets back what was there."""

from typing import Any

import pytest

from console.core.action import Concern, Confirmation
from console.core.message import english
from console.core.undo import Redo, Undo
from console.show.base.actions import RestoreVersion, SaveVersion, SetSetting, StartRun
from console.show.products.actions import AddOffer, EditOffer, RemoveOffer
from console.show.products.price_safety.actions import RevertPrice
from console.show.products.tables import OFFER
from console.show.rundown.duplicate import DuplicateShow

HOUR = 3_600_000


def edit(offer: str, price: int | None) -> EditOffer:
    return EditOffer(id=offer, changes={"price": price})


def asked(shop: Any, action: Any, **how: Any) -> Concern | None:
    """The concern about a price, None where the action was carried out."""
    outcome = shop.room.do(action, **how)
    if outcome.seq is not None:
        return None
    [concern] = outcome.concerns
    assert concern.kind == "price"
    found: Concern = concern
    return found


def second(concern: Concern, by: str = "WM") -> tuple[Confirmation, ...]:
    return (Confirmation(*concern[:3], by, "", "controller"),)


def typed(concern: Concern, text: str) -> tuple[Confirmation, ...]:
    return (Confirmation(*concern[:3], "me", text),)


def price(shop: Any, offer: str) -> int | None:
    found: int | None = shop.room.row(OFFER, offer).price
    return found


def slipped(shop: Any) -> None:
    """A price of 8.90 that a second person confirmed."""
    concern = asked(shop, edit(shop.lip, 89_000))
    assert concern is not None
    shop.room.done(edit(shop.lip, 89_000), confirmed=second(concern))


def test_the_concern_names_the_offer_both_prices_and_why(shop: Any) -> None:
    concern = asked(shop, edit(shop.lip, 89_000))
    assert concern is not None
    assert concern.numbers[:2] == (890_000, 89_000)
    assert (concern.who, concern.typed) == ("self", "8.90")
    assert english(concern.what) == "No. 1 “丝绒唇釉”: ¥89 → ¥8.90"
    assert english(concern.lines[0]) == "90% below the last price, ¥89"


def test_a_word_for_one_price_does_not_serve_for_another(shop: Any) -> None:
    concern = asked(shop, edit(shop.lip, 89_000))
    assert concern is not None
    assert asked(shop, edit(shop.lip, 8_900), confirmed=second(concern)) is not None


def test_a_word_does_not_serve_once_there_is_another_danger(shop: Any) -> None:
    concern = asked(shop, edit(shop.lip, 89_000))
    assert concern is not None
    shop.room.done(EditOffer(id=shop.lip, changes={"floor": 790_000}))
    assert asked(shop, edit(shop.lip, 89_000), confirmed=second(concern)) is not None


def test_whoever_acts_may_type_the_amount_again(shop: Any) -> None:
    concern = asked(shop, edit(shop.lip, 89_000))
    assert concern is not None
    assert asked(shop, edit(shop.lip, 89_000), confirmed=typed(concern, "89")) is not None
    assert asked(shop, edit(shop.lip, 89_000), confirmed=typed(concern, "8.9")) is None


@pytest.mark.parametrize(("hours", "who"), [(2, "self"), (3, "second")])
def test_late_in_a_shift_nobody_confirms_alone(shop: Any, hours: int, who: str) -> None:
    shop.run()
    shop.room.clock.advance(hours * HOUR)
    concern = asked(shop, edit(shop.lip, 89_000))
    assert concern is not None
    assert concern.who == who
    alone = asked(shop, edit(shop.lip, 89_000), confirmed=typed(concern, "8.90"))
    assert (alone is None) == (who == "self")


def test_how_late_is_a_setting(shop: Any) -> None:
    shop.run()
    shop.room.done(SetSetting(key="price.strict_after_h", value=0))
    concern = asked(shop, edit(shop.lip, 89_000))
    assert concern is not None
    assert concern.who == "second"


def test_what_is_a_jump_is_a_setting(shop: Any) -> None:
    shop.room.done(SetSetting(key="price.jump_percent", value=10))
    assert asked(shop, edit(shop.lip, 780_000)) is not None


def test_taking_the_price_away_first_does_not_help(shop: Any) -> None:
    shop.room.done(edit(shop.lip, None))
    assert asked(shop, edit(shop.lip, 89_000)) is not None
    assert asked(shop, edit(shop.lip, 850_000)) is None


def test_undo_redo_and_restore_back_to_a_known_price_do_not_ask(shop: Any) -> None:
    saved = shop.room.done(SaveVersion(show=shop.show, name="before")).id
    slipped(shop)
    for action, amount in ((Undo(), 890_000), (Redo(), 89_000)):
        assert asked(shop, action) is None
        assert price(shop, shop.lip) == amount
    after = shop.room.done(SaveVersion(show=shop.show, name="after")).id
    for action, amount in (
        (RestoreVersion(id=saved), 890_000),
        (RestoreVersion(id=after), 89_000),
        (Undo(), 890_000),
    ):
        assert asked(shop, action) is None
        assert price(shop, shop.lip) == amount


def test_a_price_typed_back_by_hand_is_a_change_like_any_other(shop: Any) -> None:
    slipped(shop)
    assert asked(shop, edit(shop.lip, 890_000)) is not None


def test_removing_and_undoing_brings_the_price_back_unasked(shop: Any) -> None:
    slipped(shop)
    shop.room.done(EditOffer(id=shop.lip, changes={"floor": 790_000}))
    shop.room.done(RemoveOffer(id=shop.lip))
    assert asked(shop, Undo()) is None
    assert price(shop, shop.lip) == 89_000


def test_reverting_leads_back_step_by_step(shop: Any) -> None:
    shop.room.done(edit(shop.lip, 850_000))
    slip = asked(shop, edit(shop.lip, 85_000))
    assert slip is not None
    shop.room.done(edit(shop.lip, 85_000), confirmed=second(slip))
    assert asked(shop, RevertPrice(id=shop.lip)) is None
    assert price(shop, shop.lip) == 850_000
    assert asked(shop, RevertPrice(id=shop.lip)) is None
    assert price(shop, shop.lip) == 890_000
    assert shop.room.refusal(RevertPrice(id=shop.lip)) == (
        "“丝绒唇釉” had no other price before this one."
    )


def test_a_revert_after_an_undo_does_not_bring_the_slip_back(shop: Any) -> None:
    shop.room.done(edit(shop.lip, 850_000))
    shop.room.done(edit(shop.lip, 800_000))
    shop.room.done(Undo())
    shop.room.done(RevertPrice(id=shop.lip))
    assert price(shop, shop.lip) == 890_000


def test_a_first_price_below_the_floor_is_asked_about(shop: Any) -> None:
    add = AddOffer(show=shop.show, name="霜", price=100_000, card={"floor": 200_000})
    made = add.identified(shop.room.ids.new)
    concern = asked(shop, made)
    assert concern is not None
    assert concern.numbers[:2] == (-1, 100_000)
    shop.room.done(made, confirmed=second(concern))


def test_raising_the_floor_is_no_change_of_the_price(shop: Any) -> None:
    assert asked(shop, EditOffer(id=shop.lip, changes={"floor": 1_000_000})) is None


def test_a_copied_show_asks_about_prices_below_the_floor_again(shop: Any) -> None:
    shop.room.done(EditOffer(id=shop.lip, changes={"floor": 1_000_000}))
    copy = DuplicateShow(show=shop.show, name="next", start=shop.room.clock.wall())
    copy = copy.identified(shop.room.ids.new)
    concern = asked(shop, copy)
    assert concern is not None
    shop.room.done(copy, confirmed=second(concern))
    [offer] = shop.room.rows(OFFER, "WHERE show = ? AND link = 1", copy.id)
    assert (offer.floor, offer.price) == (1_000_000, 890_000)


def test_terms_travel_through_versions_and_undo(shop: Any) -> None:
    terms = {
        "floor": 1, "cost": 2, "freight": 3, "coupon": 4, "commission": 5, "slot_fee": 6,
        "limit_each": 7, "sample": "S-0312", "after_sales": "7天无理由",
    }  # fmt: skip
    shop.room.done(EditOffer(id=shop.lip, changes=terms))
    saved = shop.room.done(SaveVersion(show=shop.show, name="v")).id
    shop.room.done(RemoveOffer(id=shop.lip))
    shop.room.done(RestoreVersion(id=saved))
    row = shop.room.row(OFFER, shop.lip)._asdict()
    assert {name: row[name] for name in terms} == terms
    shop.room.done(EditOffer(id=shop.lip, changes={"commission": None, "limit_each": 0}))
    row = shop.room.row(OFFER, shop.lip)
    assert (row.commission, row.limit_each) == (None, None)
    shop.room.done(Undo())
    assert shop.room.row(OFFER, shop.lip).commission == 5


@pytest.mark.parametrize(
    "terms", [{"commission": 10_001}, {"cost": -1}, {"limit_each": -1}, {"floor": 10**20}]
)
def test_terms_that_cannot_be_are_refused(shop: Any, terms: dict[str, int]) -> None:
    assert shop.room.refusal(EditOffer(id=shop.lip, changes=terms))


def test_a_replay_is_no_shift(shop: Any) -> None:
    shop.room.done(StartRun(show=shop.show, run_kind="replay"))
    shop.room.clock.advance(9 * HOUR)
    concern = asked(shop, edit(shop.lip, 89_000))
    assert concern is not None
    assert concern.who == "self"
