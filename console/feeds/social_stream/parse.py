"""Messages of Social Stream Ninja → facts. One frame holds one message, or a list of them.

Its `id` counts from the start of its program and says nothing after a new start; only the
platform's own id (meta.messageId) is one. No message is bound to tell its time.
"""

import re
from collections.abc import Callable
from typing import Any

import msgspec

from console.core.fact import Row
from console.core.peer.heard import (
    OTHER,
    Heard,
    Unfit,
    decode,
    rejection,
    safely,
    text,
    whole,
)
from console.feeds.social_stream.words import plain_words
from console.show.questions import incoming
from console.show.questions.incoming import When, when

MOST_TOGETHER = 10_000
"""Messages in one frame; more are no chat."""

_PLATFORMS = 200  # whose figures are remembered
_COUNT = re.compile(r"\s*(\d{1,9})\s+\D", re.ASCII)

Loose = str | int | float | bool | None


class Post(msgspec.Struct):
    """A message; what it is for follows from `event` and what is filled in."""

    chatname: str | None = None
    chatmessage: str | None = None
    type: str | None = None
    textonly: Loose = None
    has_donation: Loose = msgspec.field(name="hasDonation", default=None)
    membership: Loose = None
    moderator: Loose = None
    event: Loose = None
    userid: Loose = None
    private: Loose = None
    meta: Any = None

    @property
    def platform(self) -> str:
        """Where it was written, in small letters."""
        return (self.type or "").lower()[:40]

    @property
    def user(self) -> str:
        """Identity of who wrote it, across platforms; "" where nobody is named."""
        who = text(self.userid) or self.chatname or ""
        return f"{self.platform}:{who}" if who else ""

    @property
    def said(self) -> str:
        """What was written, as plain text."""
        words = self.chatmessage or ""
        return words if self.textonly is True else plain_words(words)


_LIST = msgspec.json.Decoder(list[msgspec.Raw])
_POST = msgspec.json.Decoder(Post)


class Reader:
    """Reads messages; remembers the latest figures of each platform."""

    def __init__(self) -> None:
        self._online: dict[str, int] = {}
        self._likes: dict[str, int] = {}
        self._repeats = incoming.Repeats()
        self._one = safely(self._read)
        self.parse = safely(self._frame)

    def _frame(self, data: bytes, arrival: int) -> Heard:
        if data.lstrip()[:1] != b"[":
            return self._read(data, arrival)
        posts = decode(_LIST, data)
        if not posts:
            raise Unfit("empty")
        if len(posts) > MOST_TOGETHER:
            raise Unfit("too_many")
        heard = [self._one(bytes(post), arrival) for post in posts]
        facts = [fact for one in heard for fact in one.facts]
        rejected = [bad for one in heard for bad in one.rejected]
        tells = [one.on for one in heard if one.on is not None]
        return Heard(facts, rejected, tells[-1] if tells else None)

    def _read(self, data: bytes, arrival: int) -> Heard:
        post = decode(_POST, data)
        if post.private is True:
            raise Unfit(OTHER)
        event = post.event.lower() if isinstance(post.event, str) else ""
        if event == "live_chat_ended":
            return Heard(on=False)
        make = _EVENTS.get(event)
        if make is None:
            raise Unfit(OTHER)
        facts = make(self, post, arrival)
        if not facts:
            return Heard(rejected=(rejection(data, OTHER),))
        return Heard(facts, on=True)

    def chat(self, post: Post, arrival: int) -> list[Row]:
        """A comment, a gift, or a paid comment, which is both."""
        if post.chatname is None and post.chatmessage is None:
            return []
        at, words = when(arrival), post.said
        made: list[Row] = []
        if post.has_donation:
            made.append(self._gift(post, at, words))
        if words.strip() or not made:
            made += self._comment(post, at, words)
        return made

    def gift(self, post: Post, arrival: int) -> list[Row]:
        """A gift or paid comment that comes as an event of its own."""
        at, words = when(arrival), post.said
        made: list[Row] = [self._gift(post, at, words)]
        if words.strip():
            made += self._comment(post, at, words)
        return made

    def follow(self, post: Post, arrival: int) -> list[Row]:
        """A new follower."""
        key = self._id(post, "follow", "", arrival)
        return [incoming.follow(when(arrival), key, post.chatname or "", post.user)]

    def enter(self, post: Post, arrival: int) -> list[Row]:
        """A viewer entered."""
        key = self._id(post, "enter", "", arrival)
        return [incoming.enter(when(arrival), key, post.chatname or "", post.user)]

    def likes(self, post: Post, arrival: int) -> list[Row]:
        """Likes of a platform, told as the total until now: what is new since the last time."""
        total = _figure(post.meta)
        if total is None:
            return []
        before = self._remember(self._likes, post.platform, total)
        if before is None or total <= before:
            return []
        key = self._id(post, "likes", str(total), arrival)
        return [incoming.like(when(arrival), key, "", total - before)]

    def viewers(self, post: Post, arrival: int) -> list[Row]:
        """Viewers of one platform, or of several: the sum of all that are known."""
        told = post.meta if isinstance(post.meta, dict) else {post.platform: post.meta}
        few = list(told.items())[:_PLATFORMS]
        figures = {str(name)[:40]: _figure(count) for name, count in few}
        for name, count in figures.items():
            if count is not None:
                self._remember(self._online, name, count)
        if not self._online or all(count is None for count in figures.values()):
            return []
        key = self._repeats.id("viewers", "", "", arrival)
        return [incoming.audience(when(arrival), key, sum(self._online.values()), None, None)]

    def _comment(self, post: Post, at: When, words: str) -> list[Row]:
        key = self._id(post, "chat", words, at.at)
        name = post.chatname or ""
        return [incoming.comment(at, key, name, post.user, _tier(post), words)]

    def _gift(self, post: Post, at: When, words: str) -> Row:
        what = text(post.has_donation) or str(post.event or "")
        if not what:
            raise Unfit("empty")
        counted = _COUNT.match(what)
        count = int(counted[1]) if counted else 1
        key = self._id(post, "gift", f"{what}\0{words}", at.at)
        return incoming.gift(at, key, post.chatname or "", post.user, what, count, 0, words)

    def _id(self, post: Post, kind: str, what: str, arrival: int) -> str:
        own = text(post.meta.get("messageId")) if isinstance(post.meta, dict) else ""
        if own:
            return f"{post.platform}:{own}"
        return self._repeats.id(kind, post.user, what, arrival)

    @staticmethod
    def _remember(figures: dict[str, int], name: str, figure: int) -> int | None:
        """Keep a platform's figure; the one before."""
        before = figures.get(name)
        if before is not None or len(figures) < _PLATFORMS:
            figures[name] = figure
        return before


def _tier(post: Post) -> str:
    if post.moderator is True:
        return "moderator"
    return text(post.membership)


def _figure(value: object) -> int | None:
    found = whole(value, incoming.MOST, otherwise=-1)
    return None if found < 0 else found


_EVENTS: dict[str, Callable[[Reader, Post, int], list[Row]]] = {
    "": Reader.chat,
    "superchat": Reader.gift,
    "supersticker": Reader.gift,
    "gift": Reader.gift,
    "new_follower": Reader.follow,
    "followed": Reader.follow,
    "joined": Reader.enter,
    "likes_update": Reader.likes,
    "viewer_update": Reader.viewers,
    "viewer_updates": Reader.viewers,
}
