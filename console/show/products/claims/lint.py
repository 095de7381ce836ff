"""The lint: words in a text that a live room must not say, or not without a ground for them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from console.show.products.claims.counted import pieces
from console.show.products.claims.folding import Folded, fold, folded
from console.show.products.claims.hit import EMPTY, Context, Granted, Hit
from console.show.products.claims.sentences import said
from console.show.products.claims.words import Rule, load

MOST = 200
"""Hits of one text that are told."""

NEVER_SAY = "never_say.card"

_LATIN = re.compile(r"[a-z#]")
_DENIED = re.compile(
    r"(?:(?:不能|不可|不得|不会|不是|不用|不要|不具|没有|无法|并非|禁止|避免|代替|替代)"
    r"[^,。!?;\n]{0,4}|不|别|勿|(?:not|no|never|instead of) (?:\w+ )?)\Z"
)
_ASKED = re.compile(r"[^,。!;\n?]{0,4}(?:吗|么)|[^,。!;\n?]{0,3}\?\s?(?:no|不|没|并)")
_BETWEEN = re.compile(r"[、,，;；/|\n\r\t。.]+")

Found = tuple[int, int, str, Rule | None]
"""Start and end in the folded text, group, rule (None: a word of the hand card)."""


def lint(text: str, context: Context = EMPTY) -> tuple[Hit, ...]:
    """What is wrong with a text about a product, in its order; hits do not overlap."""
    if not text:
        return ()
    whole = fold(text)
    found = _apart([*_found(whole.text, context), *_never_said(whole.text, context.never_say)])
    hits = (_hit(text, whole, one, context) for one in found[:MOST])
    return tuple(hit for hit in hits if not _granted(hit, context.granted))


def never_words(field: str) -> tuple[str, ...]:
    """The words that a hand card's field "never say" lists."""
    words = (word.strip() for word in _BETWEEN.split(field))
    return tuple(dict.fromkeys(word for word in words if word))


def _found(text: str, context: Context) -> Iterator[Found]:
    named = _covered_by(text, context.names)
    latin = _LATIN.search(text) is not None
    category = context.category.casefold()
    for group in load():
        spared: bytearray | None = None
        for rule in group.rules:
            if rule.not_for is not None and rule.not_for.search(category):
                continue
            own: bytearray | None = None
            for match in _matches(rule, text, latin):
                if spared is None:
                    spared = _covered(group.spared, text)
                start = match.start()
                if named[start] or (spared[start] and not rule.free):
                    continue
                own = _covered(rule.spared, text) if own is None else own
                if own[start] or (group.denied and _denied(text, start, match.end())):
                    continue
                if not _settled(rule, match, context):
                    yield start, match.end(), group.code, rule


def _matches(rule: Rule, text: str, latin: bool) -> Iterator[re.Match[str]]:
    if rule.zh is not None:
        yield from rule.zh.finditer(text)
    if rule.en is not None and latin:
        for match in rule.en.finditer(text):
            before = text[match.start() - 1] if match.start() else " "
            if not (before.isascii() and before.isalnum()):
                yield match


def _settled(rule: Rule, match: re.Match[str], context: Context) -> bool:
    """Whether the product has what makes the words right."""
    for ground in rule.unless:
        kind, _, name = ground.partition(":")
        if kind == "licence" and name in context.licences:
            return True
        if kind == "basis" and context.basis:
            return True
        if kind == "evidence" and any(match.group() in _folded(one) for one in context.proven):
            return True
        if kind == "stock" and context.remaining is not None:
            number = pieces(next(filter(None, match.groups()), ""))
            if number is not None and context.remaining <= number:
                return True
    return False


def _never_said(text: str, words: tuple[str, ...]) -> Iterator[Found]:
    """Words of the hand card; "第一" of it is not meant by "第一次", nor is what is denied."""
    spared: list[bytearray] = []
    for word in words:
        for start, end in _spans_of(text, (word,)):
            spared = spared or [_covered(group.spared, text) for group in load()]
            if not any(one[start] for one in spared) and not _denied(text, start, end):
                yield start, end, "never_say", None


def _denied(text: str, start: int, end: int) -> bool:
    """Whether it is asked or denied: "能卸妆吗", "不能卸妆"."""
    before, behind = text[max(0, start - 12) : start], text[end : end + 8]
    return _DENIED.search(before) is not None or _ASKED.match(behind) is not None


def _apart(found: list[Found]) -> list[Found]:
    """Of hits that overlap: the hand card's words, then the earlier, then the longer."""
    kept: list[Found] = []
    order = sorted(found, key=lambda one: (one[3] is not None, one[0], one[0] - one[1]))
    taken: set[int] = set()
    for one in order:
        places = range(one[0], one[1])
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(one)
    return sorted(kept, key=lambda one: one[:2])


def _hit(text: str, whole: Folded, found: Found, context: Context) -> Hit:
    start, end, group, rule = found
    while end - 1 > start and whole.text[end - 1].isspace():
        end -= 1
    first, last = whole.span(start, end)
    code = NEVER_SAY if rule is None else rule.code
    severity = "error" if rule is None else rule.severity
    if rule is not None and rule.number and (context.later or context.remaining is None):
        severity = "warning"  # nobody knows the true number yet
    words = text[first:last]
    suggestion, explanation = said(group, code)
    return Hit(group, code, severity, first, last, words, suggestion, explanation)


def _granted(hit: Hit, granted: tuple[Granted, ...]) -> bool:
    return any(
        one.rule == hit.rule and (not one.text or _folded(one.text) == _folded(hit.text))
        for one in granted
    )


def _spans_of(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for word in words:
        wanted = _folded(word)
        start = text.find(wanted) if wanted else -1
        while start >= 0 and len(found) < MOST:
            found.append((start, start + len(wanted)))
            start = text.find(wanted, start + len(wanted))
    return found


def _covered(pattern: re.Pattern[str] | None, text: str) -> bytearray:
    """For each character of the text whether it lies in a match."""
    covered = bytearray(len(text))
    for match in pattern.finditer(text) if pattern is not None else ():
        covered[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    return covered


def _covered_by(text: str, words: tuple[str, ...]) -> bytearray:
    covered = bytearray(len(text))
    for start, end in _spans_of(text, words):
        covered[start:end] = b"\1" * (end - start)
    return covered


@lru_cache(4096)
def _folded(text: str) -> str:
    return folded(text).strip()
