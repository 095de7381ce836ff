"""chat-downloader's files (JSON array or JSON lines), and pairs of comment and reply."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from console.core.sheet import ROW_LIMIT, SAMPLE
from console.core.textfile import TextFile, open_bytes, open_text
from console.feeds.recording.draft import BadRow, Draft, rejected
from console.feeds.recording.times import Times
from console.feeds.recording.words import identity, name, spoken, whole
from console.show.base.facts import Gift
from console.show.questions.facts import Comment

WHOLE_FILE = 64 << 20
"""A file of pairs is read whole up to this many bytes."""

PAID = {"paid_message", "paid_sticker", "membership_item"}


class Author(msgspec.Struct):
    """Who wrote it."""

    id: str | None = None
    name: str | None = None


class Money(msgspec.Struct):
    """What was paid with a message, in major units."""

    amount: float | None = None


class Item(msgspec.Struct):
    """One message. timestamp: µs UTC; time_in_seconds: since the start, negative before it."""

    message: str | None = None
    message_id: str | None = None
    message_type: str = "text_message"
    timestamp: int | float | None = None
    time_in_seconds: float | None = None
    author: Author | None = None
    money: Money | None = None


def drafts(file: TextFile, lines: bool, times: Times, source: str, base: int) -> Iterator[Draft]:
    """The messages of the file; base: ms UTC from which relative times count."""
    digest = file.digest[:16]
    found = _json_lines(file.path) if lines else _array(file)
    for number, (item, sample) in enumerate(found, 1):
        if isinstance(item, str):
            yield rejected(source, item, sample)
            continue
        try:
            yield _draft(item, times, source, base, f"{digest}:{number}")
        except BadRow as bad:
            yield rejected(source, str(bad), sample)


def _draft(item: Item, times: Times, source: str, base: int, key: str) -> Draft:
    if item.timestamp is not None:
        time = times[str(int(item.timestamp))].ms
        own: int | None = time
    elif item.time_in_seconds is not None and abs(item.time_in_seconds) < 1e8:
        time, own = base + round(item.time_in_seconds * 1000), None
    else:
        raise BadRow("time")
    author = item.author or Author()
    user, user_id = name(whole(author.name or "")), identity(whole(author.id or ""))
    key = identity(whole(item.message_id or "")) or key
    if item.message_type in PAID:
        value = _value(item.money)
        said = spoken(whole(item.message))[0] if item.message else ""
        rest = (own, key, user, user_id, item.message_type, 1, value, said)
        return time, False, source, Gift, rest
    if item.message_type != "text_message":
        raise BadRow("type")
    text, mark = spoken(whole(item.message or ""))
    stamped = int(own is None)
    return time, False, source, Comment, (own, key, user, user_id, "", text, mark, stamped)


def _value(money: Money | None) -> int:
    """What was paid, 1/10,000 of a major unit; 0 where that is not told or not believable."""
    amount = money.amount if money else None
    return round(amount * 10_000) if amount and 0 < amount < 1e9 else 0


Found = tuple[Item | str, str]
"""A message, or the reason why it is none; and the start of what came."""


def _json_lines(path: Path) -> Iterator[Found]:
    decoder = msgspec.json.Decoder(Item)
    with open_bytes(path) as raw:
        while line := raw.readline(ROW_LIMIT):
            sample = line[: SAMPLE * 4].decode("utf-8", "replace")[:SAMPLE].strip()
            if len(line) == ROW_LIMIT and not line.endswith(b"\n"):
                while line and not line.endswith(b"\n"):
                    line = raw.readline(ROW_LIMIT)
                yield "too_long", sample
                continue
            line = line.removeprefix(b"\xef\xbb\xbf")
            if not line.strip():
                continue
            try:
                yield decoder.decode(line), sample
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                yield ("json" if line.endswith(b"\n") else "truncated"), sample


def _array(file: TextFile) -> Iterator[Found]:
    """The elements of one JSON array, read piece by piece."""
    decode = json.JSONDecoder().raw_decode
    text, done = "", False
    with open_text(file) as source:
        source.read(1)  # the bracket that opens the array
        while True:
            text = text.lstrip(" \t\r\n,")
            if text.startswith("]"):
                return
            try:
                value, end = decode(text)
            except ValueError:
                more = "" if done else source.read(1 << 16)
                done = not more
                if done or len(text) > ROW_LIMIT:
                    yield ("truncated" if done else "too_long"), text[:SAMPLE]
                    return
                text += more
                continue
            except RecursionError:
                yield "json", text[:SAMPLE]
                return
            yield _item(value), text[:SAMPLE]
            text = text[end:]


def _item(value: Any) -> Item | str:
    try:
        return msgspec.convert(value, Item)
    except msgspec.ValidationError:
        return "json"


def is_lines(path: Path) -> bool:
    """Whether the file's first line is an object by itself."""
    with open_bytes(path) as raw:
        line = raw.readline(ROW_LIMIT).removeprefix(b"\xef\xbb\xbf")
    try:
        msgspec.json.decode(line, type=dict[str, msgspec.Raw])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def is_pairs(path: Path) -> bool:
    """Whether the file is an object of lists of (comment, reply)."""
    return _pairs(path) is not None


def _pairs(path: Path) -> dict[str, list[tuple[str, str]]] | None:
    with open_bytes(path) as raw:
        data = raw.read(WHOLE_FILE).removeprefix(b"\xef\xbb\xbf")
    try:
        return msgspec.json.decode(data, type=dict[str, list[tuple[str, str]]])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def pair_drafts(file: TextFile, source: str, base: int) -> Iterator[Draft]:
    """The viewers' halves of the pairs, which have no times: a second apart from base, ms UTC."""
    digest = file.digest[:16]
    said = (pair[0] for pairs in (_pairs(file.path) or {}).values() for pair in pairs)
    for number, text in enumerate(said):
        try:
            words, mark = spoken(whole(text))
        except BadRow as bad:
            yield rejected(source, str(bad), text)
            continue
        rest = (None, f"{digest}:{number}", "", "", "", words, mark, 1)
        yield base + number * 1000, False, source, Comment, rest
