"""What a hand card holds: each field declared once, for forms, pages, journal and sheets."""

from typing import Literal, NamedTuple

from console.core.message import QT_TRANSLATE_NOOP

Kind = Literal["text", "lines", "money", "rate", "count", "choice"]
"""text: one line; lines: several; money: 1/10,000 of the major unit; rate: parts per 10,000;
count: pieces or a number; choice: a role."""

Group = Literal["name", "price", "stock", "say", "after", "terms"]

GROUPS: dict[Group, tuple[str, str]] = {
    "name": QT_TRANSLATE_NOOP("card", "What it is called"),
    "price": QT_TRANSLATE_NOOP("card", "Price and mechanism"),
    "stock": QT_TRANSLATE_NOOP("card", "Stock"),
    "say": QT_TRANSLATE_NOOP("card", "What is said and shown"),
    "after": QT_TRANSLATE_NOOP("card", "Shipping and after-sales"),
    "terms": QT_TRANSLATE_NOOP("card", "Terms, for the team only"),
}
"""The parts of a card, in order."""


class CardField(NamedTuple):
    """One field of a card.

    title: what people call it; help: what belongs in. of: where it is kept. said: whether viewers
    hear or see its words, so that the lint looks at them.
    """

    name: str
    kind: Kind
    group: Group
    title: tuple[str, str]
    help: tuple[str, str] = ("", "")
    of: Literal["offer", "product"] = "offer"
    said: bool = False


FIELDS: tuple[CardField, ...] = (
    CardField(
        "link", "count", "name", QT_TRANSLATE_NOOP("diff", "Link"),
        QT_TRANSLATE_NOOP("card", "The number viewers know it by"),
    ),
    CardField(
        "short_name", "text", "name", QT_TRANSLATE_NOOP("diff", "Short name"),
        QT_TRANSLATE_NOOP("card", "As it is called on air"), said=True,
    ),
    CardField(
        "name", "text", "name", QT_TRANSLATE_NOOP("card", "Full name"), of="product", said=True
    ),
    CardField("brand", "text", "name", QT_TRANSLATE_NOOP("card", "Brand"), of="product"),
    CardField(
        "pronunciation", "text", "name", QT_TRANSLATE_NOOP("card", "Pronunciation"),
        QT_TRANSLATE_NOOP("card", "How brand and name are said"), of="product",
    ),
    CardField("role", "choice", "name", QT_TRANSLATE_NOOP("diff", "Role")),
    CardField(
        "specs", "lines", "name", QT_TRANSLATE_NOOP("diff", "Specifications"),
        QT_TRANSLATE_NOOP("card", "Shades, sizes, kinds"), said=True,
    ),
    CardField("price", "money", "price", QT_TRANSLATE_NOOP("diff", "Price")),
    CardField("list_price", "money", "price", QT_TRANSLATE_NOOP("diff", "Usual price")),
    CardField(
        "price_basis", "text", "price", QT_TRANSLATE_NOOP("diff", "Basis of the usual price"),
        QT_TRANSLATE_NOOP("card", "Lowest deal of the last 7 days, and what proves it"),
    ),
    CardField(
        "mechanism", "lines", "price", QT_TRANSLATE_NOOP("diff", "Mechanism"),
        QT_TRANSLATE_NOOP("card", "What a buyer gets: buy 1 get 2 minis"), said=True,
    ),
    CardField(
        "limit_each", "count", "price", QT_TRANSLATE_NOOP("diff", "Limit per person"),
        QT_TRANSLATE_NOOP("card", "Pieces; empty for no limit"),
    ),
    CardField("stock", "count", "stock", QT_TRANSLATE_NOOP("diff", "Stock")),
    CardField(
        "reserve", "count", "stock", QT_TRANSLATE_NOOP("diff", "Reserve"),
        QT_TRANSLATE_NOOP("card", "Pieces that are held back"),
    ),
    CardField(
        "points", "lines", "say", QT_TRANSLATE_NOOP("diff", "Points"),
        QT_TRANSLATE_NOOP("card", "One selling point a line"), said=True,
    ),
    CardField(
        "demo", "lines", "say", QT_TRANSLATE_NOOP("diff", "Demonstration"),
        QT_TRANSLATE_NOOP("card", "What is shown, step by step"), said=True,
    ),
    CardField(
        "props", "lines", "say", QT_TRANSLATE_NOOP("diff", "Props"),
        QT_TRANSLATE_NOOP("card", "What must lie ready for it"), said=True,
    ),
    CardField(
        "never_say", "lines", "say", QT_TRANSLATE_NOOP("diff", "Never say"),
        QT_TRANSLATE_NOOP("card", "Words, with commas between them"),
    ),
    CardField(
        "suits", "lines", "say", QT_TRANSLATE_NOOP("diff", "Suits"),
        QT_TRANSLATE_NOOP("card", "Whom it suits; “not for …” for whom it does not"), said=True,
    ),
    CardField(
        "faq", "lines", "say", QT_TRANSLATE_NOOP("diff", "Questions"),
        QT_TRANSLATE_NOOP("card", "One a line: Q: … A: …, or question – answer"), said=True,
    ),
    CardField(
        "comparison", "lines", "say", QT_TRANSLATE_NOOP("diff", "Comparison"),
        QT_TRANSLATE_NOOP("card", "With what it replaces, and what proves it"), said=True,
    ),
    CardField("shipping", "lines", "after", QT_TRANSLATE_NOOP("diff", "Shipping"), said=True),
    CardField("after_sales", "lines", "after", QT_TRANSLATE_NOOP("diff", "After-sales"), said=True),
    CardField(
        "sample", "text", "after", QT_TRANSLATE_NOOP("diff", "Sample"),
        QT_TRANSLATE_NOOP("card", "Its number in the register"),
    ),
    CardField("note", "lines", "after", QT_TRANSLATE_NOOP("diff", "Note"), said=True),
    CardField(
        "floor", "money", "terms", QT_TRANSLATE_NOOP("diff", "Price floor"),
        QT_TRANSLATE_NOOP("card", "The price must not fall below it"),
    ),
    CardField("cost", "money", "terms", QT_TRANSLATE_NOOP("diff", "Cost")),
    CardField("freight", "money", "terms", QT_TRANSLATE_NOOP("diff", "Freight")),
    CardField(
        "coupon", "money", "terms", QT_TRANSLATE_NOOP("diff", "Coupon share"),
        QT_TRANSLATE_NOOP("card", "What a coupon takes off, a piece"),
    ),
    CardField(
        "commission", "rate", "terms", QT_TRANSLATE_NOOP("diff", "Commission"),
        QT_TRANSLATE_NOOP("card", "Of the price, such as 20%"),
    ),
    CardField(
        "slot_fee", "money", "terms", QT_TRANSLATE_NOOP("diff", "Slot fee"),
        QT_TRANSLATE_NOOP("card", "The whole fee; the stock shares it"),
    ),
)  # fmt: skip
"""All fields, in the order of forms and pages."""

BY_NAME = {field.name: field for field in FIELDS}

OF_OFFER = tuple(field for field in FIELDS if field.of == "offer")
