"""What viewers can write about a product, rendered once for each product, kind and language."""

import random
from collections.abc import Sequence
from itertools import product as combinations
from typing import Any

from console.core import money
from console.feeds.simulator.plain_data import Goods
from console.feeds.simulator.reading import read

SAYINGS = ("greet", "praise", "bought", "plus", "chat", "emote", "soldout", "bought_crowd")
"""Kinds of comment that ask nothing (some that say “sold out” wish for more)."""

ASKING = (
    "price", "coupon", "stock", "shipping", "aftersales", "authenticity", "link", "demo",
    "schedule", "other", "size", "suitability", "spec", "usage", "complaint", "wave",
)  # fmt: skip
"""Kinds of comment that need an answer, by intent; a wave is a complaint that many have."""

KINDS = (*SAYINGS, *ASKING)

_BODIES = [(165, 55), (158, 48), (162, 60), (170, 65), (155, 52), (168, 58), (160, 70), (173, 75)]


class Phrases:
    """Pools of ready comments. Goods are by link number, the first is link 1."""

    def __init__(self, goods: Sequence[Goods]) -> None:
        self._goods = goods
        self._words: dict[str, Any] = read("words.toml")
        self._pools: dict[tuple[str, str, int, bool], tuple[str, ...]] = {}
        self.tails = {
            lang: {kind: tuple(self._words[lang][f"tail_{kind}"]) for kind in ("ask", "say")}
            for lang in ("zh", "en")
        }

    def has(self, kind: str, link: int) -> bool:
        """Whether a kind of question makes sense for the product of a link."""
        return bool(self._templates("zh", kind, link))

    def pool(self, lang: str, kind: str, link: int, named: bool) -> tuple[str, ...]:
        """All comments of a kind about a link; named: only those that say which product."""
        key = (lang, kind, link, named)
        if key not in self._pools:
            templates = self._templates(lang, kind, link)
            telling = [one for one in templates if "{link}" in one or "{alias}" in one]
            chosen = telling if named and telling else templates
            made = [text for one in chosen for text in self._rendered(one, lang, link)]
            self._pools[key] = tuple(made)
        return self._pools[key]

    def _templates(self, lang: str, kind: str, link: int) -> list[str]:
        if kind in SAYINGS:
            return list(self._words[lang]["say"][kind])
        asked = self._words[lang]["ask"]
        tag = self._goods[link - 1].tag
        return [*asked.get(kind, ()), *asked.get(f"{kind}_{tag}", ())]

    def _rendered(self, template: str, lang: str, link: int) -> list[str]:
        """The template with all that can stand in its gaps."""
        good = self._goods[link - 1]
        specs = good.specs if "{spec}" in template else ()
        if "{spec}" in template and not specs:
            return []
        others = [self._goods[link - 1]]
        if "{other}" in template:
            rest = [one for one in self._goods if one is not good] or others
            others = random.Random(link).sample(rest, min(6, len(rest)))
        bodies = _BODIES if any(gap in template for gap in ("{cm}", "{kg}", "{jin}")) else [(0, 0)]
        fixed = {
            "link": link,
            "alias": good.alias.said(lang),
            "price": _plain(good.price),
            "n": 2,
        }
        return [
            template.format(
                **fixed, spec=spec, other=other.alias.said(lang), cm=cm, kg=kg, jin=kg * 2
            )
            for spec, other, (cm, kg) in combinations(
                [one.said(lang) for one in specs] or [""], others, bodies
            )
        ]


def _plain(price: int) -> str:
    return money.to_text(price).removesuffix(".00")
