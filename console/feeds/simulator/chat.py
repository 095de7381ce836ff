"""Comments of a selling room: what people write follows what is explained, given and sold out."""

import hashlib

import numpy as np

from console.feeds.simulator.crowd import Crowd, User
from console.feeds.simulator.market import Market
from console.feeds.simulator.phrases import ASKING, KINDS, SAYINGS, Phrases
from console.feeds.simulator.plain_data import Scenario
from console.feeds.simulator.rolls import Floats, about, generator, pick, times
from console.show.questions.facts import Comment

_USUAL = {
    "greet": 2.5, "praise": 14.0, "bought": 2.0, "plus": 2.0, "chat": 15.0, "emote": 8.0,
    "soldout": 0.0, "bought_crowd": 0.0,
    "price": 6.0, "coupon": 3.0, "stock": 2.5, "shipping": 4.0, "aftersales": 2.0,
    "authenticity": 1.6, "link": 3.2, "demo": 3.0, "schedule": 2.2, "other": 1.3, "size": 6.0,
    "suitability": 5.0, "spec": 4.0, "usage": 2.6, "complaint": 0.35, "wave": 0.0,
}  # fmt: skip
"""Weights of kinds of comment while nothing special happens."""

_SPEECH = frozenset(SAYINGS)


class Chat:
    """Comments of one second after another."""

    def __init__(self, scenario: Scenario, seed: int, crowd: Crowd, prefix: str) -> None:
        self._behaviour = scenario.behaviour
        self._faults = scenario.faults
        self._phrases = Phrases(scenario.goods)
        self._links = len(scenario.goods)
        self._crowd = crowd
        self._prefix = prefix
        self._rng = generator(seed, "chat")
        self._digests: dict[str, str] = {}
        self._number = 0
        self._last = 1
        self._fits: dict[int, Floats] = {}

    def second(
        self, second: int, start: int, market: Market, online: float, sold: float
    ) -> list[Comment]:
        """Comments of the second that begins at `start` (ms UTC); sold: lines a second just now."""
        self._last = market.explaining or self._last
        rng = self._rng
        moments = times(rng, self._count(second, market, online))
        count = len(moments)
        kinds = pick(rng, self._weights(second, market, sold), count).tolist()
        elsewhere = (rng.random(count) < (0.16 if market.explaining else 0.4)).tolist()
        links = rng.integers(1, self._links + 1, count).tolist()
        lots = rng.random((count, 2)).tolist()
        users = self._crowd.speakers(rng, count)
        made = []
        for n, ms in enumerate(moments):
            kind = KINDS[kinds[n]]
            user = self._crowd.hired(rng) if kind == "bought_crowd" else users[n]
            link = links[n] if elsewhere[n] and kind not in _SPEECH else self._last
            if kind == "wave":
                link = next(f.link for f in self._faults if f.what == "wave")
            text = self._text(kind, user, link, link != self._last, lots[n])
            made.append(self._comment(start + ms, user, text))
        return made

    def _count(self, second: int, market: Market, online: float) -> int:
        behaviour = self._behaviour
        low, high = behaviour.burst
        if behaviour.comments_burst and low <= second < high:
            return behaviour.comments_burst
        lively = 1 + 1.2 * market.excitement(second)
        rate = behaviour.comments * online / 1000 * lively
        if self._fault("wave", second):
            rate *= 1.5
        return about(self._rng, rate)

    def _weights(self, second: int, market: Market, sold: float) -> Floats:
        """How likely each kind of comment is now, by the order of KINDS."""
        fitting = self._fitting(self._last)
        weight = dict(_USUAL)
        weight["greet"] += 60 * float(np.exp(-second / 40))
        weight["plus"] += 55 * market.excitement(second)
        weight["bought"] += 14 * sold / (sold + 4)
        if market.explaining:
            fresh = float(np.exp(-max(0.0, second - market.since) / 60))
            weight["price"] *= 1 + 1.5 * fresh
            weight["link"] *= 1 + fresh
        gone = second - market.sold_out_at
        if 0 <= gone < 60:
            weight["soldout"] += 16
            weight["stock"] *= 3
        if self._fault("wave", second):
            weight["wave"] += 30
        if self._fault("traffic", second):
            weight["bought_crowd"] += 22
        return np.array([weight[kind] for kind in KINDS]) * fitting

    def _fitting(self, link: int) -> Floats:
        """1 for kinds of comment that the product of a link can get, else 0."""
        if link not in self._fits:
            fits = [kind in _SPEECH or self._phrases.has(kind, link) for kind in KINDS]
            self._fits[link] = np.array(fits, dtype=np.float64)
        return self._fits[link]

    def _text(self, kind: str, user: User, link: int, named: bool, lots: list[float]) -> str:
        lang = "en" if user.english else "zh"
        pool = self._phrases.pool(lang, kind, link, named) or self._phrases.pool(
            lang, "price", link, named
        )
        place = lots[0] * len(pool)
        text = pool[int(place)]
        tails = self._phrases.tails[lang]["ask" if kind in ASKING else "say"]
        # What is left of the first lot decides whether there is a tail at all.
        plain = kind not in ("complaint", "wave") and text[-1] not in "？?！!1"
        if plain and place % 1 < 0.45:
            text += tails[int(lots[1] * len(tails))]
        return text

    def _comment(self, at: int, user: User, text: str) -> Comment:
        digest = self._digests.get(text)
        if digest is None:
            digest = hashlib.blake2b(text.encode(), digest_size=8).hexdigest()
            self._digests[text] = digest
        self._number += 1
        number = f"{self._prefix}m{self._number}"
        return Comment(at, at, number, user.name, user.id, user.tier, text, digest, 0)

    def _fault(self, what: str, second: int) -> bool:
        return any(f.what == what and f.start <= second < f.end for f in self._faults)
