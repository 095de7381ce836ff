"""Places in a list as strings between their neighbours', so that a move writes one row.

A place is a fraction between 0 and 1 in base 62, without its "0."; strings sort as the fractions
do. Places made at an open end keep four digits for millions of rows.
"""

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
"""The digits in the order of their code points."""

_VALUE = {digit: value for value, digit in enumerate(DIGITS)}
_BASE = len(DIGITS)
_STEP = 4  # digits in which an open end counts; 62**4 places before the next four are taken


def between(before: str | None, after: str | None) -> str:
    """One place after `before` and ahead of `after`; None is the list's end. Errors as `spread`."""
    return spread(1, before, after)[0]


def spread(n: int, before: str | None, after: str | None) -> list[str]:
    """`n` places in rising order between two others, evenly; None is the list's end.

    Raises ValueError if a place is malformed or `before` is not ahead of `after`.
    """
    for place in (before, after):
        if place is not None:
            _check(place)
    if before is not None and after is not None:
        if before >= after:
            raise ValueError(f"no place between {before[:40]!r} and {after[:40]!r}")
        return _inside(n, before, after)
    made: list[str] = []
    if before is None and after is not None:
        for _ in range(n):
            after = _ahead(after)
            made.append(after)
        return made[::-1]
    for _ in range(n):
        before = _behind(before) if before is not None else DIGITS[_BASE // 2]
        made.append(before)
    return made


def _check(place: str) -> None:
    if not place or place[-1] == DIGITS[0] or not all(digit in _VALUE for digit in place):
        raise ValueError(f"not a place in a list: {place[:40]!r}")


def _number(place: str, width: int) -> int:
    number = 0
    for digit in place[:width].ljust(width, DIGITS[0]):
        number = number * _BASE + _VALUE[digit]
    return number


def _digits(number: int, width: int) -> str:
    made = []
    for _ in range(width):
        number, digit = divmod(number, _BASE)
        made.append(DIGITS[digit])
    return "".join(reversed(made)).rstrip(DIGITS[0])


def _inside(n: int, before: str, after: str) -> list[str]:
    width = next(i for i, digit in enumerate(after) if before[i : i + 1] != digit) + 1
    low, high = _number(before, width), _number(after, width)
    while high - low <= n:
        width += 1
        low, high = _number(before, width), _number(after, width)
    # Digits of `before` beyond the width are less than one step; no place made is on them.
    return [_digits(low + (high - low) * i // (n + 1), width) for i in range(1, n + 1)]


def _behind(place: str) -> str:
    full = DIGITS[-1] * _STEP
    head = ""
    while place.startswith(full):
        head, place = head + full, place[_STEP:]
    return head + _digits(_number(place, _STEP) + 1, _STEP)


def _ahead(place: str) -> str:
    head = ""
    while True:
        number = _number(place, _STEP) - (len(place) <= _STEP)
        if number > 0:
            return head + _digits(number, _STEP)
        head, place = head + DIGITS[0] * _STEP, place[_STEP:] or DIGITS[-1]
