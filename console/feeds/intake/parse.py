"""Bytes of a request → facts, or why they are none. Pure.

A body is one JSON object, a list of them, or one object a line. Fields of an object (all but
`text` of a comment are optional):

kind: comment (default), gift, like, follow, enter or audience. id: the sender's own id; what comes
twice with the same id counts once. at: when it happened, ISO 8601 with a zone, or epoch seconds or
milliseconds. user: the name shown; user_id: stable. tier, text: of a comment. name, count, value,
text: of a gift, value in the currency's major unit. count: of likes. online, viewers, views: of
the audience.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

import msgspec

from console.core.fact import Rejection, Row
from console.core.money import from_text
from console.show.base.facts import Audience, Enter, Follow, Gift, Like
from console.show.questions.arriving import Repeats, comment, identity, name, spoken, timed

MOST = 5_000
"""Messages in one body."""

LONGEST = 64_000
"""Bytes of one message."""

SAMPLE = 200

_GREATEST = 10**15
_FIRST, _LAST = 946_684_800_000, 4_102_444_800_000  # the years 2000 to 2100, ms UTC


class NotJson(Exception):
    """A body that is neither JSON nor lines of JSON."""


class TooMany(Exception):
    """A body of more messages than are taken at once."""


class Refused(Exception):
    """A message that cannot be taken in; the text is its reason code."""


class Message(msgspec.Struct):
    """One message as it is sent."""

    kind: str = "comment"
    id: str | int | None = None
    at: str | int | float | None = None
    user: str | int | None = None
    user_id: str | int | None = None
    tier: str | int | None = None
    text: str | None = None
    name: str | None = None
    count: int | None = None
    value: str | int | float | None = None
    online: int | None = None
    viewers: int | None = None
    views: int | None = None


FIELDS = frozenset(Message.__struct_fields__)


class Parsed(NamedTuple):
    """What a body held. unknown: fields that nobody here knows, left out."""

    facts: list[Row]
    rejected: list[Rejection]
    unknown: tuple[str, ...]


def parse(body: bytes, arrival: int, repeats: Repeats) -> Parsed:
    """The facts of a body that arrived at `arrival`, ms UTC. Raises NotJson and TooMany."""
    parsed, unknown = Parsed([], [], ()), set[str]()
    for piece in _pieces(body):
        try:
            found = _decoded(piece)
            unknown |= found.keys() - FIELDS
            parsed.facts.append(_fact(_message(found), arrival, repeats))
        except Refused as refused:
            sample = piece[: SAMPLE * 4].decode("utf-8", "replace")[:SAMPLE]
            parsed.rejected.append(Rejection(str(refused), sample))
    return parsed._replace(unknown=tuple(sorted(key[:40] for key in unknown)[:20]))


def _pieces(body: bytes) -> list[bytes]:
    body = body.removeprefix(b"\xef\xbb\xbf").strip()
    if not body:
        raise NotJson
    pieces = _listed(body) if body.startswith(b"[") else _lines(body)
    if len(pieces) > MOST:
        raise TooMany
    return pieces


def _listed(body: bytes) -> list[bytes]:
    try:
        return [bytes(one) for one in msgspec.json.decode(body, type=list[msgspec.Raw])]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotJson from error


def _lines(body: bytes) -> list[bytes]:
    """One object, whatever its layout, else one a line."""
    if _is_json(body):
        return [body]
    lines = [line for line in map(bytes.strip, body.split(b"\n")) if line]
    if len(lines) > MOST:
        raise TooMany
    if not any(map(_is_json, lines)):
        raise NotJson
    return lines


def _is_json(text: bytes) -> bool:
    try:
        msgspec.json.decode(text, type=msgspec.Raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def _decoded(piece: bytes) -> dict[str, Any]:
    if len(piece) > LONGEST:
        raise Refused("too_long")
    try:
        return msgspec.json.decode(piece, type=dict[str, Any])
    except msgspec.ValidationError as error:
        raise Refused("type") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Refused("json") from error


def _message(found: dict[str, Any]) -> Message:
    try:
        return msgspec.convert(found, Message)
    except (msgspec.ValidationError, RecursionError) as error:
        raise Refused("type") from error


def _fact(one: Message, arrival: int, repeats: Repeats) -> Row:
    own = None if one.at is None else _time(one.at)
    key = identity(_text(one.id)) or None
    user, user_id = name(_text(one.user)), identity(_text(one.user_id))
    if one.kind == "comment":
        text = one.text or ""
        if key is None:
            key = repeats.key(arrival, user_id or user, spoken(text)[1])
        made = comment(arrival, own, key, user, user_id, _text(one.tier), text)
        if made is None:
            raise Refused("empty")
        return made
    at = timed(arrival, own)[0]
    match one.kind:
        case "gift":
            count, value = _count(one.count, 1), _value(one.value)
            said = spoken(one.text or "")[0]
            return Gift(at, own, key, user, user_id, name(one.name or ""), count, value, said)
        case "like":
            return Like(at, own, key, user, _count(one.count, 1))
        case "follow":
            return Follow(at, own, key, user, user_id)
        case "enter":
            return Enter(at, own, key, user, user_id)
        case "audience":
            figures = [None if n is None else _count(n, 0) for n in _audience(one)]
            if all(figure is None for figure in figures):
                raise Refused("empty")
            return Audience(at, own, key, *figures)
    raise Refused("kind")


def _audience(one: Message) -> Iterator[int | None]:
    yield from (one.online, one.viewers, one.views)


def _text(value: str | int | None) -> str:
    return "" if value is None else str(value)


def _count(value: int | None, otherwise: int) -> int:
    if value is None:
        return otherwise
    if not 0 <= value < _GREATEST:
        raise Refused("quantity")
    return value


def _value(value: str | int | float | None) -> int:
    """An amount in major units as 1/10,000 of it."""
    if value is None:
        return 0
    try:
        units, _rounded = from_text(str(value))
    except ValueError as error:
        raise Refused("amount") from error
    if units < 0:
        raise Refused("amount")
    return units


def _time(value: str | int | float) -> int:
    """A time, ms UTC."""
    try:
        if isinstance(value, str) and not value.strip().lstrip("-").replace(".", "", 1).isdecimal():
            moment = datetime.fromisoformat(value.strip())
            if moment.tzinfo is None:
                raise ValueError("without a zone")
            ms = moment.timestamp() * 1000
        else:
            number = float(value)
            ms = number * 1000 if abs(number) < 1e11 else number
    except (ValueError, OverflowError) as error:
        raise Refused("time") from error
    if not _FIRST <= ms < _LAST:
        raise Refused("time")
    return round(ms)
