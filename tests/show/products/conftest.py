"""A show with three offers."""

from typing import Any, NamedTuple

import pytest

from console.show.base.actions import AddShow, StartRun
from console.show.products.actions import AddOffer


class Shop(NamedTuple):
    room: Any
    show: str
    lip: str
    mask: str
    brush: str

    def run(self, run_kind: Any = "air") -> str:
        """Start a run; its id."""
        return str(self.room.done(StartRun(show=self.show, run_kind=run_kind)).id)


@pytest.fixture
def shop(room: Any) -> Shop:
    show = room.done(AddShow(name="show")).id
    offers = [
        room.done(AddOffer(show=show, name=name, price=price, stock=100)).id
        for name, price in (("丝绒唇釉", 890_000), ("面膜", 590_000), ("刷子", None))
    ]
    return Shop(room, show, *offers)
