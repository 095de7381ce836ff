"""The elements of danmaku XML → comments and gifts."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

import msgspec

from console.core.textfile import TextFile
from console.feeds.recording.danmaku_xml import Head, elements
from console.feeds.recording.draft import BadRow, Draft, rejected
from console.feeds.recording.words import identity, name, spoken
from console.show.base.facts import Gift
from console.show.questions.facts import Comment

# Some recorders escape twice; these references are not what people write.
_TWICE_ESCAPED = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);")
_GUARDS = {"1": "总督", "2": "提督", "3": "舰长"}
_LONGEST = 1e8  # seconds from the start; more is a fault
_MOST_COINS = 10**12
_FIRST_SENT, _LAST_SENT = 946_684_800_000, 4_102_444_800_000  # the years 2000 to 2100


class Paid(msgspec.Struct):
    """What a recorder keeps of a gift; total_coin: 1/1000 yuan if the coin is gold."""

    coin_type: str = ""
    total_coin: int = 0


@dataclass(frozen=True)
class Timing:
    """How positions become times. start: the recording's, ms UTC, None if it does not tell.

    Without a start, `positions` says whether to count positions from `base` (for a replay) or to
    take the time of sending (for an import).
    """

    start: int | None
    base: int
    positions: bool

    def __call__(self, position: str, sent: int | None) -> int:
        """Time of an element, ms UTC."""
        if self.start is None and not self.positions and sent is not None:
            return sent
        try:
            seconds = float(position)
        except ValueError as error:
            raise BadRow("time") from error
        if not abs(seconds) < _LONGEST:
            raise BadRow("time")
        return (self.base if self.start is None else self.start) + round(seconds * 1000)


def drafts(file: TextFile, about: Head, base: int, laid: bool, source: str) -> Iterator[Draft]:
    """Comments and gifts of the recording. Elements have no ids: file and number stand for them."""
    timing = Timing(about.start, base, laid)
    digest = file.digest[:16]
    for number, element in enumerate(elements(file.path), 1):
        if isinstance(element, tuple):
            yield rejected(source, *element)
            continue
        key = f"{digest}:{number}"
        try:
            if element.tag == "d":
                yield _comment(element, timing, source, key)
            else:
                yield _gift(element, timing, source, key)
        except BadRow as bad:
            sample = f"{element.tag} {element.get('p') or element.get('ts')} {element.text or ''}"
            yield rejected(source, str(bad), sample)


def _comment(element: Element, timing: Timing, source: str, key: str) -> Draft:
    parts = element.get("p", "").split(",")
    if len(parts) < 7:
        raise BadRow("columns")
    text = element.text or ""
    words, mark = spoken(text)
    if "&" in words:
        words = _TWICE_ESCAPED.sub(lambda found: html.unescape(found[0]), words)
    sent = _sent(parts[4])
    time = timing(parts[0], sent)
    own = sent if sent is not None or timing.start is None else time
    user_id = element.get("uid") or parts[6]
    user_id = "" if user_id == "0" else identity(user_id)
    rest = (own, key, name(element.get("user", "")), user_id, "", words, mark, int(own is None))
    return time, False, source, Comment, rest


def _sent(text: str) -> int | None:
    """The time of sending, ms UTC, written in seconds or milliseconds."""
    if not (text.isascii() and text.isdigit() and len(text) in (10, 13)):
        return None
    ms = int(text) * (1000 if len(text) == 10 else 1)
    return ms if _FIRST_SENT <= ms < _LAST_SENT else None


def _gift(element: Element, timing: Timing, source: str, key: str) -> Draft:
    get = element.attrib.get
    time = timing(get("ts", ""), None)
    own = None if timing.start is None else time
    text = spoken(element.text)[0] if element.text and element.text.strip() else ""
    if element.tag == "gift":
        what, count, value = get("giftname", ""), _whole(get("giftcount")), _worth(get("raw"))
    elif element.tag == "sc":
        what, count, value = "sc", 1, _whole(get("price"), 0) * 10_000
    else:
        level = get("level", "")
        what, count, value = _GUARDS.get(level, level), _whole(get("count")), 0
    user, user_id = name(get("user", "")), identity(get("uid", ""))
    return (time, False, source, Gift, (own, key, user, user_id, name(what), count, value, text))


def _whole(text: str | None, otherwise: int = 1) -> int:
    if not text:
        return otherwise
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise BadRow("quantity")
    return int(text)


def _worth(raw: Any) -> int:
    """A gift's price in 1/10,000 yuan; 0 where the recording does not tell or it was free."""
    try:
        paid = msgspec.json.decode(raw or "{}", type=Paid)
    except (msgspec.DecodeError, RecursionError):
        return 0
    gold = paid.coin_type == "gold" and 0 < paid.total_coin < _MOST_COINS
    return paid.total_coin * 10 if gold else 0
