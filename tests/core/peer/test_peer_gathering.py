"""What waits for the store is bounded: least goes first, and what went is told as a gap."""

import asyncio
import random

from relay_server import EVENING, Console, play

from console.core.fact import Rejection
from console.core.facts import SAMPLES
from console.core.peer.backoff import Backoff, Patience
from console.core.peer.gathering import Gathering
from console.show.base.facts import Enter, Gap, Gift, Like
from console.show.questions import incoming
from console.show.questions.facts import Comment
from console.show.questions.incoming import When, keeping

AT = When(EVENING, None, 1)
LIKE = incoming.like(AT, "", "Ann", 1)
ENTER = incoming.enter(AT, "", "Ann", "1")
SAID = incoming.comment(AT, "", "Ann", "1", "", "hello")
GIFT = incoming.gift(AT, "", "Ann", "1", "rose", 1, 0, "")


def test_likes_go_before_enters_and_enters_before_comments_and_gifts_never() -> None:
    async def work() -> None:
        console = Console()
        gathering = Gathering("test:one", console.emit, keeping("test:one"), 0, most=100)
        for _ in range(30):
            for fact in (LIKE, ENTER, SAID, GIFT):
                gathering.add((fact,), (), EVENING)
        await gathering.flush()
        kept = {kind: len(console.of(kind)) for kind in (Like, Enter, Comment, Gift)}
        assert kept[Gift] == 30
        assert kept[Like] < kept[Enter] < kept[Comment] < 30
        (gap,) = console.of(Gap)
        assert (gap.reason, gap.feed) == ("full", "test:one")
        assert gap.likes == 30 - kept[Like]
        assert gap.enters == 30 - kept[Enter]
        assert gap.comments == 30 - kept[Comment]

    play(work())


def test_when_nothing_more_can_go_the_peer_waits() -> None:
    async def work() -> None:
        console = Console()
        gathering = Gathering("test:one", console.emit, keeping("test:one"), 0, most=10)
        gathering.add([GIFT] * 10, (), EVENING)
        waiting = asyncio.ensure_future(gathering.room())
        await asyncio.sleep(0)
        assert not waiting.done()
        await gathering.flush()
        await waiting
        assert len(console.facts) == 10

    play(work())


def test_of_each_reason_only_the_first_samples_are_carried_along() -> None:
    async def work() -> None:
        console = Console()
        gathering = Gathering("test:one", console.emit, keeping("test:one"), 0)
        gathering.add((), [Rejection("malformed", "{")] * (SAMPLES + 50), EVENING)
        await gathering.flush()
        assert len(console.rejected) == SAMPLES + 50
        assert sum(bool(one.sample) for one in console.rejected) == SAMPLES

    play(work())


def test_waits_double_up_to_the_longest_with_jitter_and_start_again_when_calm() -> None:
    backoff = Backoff(Patience(first=1, longest=8), random.Random(7))
    waits = [backoff.seconds() for _ in range(6)]
    for wait, most in zip(waits, (1, 2, 4, 8, 8, 8), strict=True):
        assert most / 2 <= wait <= most
    backoff.calm()
    assert backoff.seconds() <= 1
    backoff.longest()
    assert backoff.seconds() >= 4
