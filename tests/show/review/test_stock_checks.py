"""What is wrong with planned stock, and with too many products for the hours."""

from typing import Any

import planned
import pytest

from console.core.message import english
from console.show.base.actions import SetSetting
from console.show.base.settings import LEAST_EXPLAINED_S, SPARE_PERCENT
from console.show.products.actions import EditOffer
from console.show.products.stock.tranche_actions import AddTranche
from console.show.rundown.row_actions import DeleteCues


@pytest.fixture
def show(room: Any) -> str:
    """An opening of ten minutes with welfare: nothing is wrong."""
    made = planned.a_show(room, 10)
    planned.a_cue(room, made, "Opening", 10, cue_kind="opening", welfare="Red packet")
    return made


def said(room: Any, show: str, kind: str) -> tuple[str, str]:
    [found] = planned.findings(room, show, kind)
    return english(found.message), english(found.detail) if found.detail else ""


def test_more_planned_than_there_is_is_an_error(room: Any, show: str) -> None:
    lip = planned.an_offer(room, show, "lip", stock=100, card={"reserve": 10})
    room.done(AddTranche(offer=lip, quantity=60))
    room.done(AddTranche(offer=lip, quantity=20))
    assert planned.kinds(room, show) == []
    room.done(EditOffer(id=lip, changes={"stock": 50}))
    [found] = planned.findings(room, show)
    assert (found.kind, found.severity, found.size) == ("over_planned", "error", 40)
    assert said(room, show, "over_planned")[1] == "80 in tranches, 10 in reserve, stock 50"


def test_too_little_spare_is_told(room: Any, show: str) -> None:
    lip = planned.an_offer(room, show, "lip", stock=100)
    room.done(AddTranche(offer=lip, quantity=95))
    assert said(room, show, "no_spare")[1] == "5 of 100, at least 10"
    room.done(SetSetting(key=SPARE_PERCENT.key, value=5))
    assert planned.kinds(room, show) == []


def test_a_tranche_whose_cue_is_gone_is_told(room: Any, show: str) -> None:
    cue = planned.a_cue(room, show, "Lips", 1)
    lip = planned.an_offer(room, show, "lip", stock=100)
    room.done(AddTranche(offer=lip, quantity=50, trigger="cue", trigger_cue=cue))
    room.done(DeleteCues(cues=(cue,)))
    told = said(room, show, "tranche_cue")
    assert told == (
        "“1 lip”: a tranche waits for a cue that is gone", "tranche 1, 50 pieces: now by hand",
    )  # fmt: skip


@pytest.mark.parametrize(("at", "kinds"), [(0, []), (600_000, []), (600_001, ["tranche_time"])])
def test_a_time_outside_the_show_is_told(room: Any, show: str, at: int, kinds: list[str]) -> None:
    lip = planned.an_offer(room, show, "lip", stock=100)
    room.done(AddTranche(offer=lip, quantity=50, trigger="time", trigger_at=at))
    assert planned.kinds(room, show) == kinds


def test_too_many_products_for_the_hours_are_told(room: Any, show: str) -> None:
    for number in range(5):
        planned.an_offer(room, show, f"product {number}")
    assert planned.kinds(room, show) == []
    planned.an_offer(room, show, "one more", role="listed")
    assert planned.kinds(room, show) == []
    planned.an_offer(room, show, "too many")
    assert said(room, show, "capacity") == (
        "6 products in 10:00: too many for the show", "100 s for each, at least 120 s",
    )  # fmt: skip
    room.done(SetSetting(key=LEAST_EXPLAINED_S.key, value=60, show=""))
    assert planned.kinds(room, show) == []
