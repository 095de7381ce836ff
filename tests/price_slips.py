"""Two hundred seeded edits of prices, and the definition of a dangerous one read a second time.

The reading here is in decimal text and fractions, sentence by sentence as commerce.md §2 has it,
and shares nothing with the code it judges.
"""

import random
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

COUNT = 200


class Slip(NamedTuple):
    """An edit of a price, in yuan with two places; None = not known."""

    before: Decimal | None
    after: Decimal
    other: Decimal
    floor: Decimal | None = None
    usual: Decimal | None = None
    coupon: Decimal | None = None
    percent: int | None = None
    slot_fee: Decimal | None = None
    stock: int = 100
    freight: Decimal | None = None
    cost: Decimal | None = None


def units(amount: Decimal | None) -> int | None:
    """1/10,000 of a yuan."""
    return None if amount is None else int(amount * 10_000)


def card(slip: Slip) -> dict[str, int | None]:
    """What of a slip belongs on the hand card, as the console holds it."""
    amounts = {
        "floor": slip.floor, "list_price": slip.usual, "coupon": slip.coupon,
        "slot_fee": slip.slot_fee, "freight": slip.freight, "cost": slip.cost,
    }  # fmt: skip
    rate = None if slip.percent is None else slip.percent * 100
    held = {name: units(amount) for name, amount in amounts.items()}
    return held | {"commission": rate, "stock": slip.stock}


def dangerous(slip: Slip, others: set[Decimal] | None = None) -> bool:
    """Whether the definition calls the edit dangerous; others: prices live beside it."""
    after = slip.after
    if slip.floor is not None and after < slip.floor:
        return True
    if slip.usual is not None and after > slip.usual:
        return True
    if _left(slip) < 0:
        return True
    if slip.before is None:  # a first price is judged only by floor, usual price and margin
        return False
    before = slip.before
    if after != before and after in ({slip.other} if others is None else others):
        return True
    if Fraction(abs(after - before)) > Fraction(30, 100) * Fraction(before):
        return True
    if any(_near(after, exact) for exact in (Fraction(before) * 10, Fraction(before) / 10)):
        return True
    old, new = _typed(before), _typed(after)
    if old in _one_less(new) or new in _one_less(old):
        return True
    return old != new and sorted(old) == sorted(new)


def _left(slip: Slip) -> Fraction:
    off = [slip.coupon, slip.freight, slip.cost]
    left = Fraction(slip.after) - sum(Fraction(one) for one in off if one is not None)
    left -= Fraction(slip.after) * Fraction(slip.percent or 0, 100)
    return left - Fraction(slip.slot_fee or 0) / slip.stock


def _near(after: Decimal, exact: Fraction) -> bool:
    return exact > 0 and abs(Fraction(after) - exact) <= exact * Fraction(2, 100)


def _typed(amount: Decimal) -> str:
    return f"{amount:.2f}".replace(".", "").lstrip("0") or "0"


def _one_less(text: str) -> set[str]:
    return {text[:at] + text[at + 1 :] for at in range(len(text))}


def slips(seed: int = 4) -> list[Slip]:
    """The edits: as many harmless ones as slips of every sort, near every border."""
    dice = random.Random(seed)
    sorts = (_little, _little, _jump, _tenfold, _digit, _swap, _beside, _guarded, _loss, _first)
    return [sorts[number % len(sorts)](dice) for number in range(COUNT)]


def _price(dice: random.Random) -> Decimal:
    if dice.random() < 0.5:
        return Decimal(dice.randint(5, 2_999))
    return Decimal(dice.randint(500, 299_999)) / 100


def _cents(amount: Decimal) -> Decimal:
    return max(Decimal("0.01"), amount.quantize(Decimal("0.01")))


def _little(dice: random.Random) -> Slip:
    before = _price(dice)
    return Slip(before, _cents(before * dice.randint(85, 115) / 100), Decimal("99999.99"))


def _jump(dice: random.Random) -> Slip:
    before = Decimal(dice.randint(10, 900))
    step = dice.choice(["0.70", "0.699", "1.30", "1.301", "0.5", "1.29", "0.71"])
    return Slip(before, _cents(before * Decimal(step)), Decimal("99999.99"))


def _tenfold(dice: random.Random) -> Slip:
    before = Decimal(dice.randint(10, 900))
    step = dice.choice(["10", "0.1", "10.2", "10.3", "0.098", "0.097"])
    return Slip(before, _cents(before * Decimal(step)), Decimal("99999.99"))


def _digit(dice: random.Random) -> Slip:
    before = _price(dice)
    text = f"{before:.2f}"
    at = dice.randrange(len(text) - 2)
    if text[at] == "." or dice.random() < 0.5:
        changed = text[:at] + str(dice.randint(0, 9)) + text[at:]
    else:
        changed = text[:at] + text[at + 1 :]
    return Slip(before, _cents(Decimal(changed if changed[0] != "." else "0" + changed)),
                Decimal("99999.99"))  # fmt: skip


def _swap(dice: random.Random) -> Slip:
    before = _price(dice)
    letters = list(f"{before:.2f}")
    one, other = dice.sample([i for i, letter in enumerate(letters) if letter != "."], 2)
    letters[one], letters[other] = letters[other], letters[one]
    return Slip(before, _cents(Decimal("".join(letters))), Decimal("99999.99"))


def _beside(dice: random.Random) -> Slip:
    before = Decimal(dice.randint(100, 900))
    after = _cents(before * dice.randint(80, 120) / 100)
    return Slip(before, after, after if dice.random() < 0.6 else after + 1)


def _guarded(dice: random.Random) -> Slip:
    before = Decimal(dice.randint(100, 900))
    after = before + dice.randint(-20, 20)
    near = Decimal(dice.choice(["-0.01", "0", "0.01", "5"]))
    if dice.random() < 0.5:
        return Slip(before, after, Decimal("99999.99"), floor=after + near)
    return Slip(before, after, Decimal("99999.99"), usual=after + near)


def _loss(dice: random.Random) -> Slip:
    before = Decimal(dice.randint(100, 900))
    after = before - dice.randint(1, 9)
    percent, coupon, freight = dice.randint(0, 30), Decimal(dice.randint(0, 9)), Decimal("3.5")
    fee, stock = Decimal(dice.randint(0, 2_000)), 100
    free = after - after * percent / 100 - coupon - freight - fee / stock
    cost = _cents(free + Decimal(dice.choice(["-1", "-0.01", "0", "0.01", "2"])))
    return Slip(before, after, Decimal("99999.99"), None, None, coupon, percent, fee, stock,
                freight, cost)  # fmt: skip


def _first(dice: random.Random) -> Slip:
    return dice.choice((_tenfold, _guarded, _loss))(dice)._replace(before=None)
