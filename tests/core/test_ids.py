"""Ids rise, are unique, and follow from what they are made of."""

import itertools
import random
import threading
import uuid

from hypothesis import given
from hypothesis import strategies as st

from console.core.clock import SimulatedClock
from console.core.ids import Ids, derived_id

NINE = 1_763_888_400_000


def test_an_id_is_a_version_7_uuid_of_its_millisecond() -> None:
    made = uuid.UUID(Ids(SimulatedClock(NINE)).new())
    assert (made.version, made.variant, made.int >> 80) == (7, uuid.RFC_4122, NINE)


@given(st.lists(st.integers(-5_000, 5_000), max_size=50))
def test_ids_rise_however_the_clock_steps(steps: list[int]) -> None:
    clock = SimulatedClock(NINE)
    ids = Ids(clock)
    made = [ids.new()]
    for step in steps:
        clock.step(step)
        made += [ids.new(), ids.new()]
    assert all(first < second for first, second in itertools.pairwise(made))


def test_clock_and_rng_alone_decide_the_ids() -> None:
    def ten() -> list[str]:
        ids = Ids(SimulatedClock(NINE), random.Random(7))
        return [ids.new() for _ in range(10)]

    assert ten() == ten()


def test_a_full_tail_moves_on_to_the_next_millisecond() -> None:
    class AllOnes(random.Random):
        def getrandbits(self, k: int) -> int:
            return (1 << k) - 1

    ids = Ids(SimulatedClock(NINE), AllOnes())
    ids._tail, ids._ms = (1 << 74) - 1, NINE
    assert uuid.UUID(ids.new()).int >> 80 == NINE + 1


def test_threads_never_share_an_id() -> None:
    ids = Ids(SimulatedClock(NINE))
    made: list[str] = []
    threads = [
        threading.Thread(target=lambda: made.extend(ids.new() for _ in range(500)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 2000


def test_a_derived_id_is_always_the_same() -> None:
    assert derived_id("run", "card", 17) == "7bd43edb-8961-861a-8a35-9b1eb7a38bf8"
    assert uuid.UUID(derived_id("run", 1)).version == 8


parts = st.lists(st.text(max_size=4) | st.integers(-20, 20), max_size=3)


@given(parts, parts)
def test_other_parts_give_another_id(one: list[str | int], two: list[str | int]) -> None:
    assert (derived_id("run", *one) == derived_id("run", *two)) == (one == two)
