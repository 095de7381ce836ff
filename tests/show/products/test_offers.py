"""Products of the library and offers of a plan."""

from typing import Any

import pytest

from console.core import search
from console.core.undo import Redo, Undo
from console.show.base.actions import RestoreVersion, SaveVersion
from console.show.products.actions import (
    AddOffer,
    AddProduct,
    EditOffer,
    EditProduct,
    MoveOffer,
    RemoveOffer,
)
from console.show.products.queue_actions import Explain, StopExplaining, UpNext
from console.show.products.tables import OFFER, OFFER_STATE, PRODUCT


def _order(shop: Any) -> list[int]:
    rows = shop.room.rows(OFFER, "WHERE show = ? ORDER BY place, id", shop.show)
    return [row.link for row in rows]


def test_an_offer_is_made_with_its_product_in_one_line(shop: Any) -> None:
    offer = shop.room.row(OFFER, shop.lip)
    product = shop.room.row(PRODUCT, offer.product)
    assert (offer.link, offer.price, product.name, product.price) == (
        1, 890_000, "丝绒唇釉", 890_000,
    )  # fmt: skip
    assert _order(shop) == [1, 2, 3]
    shop.room.done(Undo())
    assert len(shop.room.rows(PRODUCT)) == 2
    shop.room.done(Redo())
    assert shop.room.row(OFFER, shop.brush).link == 3


def test_a_product_that_the_library_has_is_not_made_twice(shop: Any) -> None:
    again = shop.room.done(AddOffer(show=shop.show, name="面膜", card={"mechanism": "拍1发2"}))
    offer = shop.room.row(OFFER, again.id)
    assert offer.product == shop.room.row(OFFER, shop.mask).product
    assert (offer.price, offer.stock, offer.mechanism) == (590_000, 100, "拍1发2")
    made = shop.room.done(AddProduct(name="眉笔", price=10_000)).id
    offer = shop.room.done(AddOffer(show=shop.show, product=made, price=9_000, after="")).id
    assert shop.room.row(OFFER, offer).price == 9_000
    assert _order(shop)[0] == 5


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"link": 1}, "Link 1 is “丝绒唇釉” already."),
        ({"link": 0}, "cannot be the link"),
        ({"link": -4}, "cannot be the link"),
        ({"link": 10**30}, "link"),
        ({"price": -1}, "cannot be the price"),
        ({"price": 10**17}, "cannot be the price"),
        ({"stock": -1}, "cannot be the stock"),
        ({"role": "king"}, "There is no role “king”."),
        ({"card": {"colour": "red"}}, "There is nothing called “colour”"),
        ({"card": {"reserve": "many"}}, "“many” cannot be the reserve"),
        ({"name": ""}, "A name is missing."),
    ],
)
def test_what_an_offer_does_not_take(shop: Any, fields: dict[str, Any], why: str) -> None:
    assert why in shop.room.refusal(AddOffer(**{"show": shop.show, "name": "n", **fields}))
    assert len(shop.room.rows(PRODUCT)) == 3


def test_an_offer_is_edited(shop: Any) -> None:
    changes = {"price": "790000", "points": "不沾杯", "link": 9}
    shop.room.done(EditOffer(id=shop.lip, changes=changes))
    offer = shop.room.row(OFFER, shop.lip)
    assert (offer.price, offer.points, offer.link) == (790_000, "不沾杯", 9)
    assert "Link 2" in shop.room.refusal(EditOffer(id=shop.lip, changes={"link": 2}))
    assert "“withdrawn”" in shop.room.refusal(EditOffer(id=shop.lip, changes={"withdrawn": "x"}))
    assert shop.room.refusal(EditOffer(id=shop.lip, changes={"link": None}))


def test_a_product_is_edited_and_found_by_its_words(shop: Any) -> None:
    product = shop.room.row(OFFER, shop.lip).product
    shop.room.done(EditProduct(id=product, changes={"name": "丝绒口红", "brand": "Alba"}))
    query = "SELECT count(*) FROM product_search WHERE product_search MATCH ?"
    found = [
        shop.room.conn.execute(query, (search.match_query(one),)).fetchone()[0]
        for one in ("口红", "alba", "唇釉")
    ]
    assert found == [1, 1, 0]
    assert shop.room.row(OFFER, shop.lip).price == 890_000


def test_an_offer_moves_and_keeps_its_link(shop: Any) -> None:
    shop.room.done(MoveOffer(id=shop.brush, after=""))
    assert _order(shop) == [3, 1, 2]
    shop.room.done(MoveOffer(id=shop.brush, after=shop.lip))
    assert _order(shop) == [1, 3, 2]
    shop.room.done(MoveOffer(id=shop.lip, after=None))
    assert _order(shop) == [3, 2, 1]
    shop.room.done(Undo())
    assert _order(shop) == [1, 3, 2]


def test_an_offer_is_removed_until_a_run_has_dealt_with_it(shop: Any) -> None:
    shop.run()
    shop.room.done(UpNext(offer=shop.mask))
    shop.room.done(RemoveOffer(id=shop.mask))
    assert shop.room.rows(OFFER_STATE) == []
    assert _order(shop) == [1, 3]
    shop.room.done(Undo())
    assert _order(shop) == [1, 2, 3]
    shop.room.done(Explain(offer=shop.lip))
    shop.room.done(StopExplaining())
    assert "“丝绒唇釉”" in shop.room.refusal(RemoveOffer(id=shop.lip))


def test_a_restored_version_brings_links_back_that_were_exchanged(shop: Any) -> None:
    saved = shop.room.done(SaveVersion(show=shop.show, name="v")).id
    before = shop.room.rows(OFFER, "ORDER BY id")
    for offer, link in ((shop.lip, 9), (shop.mask, 1), (shop.lip, 2)):
        shop.room.done(EditOffer(id=offer, changes={"link": link}))
    shop.room.done(RemoveOffer(id=shop.brush))
    shop.room.done(AddOffer(show=shop.show, name="new", link=3))
    shop.room.done(RestoreVersion(id=saved))
    assert shop.room.rows(OFFER, "ORDER BY id") == before
