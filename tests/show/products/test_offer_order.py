"""Several offers are put in order by one decision."""

from typing import Any

from console.core.undo import Undo
from console.show.base.actions import AddShow
from console.show.products.actions import AddOffer
from console.show.products.order_actions import OrderOffers
from console.show.products.tables import OFFER


def links(room: Any, show: str) -> list[int]:
    return [row.link for row in room.rows(OFFER, "WHERE show = ? ORDER BY place", show)]


def a_show(room: Any, name: str, count: int) -> tuple[str, list[str]]:
    show = room.done(AddShow(name=name)).id
    return show, [room.done(AddOffer(show=show, name=f"p{n}")).id for n in range(count)]


def test_they_come_first_and_one_undo_takes_it_back(room: Any) -> None:
    show, offers = a_show(room, "Friday", 5)
    room.done(OrderOffers(show=show, offers=(offers[3], offers[0], offers[2])))
    assert links(room, show) == [4, 1, 3, 2, 5]
    room.done(Undo())
    assert links(room, show) == [1, 2, 3, 4, 5]


def test_another_shows_offer_is_refused(room: Any) -> None:
    show, _ = a_show(room, "Friday", 1)
    _, others = a_show(room, "Saturday", 1)
    assert "not all of this show" in room.refusal(OrderOffers(show=show, offers=(others[0],)))
