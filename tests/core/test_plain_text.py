"""Nothing from outside is unseen, turned around, piled up or run as a formula."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.core import plain_text
from console.core.plain_text import MARKS, cell_text, plain, spreadsheet_cell

BIDI_CONTROLS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}

any_text = st.text(st.characters(categories=None), max_size=80)
nasty = st.text(
    "a手é3#🧣👩\u200d\u200b\ufe0f\u202e\u0301\u0323\u20e3\ud800\n\t\u3099か\u115f=", max_size=60
)


@pytest.mark.parametrize(
    "text",
    [
        "3号链接多少钱？",
        "Hello, world",
        "主播好😀",
        "👩‍❤️‍👩 一家",
        "3️⃣号",
        "Việt Nam",
        "กระเป๋าน้ำ",
        "ราคาเท่าไหร่",
    ],
)
def test_honest_text_is_shown_as_it_is(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("price \u202e99\u202c", "price 99"),
        ("手\u200b\u200b\u2060机\ufeff", "手机"),
        ("a\u200db", "ab"),
        ("a\ufe0fb", "ab"),
        ("one\r\ntwo\tthree", "one two three"),
        ("bell\x07\x1b[31m", "bell[31m"),
        ("half \ud83d", "half \ufffd"),
        ("e\u0301", "é"),
        ("\u3164\u115f", ""),
        ("z" + "\u0336" * 50 + "!", "z" + "\u0336" * MARKS + "!"),
    ],
)
def test_what_is_unseen_or_piled_up_is_taken_out(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_long_text_ends_with_an_ellipsis() -> None:
    assert plain("很" * 501) == "很" * 499 + "…"
    assert plain("很" * 500) == "很" * 500


def test_a_cut_leaves_no_half_emoji_sequence() -> None:
    assert plain("ab👩\u200d❤\ufe0f\u200d👩", limit=5) == "ab👩…"


def test_a_megabyte_of_nothing_is_short() -> None:
    assert plain("\u200b" * 1_000_000 + "x") == "…"


def _check_plain(text: str, limit: int) -> None:
    shown = plain(text, limit)
    assert len(shown) <= limit
    assert shown == unicodedata.normalize("NFC", shown)
    assert plain(shown, limit) == shown
    shown.encode("utf-8")
    assert not set(map(unicodedata.bidirectional, shown)) & BIDI_CONTROLS
    assert not set(map(unicodedata.category, shown)) & {"Cc", "Zl", "Zp"}


@given(any_text, st.integers(1, 60))
def test_any_text_becomes_plain_and_stays_so(text: str, limit: int) -> None:
    _check_plain(text, limit)


@given(nasty, st.integers(1, 60))
def test_nasty_text_becomes_plain_and_stays_so(text: str, limit: int) -> None:
    _check_plain(text, limit)


def test_text_that_takes_the_short_way_needs_none_of_the_long() -> None:
    usual = (chr(c) for c in range(sys.maxunicode + 1))
    for character in (c for c in usual if not plain_text._UNUSUAL.match(c)):
        assert unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Mn", "Me"), character
        assert unicodedata.is_normalized("NFC", "a" + character), character


@pytest.mark.parametrize(
    "text", ["=1+1", "+86 138", "-5", "@SUM(A1)", "\t=1", "＝1", " =1", "'=1", "\r=1"]
)
def test_a_cell_that_begins_like_a_formula_stays_text(text: str) -> None:
    assert spreadsheet_cell(text) == "'" + text


@pytest.mark.parametrize("text", ["", "手机壳", "3-5", "'quoted'", "a=b"])
def test_other_cells_are_left_alone(text: str) -> None:
    assert spreadsheet_cell(text) == text


@given(st.text("='+-@ \t\n\ra手＝", max_size=8))
def test_a_cell_read_back_is_the_text_it_was_made_of(text: str) -> None:
    assert cell_text(spreadsheet_cell(text)) == text


def test_no_cell_is_too_long_or_holds_what_a_sheet_cannot() -> None:
    assert spreadsheet_cell("a\x00b\x0bc\ud800") == "abc\ufffd"
    assert len(spreadsheet_cell("=" * 40_000)) == 32_767
