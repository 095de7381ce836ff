"""What viewers say about themselves and whom they want to see: 160斤 165cm 黄皮, assistant 2."""

import re
import unicodedata
from typing import NamedTuple

_TALL = re.compile(
    r"(?P<metres>[12])\s?[.米m]\s?(?P<rest>\d{1,2})(?!\d)\s?(?:米|m(?!l))?"
    r"|(?P<cm>1[3-9]\d|2[01]\d)\s?(?:cm|厘米|公分|高)"
    r"|(?:身高|height)\s?(?:是|:)?\s?(?P<bare>1[3-9]\d|2[01]\d)(?!\d)"
)
_PAIR = re.compile(r"(?<![\d.])(?P<cm>1[4-9]\d|20\d)\s?[/,\s]\s?(?P<kg>[3-9]\d|1[0-4]\d)(?![\d.])")
_HEAVY = re.compile(
    r"(?<![\d.])(?P<number>\d{2,3}(?:\.\d)?)\s?"
    r"(?P<unit>斤|kg|公斤|千克|kilos?|lbs?(?![a-z])|pounds?)"
)
_BARE_TALL = re.compile(r"(?<![\d.])(1[4-9]\d)(?![\d.]|\s?(?:斤|kg|公斤|元|块|ml|g|lb))")
_GRAMS = {"斤": 500, "kg": 1_000, "公斤": 1_000, "千克": 1_000, "k": 1_000, "l": 454, "p": 454}

_SKINS = (
    ("porcelain", ("冷白皮", "瓷白", "porcelain")),
    ("tan", ("小麦", "黄黑皮", "暗黄", "tan skin", "tanned", "olive")),
    ("deep", ("黑皮", "深皮", "dark skin", "deep skin")),
    ("medium", ("黄皮", "黄二白", "黄一白", "暖皮", "medium skin", "yellow skin")),
    ("fair", ("白皮", "一白", "二白", "皮肤白", "fair skin", "pale")),
)
_SIZE = re.compile(r"(?<![a-z0-9])(x{0,4}[sl]|m|[2-6]xl)(?![a-z])(?:\s?码)?")
_PLACE = re.compile(
    r"(?:助理|副播|助播|模特|assistant|model)\s?(?:no\.?\s?)?(?P<a>[1-9一二三四五])(?:号)?"
    r"|(?P<b>[1-9一二三四五])号\s?(?:助理|副播|助播|模特|姐姐|小姐姐)"
)
_CHINESE = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5}

LONGEST = 500
"""Characters of a text that are looked at."""


class Body(NamedTuple):
    """What a text says about a body: height in cm, weight in grams, size, skin; None: nothing.

    place: the number of the assistant that is asked for, from 1.
    """

    height: int | None = None
    weight: int | None = None
    size: str = ""
    skin: str = ""
    place: int | None = None


def said(text: str) -> Body:
    """Read what a viewer says; numbers out of reason are left out."""
    text = unicodedata.normalize("NFKC", text[:LONGEST]).lower()
    weight, height = _weight(text), _height(text)
    pair = _PAIR.search(text)
    if pair is not None and weight is None and height in (None, int(pair["cm"])):
        height, weight = int(pair["cm"]), int(pair["kg"]) * 1_000
    elif height is None and weight is not None:
        bare = _BARE_TALL.search(text)
        height = int(bare[1]) if bare else None
    skin = next((name for name, words in _SKINS if any(word in text for word in words)), "")
    size = _SIZE.search(text)
    return Body(height, weight, size[1].upper() if size else "", skin, _place(text))


def _height(text: str) -> int | None:
    found = _TALL.search(text)
    if found is None:
        return None
    if found["metres"]:
        rest = found["rest"]
        cm = int(found["metres"]) * 100 + int(rest) * (10 if len(rest) == 1 else 1)
    else:
        cm = int(found["cm"] or found["bare"])
    return cm if 100 <= cm <= 230 else None


def _weight(text: str) -> int | None:
    found = _HEAVY.search(text)
    if found is None:
        return None
    unit = found["unit"]
    grams = round(float(found["number"]) * (_GRAMS.get(unit) or _GRAMS[unit[0]]))
    return grams if 25_000 <= grams <= 250_000 else None


def _place(text: str) -> int | None:
    found = _PLACE.search(text)
    if found is None:
        return None
    number = found["a"] or found["b"]
    return _CHINESE.get(number) or int(number)
