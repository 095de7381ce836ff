"""Laying recorded rows out from the start of a run."""

from collections.abc import Iterable, Iterator

from console.core.fact import Rejection, Row
from console.feeds.recording.draft import Draft


class Lay:
    """at = start + row time - first row's time; with start None, at = row time."""

    def __init__(self, start_ms: int | None) -> None:
        self._start = start_ms
        self._known = start_ms is None
        self.shift = 0

    def __call__(self, time: int) -> int:
        """`at` of a row, ms UTC; the first row asked about is laid at the start."""
        if not self._known and self._start is not None:
            self.shift = self._start - time
            self._known = True
        return time + self.shift


def lay(drafts: Iterable[Draft], start_ms: int | None) -> Iterator[tuple[str, Row]]:
    """Facts and rejections, each with its source."""
    at, new = Lay(start_ms), tuple.__new__
    for time, _minute, source, make, rest in drafts:
        if make is Rejection:
            yield source, Rejection(*rest)
        else:
            yield source, new(make, (at(time), *rest))
