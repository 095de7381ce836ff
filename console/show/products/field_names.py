"""What people call the fields of a hand card."""

from collections.abc import Sequence

from console.core.message import QT_TRANSLATE_NOOP, Message, message

FIELDS: dict[str, tuple[str, str]] = {
    "link": QT_TRANSLATE_NOOP("diff", "Link"),
    "short_name": QT_TRANSLATE_NOOP("diff", "Short name"),
    "price": QT_TRANSLATE_NOOP("diff", "Price"),
    "list_price": QT_TRANSLATE_NOOP("diff", "Usual price"),
    "price_basis": QT_TRANSLATE_NOOP("diff", "Basis of the usual price"),
    "stock": QT_TRANSLATE_NOOP("diff", "Stock"),
    "reserve": QT_TRANSLATE_NOOP("diff", "Reserve"),
    "role": QT_TRANSLATE_NOOP("diff", "Role"),
    "specs": QT_TRANSLATE_NOOP("diff", "Specifications"),
    "mechanism": QT_TRANSLATE_NOOP("diff", "Mechanism"),
    "points": QT_TRANSLATE_NOOP("diff", "Points"),
    "demo": QT_TRANSLATE_NOOP("diff", "Demonstration"),
    "never_say": QT_TRANSLATE_NOOP("diff", "Never say"),
    "suits": QT_TRANSLATE_NOOP("diff", "Suits"),
    "faq": QT_TRANSLATE_NOOP("diff", "Questions"),
    "shipping": QT_TRANSLATE_NOOP("diff", "Shipping"),
    "note": QT_TRANSLATE_NOOP("diff", "Note"),
    "floor": QT_TRANSLATE_NOOP("diff", "Price floor"),
    "cost": QT_TRANSLATE_NOOP("diff", "Cost"),
    "freight": QT_TRANSLATE_NOOP("diff", "Freight"),
    "coupon": QT_TRANSLATE_NOOP("diff", "Coupon share"),
    "commission": QT_TRANSLATE_NOOP("diff", "Commission"),
    "slot_fee": QT_TRANSLATE_NOOP("diff", "Slot fee"),
    "limit_each": QT_TRANSLATE_NOOP("diff", "Limit per person"),
    "sample": QT_TRANSLATE_NOOP("diff", "Sample"),
    "after_sales": QT_TRANSLATE_NOOP("diff", "After-sales"),
}
"""Column of an offer → its name."""

NONE = QT_TRANSLATE_NOOP("diff", "nothing")
LISTED = QT_TRANSLATE_NOOP("diff", "{first}, {rest}")


def field_words(names: Sequence[str]) -> Message:
    """The names of some fields of a card, one after the other."""
    if not names:
        return message(NONE)
    first = message(FIELDS[names[0]])
    return first if len(names) == 1 else message(LISTED, first=first, rest=field_words(names[1:]))
