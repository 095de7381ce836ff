"""Which product number a comment names: "3号链接", "三号", "link 3", "number 3", "#3"."""

import re
from typing import NamedTuple

from console.show.questions.numbers import ENGLISH, chinese_number, english_number

HIGHEST = 999
"""Link numbers go from 1 to this."""

_NUMERAL = "[一二三四五六七八九十百]{1,5}"
# A number of a date, a shade, a battery, an underground line … is followed by one of these.
_NO_LINK_AFTER = (
    "色|码|电池|线|楼|机(?!会)|店|模特|选手|粉底|针|球|房|门|仓|公路|床|会员|之前|以前|之后|以后|前|左右"
    r"|早上|上午|中午|下午|晚上|晚|凌晨|当天|发货|发(?=吗|不|么|嘛|$)|能发|能到|可以到|到(?!手|底)|送到|开播|直播|播|公布|开奖|放假|号"
)
_NO_LINK_BEFORE = r"(?<![\d.月:/第色小大加同头这])(?<!shade)(?<!shade )"
_ZH = re.compile(
    rf"{_NO_LINK_BEFORE}第?(?:(?P<a>\d{{1,3}})|(?P<b>{_NUMERAL}))\s?号\s?"
    rf"(?!\s?(?:{_NO_LINK_AFTER}))(?:链接?|宝贝|商品|产品|品(?!牌|质))?"
    rf"|(?<![\d.])第?(?:(?P<c>\d{{1,3}})|(?<![一下个有])(?P<d>{_NUMERAL}))个?链(?:接|(?=$|[\s,.!?]))"
    r"|链接?(?:号|是|:|\s){0,2}(?:(?P<e>\d{1,3})|(?P<f>[二三四五六七八九十]{1,4}))(?:号(?!色|码))?"
    r"(?![\d.]|\s?(?:个|件|块|元|折|分|点|天|斤|米|%|盒|单|次|遍|秒|小时|人|份|号))"
    r"|(?<![\w#])#\s?(?P<g>\d{1,3})(?!\d|色|码)|(?<![\d.])(?P<h>\d{1,3})#(?!\s?(?:色|\d))"
)
_NO_LINK_UNIT = (
    r"(?![\d.]*\d|\s?(?:st|nd|rd|th|%|kg|cm|mm|ml|lbs?|oz|pieces?|pcs|left|x|times?|days?|weeks?|"
    r"months?|years?|hours?|mins?|minutes?|size|ways?|dollars?|usd|percent|fan|shades?|colou?rs?|"
    r"of)(?![a-z]))"
)
_EN = re.compile(
    r"(?<![a-z])(?P<what>links?|items?|products?|numbers?|num|no|lot|listing)\s?"
    r"(?:is\s|numbers?|num|no)?[.:#\s]{0,2}"
    rf"(?:(?P<a>\d{{1,3}})|(?P<b>{ENGLISH})(?![a-z])){_NO_LINK_UNIT}"
    r"|(?<!\d)(?P<c>\d{1,3})(?:st|nd|rd|th) (?:link|item|product)(?![a-z])"
    r"|(?<![\d.])#\s?(?P<d>\d{1,3})(?!\d)"
)
_SHADE = re.compile(
    r"(?:shades?|sizes?|colou?rs?|tones?|foundation|phone|order|tracking|serial)\W{0,2}$"
)
_PRAISE = re.compile(r"(?:you are|youre|ur|the|my|is|were|a)\W{0,2}$")
_SHOES = re.compile("[鞋靴脚]")


class Named(NamedTuple):
    """A link number and where in the text it is named."""

    link: int
    start: int
    end: int


def find_link(text: str) -> Named | None:
    """The first product number that a folded text names; shades, sizes, dates are none."""
    if "号" in text or "链" in text or "#" in text:
        for found in _ZH.finditer(text):
            number = _value(found)
            if number and not (34 <= number <= 46 and _SHOES.search(text)):
                return Named(number, *found.span())
    for found in _EN.finditer(text):
        number = _value(found)
        if number and not _is_other(text, found):
            return Named(number, *found.span())
    return None


def _value(found: re.Match[str]) -> int | None:
    """The number in whichever group matched, if a link can have it."""
    written = next((text for name, text in found.groupdict().items() if text and name != "what"))
    if written.isdecimal():
        number: int | None = int(written)
    elif len(written) > 1 and not {"十", "百"} & set(written):
        # "一二三号" is a list, not 123: its first stands for it.
        number = english_number(written) or chinese_number(written[0])
    else:
        number = chinese_number(written)
    return number if number and number <= HIGHEST else None


def _is_other(text: str, found: re.Match[str]) -> bool:
    """Whether "number 3" is a shade's or a size's, or "number 1" praise."""
    before = text[max(0, found.start() - 16) : found.start()]
    if _SHADE.search(before):
        return True
    counted = (found["what"] or "link").startswith("n")
    return counted and _value(found) == 1 and _PRAISE.search(before) is not None
