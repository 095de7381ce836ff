"""Prices as they stand are checked too: what guards them may have come after them."""

from typing import Any

import planned
import pytest

from console.core.message import english
from console.show.products.actions import EditOffer

YUAN = 10_000


@pytest.fixture
def plan(room: Any) -> tuple[str, str]:
    """A show, and its offer at 89."""
    show = planned.a_show(room)
    return show, planned.an_offer(room, show, "Cream", price=89 * YUAN)


@pytest.mark.parametrize(
    ("terms", "kind", "severity", "said"),
    [
        ({"floor": 90 * YUAN}, "below_floor", "error", "below the floor, ¥90"),
        ({"list_price": 88 * YUAN}, "above_usual", "warning", "above the usual price, ¥88"),
        (
            {"cost": 80 * YUAN, "commission": 2_000},
            "negative_margin",
            "warning",
            "each piece loses ¥8.80: ¥89 − coupon ¥0 − commission ¥17.80 (20%) − slot fee ¥0"
            " − freight ¥0 − cost ¥80 = −¥8.80",
        ),
    ],
)
def test_what_guards_a_price_is_held_against_it(
    room: Any, plan: tuple[str, str], terms: dict[str, int], kind: str, severity: str, said: str
) -> None:
    show, offer = plan
    assert planned.findings(room, show, kind) == []
    room.done(EditOffer(id=offer, changes=terms))
    [finding] = planned.findings(room, show, kind)
    assert (finding.severity, finding.offers) == (severity, (offer,))
    assert finding.detail is not None
    assert english(finding.detail) == said


def test_a_price_on_its_floor_is_in_order(room: Any, plan: tuple[str, str]) -> None:
    show, offer = plan
    terms = {"floor": 89 * YUAN, "list_price": 89 * YUAN, "cost": 89 * YUAN}
    room.done(EditOffer(id=offer, changes=terms))
    assert {"below_floor", "above_usual", "negative_margin"}.isdisjoint(planned.kinds(room, show))
