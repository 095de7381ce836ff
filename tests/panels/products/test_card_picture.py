"""The card on air shows the product's first picture, with the link number at its foot."""

from typing import Any

from PySide6.QtGui import QColor, QImage

from console.panels.products import PANEL
from console.show.products.actions import AddOffer
from console.show.products.pictures.actions import AddPicture
from console.show.products.queue_actions import Explain

BLUE = QColor("#3366ff")


def test_the_first_picture_is_on_the_card(bench: Any) -> None:
    offer = bench.done(AddOffer(show=bench.show, name="lip glaze", price=890_000)).id
    bench.start()
    bench.done(Explain(offer=offer))
    panel = bench.open(PANEL, "air")
    picture = panel.air.card.picture
    assert picture.grab().toImage().pixelColor(58, 30) != BLUE
    folder = bench.room.layout.pictures
    folder.mkdir(parents=True)
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    assert image.save(str(folder / f"{'a' * 64}.png"))
    product = bench.live.products.by_id[offer].product

    bench.done(AddPicture(product=product, digest="a" * 64, ending="png", width=100, height=100))

    bench.until(lambda: picture.grab().toImage().pixelColor(58, 30) == BLUE)
    assert picture.accessibleName() == "No. 1"
