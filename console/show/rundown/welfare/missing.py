"""What rules want a welfare to say, and it does not say yet."""

from collections.abc import Iterator
from typing import Literal

from console.show.rundown.welfare.fields import DRAWN, FIELDS
from console.show.rundown.welfare.tables import Welfare

Missing = Literal["end", "conditions", "odds", "prize", "organiser", "publication"]

ENDING = DRAWN | {"coupon", "flash_sale", "red_packet"}
"""Kinds that must say until when."""

_CODES: dict[str, Missing] = {
    "conditions": "conditions", "prize": "prize", "organiser": "organiser",
    "publication": "publication",
}  # fmt: skip

GRAVE: frozenset[Missing] = frozenset({"end", "conditions", "odds", "prize"})
"""Without these a welfare must not start unasked."""


def missing(welfare: Welfare) -> Iterator[Missing]:
    """Codes of what is not there: an end; odds or a quantity where chance decides; fields."""
    if welfare.kind in ENDING and not welfare.duration and not welfare.ends.strip():
        yield "end"
    if welfare.kind in DRAWN and not welfare.odds.strip() and welfare.quantity is None:
        yield "odds"
    for field in FIELDS:
        code = _CODES.get(field.name) if welfare.kind in field.required else None
        if code is not None and not str(getattr(welfare, field.name)).strip():
            yield code


def prize_over(welfare: Welfare, limit: int) -> bool:
    """Whether the greatest prize of a draw is above the limit (1/10,000; 0 = none)."""
    if welfare.kind not in DRAWN or not limit:
        return False
    return max(welfare.prize_value or 0, welfare.worth or 0) > limit
