"""The terms of a filter: each says of one comment whether it is meant. None of them ever raises."""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from console.core.search import holds, match_query, needles, normal, words
from console.show.questions.moderation.patterns import Pattern
from console.show.questions.priority import tier_level

_TERM = re.compile(r'"([^"]*)"(\*?)')
_SPACE = re.compile(r"\s+")
_NUMBER = re.compile(r"\d|[一二三四五六七八九十百]+[号斤]")
_DAY_S = 86_400


class Offered(NamedTuple):
    """An offer as filters know it."""

    link: int
    name: str


class Around(NamedTuple):
    """What a filter needs to know besides the comment: the show's zone, its offers by id."""

    zone: ZoneInfo
    offers: Mapping[str, Offered] = {}


class Seen:
    """One comment as it is judged; what several terms need is worked out once.

    intent: "" where it asks nothing; link: the number it names; offer: what it was tied to.
    """

    def __init__(
        self, source: str, user: str, user_id: str, tier: str, text: str, at: int,
        intent: str = "", link: int | None = None, offer: str = "",
    ) -> None:  # fmt: skip
        self.source, self.user, self.user_id, self.tier = source, user, user_id, tier
        self.text, self.at = text, at
        self.intent, self.link, self.offer = intent, link, offer

    @cached_property
    def folded(self) -> str:
        """The text without case, width and spaces."""
        return _SPACE.sub("", normal(self.text))

    @cached_property
    def pieces(self) -> frozenset[str]:
        """The text's words as the index has them."""
        return frozenset(words(self.text).split(" "))


class Term(Protocol):
    """One thing that a filter asks of a comment."""

    def meant(self, seen: Seen, around: Around) -> bool:
        """Whether the comment is meant."""


class Text(NamedTuple):
    """Comments that hold words, found as the search finds them."""

    typed: str
    query: str
    stretches: tuple[str, ...]
    whole: tuple[str, ...]
    begun: tuple[str, ...]
    folded: str

    def meant(self, seen: Seen, around: Around) -> bool:
        """Whether the comment is meant."""
        if not self.query:
            return bool(self.folded) and self.folded in seen.folded
        pieces = seen.pieces
        return (
            all(one in pieces for one in self.whole)
            and all(any(piece.startswith(one) for piece in pieces) for one in self.begun)
            and holds(seen.text, self.stretches)
        )


def text(typed: str) -> Text:
    """A term for words as they are typed."""
    query = match_query(typed) or ""
    found = _TERM.findall(query)
    return Text(
        typed,
        query,
        needles(typed),
        tuple(piece for piece, star in found if not star),
        tuple(piece for piece, star in found if star),
        _SPACE.sub("", normal(typed)),
    )


class Field(NamedTuple):
    """A field that holds a text, letter case and width aside: author, source or tier."""

    field: str
    wanted: str

    def meant(self, seen: Seen, around: Around) -> bool:
        """Whether the comment is meant."""
        if self.field == "author":
            return self.wanted in normal(seen.user) or self.wanted == normal(seen.user_id)
        return self.wanted in normal(seen.source if self.field == "source" else seen.tier)


class Level(NamedTuple):
    """A fan tier's number beside another; without a number a tier is 0."""

    sign: str
    level: int

    def meant(self, seen: Seen, around: Around) -> bool:
        """Whether the comment is meant."""
        return compared(tier_level(seen.tier), self.sign, self.level)


class Product(NamedTuple):
    """A comment tied to an offer, or naming a link number; by number or by a part of its name."""

    link: int | None
    name: str

    def meant(self, seen: Seen, around: Around) -> bool:
        """Whether the comment is meant."""
        offer = around.offers.get(seen.offer)
        if self.link is not None:
            return self.link == (offer.link if offer is not None else seen.link)
        return offer is not None and self.name in normal(offer.name)


class Intent(NamedTuple):
    """What a comment asks about."""

    intent: str

    def meant(self, seen: Seen, around: Around) -> bool:
        """Whether the comment is meant."""
        return seen.intent == self.intent


class Has(NamedTuple):
    """Whether a comment holds a number, or asks."""

    what: str

    def meant(self, seen: Seen, around: Around) -> bool:
        """Whether the comment is meant."""
        if self.what == "number":
            return _NUMBER.search(normal(seen.text)) is not None
        return seen.intent != ""


class Time(NamedTuple):
    """A stretch of the day by the show's clock: first ≤ second of the day < end, over midnight
    where the end comes first."""

    first: int
    end: int

    def meant(self, seen: Seen, around: Around) -> bool:
        """Whether the comment is meant."""
        try:
            at = datetime.fromtimestamp(seen.at // 1000, around.zone)
        except (OverflowError, ValueError, OSError):
            return False
        second = at.hour * 3600 + at.minute * 60 + at.second
        if self.first <= self.end:
            return self.first <= second < self.end
        return second >= self.first or second < self.end % _DAY_S


class Found(NamedTuple):
    """A pattern that is somewhere in the text."""

    typed: str
    pattern: Pattern

    def meant(self, seen: Seen, around: Around) -> bool:
        """Whether the comment is meant."""
        return self.pattern.found(seen.text)


class Not(NamedTuple):
    """What a term does not mean."""

    term: Term

    def meant(self, seen: Seen, around: Around) -> bool:
        """Whether the comment is meant."""
        return not self.term.meant(seen, around)


class All(NamedTuple):
    """What every one of these means."""

    terms: tuple[Term, ...]

    def meant(self, seen: Seen, around: Around) -> bool:
        """Whether the comment is meant."""
        return all(term.meant(seen, around) for term in self.terms)


class Either(NamedTuple):
    """What at least one of these means."""

    terms: tuple[Term, ...]

    def meant(self, seen: Seen, around: Around) -> bool:
        """Whether the comment is meant."""
        return any(term.meant(seen, around) for term in self.terms)


def compared(one: int, sign: str, other: int) -> bool:
    """Two numbers by a sign."""
    match sign:
        case ">=":
            return one >= other
        case "<=":
            return one <= other
        case ">":
            return one > other
        case "<":
            return one < other
    return one == other
