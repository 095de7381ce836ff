"""What is typed is found, in Chinese first of all."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.core import search

COMMENTS = [
    "iPhone15手机壳 3号多少钱",
    "這個手機殼有沒有現貨？",
    "3号链接还有吗😀",
    "号码3不对",
    "Café crème 50ml",
    "１３号 还有吗",
    "主播好，機場見",
]


class Index:
    """An index over some texts, numbered from 1."""

    def __init__(self, db: sqlite3.Connection, texts: list[str]) -> None:
        self.db, self.texts = db, texts
        db.execute(search.create_index("words_of"))
        rows = [(number, search.words(text)) for number, text in enumerate(texts, 1)]
        db.executemany(search.insert("words_of"), rows)

    def matches(self, typed: str) -> list[int]:
        query = search.match_query(typed)
        rows = self.db.execute(search.select("words_of"), (query, 2**62, 50))
        return [row[0] for row in rows]

    def find(self, typed: str) -> list[str]:
        stretches = search.needles(typed)
        found = (self.texts[number - 1] for number in self.matches(typed))
        return [text for text in found if search.holds(text, stretches)]


@pytest.fixture
def comments() -> Iterator[Index]:
    with closing(sqlite3.connect(":memory:")) as db:
        yield Index(db, COMMENTS)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("iPhone15手机壳 3号", "iphone 15 手机 机壳 壳 3 号"),
        ("１３号链接", "13 号链 链接 接"),
        ("手機殼", "手机 机壳 壳"),
        ("好👍🏻看", "好 看"),
        ("手\u200b机", "手机 机"),
        ("ＡＢＣ_def", "abc def"),
        ("กระเป๋า", "กร ระ ะเ เป ป๋ ๋า า"),
        ("！？…😀", ""),
        ("", ""),
    ],
)
def test_text_is_split_into_pairs_and_words(text: str, pieces: str) -> None:
    assert search.words(text) == search.normal(pieces)


def test_two_characters_find_what_contains_them_in_either_script(comments: Index) -> None:
    assert comments.find("手机") == [COMMENTS[1], COMMENTS[0]]
    assert comments.find("機殼") == [COMMENTS[1], COMMENTS[0]]


def test_one_character_finds_it_at_any_place_of_a_run(comments: Index) -> None:
    assert comments.find("机") == [COMMENTS[6], COMMENTS[1], COMMENTS[0]]
    assert comments.find("壳") == [COMMENTS[1], COMMENTS[0]]


def test_a_longer_run_must_stand_unbroken(comments: Index) -> None:
    assert comments.matches("还有吗") == [6, 3]
    assert comments.find("手机壳有") == [COMMENTS[1]]
    assert comments.find("有机壳") == []


def test_a_link_number_finds_its_number_and_no_other(comments: Index) -> None:
    assert comments.find("3号") == [COMMENTS[2], COMMENTS[0]]


def test_parts_typed_apart_may_stand_apart(comments: Index) -> None:
    assert comments.find("多少 手机壳") == [COMMENTS[0]]


def test_spaces_between_letters_digits_and_chinese_do_not_matter(comments: Index) -> None:
    assert comments.find("iphone 15 手机壳") == [COMMENTS[0]]
    assert search.holds("iPhone 15 手机壳", search.needles("iphone15手机壳"))


def test_the_last_word_may_be_unfinished_until_a_space_ends_it(comments: Index) -> None:
    assert comments.find("iph") == [COMMENTS[0]]
    assert comments.find("iph ") == []


def test_accents_and_case_do_not_matter(comments: Index) -> None:
    assert comments.find("CAFE Creme ") == [COMMENTS[4]]


def test_nothing_to_search_for_is_no_query() -> None:
    assert search.match_query(" ！😀 ") is None


def test_what_is_typed_never_becomes_fts_syntax(comments: Index) -> None:
    assert comments.find('手机" OR "3') == []
    assert comments.find("words:手机 NOT 壳*") == []


def test_a_row_taken_out_is_no_longer_found(comments: Index) -> None:
    comments.db.execute(search.delete("words_of"), (2, search.words(COMMENTS[1])))
    assert comments.matches("手机") == [1]


def test_pages_go_on_below_the_last_row(comments: Index) -> None:
    query = search.match_query("吗")
    first = comments.db.execute(search.select("words_of"), (query, 2**62, 1)).fetchall()
    second = comments.db.execute(search.select("words_of"), (query, first[0][0], 1)).fetchall()
    assert (first, second) == ([(6,)], [(3,)])


def test_search_leaves_normal_text_as_it_is() -> None:
    typed = "手机壳 iphone 15 3号"
    assert search.normal(typed) == typed


def test_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError):
        search.create_index("x); DROP TABLE y")


han = st.text("手机壳號号中國这個\U00020021", min_size=1, max_size=6)


@given(st.text(max_size=8), han, st.text(max_size=8))
def test_every_part_of_a_chinese_run_finds_its_text(left: str, typed: str, right: str) -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        assert Index(db, [left + typed + right]).find(typed) == [left + typed + right]


@given(st.text(max_size=60))
def test_any_text_can_be_indexed_typed_and_finds_itself(text: str) -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        index = Index(db, [text])
        if search.match_query(text) is not None:
            assert index.find(text) == [text]
