"""Pages as poppler sees them: counted, headed, readable, no row cut where a page can hold it."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from console.desk.paper import pages_of, to_pdf, to_png
from console.show.review.paper.page import (
    Card,
    Column,
    Document,
    Field,
    Paper,
    Piece,
    Poster,
    Row,
    Section,
    Table,
    Tile,
)

Read = Callable[..., list[str]]
A4 = Paper("A4", across=False)
LONG = "主播先念三遍链接号，再讲机制；副播同时在镜头前展示杯口印痕对比，不得说“全网最低”。" * 6


@pytest.fixture(scope="session")
def poppler() -> Callable[..., str]:
    """Runs one of poppler's programs; what it printed."""
    if shutil.which("pdftotext") is None:
        if os.environ.get("CI"):
            pytest.fail("poppler must be there: packaging/dev.py test installs it")
        pytest.skip("poppler is not installed")

    def run(program: str, *line: str) -> str:
        return subprocess.run(
            [program, *line], check=True, capture_output=True, timeout=60, encoding="utf-8"
        ).stdout

    return run


@pytest.fixture
def read(qapp: QApplication, poppler: Callable[..., str], tmp_path: Path) -> Read:
    """The text of each page of a document's PDF."""

    def pages(document: Document, *options: str) -> list[str]:
        file = tmp_path / "x.pdf"
        file.write_bytes(to_pdf(document, pages_of(document)))
        return poppler("pdftotext", "-layout", *options, str(file), "-").split("\f")[:-1]

    return pages


def document(
    body: Table | tuple[Card, ...] | Poster, paper: Paper = A4, title: str = "Run sheet"
) -> Document:
    return Document(
        "双十二专场", "Fri 2026-11-27", "printed 19:00", "{page} / {pages}", paper,
        (Section(title, (), body),),
    )  # fmt: skip


def a_row(*texts: str, **how: bool) -> Row:
    return Row(tuple((Piece(text),) for text in texts), **how)


def a_table(*rows: Row) -> Table:
    columns = (Column("No.", 10, "right", "fit"), Column("Cue", 40), Column("Notes", 50))
    return Table(columns, rows, "continued")


def sixty_cues(notes: str = "") -> Table:
    return a_table(*(a_row(str(n), f"cue{n:02}", f"[{n:02}{notes}{n:02}]") for n in range(1, 61)))


def a_card(**changes: object) -> Card:
    card = Card(
        "3", "丝绒唇釉", (Piece("栖白"),), "主推款", "¥89", (Piece("八十九元"),),
        (Piece("拍1发2小样", "strong"),), Field("禁说", (Piece("最、第一", "danger"),)),
        (Field("卖点", (Piece("不沾杯"),)),), (Field("适合", (Piece("唇纹浅"),)),),
    )  # fmt: skip
    return card._replace(**changes)  # type: ignore[arg-type]


def test_every_page_has_the_header_the_title_and_its_number(read: Read) -> None:
    pages = read(document(sixty_cues()))
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert re.search(r"No\.\s+Cue\s+Notes", page)
        assert "Run sheet" in page
        assert "双十二专场" in page
        assert "Fri 2026-11-27" in page
        assert f"{number}/{len(pages)}" in page.replace(" ", "")


def test_rows_stand_once_and_in_order(read: Read) -> None:
    text = "".join(read(document(sixty_cues())))
    assert re.findall(r"cue(\d\d)", text) == [f"{n:02}" for n in range(1, 61)]


def test_no_row_is_cut_that_a_page_can_hold(read: Read) -> None:
    pages = read(document(sixty_cues(notes=LONG)), "-raw")
    assert len(pages) > 5
    for page in pages:
        begun, ended = re.findall(r"\[(\d\d)", page), re.findall(r"(\d\d)\]", page)
        assert begun == ended


def test_a_row_higher_than_a_page_goes_on_without_losing_a_word(read: Read) -> None:
    words = [f"w{n}." for n in range(1500)]
    pages = read(document(a_table(a_row("1", "A", " ".join(words)), a_row("2", "B", "end"))))
    found = re.findall(r"w\d+\.", " ".join(pages))
    assert found == words
    assert len(pages) > 1
    assert "end" in pages[-1]


def test_chinese_is_found_as_it_was_written(read: Read) -> None:
    written = "小李与⽼师：黄皮、工厂、山水、日用、2026年11月27日 20:00–21:30"
    [page] = read(document(a_table(a_row("1", written, ""))), "-raw")
    shown = page.replace("\n", "")
    for word in ("小李", "黄皮", "工厂", "山水", "日用", "2026年11月27日", "20:00–21:30"):
        assert word in shown


def test_figures_in_latin_text_are_found(read: Read) -> None:
    [page] = read(document(a_table(a_row("1", "31 cues", "until 20:30 of 2026-11-27"))))
    assert "31 cues" in page
    assert "until 20:30 of 2026-11-27" in page


def test_punctuation_begins_no_line(read: Read) -> None:
    [page] = read(document(a_table(a_row("1", "", LONG))), "-raw")
    assert not [line for line in page.splitlines() if line[:1] in tuple("，。；、！？”）")]


def test_a_band_stays_with_its_first_row_and_is_said_again(read: Read) -> None:
    band = Row(((Piece("", lead="Round 1"),),), kind="band")
    last = Row(((Piece("", lead="Round 2"),),), kind="band")
    for count in range(20, 60):
        rows = [a_row(str(n), f"cue{n:02}", "") for n in range(count)]
        pages = read(document(a_table(band, *rows, last, a_row("x", "after", ""))))
        [holding] = [page for page in pages if "Round 2" in page]
        assert "after" in holding
        for page in pages[1:]:
            assert "Round 1" in page if re.search(r"cue\d\d", page) else True
        if len(pages) > 2:
            break


def test_a_card_takes_one_page_however_much_it_says(read: Read) -> None:
    full = a_card(left=(Field("卖点", tuple(Piece(f"第{n}点，不沾杯") for n in range(14))),))
    pages = read(document((a_card(), full), Paper("A5", across=True), "手卡"))
    assert len(pages) == 2
    assert all("禁说" in page and "最、第一" in page for page in pages)


def test_what_no_page_can_hold_goes_on_overleaf_and_the_warning_stays_in_front(read: Read) -> None:
    points = tuple(Piece(f"p{n}." + "不沾杯" * 20) for n in range(60))
    pages = read(document((a_card(left=(Field("卖点", points),)),), Paper("A5", across=True)))
    assert len(pages) > 1
    assert "禁说" in pages[0]
    assert re.findall(r"p(\d+)\.", "".join(pages)) == [str(n) for n in range(60)]
    assert "丝绒唇釉" in pages[1]


def test_a_warning_no_frame_can_hold_leads_the_card_and_is_whole(read: Read) -> None:
    words = tuple(Piece(f"n{n}." + "最" * 9, "danger") for n in range(400))
    pages = read(document((a_card(warning=Field("禁说", words)),), Paper("A5", across=True)))
    assert "n0." in pages[0]
    assert re.findall(r"n(\d+)\.", "".join(pages)) == [str(n) for n in range(400)]


def test_a_lead_longer_than_a_page_pushes_the_table_on(read: Read) -> None:
    lead = tuple(Piece(f"l{n}.") for n in range(150))
    made = document(a_table(a_row("1", "cue01", "")))
    section = made.sections[0]._replace(lead=lead)
    pages = read(made._replace(sections=(section,)))
    assert re.findall(r"l(\d+)\.", "".join(pages)) == [str(n) for n in range(150)]
    assert "cue01" in pages[-1]


@pytest.mark.parametrize("paper", [Paper("A4", across=False), Paper("A1", across=True)])
@pytest.mark.parametrize("count", [1, 7, 60])
def test_a_poster_is_one_sheet_with_everything_on_it(read: Read, paper: Paper, count: int) -> None:
    fields = (Field("适合", (Piece("唇纹浅"),)),)
    tiles = tuple(
        Tile(str(n), f"offer{n:02}", "Hero", f"¥{n}.90", (Piece("usual ¥129"),), fields)
        for n in range(1, count + 1)
    )
    [page] = read(document(Poster(tiles), paper))
    assert sorted(re.findall(r"offer(\d\d)", page)) == [f"{n:02}" for n in range(1, count + 1)]
    assert page.count("唇纹浅") == count


@pytest.mark.parametrize(
    ("paper", "points"), [(A4, "595 x 842"), (Paper("A1", across=True), "2384 x 1684")]
)
def test_the_paper_has_its_size(
    qapp: QApplication, poppler: Callable[..., str], tmp_path: Path, paper: Paper, points: str
) -> None:
    made = document(sixty_cues(), paper)
    file = tmp_path / "x.pdf"
    file.write_bytes(to_pdf(made, pages_of(made)))
    told = poppler("pdfinfo", str(file))
    width, height = re.findall(r"Page size:\s+([\d.]+) x ([\d.]+)", told)[0]
    assert f"{float(width):.0f} x {float(height):.0f}" == points
    assert "no" not in re.findall(r"emb\n.*", poppler("pdffonts", str(file)))


def test_a_picture_is_of_the_whole_sheet(qapp: QApplication) -> None:
    made = document(Poster((Tile("1", "Glaze", "", "¥89", (), ()),)), Paper("A3", across=True))
    picture = to_png(made, pages_of(made)[0])
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = (int.from_bytes(picture[n : n + 4], "big") for n in (16, 20))
    assert width / height == pytest.approx(420 / 297, rel=0.01)
    assert width > 3_000


def test_an_empty_table_is_a_page(read: Read) -> None:
    assert len(read(document(a_table()))) == 1
    assert len(read(document(Table((), ())))) == 1
    assert len(read(document(()))) == 1
    assert len(read(document(Poster(())))) == 1
