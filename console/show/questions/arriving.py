"""What live feeds share: text, names and times as they come, made fit to be kept."""

from hashlib import blake2b

from console.core.textfile import bounded
from console.show.questions.facts import TEXT_BYTES, Comment

TRUSTED_MS = 5 * 60_000
"""How far a source's time may lie from the arrival to be believed."""

SAME_MS = 2_000
"""Within how long the same words of the same user are one message, where it has no id."""

REMEMBERED = 10_000

NAME_BYTES = 512
ID_LENGTH = 200
"""Longer ids (characters) are replaced by their digest."""


def timed(arrival: int, source_at: int | None) -> tuple[int, int]:
    """`at` (ms UTC) of what arrived live, and 1 where that is the arrival for want of a time."""
    if source_at is not None and abs(source_at - arrival) <= TRUSTED_MS:
        return source_at, 0
    return arrival, 1


def name(text: str) -> str:
    """A name or label: trimmed, bounded, without halves of characters and null characters."""
    return bounded(_whole(text).strip(), NAME_BYTES)


def identity(text: str) -> str:
    """An id as a key: trimmed; one that is too long by its digest."""
    text = _whole(text).strip()
    if len(text) > ID_LENGTH:
        return blake2b(text.encode(), digest_size=16).hexdigest()
    return text


def spoken(text: str) -> tuple[str, str]:
    """A text as it is kept, "" where nothing is left of it, and the digest of what came."""
    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    kept = bounded(_whole(text), TEXT_BYTES)
    return (kept if kept.strip() else ""), digest


def comment(
    arrival: int, source_at: int | None, key: str | None, user: str, user_id: str, tier: str,
    text: str,
) -> Comment | None:  # fmt: skip
    """A comment that has just arrived (ms UTC); None where it says nothing."""
    kept, digest = spoken(text)
    if not kept:
        return None
    at, stamped = timed(arrival, source_at)
    return Comment(
        at, source_at, identity(key) or None if key else None, name(user), identity(user_id),
        name(tier), kept, digest, stamped,
    )  # fmt: skip


class Repeats:
    """Ids for what comes without one: the same words of the same user within a short while are
    one message that came twice."""

    def __init__(self, within_ms: int = SAME_MS) -> None:
        self._within = within_ms
        self._seen: dict[tuple[str, str], tuple[int, str]] = {}
        self._count = 0

    def key(self, arrival: int, user: str, digest: str) -> str | None:
        """The id of a message, that of the earlier one if this repeats it; None without a user."""
        if not user:
            return None
        at, key = self._seen.pop((user, digest), (0, ""))
        if not key or not 0 <= arrival - at <= self._within:
            self._count += 1
            at, key = arrival, f"~{arrival:x}.{self._count:x}.{digest}"
        self._seen[user, digest] = at, key
        if len(self._seen) > REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return key


def _whole(text: str) -> str:
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode()
    return text.replace("\0", "")
