"""What the lint says to people: the name of every group, why, and what to say instead."""

from console.core.message import QT_TRANSLATE_NOOP, Message, message

TITLES: dict[str, tuple[str, str]] = {
    "most": QT_TRANSLATE_NOOP("lint", "Superlative"),
    "first": QT_TRANSLATE_NOOP("lint", "First and only"),
    "grade": QT_TRANSLATE_NOOP("lint", "Highest grade"),
    "exclusive": QT_TRANSLATE_NOOP("lint", "First ever, exclusive"),
    "leader": QT_TRANSLATE_NOOP("lint", "Leader"),
    "absolute": QT_TRANSLATE_NOOP("lint", "Absolute promise"),
    "price": QT_TRANSLATE_NOOP("lint", "Price claim"),
    "scarce": QT_TRANSLATE_NOOP("lint", "Scarcity"),
    "medical": QT_TRANSLATE_NOOP("lint", "Medical effect"),
    "cosmetic": QT_TRANSLATE_NOOP("lint", "Cosmetic effect"),
    "endorse": QT_TRANSLATE_NOOP("lint", "Endorsement"),
    "offsite": QT_TRANSLATE_NOOP("lint", "Off platform"),
    "never_say": QT_TRANSLATE_NOOP("lint", "Never say"),
}
"""Group → its name."""

EXPLAIN: dict[str, tuple[str, str]] = {
    "most": QT_TRANSLATE_NOOP(
        "lint", "Advertising must not call goods the best or most of anything."
    ),
    "first": QT_TRANSLATE_NOOP(
        "lint", "A rank or being the only one is an absolute term unless a source proves it."
    ),
    "grade": QT_TRANSLATE_NOOP(
        "lint", "Words for the highest grade are absolute terms; grades of a standard are not."
    ),
    "exclusive": QT_TRANSLATE_NOOP(
        "lint", "First, exclusive or made for the state: nobody may say so without proof."
    ),
    "leader": QT_TRANSLATE_NOOP(
        "lint", "Leading a market is a rank; it needs a source, and some words are banned outright."
    ),
    "absolute": QT_TRANSLATE_NOOP(
        "lint", "A promise without limits cannot be kept and counts as misleading."
    ),
    "price": QT_TRANSLATE_NOOP(
        "lint", "A compared price needs its basis: the price, where it was asked, and when."
    ),
    "scarce": QT_TRANSLATE_NOOP(
        "lint", "Pressure by scarcity must be true: the number left, the day it ends."
    ),
    "medical": QT_TRANSLATE_NOOP(
        "lint", "Ordinary goods must not claim to treat, prevent or change the body."
    ),
    "cosmetic": QT_TRANSLATE_NOOP(
        "lint", "This effect is for special cosmetics with a licence of their own."
    ),
    "endorse": QT_TRANSLATE_NOOP(
        "lint", "Experts, doctors and the state must not be named as recommending goods."
    ),
    "offsite": QT_TRANSLATE_NOOP(
        "lint", "Leading viewers away to trade elsewhere breaks the platform's rules."
    ),
    "never_say": QT_TRANSLATE_NOOP("lint", "The hand card of this product says never to say it."),
}
"""Group → why its words are a problem."""

SUGGEST: dict[str, tuple[str, str]] = {
    "most.superlative": QT_TRANSLATE_NOOP(
        "lint", "Say what was measured, or compare with your own range."
    ),
    "first.rank": QT_TRANSLATE_NOOP(
        "lint", "Name the list, its period and its source, or drop it."
    ),
    "first.pioneer": QT_TRANSLATE_NOOP("lint", "Name the patent or report, or drop it."),
    "first.only": QT_TRANSLATE_NOOP("lint", "Say what is special about it."),
    "grade.state": QT_TRANSLATE_NOOP("lint", "Name the standard and the certificate's number."),
    "grade.top": QT_TRANSLATE_NOOP("lint", "Describe material and workmanship."),
    "exclusive.first": QT_TRANSLATE_NOOP("lint", "Say “new”, with the date it came out."),
    "exclusive.choice": QT_TRANSLATE_NOOP("lint", "Say whom it suits, or file the contract."),
    "exclusive.state": QT_TRANSLATE_NOOP("lint", "Leave it out."),
    "leader.rank": QT_TRANSLATE_NOOP("lint", "Give the figure and its source."),
    "leader.trademark": QT_TRANSLATE_NOOP("lint", "Say “registered trademark”."),
    "absolute.percent": QT_TRANSLATE_NOOP("lint", "Give the test result, or drop the figure."),
    "absolute.promise": QT_TRANSLATE_NOOP("lint", "Say under which conditions it holds."),
    "absolute.all": QT_TRANSLATE_NOOP("lint", "Say “for many uses”."),
    "price.lowest": QT_TRANSLATE_NOOP("lint", "Say the live price and what it is compared with."),
    "price.original": QT_TRANSLATE_NOOP(
        "lint", "Say “usual price” with the lowest deal price of the last 7 days."
    ),
    "price.loss": QT_TRANSLATE_NOOP("lint", "Say the live price."),
    "scarce.last": QT_TRANSLATE_NOOP("lint", "Say the number that is truly left."),
    "scarce.urgency": QT_TRANSLATE_NOOP("lint", "Say when the offer ends, and keep to it."),
    "medical.effect": QT_TRANSLATE_NOOP("lint", "Say how it feels or is used, not what it heals."),
    "medical.body": QT_TRANSLATE_NOOP("lint", "Give contents or figures, no effect on the body."),
    "cosmetic.special": QT_TRANSLATE_NOOP(
        "lint", "Say “brightens the look”, or enter the special-cosmetics licence."
    ),
    "cosmetic.effect": QT_TRANSLATE_NOOP("lint", "Say what the filed effect report says."),
    "endorse.authority": QT_TRANSLATE_NOOP("lint", "Leave out who recommends it."),
    "offsite.contact": QT_TRANSLATE_NOOP(
        "lint", "Point to the shop's own service on the platform."
    ),
    "offsite.phone": QT_TRANSLATE_NOOP("lint", "Leave the number out."),
    "offsite.elsewhere": QT_TRANSLATE_NOOP("lint", "Point to the link in this room."),
    "never_say.card": QT_TRANSLATE_NOOP("lint", "Say it as the points of the card do."),
}
"""Rule → what to say instead."""


def said(group: str, code: str) -> tuple[Message, Message]:
    """The suggestion and the explanation for a rule of a group."""
    return message(SUGGEST[code]), message(EXPLAIN[group])
