"""Weights learned from labelled comments: how strongly pieces of a text speak for each intent.

A comment is cut into its runs of one to four characters, its Latin words and their pairs; beside
these stand marks, which say what the word list found. Each has a row of small whole numbers, one a
class. The weights are made by `packaging/train_triage.py` and read when first needed.
"""

import json
import math
import re
import struct
import zlib
from functools import cache
from typing import NamedTuple

from console.core import resources
from console.show.questions.numbers import tokens
from console.show.questions.rules import Reading
from console.show.questions.triage import INTENTS

CLASSES = ("", *INTENTS)
"""What is told apart, in the order of a row's numbers; "" asks nothing."""

LONGEST = 4
MOST_PIECES = 250
"""Pieces of one text that count; so that the sum of a column of bytes fits into its lane."""

MIDDLE = 128
"""The byte that stands for nought."""

LINK = "§"
"""Stands where the product number was."""

_DIGITS = re.compile(r"\d+")
_LATIN = re.compile(r"[a-z]+")
_LANES = struct.Struct(f"<{len(CLASSES)}H")
_ROW = len(CLASSES)


def pieces(found: Reading) -> list[str]:
    """What a text is made of, each piece once, in the order in which they come."""
    text = found.text
    if found.named:
        text = text[: found.named.start] + LINK + text[found.named.end :]
    text = f"^{_DIGITS.sub('#', text)}$"
    size = len(text)
    cut = {text[i : i + n]: None for n in range(1, LONGEST + 1) for i in range(size - n + 1)}
    latin = _LATIN.findall(text)
    if latin:
        cut.update((f"w:{word}", None) for word in latin)
        pairs = zip(("^", *latin), (*latin, "$"), strict=True)
        cut.update((f"b:{one} {other}", None) for one, other in pairs)
    return list(cut)[:MOST_PIECES]


def marks(found: Reading) -> list[str]:
    """What the word list found, as names."""
    said = [f"rules:{found.intent}", f"length:{min(6, len(found.text) // 4)}"]
    said.append(f"numbers:{min(3, len(tokens(found.text)))}")
    said += [name for name in _FLAGS if getattr(found, name)]
    said += [f"line:{sign.name}" for sign in found.signs]
    if found.signs:
        said.append(f"first:{found.signs[0].name}")
    if found.named:
        said.append("named")
    if "?" in found.text:
        said.append("?")
    return said


_FLAGS = ("said", "marked", "rhetoric", "suffered", "spared")


def key(name: str) -> int:
    """Under which a piece's weights are kept."""
    return zlib.crc32(name.encode("utf-8", "replace"))


class Weights(NamedTuple):
    """Rows of pieces and of marks, each as one number whose 16-bit lanes are the classes.

    A lane holds a weight plus MIDDLE; times the scale it is the share of a logarithm of odds.
    bias: added for every text. inputs: digest of what the weights were learned from.
    """

    pieces: dict[int, int]
    piece_scale: float
    marks: dict[int, int]
    mark_scale: float
    bias: tuple[float, ...]
    inputs: str

    def odds(self, found: Reading) -> list[float]:
        """Probability (0 to 1) of each of CLASSES for one comment."""
        known = [row for piece in pieces(found) if (row := self.pieces.get(key(piece)))]
        told = [row for mark in marks(found) if (row := self.marks.get(key(mark)))]
        share = self.piece_scale / math.sqrt(len(known)) if known else 0.0
        sums = zip(self.bias, _lanes(known), _lanes(told), strict=True)
        scores = [bias + share * a + self.mark_scale * b for bias, a, b in sums]
        highest = max(scores)
        grown = [math.exp(score - highest) for score in scores]
        total = sum(grown)
        return [one / total for one in grown]


def _lanes(rows: list[int]) -> list[int]:
    """The sum of each lane, MIDDLE taken off."""
    off = MIDDLE * len(rows)
    return [lane - off for lane in _LANES.unpack(sum(rows).to_bytes(_LANES.size, "little"))]


@cache
def weights() -> Weights:
    """The program's own weights."""
    head, _, body = resources.path("words", "learned.bin").read_bytes().partition(b"\n")
    told = json.loads(head)
    if told["classes"] != list(CLASSES):
        raise ValueError("learned.bin is of other intents: run packaging/train_triage.py")
    rows = zlib.decompress(body)
    split = told["pieces"] * (4 + _ROW)
    return Weights(
        _table(rows[:split]),
        told["piece_scale"],
        _table(rows[split:]),
        told["mark_scale"],
        tuple(told["bias"]),
        told["inputs"],
    )


def _table(data: bytes) -> dict[int, int]:
    """Keys of four bytes, all of them first, then a byte a class for each."""
    count = len(data) // (4 + _ROW)
    keys = struct.unpack(f"<{count}I", data[: 4 * count])
    wide = bytearray(2 * _ROW * count)
    wide[::2] = data[4 * count :]
    size = 2 * _ROW
    return {
        one: int.from_bytes(wide[at * size : at * size + size], "little")
        for at, one in enumerate(keys)
    }
