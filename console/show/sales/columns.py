"""Whole numbers by second in numpy arrays that grow, so that graphs are drawn without loops."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

_FIRST_ROOM = 1_024


class Columns:
    """Rows of whole numbers, one a second (s UTC), in the order in which seconds first came.

    Only seconds in which something happened take room: a month of a shop costs no more than its
    orders. A second told again is written over.
    """

    def __init__(self, *names: str) -> None:
        self._names = ("at_s", *names)
        self._rows: dict[int, int] = {}
        self._room: Ints = np.zeros((len(self._names), _FIRST_ROOM), np.int64)

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, name: str) -> Ints:
        """A column, one value for each second in `at_s`; a view, valid until the next `put`."""
        return self._room[self._names.index(name), : len(self._rows)]

    def put(self, rows: Sequence[Sequence[int]]) -> None:
        """Keep rows of (second, numbers …)."""
        places = [self._rows.setdefault(row[0], len(self._rows)) for row in rows]
        while len(self._rows) > self._room.shape[1]:
            self._room = np.concatenate((self._room, np.zeros_like(self._room)), axis=1)
        if rows:
            self._room[:, places] = np.array(rows, np.int64).T

    def between(self, name: str, first: int, end: int) -> int:
        """The sum of a column over first ≤ second < end, exact."""
        at = self["at_s"]
        return int(self[name][(at >= first) & (at < end)].sum())

    def buckets(self, name: str, first: int, width: int, count: int) -> Floats:
        """Sums of a column over `count` spans of `width` seconds from `first`; for drawing."""
        places, within = self._places(first, width, count)
        weights = self[name][within].astype(np.float64)
        return np.bincount(places, weights, count)[:count].astype(np.float64)

    def peaks(self, name: str, first: int, width: int, count: int) -> Floats:
        """The greatest value of a column in each of those spans, NaN where there is none."""
        places, within = self._places(first, width, count)
        found = np.full(count, -np.inf)
        np.maximum.at(found, places, self[name][within])
        found[np.isneginf(found)] = np.nan
        return found

    def held(self, name: str) -> tuple[int, int, int | None]:
        """(Σ value × seconds it held, seconds, greatest value): each holds until the next second
        told, the last one no more; the greatest is None where nothing was told.
        """
        order = np.argsort(self["at_s"], kind="stable")
        at, value = self["at_s"][order], self[name][order]
        if not len(at):
            return 0, 0, None
        return int((value[:-1] * np.diff(at)).sum()), int(at[-1] - at[0]), int(value.max())

    def _places(self, first: int, width: int, count: int) -> tuple[Ints, npt.NDArray[np.bool_]]:
        """For the seconds inside the spans, the span each is in; and which seconds those are."""
        places = (self["at_s"] - first) // width
        within = (places >= 0) & (places < count)
        return places[within], within
