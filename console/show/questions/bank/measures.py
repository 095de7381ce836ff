"""How tall and how heavy a viewer says to be: 160斤 165cm, 一米七 130斤, 165/110, 5'4 120 lbs."""

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

LONGEST = 300
"""Characters of a text that are looked at."""

LOW_BMI, HIGH_BMI = 14.5, 32.0
"""A bare weight is taken for 斤 or kg only where just one of them lies in between (kg/m²)."""

JIN, KG, LB = 500.0, 1000.0, 453.592
"""Grams."""

TALL, HEAVY = (100, 230), (25_000, 250_000)
"""Heights in cm and weights in grams beyond are slips or about something else."""

_DIGITS = {char: n for n, char in enumerate("零一二三四五六七八九")} | {"两": 2}
_ZH = "一二三四五六七八九"
_N = r"(?<![\d.])"
_METRES = re.compile(
    rf"(?<![\d.点{_ZH}])(?P<m>[12一])\s?[米m]\s?(?P<rest>\d{{1,2}}|[零{_ZH}]{{1,2}})(?![\d{_ZH}])"
)
_DECIMAL = re.compile(
    rf"{_N}(?P<m>[12]\.\d{{1,2}})(?:\s?(?:米|m(?![a-z]))|(?!\d|\s?[a-z斤公千万元块克毫升]))"
)
_CM = re.compile(rf"{_N}(?P<cm>1\d\d|2[0-2]\d)(?:\.\d)?\s?(?:cm|厘米|公分|高)")
_CALLED_TALL = re.compile(r"(?:身高|height)\s?(?:是|:)?\s?(?P<cm>1\d\d|2[0-2]\d)(?![\d.])")
_FEET = re.compile(rf"{_N}(?P<ft>[4-6])\s?(?:'|′|’|ft\.?|feet|foot)\s?(?P<inch>1[01]|\d)?(?!\d)")
_WEIGHT = re.compile(
    rf"{_N}(?P<number>\d{{2,3}}(?:\.\d{{1,2}})?|[{_ZH}两]?百?[零{_ZH}两]?十?[{_ZH}]?)\s?"
    r"(?P<unit>公斤|千克|市斤|斤|kgs?(?![a-z])|kilos?(?![a-z])|lbs?(?![a-z])|pounds?(?![a-z]))"
)
_BARE = re.compile(
    r"(?<![\d.¥$#.])(\d{2,3})(?![\d.]|\s?(?:cm|元|块|ml|毫升|g|克|片|件|号|%|折|米|码|年|岁))"
)
_CALLED_HEAVY = re.compile(r"(?:体重|weight)\s?(?:是|:)?\s?(?P<number>\d{2,3}(?:\.\d)?)(?![\d.])")
_GRAMS = {"公": KG, "千": KG, "k": KG, "市": JIN, "斤": JIN, "l": LB, "p": LB}


class Measures(NamedTuple):
    """Height in cm and weight in grams, None where nothing was said.

    unclear: numbers were given that can be read in more than one way.
    """

    height: int | None = None
    weight: int | None = None
    unclear: bool = False


def measures(text: str) -> Measures:
    """Read what a viewer says. What can be two things is said to be unclear, never guessed."""
    text = unicodedata.normalize("NFKC", text[:LONGEST]).lower()
    heights, text = _taken(text, _heights(text))
    weights, text = _taken(text, _weights(text))
    if len(heights) > 1 or len(weights) > 1:
        return Measures(unclear=True)
    height, weight = next(iter(heights), None), next(iter(weights), None)
    return _with_bare(text, height, weight)


_Found = Iterable[tuple[int, int, float]]
"""Start and end in the text, and the value."""


def _taken(text: str, found: _Found) -> tuple[set[int], str]:
    """The different values in reason, and the text with all that was read blanked out."""
    values = set()
    for start, end, value in found:
        values.add(round(value))
        text = text[:start] + "\x00" * (end - start) + text[end:]
    low = TALL if not values or max(values) < 1_000 else HEAVY
    return {value for value in values if low[0] <= value <= low[1]}, text


def _heights(text: str) -> _Found:
    for found in _METRES.finditer(text):
        rest = "".join(str(_DIGITS.get(char, char)) for char in found["rest"])
        metres = 1 if found["m"] == "一" else int(found["m"])
        yield *found.span(), metres * 100 + int(rest) * (10 if len(rest) == 1 else 1)
    for found in _DECIMAL.finditer(text):
        yield *found.span(), float(found["m"]) * 100
    for pattern in (_CM, _CALLED_TALL):
        for found in pattern.finditer(text):
            yield *found.span(), int(found["cm"])
    for found in _FEET.finditer(text):
        yield *found.span(), (int(found["ft"]) * 12 + int(found["inch"] or 0)) * 2.54


def _weights(text: str) -> _Found:
    for found in _WEIGHT.finditer(text):
        number = _number(found["number"])
        if number:
            yield *found.span(), number * _GRAMS[found["unit"][0]]


def _number(text: str) -> float:
    """A number in digits or as it is said: 一百三 is 130, 一百零五 105; 0 for none."""
    if not text or text[0].isdigit():
        return float(text or 0)
    hundreds, hundred, rest = text.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    total = 100 * _DIGITS.get(hundreds, 1) if hundred else 0
    if ten:
        return total + 10 * _DIGITS.get(tens[-1:], 1) + _DIGITS.get(ones, 0)
    digit = _DIGITS.get(ones[-1:], 0)
    return total + digit * (10 if hundred and digit and not ones.startswith("零") else 1)


def _with_bare(text: str, height: int | None, weight: int | None) -> Measures:
    """What was said with units, completed by numbers without any."""
    if height is not None and weight is not None:
        return Measures(height, weight)
    called = _CALLED_HEAVY.search(text)
    if called is not None and weight is None:
        return _called(float(called["number"]), height, text)
    bare = [int(found[1]) for found in _BARE.finditer(text)]
    if weight is not None:
        tall = [number for number in bare if 140 <= number <= 210]
        return Measures(tall[0] if len(tall) == 1 else None, weight, len(tall) > 1)
    if height is not None:
        if len(bare) != 1 or not 35 <= bare[0] <= 250:
            return Measures(height, None, len(bare) > 1)
        return _heavy(height, bare[0])
    if len(bare) != 2:
        return Measures()
    readings = {
        one for tall, other in (bare, bare[::-1]) if 140 <= tall <= 210
        for one in (_heavy(tall, other),) if not one.unclear and one.weight is not None
    }  # fmt: skip
    if len(readings) == 1 and not _doubtful(bare):
        return readings.pop()
    return Measures(unclear=any(140 <= n <= 210 for n in bare) and max(bare) <= 250)


def _called(number: float, height: int | None, text: str) -> Measures:
    """A weight that is called so but has no unit."""
    if height is None:
        left = _CALLED_HEAVY.sub("", text)
        tall = [int(one[1]) for one in _BARE.finditer(left) if 140 <= int(one[1]) <= 210]
        height = tall[0] if len(tall) == 1 else None
    if height is not None:
        return _heavy(height, number)
    grams = number * JIN if number >= 120 else number * KG if number < 60 else None
    return Measures(None, None if grams is None else round(grams), grams is None)


def _heavy(height: int, number: float) -> Measures:
    """The weight that a bare number must be at this height; unclear where it may be 斤 or kg."""
    fits = [round(number * unit) for unit in (JIN, KG) if _is_person(height, number * unit)]
    return Measures(height, fits[0]) if len(fits) == 1 else Measures(height, None, True)


def _doubtful(bare: list[int]) -> bool:
    """Whether one way to read a pair is undecided in itself."""
    pairs = [(tall, other) for tall, other in (bare, bare[::-1]) if 140 <= tall <= 210]
    both = [all(_is_person(tall, n * unit) for unit in (JIN, KG)) for tall, n in pairs]
    return any(both)


def _is_person(height: int, grams: float) -> bool:
    return LOW_BMI <= grams / 1000 / (height / 100) ** 2 <= HIGH_BMI
