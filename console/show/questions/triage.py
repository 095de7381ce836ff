"""The interface behind which comments are judged: is it asking, what, about which product."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

INTENTS = (
    "price", "coupon", "stock", "size", "suitability", "spec", "usage", "shipping", "aftersales",
    "authenticity", "demo", "link", "schedule", "complaint", "other",
)  # fmt: skip
"""What an asking comment can be about."""


class Verdict(NamedTuple):
    """What one comment is found to be.

    asks: it needs an answer; intent: one of INTENTS, "" where it asks nothing; link: the product
    number it names, or None; need: key of what is wanted, inside (intent, link). Comments with
    other numbers in them never share a need. why: the line of the word list that says so,
    "learned" where the learned weights outvoted the lines, "" where nothing was found.
    """

    asks: bool
    intent: str
    link: int | None
    need: str
    why: str = ""


class Triage(Protocol):
    """Judges comments: a pure function of each text."""

    def judge(self, texts: Sequence[str]) -> list[Verdict]:
        """One verdict for each text, in their order; never raises."""
        ...


def card_key(verdict: Verdict, offer: str | int | None = None) -> str:
    """The card an asking comment belongs to: one need about one product.

    offer: the product it was tied to, by link number or by what was explained at that second;
    left out, the number it names itself.
    """
    about = verdict.link if offer is None else offer
    return f"{verdict.intent}|{'' if about is None else about}|{verdict.need}"
