"""Prices as people write them in sheets: read exactly, or not at all."""

import re
import unicodedata
from decimal import Decimal

from console.core import money

_SIGNS = {
    "CNY": "¥ 元 cny rmb 块 人民币",
    "JPY": "¥ 円 jpy 日元",
    "USD": "$ us$ usd 美元",
    "GBP": "£ gbp 英镑",
    "EUR": "€ eur 欧元",
    "INR": "₹ inr rs rs.",
    "KRW": "₩ krw 韩元",
    "HKD": "hk$ hkd 港币 港元",
    "TWD": "nt$ twd",
    "SGD": "s$ sgd",
    "THB": "฿ thb",
}
_PRICE = re.compile(
    r"(?P<minus>-?)\s*(?P<before>[^\d\s.,+-]*\.?)\s*"
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?P<behind>[^\d\s.,+]*\.?)"
)

_RATE = re.compile(r"(?P<number>\d{1,3}(?:\.\d{1,6})?)\s*(?P<percent>%?)")


class NotAPrice(ValueError):
    """A text that is no price, with the reason's code: price, currency, negative or rate."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def price_of(text: str, currency: str) -> int | None:
    """1/10,000 of the major unit; None for an empty cell. Raises NotAPrice, and never guesses."""
    cell = unicodedata.normalize("NFKC", text).strip().casefold()
    if not cell or cell in ("-", "—", "/"):
        return None
    found = _PRICE.fullmatch(cell)
    if found is None:
        raise NotAPrice("price")
    for sign in (found["before"], found["behind"]):
        _check_sign(sign, currency)
    if found["minus"]:
        raise NotAPrice("negative")
    try:
        units, _ = money.from_text(found["number"].replace(",", ""))
    except ValueError as error:
        raise NotAPrice("price") from error
    return units


def rate_of(text: str) -> int | None:
    """Parts per 10,000 of "20%", "0.2" or "20％"; None for an empty cell.

    Raises NotAPrice("rate") where it could be either a share or a percentage, such as 20 or 1.
    """
    cell = unicodedata.normalize("NFKC", text).strip()
    if not cell or cell in ("-", "—", "/"):
        return None
    found = _RATE.fullmatch(cell)
    if found is None:
        raise NotAPrice("rate")
    number = Decimal(found["number"])
    if not found["percent"] and number >= 1:
        raise NotAPrice("rate")
    parts = number * (100 if found["percent"] else 10_000)
    if parts != int(parts) or parts > 10_000:
        raise NotAPrice("rate")
    return int(parts)


def rate_and_fee(text: str, currency: str) -> tuple[int | None, int | None]:
    """Rate and slot fee of "20% + ¥20,000", in either order; the fee None where there is none.

    Raises NotAPrice where either part cannot be read, or where it is not one of each.
    """
    parts = unicodedata.normalize("NFKC", text).split("+")
    if len(parts) == 1:
        return rate_of(text), None
    shares = [part for part in parts if "%" in part]
    fees = [part for part in parts if "%" not in part]
    if len(shares) != 1 or len(fees) != 1:
        raise NotAPrice("rate")
    rate, fee = rate_of(shares[0]), price_of(fees[0].strip().removeprefix("坑位费"), currency)
    if fee is None:
        raise NotAPrice("rate")
    return rate, fee


def rate_text(parts: int) -> str:
    """Parts per 10,000 as a percentage: 2000 → "20%", 1250 → "12.5%"."""
    whole, rest = divmod(parts, 100)
    return f"{whole}.{rest:02d}".rstrip("0").rstrip(".") + "%"


def _check_sign(sign: str, currency: str) -> None:
    if not sign or sign in _SIGNS.get(currency, currency.casefold()).split():
        return
    foreign = any(sign in signs.split() for signs in _SIGNS.values())
    raise NotAPrice("currency" if foreign else "price")
