"""Pictures of a product come in by drop, by paste, or chosen; what is none is refused by name."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage

from console.core.undo import Undo
from console.show.products.pictures.actions import AddPicture
from console.show.products.pictures.files import keep


def _drop(box: Any, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    box.dropEvent(event)


def _pictures(cards: Any) -> Any:
    return cards.bench.live.pictures.of(cards.card().product)


def _hung(cards: Any, *contents: bytes) -> list[str]:
    """Ids of pictures that hang already."""
    found = []
    for content in contents:
        digest = keep(cards.bench.room.layout.pictures, content, "png")
        made = AddPicture(
            product=cards.card().product, digest=digest, ending="png", width=300, height=200
        )
        found.append(cards.do(made).id)
    cards.bench.until(lambda: len(cards.panel.pictures.thumbs.pictures) == len(contents))
    return found


def test_dropped_files_come_in_and_a_wrong_one_is_named(
    cards: Any, png: bytes, tmp_path: Path
) -> None:
    (tmp_path / "lip.png").write_bytes(png)
    (tmp_path / "notes.png").write_text("no picture")

    _drop(cards.panel.pictures, tmp_path / "notes.png", tmp_path / "lip.png")

    cards.bench.qtbot.waitUntil(lambda: len(_pictures(cards)) == 1, timeout=20_000)
    says = cards.panel.pictures.says
    cards.bench.until(lambda: "notes.png" in says.text())
    [one] = _pictures(cards)
    assert (one.ending, one.width, one.height) == ("jpg", 300, 200)
    assert (cards.bench.room.layout.pictures / f"{one.digest}.jpg").exists()


def test_a_picture_is_pasted(cards: Any, png: bytes) -> None:
    QGuiApplication.clipboard().setImage(QImage.fromData(png))

    cards.panel.pictures.paste_button.click()

    cards.bench.qtbot.waitUntil(lambda: len(_pictures(cards)) == 1, timeout=20_000)


def test_a_clipboard_without_a_picture_says_so(cards: Any) -> None:
    QGuiApplication.clipboard().clear()

    cards.panel.pictures.paste_button.click()

    assert "no picture" in cards.panel.pictures.says.text()


def test_pictures_are_put_in_order_and_taken_off_by_keys(cards: Any, png: bytes) -> None:
    first, second = _hung(cards, png, png + b"\0")
    thumbs = cards.panel.pictures.thumbs
    thumbs.setFocus()

    cards.bench.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    cards.bench.until(lambda: [one.id for one in thumbs.pictures] == [second, first])
    assert thumbs.picture.id == first
    cards.bench.press(Qt.Key.Key_Delete)
    cards.bench.until(lambda: [one.id for one in thumbs.pictures] == [second])
    cards.do(Undo())
    cards.bench.until(lambda: len(thumbs.pictures) == 2)


def test_a_picture_gets_a_caption(cards: Any, png: bytes) -> None:
    _hung(cards, png)
    cards.panel.pictures.thumbs.setFocus()

    cards.bench.press(Qt.Key.Key_Return)
    cards.write("杯口印痕")
    cards.bench.press(Qt.Key.Key_Return)

    cards.bench.until(lambda: _pictures(cards)[0].caption == "杯口印痕")


def test_a_picture_is_read_off_the_main_thread_and_shown(cards: Any, png: bytes) -> None:
    _hung(cards, png)
    [picture] = _pictures(cards)
    cache = cards.panel.cache

    cards.bench.until(lambda: cache.get(picture, 64) is not None)

    image = cache.get(picture, 64)
    assert (image.width(), image.height()) == (64, 42)


def test_a_picture_whose_file_is_gone_is_shown_as_missing(cards: Any, png: bytes) -> None:
    _hung(cards, png)
    [picture] = _pictures(cards)
    (cards.bench.room.layout.pictures / f"{picture.digest}.png").unlink()
    cache = cards.panel.cache

    cards.bench.until(lambda: cache.get(picture, 65) is not None)

    assert cache.get(picture, 65).isNull()


def test_closing_does_not_wait_for_a_picture_on_its_way(
    cards: Any, png: bytes, tmp_path: Path
) -> None:
    (tmp_path / "lip.png").write_bytes(png)

    _drop(cards.panel.pictures, *[tmp_path / "lip.png"] * 5)

    assert "Reading" in cards.panel.pictures.says.text()  # the bench closes the room now
