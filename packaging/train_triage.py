"""Learns the weights of triage from the labelled comments: `python packaging/train_triage.py`.

Writes `resources/words/learned.bin` out of the training halves of `tests/data/comments_*.csv`.
Run it whenever those files or the word list changed; a test tells when it is due.
"""

import csv
import json
import zlib
from collections import Counter
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from console.show.questions.learned import CLASSES, MIDDLE, key, marks, pieces
from console.show.questions.rules import Rules

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "tests" / "data"
OUT = ROOT / "resources" / "words" / "learned.bin"

TUNED = ("comments_labelled.csv", "comments_written.csv")
"""The word list was made with these before its eyes: on them it looks better than it is."""

CORRECTIONS = "comments_corrections.csv"
"""Written after a look at what went wrong in the training halves; all of it is learned from."""

FRESH = (
    "comments_styles.csv",
    "comments_everyday.csv",
    "comments_hurried.csv",
    CORRECTIONS,
)
"""These were written after it."""

CHAT = "chat_bilibili_room.csv"
"""Real chat that sells nothing: some of it, as far as the rules see no question in it, is learned
as asking nothing. Every sixtieth line, counted from the first, is left to the tests."""

OTHER_CHAT = slice(7, None, 200)

WORDS = ("questions.toml", "simplified.txt")

MARK = 0.15
"""How loud a mark is beside the pieces; louder ones keep the pieces from learning."""

STEPS, RATE, DECAY = 250, 0.5, 1e-5

Floats = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]


class Line(NamedTuple):
    """A labelled comment. told: whether what the word list makes of it may be learned from."""

    text: str
    intent: str
    told: bool


def held_out(name: str, text: str) -> bool:
    """Whether a comment is kept aside to measure with: half of the old, three in ten of others."""
    if name == CORRECTIONS:
        return False
    digest = blake2b(text.encode(), digest_size=1).digest()[0]
    return bool(digest & 1) if name in TUNED else digest % 10 < 3


def labelled(name: str) -> list[dict[str, str]]:
    """The rows of a file of labelled comments."""
    with (DATA / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def lines(rules: Rules) -> list[Line]:
    """What is learned from, in a fixed order."""
    own = [
        Line(row["text"], row["intent"] if row["asks"] == "1" else "", name in FRESH)
        for name in (*FRESH, *TUNED)
        for row in labelled(name)
        if not held_out(name, row["text"])
    ]
    chat = dict.fromkeys(row["text"] for row in labelled(CHAT)[OTHER_CHAT])
    return own + [Line(text, "", False) for text in chat if not rules.read(text).intent]


def inputs() -> str:
    """Digest of all that the weights depend on."""
    digest = blake2b(digest_size=16)
    for path in (*(DATA / n for n in (*FRESH, *TUNED, CHAT)), *(OUT.parent / n for n in WORDS)):
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    digest.update(repr((MARK, STEPS, RATE, DECAY, CLASSES)).encode())
    return digest.hexdigest()


class Cells(NamedTuple):
    """A sparse matrix: line, column and value of each cell, and where each line begins."""

    row: Numbers
    column: Numbers
    value: Floats
    start: Numbers


class Columns(NamedTuple):
    """Which column belongs to which piece or mark; the last column is the bias."""

    pieces: dict[str, int]
    marks: dict[str, int]

    @property
    def width(self) -> int:
        """Of all columns."""
        return len(self.pieces) + len(self.marks) + 1


def columns(cut: list[list[str]], told: list[list[str]]) -> Columns:
    """A column for each piece that comes twice at least, and for each mark."""
    counts = Counter(piece for one in cut for piece in one)
    kept = sorted(piece for piece, count in counts.items() if count > 1)
    names = sorted({mark for one in told for mark in one})
    places = {mark: len(kept) + place for place, mark in enumerate(names)}
    return Columns({piece: place for place, piece in enumerate(kept)}, places)


def cells(cut: list[list[str]], told: list[list[str]], where: Columns) -> Cells:
    """The lines as they are weighed: pieces share one voice, each mark has its own."""
    row: list[int] = []
    column: list[int] = []
    value: list[float] = []
    start: list[int] = []
    for n, (some, said) in enumerate(zip(cut, told, strict=True)):
        start.append(len(row))
        known = [where.pieces[piece] for piece in some if piece in where.pieces]
        heard = [where.marks[mark] for mark in said]
        column += [*known, *heard, where.width - 1]
        value += [len(known) ** -0.5 if known else 0.0] * len(known) + [MARK] * len(heard) + [1.0]
        row += [n] * (len(known) + len(heard) + 1)
    return Cells(np.array(row), np.array(column), np.array(value, np.float32), np.array(start))


def learn(given: Cells, truth: Numbers, count: int) -> Floats:
    """Weights (column, class) of a softmax, by steps that shrink where they were large."""
    order = np.argsort(given.column, kind="stable")
    row, value = given.row[order], given.value[order, None]
    touched, at = np.unique(given.column[order], return_index=True)
    wanted = np.eye(len(CLASSES), dtype=np.float32)[truth]
    found = np.zeros((count, len(CLASSES)), np.float32)
    past = np.full_like(found, 1e-6)
    for _ in range(STEPS):
        scores = np.add.reduceat(found[given.column] * given.value[:, None], given.start, axis=0)
        grown = np.exp(scores - scores.max(1, keepdims=True))
        wrong = (grown / grown.sum(1, keepdims=True) - wanted) / len(truth)
        slope = DECAY * found
        slope[touched] += np.add.reduceat(wrong[row] * value, at, axis=0)
        past += slope * slope
        found -= RATE * slope / np.sqrt(past)
    return found


def packed(names: dict[str, int], found: Floats) -> tuple[bytes, float]:
    """Keys and bytes of some columns, and what a step of a byte is worth."""
    table = found[list(names.values())]
    scale = float(np.abs(table).max()) / 127
    small = np.rint(table / scale).astype(int) + MIDDLE
    keys = np.array([key(name) for name in names], np.dtype("<u4"))
    return keys.tobytes() + small.astype(np.uint8).tobytes(), scale


def train() -> bytes:
    """The whole file."""
    rules = Rules()
    given = lines(rules)
    readings = [rules.read(line.text) for line in given]
    cut = [pieces(found) for found in readings]
    told = [marks(found) if line.told else [] for found, line in zip(readings, given, strict=True)]
    where = columns(cut, told)
    truth = np.array([CLASSES.index(line.intent) for line in given])
    found = learn(cells(cut, told, where), truth, where.width)
    some, piece_scale = packed(where.pieces, found)
    said, mark_scale = packed(where.marks, found)
    head: dict[str, Any] = {
        "classes": CLASSES,
        "inputs": inputs(),
        "lines": len(given),
        "pieces": len(where.pieces),
        "piece_scale": piece_scale,
        "mark_scale": mark_scale * MARK,
        "bias": [round(float(one), 6) for one in found[-1]],
    }
    return json.dumps(head).encode() + b"\n" + zlib.compress(some + said, 9)


if __name__ == "__main__":
    OUT.write_bytes(train())
    print(f"{OUT.relative_to(ROOT)}: {OUT.stat().st_size} bytes")
