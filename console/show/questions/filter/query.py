"""Reading a filter as someone typed it: its grammar, and where it goes wrong."""

import re
from functools import lru_cache
from typing import Any, NamedTuple

from lark import Lark, Token, Transformer
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken, VisitError

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.search import normal
from console.show.questions.filter.terms import (
    All,
    Either,
    Field,
    Found,
    Has,
    Intent,
    Level,
    Not,
    Product,
    Term,
    Time,
    text,
)  # fmt: skip
from console.show.questions.moderation.patterns import pattern
from console.show.questions.triage import INTENTS

LENGTH = 500
DEPTH = 20

GRAMMAR = r"""
?start: either?
?either: both (_OR both)*
?both: item+
?item: "-" atom -> without
     | atom
?atom: FIELD value -> field
     | PATTERN     -> pattern
     | value       -> words
     | "(" either ")"
value: QUOTED | REGEX | WORD
PATTERN.4: /(re|正则)[:：]\/(\\.|[^\/\\])*\/i?/
FIELD.3: /([A-Za-z]{1,20}|作者|昵称|内容|来源|等级|商品|意图|时间|含)\s*(:|：|>=|<=|=|>|<)/
_OR.3: /(OR|\||或)(?=[\s(])/
QUOTED.2: /["“”](\\.|[^"“”\\])*["“”]/
REGEX.2: /\/(\\.|[^\/\\])+\/i?/
WORD: /[^\s()"“”\-][^\s()"“”]*/
%ignore /\s+/
"""

NAMES = {
    "作者": "author", "昵称": "author", "内容": "text", "来源": "source", "等级": "tier",
    "商品": "product", "意图": "intent", "时间": "time", "含": "has", "user": "author",
    "from": "source", "link": "product", "asks": "intent",
}  # fmt: skip
FIELDS = ("author", "text", "source", "tier", "product", "intent", "time", "has", "re")
HAS = {"number": "number", "数字": "number", "question": "question", "提问": "question"}

TOO_LONG = QT_TRANSLATE_NOOP("filter", "A filter has at most {most} characters.")
UNEXPECTED = QT_TRANSLATE_NOOP("filter", "“{what}” cannot stand at character {at}.")
UNFINISHED = QT_TRANSLATE_NOOP("filter", "Something is missing at the end.")
UNCLOSED = QT_TRANSLATE_NOOP("filter", "What begins at character {at} is not closed.")
NO_FIELD = QT_TRANSLATE_NOOP(
    "filter", "There is no field “{what}” (character {at}). Words with a colon go in quotes."
)
NO_INTENT = QT_TRANSLATE_NOOP("filter", "There is no intent “{what}” (character {at}): {known}.")
NO_HAS = QT_TRANSLATE_NOOP("filter", "has: takes number or question (character {at}).")
NO_TIME = QT_TRANSLATE_NOOP(
    "filter", "“{what}” is no time (character {at}): 21:05, 21:00-21:05 or >=21:00."
)
NO_LEVEL = QT_TRANSLATE_NOOP("filter", "A tier is compared with a number (character {at}).")
NO_COMPARING = QT_TRANSLATE_NOOP(
    "filter", "“{what}” takes a colon (character {at}); only tier and time are compared."
)
NO_PATTERN = QT_TRANSLATE_NOOP("filter", "No pattern at character {at}: {why}")
TOO_DEEP = QT_TRANSLATE_NOOP("filter", "There are too many brackets in each other.")

_CLOCK = re.compile(r"(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?\Z")


class FilterError(BadInput):
    """What was typed is no filter; `at` is the place, counted from 0."""

    def __init__(self, what: Message, at: int) -> None:
        super().__init__(what)
        self.at = at


class Filter(NamedTuple):
    """A filter that was read: what was typed, and what it means."""

    typed: str
    term: Term


@lru_cache(128)
def parse(typed: str) -> Filter:
    """The filter that was typed; an empty one means all. Raises FilterError, and nothing else."""
    if len(typed) > LENGTH:
        raise FilterError(message(TOO_LONG, most=LENGTH), LENGTH)
    depth = 0
    for place, letter in enumerate(typed):
        depth += (letter == "(") - (letter == ")")
        if depth > DEPTH:
            raise FilterError(message(TOO_DEEP), place)
    if not typed.strip():
        return Filter(typed, All(()))
    try:
        found: Any = _Maker().transform(_PARSER.parse(typed))
    except VisitError as error:
        if isinstance(error.orig_exc, FilterError):
            raise error.orig_exc from None
        raise
    except UnexpectedInput as error:
        raise _wrong(typed, error) from None
    return Filter(typed, found)


def _wrong(typed: str, error: UnexpectedInput) -> FilterError:
    if isinstance(error, UnexpectedToken) and error.token.type == "$END":
        return FilterError(message(UNFINISHED), len(typed))
    at = error.pos_in_stream or 0
    if isinstance(error, UnexpectedCharacters) and typed[at : at + 1] in '"“”/':
        return FilterError(message(UNCLOSED, at=at + 1), at)
    return FilterError(message(UNEXPECTED, what=typed[at : at + 12], at=at + 1), at)


class _Value(NamedTuple):
    """A value as it was typed: how it was written (QUOTED, REGEX, WORD), and where."""

    text: str
    how: str
    at: int


class _Maker(Transformer[Token, Any]):
    """Makes terms of what the grammar found."""

    def value(self, found: list[Token]) -> _Value:
        """Quotes taken off."""
        token = found[0]
        whole = str(token)
        if token.type == "QUOTED":
            whole = re.sub(r"\\(.)", r"\1", whole[1:-1])
        return _Value(whole, token.type, token.start_pos or 0)

    def words(self, found: list[_Value]) -> Term:
        """Words without a field, or a pattern between slashes."""
        value = found[0]
        return _pattern(value.text, value.at) if value.how == "REGEX" else text(value.text)

    def pattern(self, found: list[Token]) -> Term:
        """A pattern with its field."""
        whole = str(found[0])
        return _pattern(whole[whole.index("/") :], found[0].start_pos or 0)

    def field(self, found: list[Any]) -> Term:
        """A field with its value."""
        token, value = found
        name, sign = re.split(r"\s*(?=[:：<>=])", str(token), maxsplit=1)
        sign, at = sign.replace("：", ":"), token.start_pos or 0
        field = NAMES.get(name.lower(), name.lower())
        if field not in FIELDS:
            raise FilterError(message(NO_FIELD, what=name[:20], at=at + 1), at)
        if sign not in (":", "=") and field not in ("tier", "time"):
            raise FilterError(message(NO_COMPARING, what=name, at=at + 1), at)
        return _term(field, sign, value)

    def without(self, found: list[Term]) -> Term:
        """What is not meant."""
        return Not(found[0])

    def both(self, found: list[Term]) -> Term:
        """What all mean."""
        return All(tuple(found))

    def either(self, found: list[Term]) -> Term:
        """What one of them means."""
        return Either(tuple(found))

    def start(self, found: list[Term]) -> Term:
        """Nothing typed means all."""
        return found[0] if found else All(())


def _term(field: str, sign: str, value: _Value) -> Term:
    typed, at = value.text, value.at
    match field:
        case "text":
            return text(typed)
        case "re":
            return _pattern(typed, at)
        case "tier":
            return _tier(sign, typed, at)
        case "product":
            number = typed.removesuffix("号")
            link = int(number) if number.isascii() and number.isdigit() else None
            return Product(link, normal(typed))
        case "intent":
            if typed not in INTENTS:
                known = ", ".join(INTENTS)
                raise FilterError(message(NO_INTENT, what=typed[:20], at=at + 1, known=known), at)
            return Intent(typed)
        case "has":
            if typed not in HAS:
                raise FilterError(message(NO_HAS, at=at + 1), at)
            return Has(HAS[typed])
        case "time":
            return _time(sign, typed, at)
    return Field(field, normal(typed))


def _tier(sign: str, typed: str, at: int) -> Term:
    number = typed.isascii() and typed.isdigit() and len(typed) < 10
    if sign == ":" and not number:
        return Field("tier", normal(typed))
    if not number:
        raise FilterError(message(NO_LEVEL, at=at + 1), at)
    return Level("=" if sign == ":" else sign, int(typed))


def _time(sign: str, typed: str, at: int) -> Term:
    first, dash, last = typed.partition("-")
    begin, end = _second(first, typed, at)
    if dash:
        if sign not in (":", "="):
            raise FilterError(message(NO_TIME, what=typed[:20], at=at + 1), at)
        return Time(begin, _second(last, typed, at)[0])
    match sign:
        case ">=":
            return Time(begin, 86_400)
        case ">":
            return Time(end, 86_400) if end < 86_400 else Either(())
        case "<":
            return Time(0, begin)
        case "<=":
            return Time(0, end)
    return Time(begin, end)


def _second(clock: str, typed: str, at: int) -> tuple[int, int]:
    """The first second of the day that a clock means, and the first behind it."""
    found = _CLOCK.match(clock)
    hour, minute, second = (int(one or 0) for one in found.groups()) if found else (99, 0, 0)
    if found is None or hour > 24 or minute > 59 or second > 59 or (hour == 24 and minute + second):
        raise FilterError(message(NO_TIME, what=typed[:20], at=at + 1), at)
    first = hour * 3600 + minute * 60 + second
    return first, min(86_400, first + (1 if found[3] else 60))


def _pattern(typed: str, at: int) -> Term:
    """A pattern, between slashes or bare; an i behind the last slash lets letter case aside."""
    body, fold = typed, False
    if len(typed) >= 2 and typed.startswith("/") and typed.rstrip("i").endswith("/"):
        fold = typed.endswith("i")
        body = typed[1:].rstrip("i")[:-1].replace(r"\/", "/")
    try:
        return Found(typed, pattern(body, fold))
    except ValueError as error:
        raise FilterError(message(NO_PATTERN, at=at + 1, why=str(error)[:120]), at) from None


_PARSER = Lark(GRAMMAR, parser="lalr", maybe_placeholders=False)
