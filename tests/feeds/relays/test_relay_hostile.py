"""Whatever a relay sends, its reader answers with facts or a counted reason, and never raises."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console import feeds
from console.core.peer.heard import Heard
from console.feeds.blivechat.parse import Reader as Blivechat
from console.feeds.douyin_grab.parse import Reader as DouyinGrab
from console.feeds.douyin_live.parse import Reader as DouyinLive
from console.feeds.social_stream.parse import Reader as SocialStream

ARRIVAL = 1_764_000_001_000
READERS: dict[str, Callable[[], Any]] = {
    "douyin_grab": DouyinGrab,
    "douyin_live": DouyinLive,
    "social_stream": SocialStream,
    "blivechat": Blivechat,
}


def samples(folder: str) -> list[bytes]:
    path = Path(feeds.__file__).parent / folder / "samples" / "messages.jsonl"
    return path.read_bytes().splitlines()


def storable(heard: Heard) -> bool:
    """Whether all of it is what a file takes, and bounded."""
    values = [value for fact in heard.facts for value in fact]
    values += [part for bad in heard.rejected for part in bad]
    conn = sqlite3.connect(":memory:")
    try:
        for value in values:
            conn.execute("SELECT ?", (value,))
    finally:
        conn.close()
    return all(not isinstance(v, str) or (len(v) <= 4_096 and "\0" not in v) for v in values)


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-(2**80), 2**80)
    | st.floats()
    | st.text()
    | st.sampled_from(["\0", "\u202e", "e\u0301" * 50, "<script>", "a" * 9_000, "NaN", "1e400"]),
    lambda inner: st.lists(inner, max_size=20) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=20,
)


def mutated(frame: Any, path: list[int], value: Any) -> Any:
    """The frame with a value somewhere inside replaced."""
    if not path or not isinstance(frame, dict | list) or not frame:
        return value
    keys = list(frame) if isinstance(frame, dict) else list(range(len(frame)))
    key = keys[path[0] % len(keys)]
    made = dict(frame) if isinstance(frame, dict) else list(frame)
    inner = made[key]
    if key == "Data" and isinstance(inner, str) and len(path) > 1:
        made[key] = json.dumps(mutated(json.loads(inner), path[1:], value))
    else:
        made[key] = mutated(inner, path[1:], value)
    return made


@pytest.mark.parametrize("folder", READERS)
@given(data=st.data())
def test_a_value_of_a_wrong_kind_anywhere(folder: str, data: st.DataObject) -> None:
    whole = [json.loads(line) for line in samples(folder) if line != b"pong"]
    frame = data.draw(st.sampled_from(whole))
    path = data.draw(st.lists(st.integers(0, 30), min_size=1, max_size=4))
    made = json.dumps(mutated(frame, path, data.draw(anything)))
    assert storable(READERS[folder]().parse(made.encode("utf-8", "surrogatepass"), ARRIVAL))


@pytest.mark.parametrize("folder", READERS)
@given(data=st.data())
def test_a_frame_with_bytes_torn_out_or_put_in(folder: str, data: st.DataObject) -> None:
    frame = data.draw(st.sampled_from(samples(folder)))
    at = data.draw(st.integers(0, len(frame)))
    end = data.draw(st.integers(at, len(frame)))
    torn = frame[:at] + data.draw(st.binary(max_size=40)) + frame[end:]
    assert storable(READERS[folder]().parse(torn, ARRIVAL))


@pytest.mark.parametrize("folder", READERS)
@pytest.mark.parametrize(
    ("frame", "reason"),
    [
        (b"", "malformed"),
        (b"\xff\xfe{", "malformed"),
        (b"[" * 100_000, "malformed"),
        (b'{"x":' * 100_000, "too_deep"),
        (b"null", "fields"),
        (b"1e999", "fields"),
        (b'"' + b"a" * 1_000_000 + b'"', "fields"),
    ],
)
def test_frames_that_are_no_messages_are_counted(folder: str, frame: bytes, reason: str) -> None:
    heard = READERS[folder]().parse(frame, ARRIVAL)
    assert not heard.facts
    assert len(heard.rejected) == 1
    assert heard.rejected[0].reason in (reason, "fields", "too_deep", "malformed", "encoding")
    assert storable(heard)


@pytest.mark.parametrize("text", ["a\0b", "\u202ecba", "z" + "\u0301" * 9_000, "好" * 9_000])
def test_hostile_words_are_kept_within_bounds(text: str) -> None:
    said = SocialStream().parse(
        json.dumps({"chatname": text, "chatmessage": text, "textonly": True}).encode(), ARRIVAL
    )
    assert storable(said)
    assert len(said.facts[0][6].encode()) <= 4_096


def test_markup_is_taken_off_and_never_becomes_a_program() -> None:
    words = "<img src=x onerror=alert(1)><script>1</script><b>3号</b> &lt;i&gt;多少钱"
    frame = json.dumps({"chatname": "x", "chatmessage": words}).encode()
    assert SocialStream().parse(frame, ARRIVAL).facts[0][6] == "13号 <i>多少钱"
