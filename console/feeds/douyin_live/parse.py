"""Messages of douyinLive → facts.

Its frames are Douyin's own messages as protobuf writes them in JSON: names in camelCase, 64-bit
numbers as text, what is zero or empty left out; beside them `method`, and system frames.
"""

from collections import OrderedDict
from collections.abc import Callable

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
from console.show.questions.incoming import When, when

DIAMOND = 1_000
"""Worth of one diamond (抖币), 1/10,000 yuan: ten of them are one yuan."""

NO_ROOM = QT_TRANSLATE_NOOP("feeds", "douyinLive finds no such room; check the room id.")
NOT_CHECKED = QT_TRANSLATE_NOOP(
    "feeds", "douyinLive could not look whether the room is on air; its cookie may be too old."
)

_REFUSALS = {"ROOM_NOT_FOUND": NO_ROOM, "ROOM_CHECK_FAILED": NOT_CHECKED}
_COMBOS = 5_000
_SECONDS_BELOW = 10**11
_FOLLOWED, _ENDED, _JOINED_CLUB = 1, 3, 2

Id = int | str | None
Count = int | str | None


class Common(msgspec.Struct, rename="camel"):
    """What all messages have."""

    msg_id: Id = None
    create_time: Count = None


class ClubData(msgspec.Struct, rename="camel"):
    """Level in the anchor's fan club."""

    level: Count = None


class Club(msgspec.Struct, rename="camel"):
    """A viewer's fan club."""

    data: ClubData | None = None


class User(msgspec.Struct, rename="camel"):
    """A viewer; the name is spelt in two ways by two generations of the server."""

    id: Id = None
    nickname: str | None = None
    nick_name: str | None = None
    fans_club: Club | None = None


class GiftKind(msgspec.Struct, rename="camel"):
    """A gift as the platform sells it."""

    name: str | None = None
    diamond_count: Count = None
    combo: bool | None = None


class Frame(msgspec.Struct, rename="camel"):
    """A frame of any kind."""

    method: str = ""
    type: str | int | None = None
    code: str | int | None = None
    live: bool | None = None
    common: Common | None = None
    common_info: Common | None = None
    user: User | None = None
    content: str | None = None
    default_content: str | None = None
    event_time: Count = None
    gift: GiftKind | None = None
    gift_id: Id = None
    group_id: Id = None
    group_count: Count = None
    repeat_count: Count = None
    combo_count: Count = None
    repeat_end: int | None = None
    count: Count = None
    total: Count = None
    total_user: Count = None
    action: Count = None

    @property
    def name(self) -> str:
        """The viewer's name."""
        return (self.user and (self.user.nickname or self.user.nick_name)) or ""

    @property
    def user_id(self) -> str:
        """The viewer's id."""
        return text(self.user.id) if self.user else ""


_FRAME = msgspec.json.Decoder(Frame)


class Reader:
    """Reads messages of one room; remembers how far each combo of gifts has got."""

    def __init__(self) -> None:
        self._combos: OrderedDict[tuple[str, str, str], int] = OrderedDict()
        self._repeats = incoming.Repeats()
        self.parse = safely(self._read)

    def _read(self, data: bytes, arrival: int) -> Heard:
        if data == b"pong":
            return NOTHING
        frame = decode(_FRAME, data)
        if frame.type == "system":
            return _system(data, frame)
        if frame.method == "WebcastControlMessage" and whole(frame.action) == _ENDED:
            return Heard(on=False)
        make = _MAKERS.get(frame.method)
        if make is None:
            return reject(data, OTHER)
        common = frame.common or frame.common_info or Common()
        own = whole(frame.event_time) or whole(common.create_time)
        at = when(arrival, own * 1000 if 0 < own < _SECONDS_BELOW else own or None)
        key = text(common.msg_id)
        if not key or key == "0":
            who = frame.user_id or frame.name
            key = self._repeats.id(frame.method, who, frame.content or "", arrival)
        return make(self, at, key, frame)

    def comment(self, at: When, key: str, frame: Frame) -> Heard:
        """A comment."""
        club = frame.user.fans_club if frame.user else None
        level = whole(club.data.level) if club and club.data else 0
        tier = str(level) if level else ""
        words = frame.content or frame.default_content or ""
        said = incoming.comment(at, key, frame.name, frame.user_id, tier, words)
        return Heard((said,), on=True)

    def like(self, at: When, key: str, frame: Frame) -> Heard:
        """Likes of one viewer."""
        return Heard(
            (incoming.like(at, key, frame.name, whole(frame.count, otherwise=1)),), on=True
        )

    def enter(self, at: When, key: str, frame: Frame) -> Heard:
        """A viewer entered."""
        return Heard((incoming.enter(at, key, frame.name, frame.user_id),), on=True)

    def social(self, at: When, key: str, frame: Frame) -> Heard:
        """Someone follows; of the other actions only sharing is known."""
        if whole(frame.action) != _FOLLOWED:
            raise Unfit(OTHER)
        return Heard((incoming.follow(at, key, frame.name, frame.user_id),), on=True)

    def club(self, at: When, key: str, frame: Frame) -> Heard:
        """Someone joined the fan club; a new level is nothing new."""
        if frame.type != _JOINED_CLUB:
            raise Unfit(OTHER)
        return Heard((incoming.follow(at, key, frame.name, frame.user_id),), on=True)

    def gift(self, at: When, key: str, frame: Frame) -> Heard:
        """What a gift message adds: of a combo the messages tell how many there are by now."""
        kind = frame.gift or GiftKind()
        if not kind.name:
            raise Unfit("empty")
        group = max(1, whole(frame.group_count, incoming.MOST, otherwise=1))
        count = max(1, whole(frame.repeat_count or frame.combo_count, incoming.MOST, otherwise=1))
        if kind.combo or frame.repeat_end:
            count = self._more(frame, count)
            if not count:
                raise Unfit(OTHER)
        many = count * group
        value = many * whole(kind.diamond_count, incoming.MOST) * DIAMOND
        given = incoming.gift(at, key, frame.name, frame.user_id, kind.name, many, value, "")
        return Heard((given,), on=True)

    def audience(self, at: When, key: str, frame: Frame) -> Heard:
        """How many watch, and have watched."""
        online = None if frame.total is None else whole(frame.total)
        seen = None if frame.total_user is None else whole(frame.total_user)
        return Heard((incoming.audience(at, key, online, seen, None),), on=True)

    def _more(self, frame: Frame, count: int) -> int:
        """How many of a combo are new; 0 for its end, or when a later message came first."""
        combo = (frame.user_id or frame.name, text(frame.gift_id), text(frame.group_id))
        before = self._combos.pop(combo, 0)
        self._combos[combo] = max(before, count)
        if len(self._combos) > _COMBOS:
            self._combos.popitem(last=False)
        return max(0, count - before)


def _system(data: bytes, frame: Frame) -> Heard:
    """What the server says of the room."""
    refusal = _REFUSALS.get(str(frame.code))
    if refusal is not None:
        return Heard(refused=message(refusal))
    if frame.live is None:
        return reject(data, OTHER)
    return Heard(on=frame.live)


_MAKERS: dict[str, Callable[[Reader, When, str, Frame], Heard]] = {
    "WebcastChatMessage": Reader.comment,
    "WebcastEmojiChatMessage": Reader.comment,
    "WebcastLikeMessage": Reader.like,
    "WebcastMemberMessage": Reader.enter,
    "WebcastSocialMessage": Reader.social,
    "WebcastFansclubMessage": Reader.club,
    "WebcastGiftMessage": Reader.gift,
    "WebcastRoomUserSeqMessage": Reader.audience,
}
