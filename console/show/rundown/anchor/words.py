"""What the notes to an anchor are about: ready sentences, and names of what changed."""

from console.core.message import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, tuple[str, str]] = {
    "stop_price": QT_TRANSLATE_NOOP("anchor", "Stop: the price just said is wrong"),
    "stop_claim": QT_TRANSLATE_NOOP("anchor", "Stop: do not say that, it cannot be proved"),
    "stop_product": QT_TRANSLATE_NOOP("anchor", "Stop: this is another product"),
    "stop_selling": QT_TRANSLATE_NOOP("anchor", "Stop selling this product, go to the next"),
}
"""Ready sentences of urgent notes, by their codes."""

WRONG: dict[str, tuple[str, str]] = {
    "name": QT_TRANSLATE_NOOP("anchor", "product name"),
    "brand": QT_TRANSLATE_NOOP("anchor", "brand"),
    "price": QT_TRANSLATE_NOOP("anchor", "price"),
    "function": QT_TRANSLATE_NOOP("anchor", "function"),
}
"""What can be said wrong."""

FIELDS: dict[str, tuple[str, str]] = {
    "price": QT_TRANSLATE_NOOP("anchor", "Price"),
    "list_price": QT_TRANSLATE_NOOP("anchor", "Usual price"),
    "mechanism": QT_TRANSLATE_NOOP("anchor", "Mechanism"),
    "limit_each": QT_TRANSLATE_NOOP("anchor", "Limit a person"),
    "sale": QT_TRANSLATE_NOOP("anchor", "Sale"),
    "specs": QT_TRANSLATE_NOOP("anchor", "Specifications"),
    "points": QT_TRANSLATE_NOOP("anchor", "Points"),
    "never_say": QT_TRANSLATE_NOOP("anchor", "Never say"),
    "short_name": QT_TRANSLATE_NOOP("anchor", "Name"),
    "product": QT_TRANSLATE_NOOP("anchor", "Product"),
    "name": QT_TRANSLATE_NOOP("anchor", "Product name"),
    "brand": QT_TRANSLATE_NOOP("anchor", "Brand"),
    "pronunciation": QT_TRANSLATE_NOOP("anchor", "Pronunciation"),
    "claim": QT_TRANSLATE_NOOP("anchor", "Claim"),
}
"""What of a card can change, as the anchor reads it."""

MONEY = frozenset({"price", "list_price"})
"""Fields whose values are amounts in 1/10,000."""

SALES: dict[str, tuple[str, str]] = {
    "on": QT_TRANSLATE_NOOP("anchor", "on sale"),
    "off": QT_TRANSLATE_NOOP("anchor", "off sale"),
    "sold_out": QT_TRANSLATE_NOOP("anchor", "sold out"),
    "withdrawn": QT_TRANSLATE_NOOP("anchor", "withdrawn"),
}
