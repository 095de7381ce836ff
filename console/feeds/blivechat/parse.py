"""Messages of blivechat → facts: those of its browser socket and of its plugin socket."""

from collections.abc import Callable
from typing import Any

import msgspec

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.peer.heard import (
    NOTHING,
    OTHER,
    Heard,
    Unfit,
    decode,
    reject,
    safely,
    text,
    whole,
)
from console.show.questions import incoming
from console.show.questions.incoming import Repeats, When, when

GOLD = 10
"""Worth of one gold seed (金瓜子), 1/10,000 yuan: a thousand of them are one yuan."""

YUAN = 10_000

CODE_REFUSED = QT_TRANSLATE_NOOP("feeds", "Bilibili does not take the anchor's identity code.")
GAVE_UP = QT_TRANSLATE_NOOP("feeds", "blivechat cannot reach the room and has given up.")

_PLUGIN = 48  # by so much the plugin socket's commands are greater than the browser's
_HEARTBEAT, _FATAL, _CODE_ERROR = 0, 8, 1
_GUARDS = {1: "总督", 2: "提督", 3: "舰长"}
_AUTHORS = {2: "moderator", 3: "anchor"}

Number = int | float | None


class Extra(msgspec.Struct, rename="camel"):
    """What the plugin socket tells beside a message."""

    room_id: int | str | None = None
    is_from_plugin: bool | None = None


class Frame(msgspec.Struct):
    """A message: its kind, and what belongs to it, of another shape for each kind."""

    cmd: int
    data: msgspec.Raw = msgspec.Raw(b"null")
    extra: Extra | None = None


class Given(msgspec.Struct, rename="camel"):
    """A gift, a membership or a paid comment."""

    id: str | int | None = None
    timestamp: Number = None
    author_name: str | None = None
    uid: str | int | None = None
    total_coin: Number = None
    gift_name: str | None = None
    num: Number = None
    privilege_type: Number = None
    price: Number = None
    content: str | None = None
    medal_level: Number = None


class Fatal(msgspec.Struct):
    """Why the server will not go on."""

    type: int | None = None


_FRAME = msgspec.json.Decoder(Frame)
_LIST = msgspec.json.Decoder(list[Any])
_GIVEN = msgspec.json.Decoder(Given)
_FATAL_DATA = msgspec.json.Decoder(Fatal)


class Reader:
    """Reads messages; with a room named, those of other rooms are only counted."""

    def __init__(self, room: int = 0) -> None:
        self._room = str(room) if room else ""
        self.repeats = Repeats()
        self.parse = safely(self._read)

    def _read(self, data: bytes, arrival: int) -> Heard:
        frame = decode(_FRAME, data)
        if frame.cmd == _HEARTBEAT:
            return NOTHING
        extra = frame.extra
        if extra is not None and self._room and text(extra.room_id) not in ("", self._room):
            return reject(data, "other_room")
        if extra is not None and extra.is_from_plugin:
            return reject(data, OTHER)
        if frame.cmd == _FATAL and extra is None:
            wrong = decode(_FATAL_DATA, bytes(frame.data)).type == _CODE_ERROR
            return Heard(refused=message(CODE_REFUSED if wrong else GAVE_UP))
        make = _MAKERS.get(frame.cmd - _PLUGIN if frame.cmd >= 50 else frame.cmd)
        if make is None or (extra is not None and frame.cmd < 50):
            return reject(data, OTHER)
        return make(self, bytes(frame.data), arrival)

    def words(self, data: bytes, arrival: int) -> Heard:
        """A comment: a list whose places have meanings."""
        row = decode(_LIST, data)
        if len(row) < 12:
            raise Unfit("fields")
        at, who = _time(row[1], arrival), text(row[2])
        uid = text(row[16]) if len(row) > 16 else ""
        said = text(row[4])
        key = text(row[11]) or self.repeats.id("text", uid or who, said, arrival)
        guard = _GUARDS.get(whole(row[5]), "")
        tier = _AUTHORS.get(whole(row[3])) or guard or _level(row[10])
        return Heard((incoming.comment(at, key, who, uid, tier, said),), on=True)

    def gift(self, data: bytes, arrival: int) -> Heard:
        """A gift; free ones are worth nothing."""
        given = decode(_GIVEN, data)
        if not given.gift_name:
            raise Unfit("empty")
        value = whole(given.total_coin, incoming.MOST) * GOLD
        return self._given(given, arrival, given.gift_name, value, "")

    def member(self, data: bytes, arrival: int) -> Heard:
        """A membership (大航海) bought."""
        given = decode(_GIVEN, data)
        level = whole(given.privilege_type)
        what = _GUARDS.get(level) or f"guard {level}"
        value = whole(given.total_coin, incoming.MOST) * GOLD
        return self._given(given, arrival, what, value, "")

    def paid(self, data: bytes, arrival: int) -> Heard:
        """A paid comment (醒目留言): a gift with words, and a comment that may ask."""
        given = decode(_GIVEN, data)
        words = given.content or ""
        heard = self._given(given, arrival, "sc", whole(given.price, 10**9) * YUAN, words)
        if not words.strip():
            return heard
        at, who, uid = _time(given.timestamp, arrival), given.author_name or "", text(given.uid)
        key = f"sc:{_key(self, given, words, arrival)}"
        said = incoming.comment(at, key, who, uid, "sc", words)
        return Heard((*heard.facts, said), on=True)

    def _given(self, given: Given, arrival: int, what: str, value: int, words: str) -> Heard:
        at = _time(given.timestamp, arrival)
        key = _key(self, given, f"{what}\0{words}", arrival)
        count = whole(given.num, incoming.MOST, otherwise=1)
        who, uid = given.author_name or "", text(given.uid)
        return Heard((incoming.gift(at, key, who, uid, what, count, value, words),), on=True)


def _key(reader: Reader, given: Given, what: str, arrival: int) -> str:
    own = text(given.id)
    return own or reader.repeats.id(
        "given", text(given.uid) or given.author_name or "", what, arrival
    )


def _time(seconds: Any, arrival: int) -> When:
    return when(arrival, whole(seconds) * 1000 or None)


def _level(medal: Any) -> str:
    level = whole(medal, 1_000)
    return str(level) if level else ""


_MAKERS: dict[int, Callable[[Reader, bytes, int], Heard]] = {
    2: Reader.words,
    3: Reader.gift,
    4: Reader.member,
    5: Reader.paid,
}
