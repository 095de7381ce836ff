"""The sentences that say why a price needs a second look, with their numbers."""

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.money import amount
from console.show.products.price_safety.dangers import Danger
from console.show.products.price_safety.margin import Margin, Terms, margin
from console.show.products.prices import rate_text

CHANGED = QT_TRANSLATE_NOOP("price", "No. {link} “{name}”: {before} → {after}")
FIRST = QT_TRANSLATE_NOOP("price", "No. {link} “{name}”: {after}")

_UP = QT_TRANSLATE_NOOP("price", "{percent}% above the last price, {before}")
_DOWN = QT_TRANSLATE_NOOP("price", "{percent}% below the last price, {before}")
_TEN = QT_TRANSLATE_NOOP("price", "ten times the last price, {before}")
_TENTH = QT_TRANSLATE_NOOP("price", "a tenth of the last price, {before}")
_DROPPED = QT_TRANSLATE_NOOP("price", "one digit less than the last price, {before}")
_ADDED = QT_TRANSLATE_NOOP("price", "one digit more than the last price, {before}")
_REORDERED = QT_TRANSLATE_NOOP("price", "the digits of the last price, {before}, in another order")
_FLOOR = QT_TRANSLATE_NOOP("price", "below the floor, {amount}")
_USUAL = QT_TRANSLATE_NOOP("price", "above the usual price, {amount}")
_OTHER = QT_TRANSLATE_NOOP("price", "the same price as no. {link} “{name}”")
_LOSS = QT_TRANSLATE_NOOP("price", "each piece loses {loss}: {sum}")
_SUM = QT_TRANSLATE_NOOP(
    "price",
    "{price} − coupon {coupon} − commission {commission} ({rate}) − slot fee {slot}"
    " − freight {freight} − cost {cost} = {left}",
)

_PLAIN = {"digit_dropped": _DROPPED, "digit_added": _ADDED, "digits_reordered": _REORDERED}


def danger_line(
    danger: Danger,
    before: int | None,
    after: int,
    terms: Terms,
    currency: str,
    other: tuple[int, str] = (0, ""),
) -> Message:
    """One danger in words; other: link and name of the offer that has the same price."""
    last = amount(before, currency)
    measured = amount(danger.amount, currency)
    if danger.kind == "jump":
        percent = f"{abs(danger.amount) / 10:,.1f}".removesuffix(".0")
        return message(_UP if danger.amount >= 0 else _DOWN, percent=percent, before=last)
    if danger.kind == "tenfold":
        return message(_TEN if after > (before or 0) else _TENTH, before=last)
    if danger.kind == "below_floor":
        return message(_FLOOR, amount=measured)
    if danger.kind == "above_usual":
        return message(_USUAL, amount=measured)
    if danger.kind == "negative_margin":
        loss = amount(-danger.amount, currency)
        return message(_LOSS, loss=loss, sum=margin_sum(margin(after, terms), terms, currency))
    if danger.kind == "same_as_other":
        return message(_OTHER, link=other[0], name=other[1])
    return message(_PLAIN[danger.kind], before=last)


def margin_sum(found: Margin, terms: Terms, currency: str) -> Message:
    """The arithmetic of a margin, rounded for display."""
    return message(
        _SUM,
        rate=rate_text(terms.commission or 0),
        left=amount(round(found.left), currency),
        **{name: amount(round(getattr(found, name)), currency) for name in found._fields},
    )
