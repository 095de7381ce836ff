"""The present of products and queue: filled or followed, it is the same."""

from typing import Any

from console.core.table import Commit, Rows
from console.show.base.actions import StartRun
from console.show.base.opened import OPENED, Opened
from console.show.products.actions import AddOffer, EditOffer, EditProduct, MoveOffer, RemoveOffer
from console.show.products.present import LOADS, ProductsPresent
from console.show.products.queue_actions import (
    AddRelease,
    Explain,
    SoldOut,
    Tick,
    UpNext,
    Withdraw,
)
from console.show.products.tables import HERE_ONLY


def _filled(room: Any, show: str, run: str) -> ProductsPresent:
    present = ProductsPresent()
    parts = [Rows(OPENED.table, (Opened(show, run),))]
    for load in LOADS:
        query = f"SELECT {', '.join(load.row._fields)} FROM {load.table} {load.rest}"
        found = room.conn.execute(query, {"show": show, "run": run}).fetchall()
        parts.append(Rows(load.table, tuple(load.row._make(row) for row in found)))
    present.absorb(Commit(room.seq, "", "decision", None, tuple(parts)))
    return present


def _seen(present: ProductsPresent) -> list[Any]:
    return [
        present.shown, present.products, present.offers, present.by_link, present.states,
        present.explained, present.explaining, present.to_press,
    ]  # fmt: skip


def test_following_the_news_gives_what_filling_gives(shop: Any) -> None:
    room = shop.room
    present = _filled(room, shop.show, "")
    seen = len(room.commits)
    run = room.done(StartRun(show=shop.show, run_kind="air")).id
    room.done(Explain(offer=shop.lip))
    room.clock.advance(1_000)
    room.done(UpNext(offer=shop.mask))
    room.done(AddRelease(offer=shop.lip, quantity=30))
    room.done(AddRelease(offer=shop.lip, quantity=20))
    room.done(EditOffer(id=shop.lip, changes={"price": 790_000, "reserve": 5}))
    room.done(SoldOut(offer=shop.brush))
    room.done(Tick(id=room.rows(HERE_ONLY, "WHERE what = 'sold_out'")[0].id))
    room.done(MoveOffer(id=shop.brush, after=""))
    room.done(Withdraw(offer=shop.mask, why="late"))
    room.done(EditProduct(id=present.offers[0].product, changes={"name": "唇釉"}))
    gone = room.done(AddOffer(show=shop.show, name="oops")).id
    room.done(RemoveOffer(id=gone))
    for commit in room.commits[seen:]:
        present.absorb(commit)
    assert _seen(present) == _seen(_filled(room, shop.show, run))
    assert present.name(shop.lip) == "唇釉"
    assert (present.state(shop.lip), present.sale(shop.brush)) == ("explaining", "sold_out")
    assert (present.sale(shop.mask), present.why_withdrawn(shop.mask)) == ("withdrawn", "late")
    assert [offer.link for offer in present.offers] == [3, 1, 2]
    assert present.up_next is None


def test_topics_say_what_changed(shop: Any) -> None:
    room, run = shop.room, shop.run()
    present = _filled(room, shop.show, run)
    room.done(Explain(offer=shop.lip))
    assert present.absorb(room.commits[-1]) == {"queue"}
    room.done(EditOffer(id=shop.lip, changes={"price": 790_000}))
    assert present.absorb(room.commits[-1]) == {"offers", "here_only"}
