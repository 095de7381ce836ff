"""Printed hand cards show pictures where the texts leave room, and never lose a word to them."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from console.desk.paper import pages_of, to_pdf
from console.desk.paper_ink import Line, Photo
from console.show.review.paper.page import Card, Document, Field, Paper, Piece, Section


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, ...]:
    """Two pictures, one twice as wide as high, and one that is missing."""
    for name, width in (("a.jpg", 400), ("b.png", 200)):
        image = QImage(width, 200, QImage.Format.Format_RGB32)
        image.fill(QColor("#336699"))
        assert image.save(str(tmp_path / name))
    return tmp_path / "a.jpg", tmp_path / "gone.jpg", tmp_path / "b.png"


def _document(points: str, pictures: tuple[Path, ...]) -> Document:
    card = Card(
        "3", "丝绒唇釉", (), "", "¥89", (), (), Field("禁说", (Piece("第一", "danger"),)),
        (Field("卖点", (Piece(points),)),), (Field("适合", (Piece("唇纹浅"),)),), pictures,
    )  # fmt: skip
    paper = Paper("A5", across=True)
    return Document("x", "", "", "{page}/{pages}", paper, (Section("Hand cards", (), (card,)),))


def test_pictures_stand_on_the_card_in_their_shapes(
    qapp: QApplication, files: tuple[Path, ...]
) -> None:
    document = _document("不沾杯", files)

    [page] = pages_of(document)

    photos = [mark for mark in page if isinstance(mark, Photo)]
    assert [round(one.area.width() / one.area.height(), 2) for one in photos] == [2.0, 1.0]
    assert to_pdf(document, [page]).startswith(b"%PDF")


def test_they_touch_no_line_of_text(qapp: QApplication, files: tuple[Path, ...]) -> None:
    [page] = pages_of(_document("不沾杯\n" * 8, files))

    photos = [mark.area for mark in page if isinstance(mark, Photo)]
    tops = [mark.y for mark in page if isinstance(mark, Line)]
    assert photos
    assert not any(area.top() < y < area.bottom() for area in photos for y in tops)


def test_a_full_card_goes_without(qapp: QApplication, files: tuple[Path, ...]) -> None:
    points = "不沾杯，喝水不掉色，检测报告为证。" * 160

    [page, *_] = pages_of(_document(points, files))

    assert not [mark for mark in page if isinstance(mark, Photo)]


def test_files_that_are_missing_leave_no_gap(qapp: QApplication, tmp_path: Path) -> None:
    with_missing = pages_of(_document("不沾杯", (tmp_path / "gone.jpg",)))
    without = pages_of(_document("不沾杯", ()))

    assert len(with_missing[0]) == len(without[0])
