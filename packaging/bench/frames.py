"""Frames of relays spoilt in every way we could think of; the same for the same seed."""

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from console import feeds
from console.core.peer.heard import Heard
from console.feeds.blivechat.parse import Reader as Blivechat
from console.feeds.douyin_grab.parse import Reader as DouyinGrab
from console.feeds.douyin_live.parse import Reader as DouyinLive
from console.feeds.social_stream.parse import Reader as SocialStream

READERS: dict[str, Callable[[], Any]] = {
    "douyin_grab": DouyinGrab,
    "douyin_live": DouyinLive,
    "social_stream": SocialStream,
    "blivechat": Blivechat,
}

MEGABYTE_EVERY = 5_000
"""One frame in so many is a line of 1 MB."""

_WRONG: tuple[Any, ...] = (
    None, True, -1, 0, 2**31, 2**63, 2**64, 10**30, -(10**30), 1.5, float("nan"), float("inf"),
    "", "\0", "a\0b", "NaN", "1e999", [], {}, [[[]]], {"a": {"b": []}}, "\u202e\u2066txt.exe",
    "z\u0338" * 200, "<script>alert(1)</script>", "<img src=x onerror=alert(1) alt='🙂'>",
    "&#x1F600;&lt;", "好" * 3_000, "=cmd|' /C calc'!A0", "' OR 1=1 --", "\u200b\ufeff", "\ud83d",
    1e308, [1] * 50, {"": ""},
)  # fmt: skip


def samples(relay: str) -> list[bytes]:
    """What the relay sends when all is well."""
    path = Path(feeds.__file__).parent / relay / "samples" / "messages.jsonl"
    return path.read_bytes().splitlines()


def spoilt(relay: str, rng: random.Random) -> Iterator[bytes]:
    """Frames without end."""
    fine = samples(relay)
    frames = [json.loads(line) for line in fine if line.startswith((b"{", b"["))]
    ways = (_torn, _doubled, _noise, _deep, _digits)
    number = 0
    while True:
        number += 1
        if number % MEGABYTE_EVERY == 0:
            yield _megabyte(rng, fine)
        elif rng.random() < 0.6:
            made = _replaced(rng.choice(frames), rng)
            yield json.dumps(made, ensure_ascii=rng.random() < 0.3).encode("utf-8", "surrogatepass")
        else:
            yield rng.choice(ways)(rng, fine)


def _replaced(frame: Any, rng: random.Random) -> Any:
    """The frame with a value somewhere inside exchanged for a wrong one."""
    if not isinstance(frame, dict | list) or not frame or rng.random() < 0.1:
        return rng.choice(_WRONG)
    made: Any = dict(frame) if isinstance(frame, dict) else list(frame)
    key = rng.choice(list(made) if isinstance(made, dict) else range(len(made)))
    inner = made[key]
    if key == "Data" and isinstance(inner, str) and rng.random() < 0.8:
        made[key] = json.dumps(_replaced(json.loads(inner), rng))
    else:
        made[key] = _replaced(inner, rng)
    return made


def _torn(rng: random.Random, fine: list[bytes]) -> bytes:
    frame = rng.choice(fine)
    start = rng.randrange(len(frame))
    return frame[:start] + frame[rng.randrange(start, len(frame)) :]


def _doubled(rng: random.Random, fine: list[bytes]) -> bytes:
    return rng.choice(fine) + rng.choice(fine)


def _noise(rng: random.Random, fine: list[bytes]) -> bytes:
    frame = bytearray(rng.choice(fine))
    for _ in range(rng.randrange(1, 6)):
        frame[rng.randrange(len(frame))] = rng.randrange(256)
    return bytes(frame)


def _deep(rng: random.Random, fine: list[bytes]) -> bytes:
    depth = rng.randrange(10, 2_000)
    return b'{"cmd":2,"Type":1,"data":' + b"[" * depth + b"]" * rng.choice((depth, 0)) + b"}"


def _digits(rng: random.Random, fine: list[bytes]) -> bytes:
    return rng.choice(fine).replace(b"0", b"9" * rng.randrange(1, 30))


def _megabyte(rng: random.Random, fine: list[bytes]) -> bytes:
    filling = rng.choice((b"a", b"<", b"&amp;", b"\\u0301", "好".encode(), b"[", b"\0"))
    start = b'{"chatname":"x","chatmessage":"'
    return start + filling * (1_000_000 // len(filling)) + rng.choice((b'"}', b""))


def accounted(heard: Heard, frame: bytes) -> bool:
    """Whether a frame led to something that is counted, or says something of the connection."""
    if heard.facts or heard.rejected or heard.on is not None or heard.refused is not None:
        return True
    return frame == b"pong" or b'"cmd"' in frame  # signs of life
