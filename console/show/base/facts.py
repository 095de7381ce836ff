"""What the audience does besides talking and buying."""

from typing import NamedTuple

from console.core.fact import FactKind


class Gift(NamedTuple):
    """A gift or paid message. value: 1/10,000 of the currency's major unit, 0 where unknown."""

    at: int
    source_at: int | None
    source_id: str | None
    user: str
    user_id: str
    name: str
    count: int  # type: ignore[assignment]  # hides tuple.count, which nobody asks a row for
    value: int
    text: str


class Like(NamedTuple):
    """Likes of one user, or of all when user is empty."""

    at: int
    source_at: int | None
    source_id: str | None
    user: str
    count: int  # type: ignore[assignment]  # hides tuple.count, which nobody asks a row for


class Follow(NamedTuple):
    """A new follower or club member."""

    at: int
    source_at: int | None
    source_id: str | None
    user: str
    user_id: str


class Enter(NamedTuple):
    """A viewer entered the room."""

    at: int
    source_at: int | None
    source_id: str | None
    user: str
    user_id: str


class Audience(NamedTuple):
    """A sample of audience figures; None where the source does not tell."""

    at: int
    source_at: int | None
    source_id: str | None
    online: int | None
    viewers: int | None
    views: int | None


class Gap(NamedTuple):
    """A stretch of time from `at` to `until` (ms UTC) in which a feed lost something, or may have.

    Told twice where it lasts: with until None when it begins, then when it is over. reason: lost
    (not connected), silent (connected, but nothing came), full (no room for what came). likes,
    enters, comments: how many were let go.
    """

    at: int
    source_at: int | None
    source_id: str | None
    feed: str
    until: int | None
    reason: str
    likes: int
    enters: int
    comments: int


GIFT = FactKind("gift", Gift)
LIKE = FactKind("like", Like, drop_rank=1)
FOLLOW = FactKind("follow", Follow)
ENTER = FactKind("enter", Enter, drop_rank=2)
AUDIENCE = FactKind("audience", Audience)
GAP = FactKind("gap", Gap)
KINDS = (GIFT, LIKE, FOLLOW, ENTER, AUDIENCE, GAP)
