"""What one message of a peer comes to: facts, a rejection with its reason, or neither."""

import json
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeVar

import msgspec

from console.core.fact import Rejection, Row
from console.core.facts import SAMPLE_CHARACTERS
from console.core.message import Message

OTHER = "other"
"""Reason code of what was understood but is no fact here: counted, its first samples kept."""

T = TypeVar("T")


class Unfit(Exception):
    """A message that cannot be taken in; the text is its reason code."""


class Heard(NamedTuple):
    """What came in one message.

    on: whether it says that the room is on, None where it says nothing of it. refused: the peer
    will not go on, and this is what a person should know; it is asked again after a long while.
    """

    facts: Sequence[Row] = ()
    rejected: Sequence[Rejection] = ()
    on: bool | None = None
    refused: Message | None = None


NOTHING = Heard()

Parse = Callable[[bytes, int], Heard]
"""Bytes of one message and when it arrived (ms UTC) → what it comes to; never raises."""


def rejection(data: bytes, reason: str) -> Rejection:
    """A rejection with the start of what came."""
    start = data[: 4 * SAMPLE_CHARACTERS].decode("utf-8", "replace").replace("\0", "\ufffd")
    return Rejection(reason, start[:SAMPLE_CHARACTERS])


def reject(data: bytes, reason: str) -> Heard:
    """One message that is rejected."""
    return Heard(rejected=(rejection(data, reason),))


def safely(read: Callable[[bytes, int], Heard]) -> Parse:
    """A reader of messages as `Parse`: whatever it stumbles over becomes a rejection.

    Reasons: encoding (not UTF-8), malformed (not JSON), fields (of other types than told),
    too_deep, those of `Unfit`.
    """

    def parse(data: bytes, arrival: int) -> Heard:
        try:
            return read(data, arrival)
        except Unfit as unfit:
            return reject(data, str(unfit))
        except msgspec.ValidationError:
            return reject(data, "fields")
        except UnicodeDecodeError:
            return reject(data, "encoding")
        except (msgspec.DecodeError, ValueError):
            return reject(data, "malformed")
        except RecursionError:
            return reject(data, "too_deep")

    return parse


def decode(decoder: "msgspec.json.Decoder[T]", data: bytes) -> T:
    """Decode JSON, halves of characters in it replaced: some peers cut texts between them."""
    try:
        return decoder.decode(data)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        if b"\\ud" not in data.lower():
            raise
        whole = json.dumps(json.loads(data), ensure_ascii=False)
        return decoder.decode(whole.encode("utf-8", "replace"))


def whole(value: object, most: int = 2**53, otherwise: int = 0) -> int:
    """A count from outside, also one written as text, within 0 to `most`; else `otherwise`."""
    if isinstance(value, str):
        value = int(value) if value.isascii() and value.isdigit() and len(value) < 20 else None
    if isinstance(value, float):
        value = int(value) if value == value and abs(value) <= most else None
    if type(value) is not int or not 0 <= value <= most:
        return otherwise
    return value


def text(value: Any) -> str:
    """An id or name from outside that may be written as a number; "" for anything else."""
    if isinstance(value, str):
        return value
    return str(value) if type(value) is int and abs(value) < 2**64 else ""
