"""Amounts and quantities as tables write them."""

import re
import unicodedata
from decimal import Decimal, DecimalException

from console.core import money
from console.feeds.recording.draft import BadRow

_LONGEST = 60  # characters of an amount
_REMEMBERED = 50_000
_MOST = 10**9
_AROUND = re.compile(r"^(-?)\s*(?:[A-Z]{3}|[¥$£€元])\s*(-?)|\s*(?:[A-Z]{3}|[¥$£€元])$")
_THOUSANDS = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?", re.ASCII)
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,4})?", re.ASCII)

Amount = tuple[int, bool]
"""1/10,000 of the currency's major unit, and whether it was rounded."""


def number(cell: str) -> Decimal:
    """The number in a cell, without currency signs and thousands commas. Raises BadRow "amount"."""
    text = cell.strip()
    if not _NUMBER.fullmatch(text):
        text = _AROUND.sub(r"\1\2", unicodedata.normalize("NFKC", text)[:_LONGEST]).strip()
        if _THOUSANDS.fullmatch(text):
            text = text.replace(",", "")
    if len(cell) > _LONGEST or not _NUMBER.fullmatch(text):
        raise BadRow("amount")
    return Decimal(text)


def units(amount: Decimal) -> Amount:
    """As stored. Raises BadRow "amount" where it is beyond belief."""
    try:
        return money.from_decimal(amount)
    except (ValueError, DecimalException) as error:
        raise BadRow("amount") from error


class Amounts(dict[str, Amount]):
    """A cell → its amount, remembered; an empty cell is 0. Raises BadRow "amount"."""

    def __missing__(self, cell: str) -> Amount:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[cell] = found = units(number(cell)) if cell.strip() else (0, False)
        return found


class Quantities(dict[str, int]):
    """A cell → its whole number, remembered. Raises BadRow "quantity"."""

    def __missing__(self, cell: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        try:
            value = number(cell)
        except BadRow as error:
            raise BadRow("quantity") from error
        if not abs(value) <= _MOST or value != value.to_integral_value():
            raise BadRow("quantity")
        self[cell] = int(value)
        return int(value)


class Products(dict[tuple[str, int], Amount]):
    """(price cell, quantity) → price × quantity, rounded once. Raises BadRow "amount"."""

    def __missing__(self, key: tuple[str, int]) -> Amount:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[key] = found = units(number(key[0]) * key[1])
        return found
