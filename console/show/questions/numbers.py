"""Numbers in comments: what keeps two needs apart that are worded alike."""

import re

_ZH = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
       "八": 8, "九": 9}  # fmt: skip
_EN = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty".split(),
        start=1,
    )
}
ENGLISH = "|".join(sorted(_EN, key=len, reverse=True))
"""The number words of English up to twenty, as alternatives of a pattern."""

_UNITS = (
    "公斤|千克|毫升|厘米|公分|周岁|小时|分钟|个月|ml|kg|cm|mm|lbs?|oz|斤|克|米|岁|码|号|件|个|盒|瓶|支|"
    "包|套|双|箱|份|单|片|块|元|折|天|年|点|寸|尺|g|m|l"
)
_HEIGHT = re.compile(
    r"(?<![\d.])([12一二])(?:米|m|\.(?=\d{1,2}(?:米|m)))"
    r"([\d一二三四五六七八九])([\d一二三四五六七八九])?(?:米|m)?(?![a-z\d])"
)
_NUMBER = re.compile(
    rf"(\d+(?:\.\d+)?)(?:\s?({_UNITS})(?![a-z]))?"
    rf"|(?<![第几])([二两三四五六七八九十百]{{1,6}})({_UNITS})"
    rf"|(?<![a-z])({ENGLISH})(?![a-z])"
)


def chinese_number(text: str) -> int | None:
    """The number that Chinese numerals up to 999 write, None if they write none."""
    if not text or any(character not in _ZH and character not in "十百" for character in text):
        return None
    if "十" not in text and "百" not in text:
        return int("".join(str(_ZH[character]) for character in text))
    total, digit = 0, 0
    for character in text:
        if character in _ZH:
            digit = _ZH[character]
        else:
            total += (digit or 1) * (10 if character == "十" else 100)
            digit = 0
    return total + digit


def english_number(text: str) -> int | None:
    """The number an English word names, up to twenty."""
    return _EN.get(text)


def tokens(text: str) -> tuple[str, ...]:
    """The numbers of a folded text in their order, each with its unit: `("165cm", "120斤")`.

    A lone "一" or "one" counts as no number: "一件" and "this one" are how one says "it".
    """
    return tuple(filter(None, map(_token, _NUMBER.finditer(_HEIGHT.sub(_height, text)))))


def _token(found: re.Match[str]) -> str:
    digits, unit, numerals, measure, word = found.groups()
    if digits:
        return digits + (unit or "")
    if numerals:
        return f"{chinese_number(numerals)}{measure}"
    return "" if word == "one" else str(_EN[word])


def _height(found: re.Match[str]) -> str:
    """A height in metres as centimetres: 1米65, 一米六五, 1.65m → 165cm."""
    figures = [str(_ZH.get(part, part)) for part in found.groups(default="0")]
    return f" {''.join(figures)}cm "
