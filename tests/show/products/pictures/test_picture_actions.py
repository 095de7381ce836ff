"""Pictures of products: added, put in order, captioned, taken off, and all of it taken back."""

from typing import Any

import pytest

from console.core.undo import Redo, Undo
from console.show.products.pictures.actions import (
    MOST,
    AddPicture,
    CaptionPicture,
    MovePicture,
    RemovePicture,
)
from console.show.products.pictures.present import PicturesPresent
from console.show.products.tables import OFFER


def _digest(number: int) -> str:
    return f"{number:064x}"


class Hung:
    """A product with some pictures, and what a panel sees of them."""

    def __init__(self, shop: Any) -> None:
        self.room = shop.room
        self.product = self.room.row(OFFER, shop.lip).product

    def add(self, number: int) -> str:
        made = AddPicture(
            product=self.product, digest=_digest(number), ending="jpg", width=800, height=600
        )
        return str(self.room.done(made).id)

    @property
    def seen(self) -> list[int]:
        present = PicturesPresent()
        for commit in self.room.commits:
            present.absorb(commit)
        return [int(one.digest, 16) for one in present.of(self.product)]


@pytest.fixture
def hung(shop: Any) -> Hung:
    return Hung(shop)


def test_pictures_stand_in_the_order_they_came(hung: Hung) -> None:
    for number in (3, 1, 2):
        hung.add(number)

    assert hung.seen == [3, 1, 2]


def test_a_picture_is_moved_to_the_front_and_back(hung: Hung) -> None:
    first, second = hung.add(1), hung.add(2)
    hung.add(3)

    hung.room.done(MovePicture(id=second, after=""))
    assert hung.seen == [2, 1, 3]
    hung.room.done(MovePicture(id=second, after=first))
    assert hung.seen == [1, 2, 3]


def test_a_removed_picture_comes_back_by_undo(hung: Hung) -> None:
    one = hung.add(1)
    hung.add(2)

    hung.room.done(RemovePicture(id=one))
    assert hung.seen == [2]
    hung.room.done(Undo())
    assert hung.seen == [1, 2]
    hung.room.done(Redo())
    assert hung.seen == [2]


def test_a_caption_is_one_plain_line(hung: Hung) -> None:
    one = hung.add(1)

    hung.room.done(CaptionPicture(id=one, caption=" 杯口\n印痕\u202e "))

    [commit] = hung.room.commits[-1:]
    assert commit.parts[0].rows[0].caption == "杯口 印痕"


def test_the_same_picture_is_not_added_twice(hung: Hung) -> None:
    hung.add(1)

    assert "already" in hung.room.refusal(
        AddPicture(product=hung.product, digest=_digest(1), ending="jpg", width=8, height=6)
    )


def test_no_more_than_fit(hung: Hung) -> None:
    for number in range(MOST):
        hung.add(number)

    again = AddPicture(product=hung.product, digest=_digest(99), ending="jpg", width=8, height=6)
    assert str(MOST) in hung.room.refusal(again)


@pytest.mark.parametrize(
    ("digest", "ending", "width"),
    [("../../etc/passwd", "jpg", 9), (_digest(1), "svg", 9), (_digest(1), "jpg", 99_999)],
)
def test_what_no_console_took_in_is_refused(
    hung: Hung, digest: str, ending: str, width: int
) -> None:
    made = AddPicture(product=hung.product, digest=digest, ending=ending, width=width, height=9)

    assert hung.room.refusal(made)
