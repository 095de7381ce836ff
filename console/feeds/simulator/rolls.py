"""Streams of chance: each part of a simulation has its own, so that none disturbs another."""

import zlib

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


def generator(seed: int, name: str) -> np.random.Generator:
    """The stream of a part: the same seed and name always give the same numbers."""
    parts = np.random.SeedSequence([seed % 2**64, zlib.crc32(name.encode())])
    return np.random.Generator(np.random.PCG64(parts))


def pick(rng: np.random.Generator, weights: Floats, count: int) -> Whole:
    """`count` indexes, drawn in proportion to the weights; their sum must be above 0."""
    ladder = np.cumsum(weights)
    drawn = np.searchsorted(ladder, rng.random(count) * ladder[-1], side="right")
    return np.asarray(np.minimum(drawn, len(weights) - 1), dtype=np.int64)


def times(rng: np.random.Generator, count: int) -> list[int]:
    """`count` moments of a second, ms, rising."""
    drawn: list[int] = np.sort(rng.integers(0, 1000, count)).tolist()
    return drawn


def about(rng: np.random.Generator, rate: float) -> int:
    """How many of something that comes `rate` times a second come in one second."""
    return int(rng.poisson(rate)) if rate < 200 else round(rate)
