"""What live feeds hear, made into facts: bounded, in the store's characters, with both times."""

from collections import OrderedDict
from hashlib import blake2b
from typing import NamedTuple

from console.core.peer.gathering import Keeping, Span
from console.core.peer.heard import Unfit
from console.core.textfile import bounded
from console.show.base.facts import ENTER, LIKE, Audience, Enter, Follow, Gap, Gift, Like
from console.show.questions.facts import COMMENT, TEXT_BYTES, Comment

TRUSTED_MS = 5 * 60_000
"""A source's time is taken for the fact's if it is no farther than this from its arrival."""

REPEAT_MS = 2_000
"""The same words of the same user within this time are one message where the source has no ids."""

NAME_BYTES = 512
ID_LENGTH = 200
MOST = 10**12
"""No count or amount from outside is greater."""

_LAST_MS = 4_102_444_800_000  # the year 2100
_REMEMBERED = 20_000


class When(NamedTuple):
    """The two times of a fact, ms UTC; stamped: 1 where `at` is the arrival."""

    at: int
    source_at: int | None
    stamped: int


def when(arrival: int, own: int | None = None) -> When:
    """Times of something that came at `arrival` and says of itself that it is of `own`; ms UTC."""
    if own is None or not 0 < own < _LAST_MS:
        return When(arrival, None, 1)
    trusted = abs(own - arrival) <= TRUSTED_MS
    return When(own if trusted else arrival, own, int(not trusted))


def comment(at: When, source_id: str, user: str, user_id: str, tier: str, text: str) -> Comment:
    """A comment. Raises Unfit "empty" where nothing is said."""
    data = text.encode("utf-8", "surrogatepass")
    digest = blake2b(data, digest_size=8).hexdigest()
    kept = _clean(text, TEXT_BYTES)
    if not kept.strip():
        raise Unfit("empty")
    who = name(user), identity(user_id)
    return Comment(
        at.at, at.source_at, identity(source_id) or None, *who, name(tier), kept, digest, at.stamped
    )


def gift(
    at: When, source_id: str, user: str, user_id: str, what: str, count: int, value: int, text: str
) -> Gift:
    """A gift or paid message; value of all of it in 1/10,000 of the major unit, 0 = not known."""
    who = name(user), identity(user_id)
    many, worth = min(max(count, 1), MOST), value if 0 <= value <= MOST * 10_000 else 0
    words = _clean(text, TEXT_BYTES)
    key = identity(source_id) or None
    return Gift(at.at, at.source_at, key, *who, name(what), many, worth, words)


def like(at: When, source_id: str, user: str, count: int) -> Like:
    """Likes; at least one."""
    many = min(max(count, 1), MOST)
    return Like(at.at, at.source_at, identity(source_id) or None, name(user), many)


def follow(at: When, source_id: str, user: str, user_id: str) -> Follow:
    """A new follower or club member."""
    key = identity(source_id) or None
    return Follow(at.at, at.source_at, key, name(user), identity(user_id))


def enter(at: When, source_id: str, user: str, user_id: str) -> Enter:
    """A viewer entered."""
    key = identity(source_id) or None
    return Enter(at.at, at.source_at, key, name(user), identity(user_id))


def audience(
    at: When, source_id: str, online: int | None, viewers: int | None, views: int | None
) -> Audience:
    """A sample of audience figures; None where not told. Raises Unfit "empty" without any."""
    if all(one is None or not 0 <= one <= MOST for one in (online, viewers, views)):
        raise Unfit("empty")
    key = identity(source_id) or None
    return Audience(at.at, at.source_at, key, _few(online), _few(viewers), _few(views))


def _few(count: int | None) -> int | None:
    return count if count is not None and 0 <= count <= MOST else None


def name(text: str) -> str:
    """A name or label: trimmed, bounded."""
    return _clean(text.strip(), NAME_BYTES)


def identity(text: str) -> str:
    """An id as a key: trimmed, a long one by its digest."""
    text = _clean(text.strip(), 4 * TEXT_BYTES)
    if len(text) > ID_LENGTH:
        return blake2b(text.encode("utf-8"), digest_size=16).hexdigest()
    return text


def _clean(text: str, size: int) -> str:
    """At most `size` bytes, without NULs and halves of characters, which no store keeps."""
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode()
    return bounded(text.replace("\0", "") if "\0" in text else text, size)


class Repeats:
    """Ids for messages that have none: the same for the same words of one user shortly after.

    Sent again by a relay, or after a new connection, such a message is a duplicate to the store.
    Without a user no two messages are ever the same.
    """

    def __init__(self) -> None:
        self._first: OrderedDict[str, int] = OrderedDict()
        self._unnamed = 0

    def id(self, kind: str, user: str, what: str, arrival: int) -> str:
        """An id for what a user did or said at `arrival` (ms UTC); of each kind its own."""
        if not user:
            self._unnamed += 1
            return f"~{kind}:{arrival:x}.{self._unnamed:x}"
        words = f"{kind}\0{user}\0{what}".encode("utf-8", "surrogatepass")
        digest = blake2b(words, digest_size=12).hexdigest()
        first = self._first.get(digest)
        if first is None or not 0 <= arrival - first <= REPEAT_MS:
            self._first[digest] = first = arrival
            self._first.move_to_end(digest)
            if len(self._first) > _REMEMBERED:
                self._first.popitem(last=False)
        return f"~{digest}:{first:x}"


def keeping(source: str) -> Keeping:
    """What may be let go of a feed first, and how its gaps are kept."""
    ranks = {kind.row: kind.drop_rank for kind in (LIKE, ENTER, COMMENT)}

    def gap(span: Span) -> Gap:
        key = f"{span.reason}:{span.start}:{'open' if span.end is None else 'over'}"
        lost = (span.lost.get(kind, 0) for kind in (Like, Enter, Comment))
        return Gap(span.start, None, key, source, span.end, span.reason, *lost)

    return Keeping(ranks, gap)
