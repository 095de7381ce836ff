"""Messages of DouyinBarrageGrab → facts. An envelope of JSON holds a message as JSON text."""

from collections.abc import Callable

import msgspec

from console.core.peer.heard import OTHER, Heard, Unfit, decode, reject, safely, text, whole
from console.show.questions import incoming
from console.show.questions.incoming import When, when

DIAMOND = 1_000
"""Worth of one diamond (抖币), 1/10,000 yuan: ten of them are one yuan."""

Id = int | str | None


class Pack(msgspec.Struct):
    """The envelope: the kind of message, and the message itself as JSON text."""

    kind: int = msgspec.field(name="Type")
    data: str = msgspec.field(name="Data")


class FansClub(msgspec.Struct):
    """A viewer's fan club; level 0: not a member."""

    level: int | None = msgspec.field(name="Level", default=None)


class User(msgspec.Struct):
    """A viewer."""

    id: Id = msgspec.field(name="Id", default=None)
    nickname: str | None = msgspec.field(name="Nickname", default=None)
    club: FansClub | None = msgspec.field(name="FansClub", default=None)


class Owner(msgspec.Struct):
    """The anchor of the room."""

    user_id: Id = msgspec.field(name="UserId", default=None)
    sec_uid: str | None = msgspec.field(name="SecUid", default=None)


class Msg(msgspec.Struct):
    """A message of any kind; `owner` is spelt as the relay spells it. No message tells its time."""

    msg_id: Id = msgspec.field(name="MsgId", default=None)
    user: User | None = msgspec.field(name="User", default=None)
    owner: Owner | None = msgspec.field(name="Onwer", default=None)
    content: str | None = msgspec.field(name="Content", default=None)
    count: int | None = msgspec.field(name="Count", default=None)
    gift_name: str | None = msgspec.field(name="GiftName", default=None)
    gift_count: int | None = msgspec.field(name="GiftCount", default=None)
    diamonds: int | None = msgspec.field(name="DiamondCount", default=None)
    online: int | None = msgspec.field(name="OnlineUserCount", default=None)
    seen: int | None = msgspec.field(name="TotalUserCount", default=None)
    club_event: int | None = msgspec.field(name="Type", default=None)

    @property
    def name(self) -> str:
        """The viewer's name."""
        return (self.user and self.user.nickname) or ""

    @property
    def user_id(self) -> str:
        """The viewer's id."""
        return text(self.user.id) if self.user else ""


_PACK = msgspec.json.Decoder(Pack)
_MSG = msgspec.json.Decoder(Msg)
_JOINED_CLUB = 2
_ENDED = 9


class Reader:
    """Reads messages; with an anchor named, those of other rooms are only counted."""

    def __init__(self, anchor: str = "") -> None:
        self._anchor = anchor
        self._repeats = incoming.Repeats()
        self.parse = safely(self._read)

    def _read(self, data: bytes, arrival: int) -> Heard:
        pack = decode(_PACK, data)
        msg = decode(_MSG, pack.data.encode("utf-8", "replace"))
        owner = msg.owner
        if self._anchor and owner and self._anchor not in (text(owner.user_id), owner.sec_uid):
            return reject(data, "other_room")
        if pack.kind == _ENDED:
            return Heard(on=False)
        make = _MAKERS.get(pack.kind)
        if make is None or (pack.kind == 7 and msg.club_event != _JOINED_CLUB):
            return reject(data, OTHER)
        return make(when(arrival), self._id(pack.kind, msg, arrival), msg)

    def _id(self, kind: int, msg: Msg, arrival: int) -> str:
        """The relay's id; where it has none, one by what was said."""
        own = text(msg.msg_id)
        if own and own != "0":
            return own
        who = msg.user_id or msg.name
        return self._repeats.id(str(kind), who, msg.content or "", arrival)


def _comment(at: When, key: str, msg: Msg) -> Heard:
    level = whole(msg.user.club.level) if msg.user and msg.user.club else 0
    tier = str(level) if level else ""
    said = incoming.comment(at, key, msg.name, msg.user_id, tier, msg.content or "")
    return Heard((said,), on=True)


def _like(at: When, key: str, msg: Msg) -> Heard:
    return Heard((incoming.like(at, key, msg.name, whole(msg.count, otherwise=1)),), on=True)


def _enter(at: When, key: str, msg: Msg) -> Heard:
    return Heard((incoming.enter(at, key, msg.name, msg.user_id),), on=True)


def _follow(at: When, key: str, msg: Msg) -> Heard:
    return Heard((incoming.follow(at, key, msg.name, msg.user_id),), on=True)


def _gift(at: When, key: str, msg: Msg) -> Heard:
    """GiftCount is what this message adds; the running total beside it must not be used."""
    if not msg.gift_name:
        raise Unfit("empty")
    count = whole(msg.gift_count, incoming.MOST, otherwise=1)
    value = count * whole(msg.diamonds, incoming.MOST) * DIAMOND
    gift = incoming.gift(at, key, msg.name, msg.user_id, msg.gift_name, count, value, "")
    return Heard((gift,), on=True)


def _audience(at: When, key: str, msg: Msg) -> Heard:
    return Heard((incoming.audience(at, key, msg.online, msg.seen, None),), on=True)


_MAKERS: dict[int, Callable[[When, str, Msg], Heard]] = {
    1: _comment,
    2: _like,
    3: _enter,
    4: _follow,
    5: _gift,
    6: _audience,
    7: _follow,
}
