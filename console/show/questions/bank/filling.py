"""Facts of a product put into the words of an answer at the moment of its use."""

import re
from typing import NamedTuple

from console.core.message import QT_TRANSLATE_NOOP
from console.core.money import amount
from console.core.plain_text import plain
from console.show.products.tables import Offer

PLACEHOLDER = re.compile(r"[{｛]\s*([^{}｛｝]{1,20}?)\s*[}｝]")

FACTS: dict[str, tuple[str, str]] = {
    "price": QT_TRANSLATE_NOOP("answers", "price"),
    "usual": QT_TRANSLATE_NOOP("answers", "usual price"),
    "left": QT_TRANSLATE_NOOP("answers", "stock left"),
    "limit": QT_TRANSLATE_NOOP("answers", "limit a person"),
    "mechanism": QT_TRANSLATE_NOOP("answers", "mechanism"),
    "shipping": QT_TRANSLATE_NOOP("answers", "shipping"),
    "aftersales": QT_TRANSLATE_NOOP("answers", "after-sales"),
    "specs": QT_TRANSLATE_NOOP("answers", "specifications"),
    "size": QT_TRANSLATE_NOOP("answers", "size"),
    "link": QT_TRANSLATE_NOOP("answers", "link number"),
    "name": QT_TRANSLATE_NOOP("answers", "name"),
}
"""What can stand in braces → what it is called."""

_CHINESE = {
    "价格": "price", "直播价": "price", "日常价": "usual", "原价": "usual", "库存": "left",
    "剩余": "left", "限购": "limit", "机制": "mechanism", "权益": "mechanism", "发货": "shipping",
    "物流": "shipping", "售后": "aftersales", "规格": "specs", "尺码": "size", "链接": "link",
    "链接号": "link", "名称": "name", "品名": "name",
}  # fmt: skip

FACT_LENGTH = 300


class Filled(NamedTuple):
    """An answer as it is given; missing: facts it needs and nobody knows, so it cannot be given."""

    text: str
    missing: tuple[str, ...]


def code(name: str) -> str:
    """The fact that a name in braces, English or Chinese, stands for; "" for none."""
    found = _CHINESE.get(name, name.casefold().replace("_", "").replace("-", ""))
    return found if found in FACTS else ""


def unknown_names(text: str) -> list[str]:
    """Names in braces that stand for nothing."""
    return [name for name in PLACEHOLDER.findall(text) if not code(name)]


def filled(text: str, facts: dict[str, str]) -> Filled:
    """The words with the facts put in; a fact that is not known stays as its name in braces."""
    missing: list[str] = []

    def put(found: re.Match[str]) -> str:
        name = code(found[1])
        value = facts.get(name, "")
        if not value:
            missing.append(name or found[1])
            return "{" + found[1] + "}"
        return value

    made = PLACEHOLDER.sub(put, text)
    return Filled(made, tuple(dict.fromkeys(missing)))


def facts_of(
    offer: Offer | None, name: str, left: int | None, currency: str, size: str = ""
) -> dict[str, str]:
    """What is known now of an offer; a fact without a value is not in it.

    left: pieces that may still be announced; size: the answer of its chart, "" for none.
    """
    if offer is None:
        return {"size": size} if size else {}
    money = {"price": offer.price, "usual": offer.list_price}
    numbers = {"left": left, "limit": offer.limit_each, "link": offer.link}
    texts = {
        "mechanism": offer.mechanism, "shipping": offer.shipping, "specs": offer.specs,
        "aftersales": offer.after_sales, "name": name, "size": size,
    }  # fmt: skip
    facts = {key: amount(units, currency) for key, units in money.items() if units is not None}
    facts |= {key: str(number) for key, number in numbers.items() if number is not None}
    return facts | {
        key: plain(" ".join(text.split()), FACT_LENGTH)
        for key, text in texts.items()
        if text.strip()
    }
