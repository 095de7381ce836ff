"""What a printed hand card holds beside the words: pictures, props, comparison, limit, sample."""

from pathlib import Path
from typing import Any

from paper_words import ENGLISH, an_evening, an_offer, fields, printed

from console.show.products.pictures.actions import AddPicture
from console.show.products.tables import OFFER
from console.show.review.paper.hand_cards import hand_cards
from console.show.review.paper.page import Card


def _card(room: Any, show: str) -> Card:
    made = hand_cards(printed(room, show), ENGLISH, "en").sections[0].body
    assert isinstance(made, tuple)
    return made[0]


def test_files_of_pictures_lie_beside_the_room(room: Any) -> None:
    show = an_evening(room)
    offer = an_offer(room, show, "Lip glaze")
    product = room.row(OFFER, offer).product
    for number in (2, 1):
        digest = f"{number:064x}"
        room.done(AddPicture(product=product, digest=digest, ending="jpg", width=9, height=9))

    pictures = _card(room, show).pictures

    [*_, file] = room.conn.execute("PRAGMA database_list").fetchone()
    folder = Path(f"{file}.facts") / "pictures"
    assert pictures == (folder / f"{2:064x}.jpg", folder / f"{1:064x}.jpg")


def test_props_comparison_limit_and_sample_are_printed(room: Any) -> None:
    show = an_evening(room)
    an_offer(
        room, show, "Lip glaze", props="white cup", comparison="12% lighter", limit_each=2,
        sample="S-1", shipping="48 h", after_sales="7 days",
    )  # fmt: skip

    card = _card(room, show)

    assert fields(card.left) == {"Props": "white cup", "Comparison": "12% lighter"}
    assert fields(card.right) == {
        "Limit": "2 a person at most", "Shipping and after-sales": "48 h | 7 days", "Sample": "S-1",
    }  # fmt: skip
