"""Pictures are made small when they are taken in; what is made to do harm is refused."""

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from console.core.errors import BadInput
from console.core.message import english
from console.desk.apart import Apart
from console.desk.picture_intake import MOST_FILE_BYTES, Taken, shrunk, take_file


def picture(width: int, height: int, kind: str = "JPEG", colour: str = "#336699") -> bytes:
    """A picture's file of one colour."""
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(made.data())


def _png_that_claims(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is huge."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0"))


def test_a_large_photo_becomes_a_small_one() -> None:
    small = shrunk(picture(4000, 3000), "a.jpg")

    assert (small.ending, small.width, small.height) == ("jpg", 1600, 1200)


def test_a_small_picture_keeps_its_size() -> None:
    small = shrunk(picture(40, 30, "PNG"), "a.png")

    assert (small.ending, small.width, small.height) == ("jpg", 40, 30)


def test_what_shines_through_stays_so() -> None:
    small = shrunk(picture(40, 30, "PNG", "#40336699"), "a.png")

    assert small.ending == "png"
    assert QImage.fromData(small.content).hasAlphaChannel()


def test_the_same_picture_gives_the_same_file() -> None:
    assert shrunk(picture(90, 70), "a").content == shrunk(picture(90, 70), "b").content


def test_a_picture_that_claims_to_be_huge_is_refused() -> None:
    with pytest.raises(BadInput) as error:
        shrunk(_png_that_claims(60_000, 60_000), "bomb.png")

    assert "60000 × 60000" in english(error.value.what)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no picture at all",
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        _png_that_claims(40, 30),
    ],
)
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(BadInput):
        shrunk(content, "a.png")


@pytest.mark.qt_log_ignore("Invalid JPEG")
def test_half_a_picture_is_refused() -> None:
    with pytest.raises(BadInput):
        shrunk(picture(400, 300)[:200], "a.jpg")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "huge.jpg"
    with file.open("wb") as out:
        out.truncate(MOST_FILE_BYTES + 1)

    with pytest.raises(BadInput) as error:
        take_file(file, tmp_path / "pictures")

    assert "20 MB" in english(error.value.what)
    assert not (tmp_path / "pictures").exists()


def test_a_file_is_taken_in_by_another_process(tmp_path: Path) -> None:
    file = tmp_path / "lip.jpg"
    file.write_bytes(picture(2000, 1000))

    taken = Apart(take_file, file, tmp_path / "pictures").done.result(30)

    assert isinstance(taken, Taken)
    assert taken[1:] == ("jpg", 1600, 800)
    assert [one.name for one in (tmp_path / "pictures").iterdir()] == [f"{taken.digest}.jpg"]


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as error:
        take_file(tmp_path / "gone.jpg", tmp_path)

    assert "gone.jpg" in english(error.value.what)
