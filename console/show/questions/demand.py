"""What viewers ask for and the show does not offer: colours, sizes, features, products."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from console.core import resources
from console.core.search import normal

KINDS = ("colour", "size", "feature", "product")

EXAMPLES = 5
"""Comments that are quoted for each wish."""

MOST = 500
"""Wishes that are listed; beyond that those of the fewest viewers are left out."""

INTENTS = frozenset(("stock", "spec", "size", "suitability", "demo", "link", "schedule", "other"))
"""Questions in which something can be asked for."""

_SIZE = re.compile(
    r"(?<![a-z0-9])(x{1,4}[sl]|[sml]|[2-6]xl)(?=\s?码|\s*(?:有|吗|$|[?,. ]))(?![a-z0-9])"
    r"|(?<!\d)(3[3-9]|4[0-9])\s?码"
)
_LOOKS_FOR = re.compile(
    r"(?:有没有|有无|想要|求上|求个|能上|能不能上|什么时候上|啥时候上)(?:一?[个款些支瓶件条双]|一点)?"
    r"(?P<zh>[\u4e00-\u9fff]{2,8}?)(?:吗|呢|嘛|么|啊|的?[,.!?\s]|的?$)"
    r"|(?:do you (?:have|sell|carry)|have you got|are there|will you (?:have|sell))"
    r" (?:any |an? |some )?(?P<en>[a-z][a-z -]{2,30}?)(?:[?,.!]|$| in | for )"
)
_NOT_WANTED = re.compile(
    "货|券|优惠|福利|福袋|赠品|活动|链接|库存|运费|保险|发票|保障|售后|折扣|现金|红包|抽奖|人|小样|"
    "什么|其他|别的|这个|那个|效果|区别|色号|颜色|尺码|码数|号"
    r"|coupon|discount|stock|sale|link|gift|deal|left|more|this|that|it$|code"
)


class Asked(NamedTuple):
    """A comment that asks: by whom ("" unknown), when (ms UTC), about which offer ("" none)."""

    text: str
    user: str
    at: int
    intent: str
    offer: str


class Wish(NamedTuple):
    """Something asked for and not offered. askers: different viewers, as far as they are told
    apart; offer: of which product, "" for any; first_at, last_at: ms UTC."""

    kind: str
    what: str
    offer: str
    askers: int
    comments: int
    first_at: int
    last_at: int
    examples: tuple[str, ...]


def demand(asked: Iterable[Asked], offered: Mapping[str, str]) -> list[Wish]:
    """What was asked for and is not offered, most askers first.

    offered: by offer, all that its card and its kinds say.
    """
    shelf = _Shelf(offered)
    found: dict[tuple[str, str, str], _Count] = {}
    for one in asked:
        if one.intent in INTENTS:
            text = normal(one.text[:200])
            for kind, what in _wanted(text):
                if not shelf.has(kind, what, one.offer):
                    offer = "" if kind == "product" else one.offer
                    found.setdefault((kind, what, offer), _Count(one.at)).add(one)
    wishes = [count.wish(*key) for key, count in found.items()]
    wishes.sort(key=lambda wish: (-wish.askers, -wish.comments, wish.kind, wish.what, wish.offer))
    return wishes[:MOST]


class _Count:
    """Comments for one wish."""

    def __init__(self, at: int) -> None:
        self._users: set[str] = set()
        self._nameless = self._comments = 0
        self._first = self._last = at
        self._examples: dict[str, None] = {}

    def add(self, one: Asked) -> None:
        """Count a comment."""
        self._comments += 1
        self._first, self._last = min(self._first, one.at), max(self._last, one.at)
        if one.user:
            self._users.add(one.user)
        else:
            self._nameless += 1
        if len(self._examples) < EXAMPLES:
            self._examples[one.text] = None

    def wish(self, kind: str, what: str, offer: str) -> Wish:
        """The sum."""
        askers = len(self._users) + self._nameless
        times = (self._first, self._last)
        return Wish(kind, what, offer, askers, self._comments, *times, tuple(self._examples))


class _Shelf:
    """What the show offers, in comparable words."""

    def __init__(self, offered: Mapping[str, str]) -> None:
        self._texts = {offer: normal(text) for offer, text in offered.items()}
        self._all = "\n".join(self._texts.values())

    def has(self, kind: str, what: str, offer: str) -> bool:
        """Whether a product, or where none is meant any of them, is offered so."""
        text = self._all if kind == "product" else self._texts.get(offer, self._all)
        if kind in ("colour", "feature"):
            return any(word in text for word in _lists()[kind][what])
        if kind == "size":
            end = r"(?![a-z0-9])"
            return re.search(rf"(?<![a-z0-9]){re.escape(what.lower())}{end}", text) is not None
        return what in text or any(what.endswith(word) for word in text.split() if len(word) > 1)


def _wanted(text: str) -> Iterable[tuple[str, str]]:
    """The kinds and names of what a comparable text asks for, each once."""
    known = False
    for kind, names in _lists().items():
        for name, words in names.items():
            if any(_says(word, text) for word in words):
                known = True
                yield kind, name
    for size in dict.fromkeys(found[1] or found[2] for found in _SIZE.finditer(text)):
        known = True
        yield "size", size.upper()
    if not known:
        looked = _LOOKS_FOR.search(text)
        what = (looked["zh"] or looked["en"]).strip() if looked else ""
        if what and not _NOT_WANTED.search(what):
            yield "product", what.removesuffix("的")


def _says(word: str, text: str) -> bool:
    """Whether a text holds a word; one of letters only between other signs."""
    place = text.find(word)
    if place < 0 or not word.isascii():
        return place >= 0
    before, after = text[place - 1 : place], text[place + len(word) : place + len(word) + 1]
    return not (before.isalnum() and before.isascii()) and not (after.isalnum() and after.isascii())


@cache
def _lists() -> dict[str, dict[str, tuple[str, ...]]]:
    """Colours and features with their words, comparable."""
    text = resources.path("words", "demand.toml").read_text(encoding="utf-8")
    table: dict[str, dict[str, list[str]]] = tomllib.loads(text)
    return {
        kind: {name: tuple(normal(word) for word in words) for name, words in names.items()}
        for kind, names in table.items()
    }
