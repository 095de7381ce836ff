"""Product numbers in comments, and numbers that are none."""

import pytest

from console.show.questions.links import find_link
from console.show.questions.normalise import Folder
from console.show.questions.numbers import chinese_number, tokens

FOLDER = Folder({})


def link(text: str) -> int | None:
    found = find_link(FOLDER.fold(text))
    return found.link if found else None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3号", 3), ("3号链接多少钱", 3), ("三号链接", 3), ("十二号多少钱", 12), ("二十三号", 23),
        ("第三个链接", 3), ("链接3多少钱", 3), ("给个5链接", 5), ("3#", 3), ("①号", 1),
        ("1️⃣号链接", 1), ("一二三号都要", 1), ("3号什么时候发货", 3), ("2号已拍", 2),
        ("link 3", 3), ("link#12", 12), ("number 3", 3), ("No. 7", 7), ("#5 how much", 5),
        ("3rd link", 3), ("link two", 2), ("item 4 is cute", 4),
    ],
)  # fmt: skip
def test_named_products(text: str, number: int) -> None:
    assert link(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "试一下1号色", "2号色号", "shade 3", "color number 3", "38码", "160斤", "165cm", "大一号",
        "小一号可以吗", "36号鞋", "5月3号", "25号能到吗", "明天3号开播", "7号电池", "0号", "1000号",
        "几号", "这件是几号", "2件", "链接3件", "第二件半价", "you are number one", "no 2 pieces",
        "上一下链接", "1", "666",
    ],
)  # fmt: skip
def test_other_numbers_are_no_links(text: str) -> None:
    assert link(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [("三", 3), ("十", 10), ("十二", 12), ("二十", 20), ("二十三", 23), ("一百零五", 105)],
)
def test_chinese_numerals(text: str, number: int) -> None:
    assert chinese_number(text) == number


@pytest.mark.parametrize("text", ["", "三号", "a"])
def test_what_is_no_numeral(text: str) -> None:
    assert chinese_number(text) is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1米65 120斤", ("165cm", "120斤")),
        ("一米六五", ("165cm",)),
        ("1.65m", ("165cm",)),
        ("两件多少钱", ("2件",)),
        ("几块钱一件", ()),
        ("how much for two", ("2",)),
        ("this one", ()),
    ],
)
def test_numbers_with_their_units(text: str, numbers: tuple[str, ...]) -> None:
    assert tokens(text) == numbers
