"""Money as whole 1/10,000 of a currency's major unit; Decimal only at the borders."""

from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation

SCALE = 10_000
"""Units of stored money in one major unit (one yuan, one dollar)."""

SIGNS = {"CNY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "HKD": "HK$", "TWD": "NT$"}
"""How amounts of a currency begin; others begin with the currency's code."""

NO_AMOUNT = "—"
"""What stands where there is no amount."""

LIMIT = 10**16
"""Larger absolute amounts, in units, are taken for a fault of the source (a trillion yuan)."""


def from_decimal(amount: Decimal) -> tuple[int, bool]:
    """(units, whether it had to be rounded half-even). Raises ValueError if not finite or huge."""
    if not amount.is_finite() or abs(amount) * SCALE >= LIMIT:
        raise ValueError("amount out of range")
    exact = amount * SCALE
    units = exact.quantize(Decimal(1), rounding=ROUND_HALF_EVEN)
    return int(units), units != exact


def from_text(text: str) -> tuple[int, bool]:
    """Units of a plain decimal text; exponents allowed. Raises ValueError if it is none."""
    try:
        return from_decimal(Decimal(text.strip()))
    except InvalidOperation as error:
        raise ValueError(f"not an amount: {text[:40]!r}") from error


def to_decimal(units: int) -> Decimal:
    """The exact amount in major units."""
    return Decimal(units) / SCALE


def to_text(units: int) -> str:
    """Exact decimal text with at least two places: 4218822900 → "421882.29"."""
    sign, (whole, rest) = "-" if units < 0 else "", divmod(abs(units), SCALE)
    places = f"{rest:04d}".rstrip("0").ljust(2, "0")
    return f"{sign}{whole}.{places}"


def amount(units: int | None, currency: str = "CNY", *, whole: bool = False) -> str:
    """Money of 1/10,000 units: "¥1,284,330" when whole, else "¥89" or "¥9.90"; "—" for none."""
    if units is None:
        return NO_AMOUNT
    sign = "−" if units < 0 else ""
    mark = SIGNS.get(currency, f"{currency} ")
    hundredths = round(abs(units) * 100 / SCALE)
    if whole or hundredths % 100 == 0:
        return f"{sign}{mark}{round(hundredths / 100):,}"
    return f"{sign}{mark}{hundredths // 100:,}.{hundredths % 100:02d}"
