"""Numbers of pieces as texts write them, in figures or in Chinese."""

_DIGITS = dict(zip("零一二三四五六七八九", range(10), strict=True)) | {"两": 2, "〇": 0}
_UNITS = {"十": 10, "百": 100, "千": 1_000}


def pieces(text: str) -> int | None:
    """The number that is written ("120", "三百", "两万"), None for what is none."""
    if text.isdecimal():
        return int(text[:9])
    total = part = digit = 0
    for char in text[:20]:
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char in _UNITS:
            part += (digit or 1) * _UNITS[char]
            digit = 0
        elif char == "万":
            total, part, digit = (total + part + digit) * 10_000, 0, 0
        else:
            return None
    return total + part + digit if text else None
