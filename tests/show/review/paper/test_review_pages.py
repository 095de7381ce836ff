"""The review sheet on paper names what was looked at, what blocks, and leaves room to sign."""

from typing import Any

import pytest

from console.core.message import english
from console.show.base.actions import AddShow
from console.show.products.actions import AddOffer
from console.show.review.paper.prints import document
from console.show.review.sign.actions import SignReview


def words(room: Any, show: str) -> list[str]:
    """The paragraphs of the sheet."""
    made = document(room.conn, show, "review", english, lang="en", at=room.clock.wall())
    [section] = made.sections
    return [piece.text for row in section.body.rows for cell in row.cells for piece in cell]


@pytest.fixture
def show(room: Any) -> str:
    return str(room.done(AddShow(name="Friday", start=1_795_780_800_000)).id)


def test_unsigned_it_leaves_a_line_for_every_role(room: Any, show: str) -> None:
    assert "producer: ______________________" in words(room, show)


def test_signed_it_names_who_and_the_state_it_covered(room: Any, show: str) -> None:
    room.done(SignReview(show=show, role="producer", name="Lin"))
    said = words(room, show)
    assert "producer: Lin" in said
    assert any("state " in one for one in said)


def test_what_blocks_stands_on_it(room: Any, show: str) -> None:
    room.done(AddOffer(show=show, name="Mask"))
    said = words(room, show)
    assert "“1 Mask” has no price" in said
    assert "blocks" in said
