"""How many watch, and what they do besides talking and buying."""

from typing import Any

import numpy as np

from console.core.fact import Row
from console.feeds.simulator.crowd import Crowd
from console.feeds.simulator.market import Market
from console.feeds.simulator.plain_data import Scenario
from console.feeds.simulator.reading import read, units
from console.feeds.simulator.rolls import Floats, about, generator, times
from console.show.base.facts import Audience, Enter, Follow, Gift, Like

SAMPLE_EVERY = 5
"""Seconds between two audience figures."""


def online_curve(scenario: Scenario, seed: int) -> Floats:
    """Real viewers in each second of the scenario: a rise, slow waves, gifts, and unrest."""
    rng = generator(seed, "online")
    at = np.arange(scenario.seconds, dtype=np.float64)
    rise = 0.3 + 0.7 * (1 - np.exp(-at / min(420.0, scenario.seconds / 4)))
    waves = 1 + 0.13 * np.sin(at / 830 + 0.6) + 0.07 * np.sin(at / 271 + 2) + 0.03 * np.sin(at / 67)
    unrest = np.cumsum(rng.normal(0, 0.0035, scenario.seconds))
    unrest -= np.convolve(unrest, np.ones(61) / 61, mode="same")
    lift = np.ones(scenario.seconds)
    for cue in scenario.cues:
        if cue.start_at is not None:
            past = at - cue.start_at / 1000
            lift += 0.45 * np.exp(-np.abs(past) / np.where(past < 0, 90, 240))
    tired = 1 - 0.25 * at / max(scenario.seconds, 3_600)
    return np.asarray(
        np.maximum(20, scenario.behaviour.online * rise * waves * lift * tired * (1 + unrest)),
        dtype=np.float64,
    )


def bought_curve(scenario: Scenario) -> Floats:
    """Bought viewers in each second: they come and go all at once."""
    bought = np.zeros(scenario.seconds)
    for fault in scenario.faults:
        if fault.what == "traffic":
            bought[fault.start : fault.end] += fault.amount
    return bought


class Presence:
    """Audience figures, entries, likes, follows and gifts of one second after another."""

    def __init__(self, scenario: Scenario, seed: int, crowd: Crowd, prefix: str) -> None:
        self.online = online_curve(scenario, seed)
        self.shown = self.online + bought_curve(scenario)
        self._behaviour = scenario.behaviour
        self._crowd = crowd
        self._prefix = prefix
        self._rng = generator(seed, "presence")
        self._gifts = read("names.toml")["gifts"]
        self._viewers = self.shown[0]
        self._number = 0

    def second(self, second: int, start: int, market: Market) -> list[Row]:
        """Facts of the second that begins at `start` (ms UTC), by time."""
        online = float(self.shown[second])
        arrived = online / self._behaviour.watch
        if second:
            arrived += max(0.0, online - float(self.shown[second - 1]))
        self._viewers += arrived
        excited = 1 + 2 * market.excitement(second)
        facts: list[Row] = []
        if second % SAMPLE_EVERY == 0:
            viewers = int(self._viewers)
            figures = (round(online), viewers, int(viewers * 1.27))
            facts.append(Audience(start, start, self._id(), *figures))
        facts += self._people(Enter, start, min(arrived, self._behaviour.enters))
        facts += self._people(Follow, start, min(2.0, arrived * 0.02) * excited)
        facts += self._likes(start, min(6.0, online / 4_000) * excited)
        facts += self._presents(start, min(1.0, online / 160_000) * excited)
        facts.sort(key=lambda fact: fact[0])
        return facts

    def _people(self, kind: Any, start: int, rate: float) -> list[Row]:
        made: list[Row] = []
        for ms in times(self._rng, about(self._rng, rate)):
            user = self._crowd.anyone(self._rng)
            at = start + ms
            made.append(kind(at, at, self._id(), user.name, user.id))
        return made

    def _likes(self, start: int, rate: float) -> list[Row]:
        moments = times(self._rng, about(self._rng, rate))
        taps: list[int] = self._rng.integers(1, 16, len(moments)).tolist()
        return [
            Like(start + ms, start + ms, self._id(), self._crowd.anyone(self._rng).name, count)
            for ms, count in zip(moments, taps, strict=True)
        ]

    def _presents(self, start: int, rate: float) -> list[Row]:
        made: list[Row] = []
        for ms in times(self._rng, about(self._rng, rate)):
            user = self._crowd.anyone(self._rng)
            rank = int(len(self._gifts) * self._rng.random() ** 2.5)
            zh, en, value = self._gifts[rank]
            count = int(self._rng.integers(1, 10)) if rank < 2 else 1
            name = en if user.english else zh
            at = start + ms
            worth = units(value) * count
            made.append(Gift(at, at, self._id(), user.name, user.id, name, count, worth, ""))
        return made

    def _id(self) -> str:
        self._number += 1
        return f"{self._prefix}a{self._number}"
