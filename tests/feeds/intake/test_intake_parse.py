"""Reading what senders send: nothing crashes it, and every message is accounted for."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.feeds.intake.parse import NotJson, TooMany, parse
from console.show.questions.incoming import Repeats

EVENING = 1_795_780_800_000


def read(*messages: Any) -> Any:
    return parse(json.dumps(list(messages)).encode(), EVENING, Repeats())


@pytest.mark.parametrize(
    ("at", "ms"),
    [
        (EVENING + 1, EVENING + 1),
        (EVENING / 1000, EVENING),
        (str(EVENING // 1000), EVENING),
        ("2026-11-27T12:00:00Z", EVENING),
        ("2026-11-27 20:00:00+08:00", EVENING),
    ],
)
def test_times_come_in_three_ways(at: Any, ms: int) -> None:
    assert read({"text": "hi", "at": at}).facts[0].source_at == ms


@pytest.mark.parametrize("minutes", [-6, 6])
def test_a_time_that_lies_is_kept_beside_the_arrival(minutes: int) -> None:
    own = EVENING + minutes * 60_000
    fact = read({"text": "hi", "at": own}).facts[0]
    assert (fact.at, fact.source_at, fact.stamped) == (EVENING, own, 1)


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ({"text": ""}, "empty"),
        ({"text": "\u0000"}, "empty"),
        ({"text": 7}, "type"),
        ({"text": "hi", "at": "yesterday"}, "time"),
        ({"text": "hi", "at": "2026-11-27T12:00:00"}, "time"),
        ({"text": "hi", "at": 1e30}, "time"),
        ({"text": "x" * 64_001}, "too_long"),
        ({"kind": "dance"}, "kind"),
        ({"kind": "gift"}, "empty"),
        ({"kind": "gift", "count": -1}, "quantity"),
        ({"kind": "gift", "value": "much"}, "amount"),
        ({"kind": "gift", "value": 1e300}, "amount"),
        ({"kind": "audience"}, "empty"),
    ],
)
def test_what_cannot_be_taken_in_has_its_reason(message: Any, reason: str) -> None:
    assert [one.reason for one in read(message, {"text": "fine"}).rejected] == [reason]


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
fields = "kind id at user user_id tier text name count value online viewers views other".split()
kinds = st.sampled_from("comment gift like follow enter audience".split())


@given(st.lists(st.dictionaries(st.sampled_from(fields), values | kinds), max_size=8))
def test_every_message_is_a_fact_or_a_rejection(messages: list[Any]) -> None:
    body = json.dumps(messages).encode()
    parsed = parse(body, EVENING, Repeats())
    assert len(parsed.facts) + len(parsed.rejected) == len(messages)
    for fact in parsed.facts:
        for value in fact:
            if isinstance(value, str):
                value.encode()
            elif value is not None:
                assert -(2**63) <= value < 2**63


@given(st.binary(max_size=200) | st.text(alphabet='[]{}",:\\u0d8x\n ', max_size=60))
def test_any_bytes_are_read_or_refused(body: bytes | str) -> None:
    data = body.encode() if isinstance(body, str) else body
    with suppress(NotJson, TooMany):
        parse(data, EVENING, Repeats())


def test_half_a_character_spoils_neither_its_message_nor_those_beside_it() -> None:
    half, fine = rb'{"text": "\ud83d how much"}', b'{"text": "fine"}'
    for body in (half, b"[" + half + b"," + fine + b"]", fine + b"\n" + half):
        found = parse(body, EVENING, Repeats())
        assert "? how much" in [fact.text for fact in found.facts]
        assert not found.rejected


@pytest.mark.parametrize(
    "sent",
    [
        {"kind": "gift", "name": "rose", "count": 2, "value": "5.50"},
        {"kind": "follow"},
        {"kind": "enter"},
    ],
)
def test_what_one_viewer_did_is_the_same_when_it_is_sent_again_without_an_id(sent: Any) -> None:
    repeats = Repeats()
    body = json.dumps([{**sent, "user": "Ann"}, {**sent, "user": "Bob"}]).encode()
    first, again = (parse(body, EVENING + late, repeats).facts for late in (0, 500))
    assert [fact.source_id for fact in first] == [fact.source_id for fact in again]
    assert first[0].source_id != first[1].source_id
