"""Messages stamped with their minute only are spread evenly over it."""

from collections.abc import Iterable, Iterator

from console.core.fact import Rejection
from console.feeds.recording.draft import Draft

MINUTE = 60_000

HELD = 100_000
"""At most this many messages of one minute are held; more are spread over it in turns."""


def offsets(n: int) -> list[int]:
    """Milliseconds after the minute's start for n messages, in order, all inside the minute."""
    return [i * MINUTE // n for i in range(n)]


def spread(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts in their order, with minutes resolved; one minute's messages are held at a time.

    A draft with a time of its own inside that minute (an audience figure that changed) stays
    beside the message it came with; rejections pass at once.
    """
    held: list[Draft] = []
    minute, stamped = -1, 0
    for draft in drafts:
        if draft[1]:
            if draft[0] != minute or stamped == HELD:
                yield from _release(held, stamped)
                held, minute, stamped = [], draft[0], 0
            held.append(draft)
            stamped += 1
        elif draft[3] is Rejection:
            yield draft
        elif draft[0] == minute:
            held.append(draft)
        else:
            yield from _release(held, stamped)
            held, minute, stamped = [], -1, 0
            yield draft
    yield from _release(held, stamped)


def _release(held: list[Draft], stamped: int) -> Iterator[Draft]:
    places = offsets(stamped)
    places.extend(places[-1:])  # for what follows the minute's last message
    i = 0
    for time, minute, source, make, rest in held:
        yield time + places[i], False, source, make, rest
        i += minute
