"""Amounts spelled out, so that a slip of a digit is heard when it is read: 89 → 八十九元."""

from console.core.money import SCALE

_DIGITS = "零一二三四五六七八九"
_PLACES = ("", "十", "百", "千")
_GROUPS = ("", "万", "亿")
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_NAMES = {
    "CNY": ("yuan", "yuan"),
    "USD": ("dollar", "dollars"),
    "EUR": ("euro", "euros"),
    "GBP": ("pound", "pounds"),
    "JPY": ("yen", "yen"),
    "KRW": ("won", "won"),
    "HKD": ("Hong Kong dollar", "Hong Kong dollars"),
    "TWD": ("New Taiwan dollar", "New Taiwan dollars"),
    "SGD": ("Singapore dollar", "Singapore dollars"),
    "AUD": ("Australian dollar", "Australian dollars"),
    "CAD": ("Canadian dollar", "Canadian dollars"),
    "THB": ("baht", "baht"),
    "INR": ("rupee", "rupees"),
    "MYR": ("ringgit", "ringgit"),
}
_HAN_NAMES = {
    "USD": "美元", "EUR": "欧元", "GBP": "英镑", "JPY": "日元", "KRW": "韩元", "HKD": "港元",
    "TWD": "新台币", "SGD": "新加坡元", "AUD": "澳元", "CAD": "加元", "THB": "泰铢",
    "INR": "卢比", "MYR": "林吉特",
}  # fmt: skip
_HUNDREDTH = SCALE // 100
_LIMIT = 10**14


def in_words(units: int, lang: str, currency: str = "CNY") -> str:
    """An amount of 1/10,000 units in words, to the hundredth; "" where it is negative or huge."""
    hundredths = (units + _HUNDREDTH // 2) // _HUNDREDTH
    if units < 0 or hundredths >= _LIMIT:
        return ""
    whole, rest = divmod(hundredths, 100)
    return (
        _chinese(whole, rest, currency)
        if lang.startswith("zh")
        else _english(whole, rest, currency)
    )


def _chinese(whole: int, rest: int, currency: str) -> str:
    tenths, cents = divmod(rest, 10)
    if currency != "CNY":
        point = f"点{_DIGITS[tenths]}{_DIGITS[cents] if cents else ''}" if rest else ""
        return f"{_han(whole)}{point}{_HAN_NAMES.get(currency, f' {currency}')}"
    head = "" if rest and not whole else f"{'两' if whole == 2 else _han(whole)}元"
    if tenths:
        return f"{head}{_han_one(tenths)}角" + (f"{_han_one(cents)}分" if cents else "")
    gap = _DIGITS[0] if head else ""
    return head + (f"{gap}{_han_one(cents)}分" if cents else "")


def _han_one(digit: int) -> str:
    """A digit before what it counts: two is 两 there."""
    return "两" if digit == 2 else _DIGITS[digit]


def _han(number: int) -> str:
    if not number:
        return _DIGITS[0]
    groups: list[int] = []
    while number:
        number, group = divmod(number, 10_000)
        groups.append(group)
    text = ""
    for place in reversed(range(len(groups))):
        group = groups[place]
        if group:
            gap = bool(text) and (group < 1000 or groups[place + 1] == 0)
            said = "两" if group == 2 and place else _four(group)
            text += (_DIGITS[0] if gap else "") + said + _GROUPS[place]
    return text.removeprefix("一") if text.startswith("一十") else text


def _four(number: int) -> str:
    text = ""
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if digit:
            skipped = bool(text) and number // 10 ** (place + 1) % 10 == 0
            said = _han_one(digit) if place >= 2 else _DIGITS[digit]
            text += (_DIGITS[0] if skipped else "") + said + _PLACES[place]
    return text


def _english(whole: int, rest: int, currency: str) -> str:
    name = _NAMES.get(currency, (currency, currency))[whole != 1]
    cents = f" {_below_thousand(rest)}" if rest else ""
    return f"{_words(whole)} {name}{cents}"


def _words(number: int) -> str:
    if number < 1000:
        return _below_thousand(number)
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= size:
            head, rest = divmod(number, size)
            return f"{_words(head)} {name}" + (f" {_words(rest)}" if rest else "")
    return ""


def _below_thousand(number: int) -> str:
    if number >= 100:
        head, rest = divmod(number, 100)
        return f"{_SMALL[head]} hundred" + (f" {_below_thousand(rest)}" if rest else "")
    if number < 20:
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f"-{_SMALL[ones]}" if ones else "")
