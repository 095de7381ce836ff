"""Bytes of a request → facts, or why they are none. Pure.

A body is one JSON object, a list of them, or one object a line. Fields of an object (all but
`text` of a comment are optional):

kind: comment (default), gift, like, follow, enter or audience. id: the sender's own id; what comes
twice with the same id counts once. at: when it happened, ISO 8601 with a zone, or epoch seconds or
milliseconds. user: the name shown; user_id: stable. tier, text: of a comment. name, count, value,
text: of a gift, value in the currency's major unit. count: of likes. online, viewers, views: of
the audience.
"""

from datetime import datetime
from typing import Any, NamedTuple

import msgspec

from console.core.fact import Rejection, Row
from console.core.money import SCALE, from_text
from console.core.peer.heard import Unfit, decode, rejection
from console.show.questions import incoming
from console.show.questions.incoming import Repeats

MOST = 5_000
"""Messages in one body."""

LONGEST = 64_000
"""Bytes of one message."""

_FIRST, _LAST = 946_684_800_000, 4_102_444_800_000  # the years 2000 to 2100, ms UTC


class NotJson(Exception):
    """A body that is neither JSON nor lines of JSON."""


class TooMany(Exception):
    """A body of more messages than are taken at once."""


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
_ANY = msgspec.json.Decoder(msgspec.Raw)
_LIST = msgspec.json.Decoder(list[msgspec.Raw])
_OBJECT = msgspec.json.Decoder(dict[str, Any])


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
        except Unfit as unfit:
            parsed.rejected.append(rejection(piece, str(unfit)))
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
        return [bytes(one) for one in decode(_LIST, body)]
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
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
        decode(_ANY, text)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return False
    return True


def _decoded(piece: bytes) -> dict[str, Any]:
    if len(piece) > LONGEST:
        raise Unfit("too_long")
    try:
        return decode(_OBJECT, piece)
    except msgspec.ValidationError as error:
        raise Unfit("type") from error
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise Unfit("json") from error


def _message(found: dict[str, Any]) -> Message:
    try:
        return msgspec.convert(found, Message)
    except (msgspec.ValidationError, RecursionError) as error:
        raise Unfit("type") from error


def _fact(one: Message, arrival: int, repeats: Repeats) -> Row:
    when = incoming.when(arrival, None if one.at is None else _time(one.at))
    user, user_id = _text(one.user), _text(one.user_id)
    key = _text(one.id)
    match one.kind:
        case "comment":
            text = one.text or ""
            key = key or repeats.id("comment", user_id or user, text, arrival)
            return incoming.comment(when, key, user, user_id, _text(one.tier), text)
        case "gift":
            count, value = _count(one.count), _value(one.value)
            what, said = one.name or "", one.text or ""
            if not what.strip():
                raise Unfit("empty")
            given = f"{what}\0{count}\0{value}\0{said}"
            key = key or repeats.id("gift", user_id or user, given, arrival)
            return incoming.gift(when, key, user, user_id, what, count, value, said)
        case "like":
            return incoming.like(when, key, user, _count(one.count))
        case "follow":
            key = key or repeats.id("follow", user_id or user, "", arrival)
            return incoming.follow(when, key, user, user_id)
        case "enter":
            key = key or repeats.id("enter", user_id or user, "", arrival)
            return incoming.enter(when, key, user, user_id)
        case "audience":
            return incoming.audience(when, key, one.online, one.viewers, one.views)
    raise Unfit("kind")


def _text(value: str | int | None) -> str:
    return "" if value is None else str(value)


def _count(value: int | None) -> int:
    """How many, one where it is not told."""
    if value is not None and not 0 < value <= incoming.MOST:
        raise Unfit("quantity")
    return 1 if value is None else value


def _value(value: str | int | float | None) -> int:
    """An amount in major units as 1/10,000 of it."""
    if value is None:
        return 0
    try:
        units, _rounded = from_text(str(value))
    except ValueError as error:
        raise Unfit("amount") from error
    if not 0 <= units <= incoming.MOST * SCALE:
        raise Unfit("amount")
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
        raise Unfit("time") from error
    if not _FIRST <= ms < _LAST:
        raise Unfit("time")
    return round(ms)
