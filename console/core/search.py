"""Search in Chinese and other text: one way to split it, and the index that holds the pieces.

Chinese runs (and others written without spaces) become overlapping pairs and their last character
alone, letters and digits become words. An index made with another split finds nothing, so a change
here needs every index rebuilt.
"""

import re
import unicodedata
from typing import NamedTuple

from console.core import resources

QUERY_LIMIT = 100
"""Characters of a query that are looked at."""

# Scripts without spaces between words: Han, kana, bopomofo, Thai, Lao, Myanmar, Khmer.
_RUN = (
    "\u3005-\u3007\u3021-\u3029\u3031-\u3035\u303b\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa"
    "\u30fc-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u1000-\u103f\u1780-\u17d3"
)
_LETTERS = rf"[^\W\d_{_RUN}]+"
_PIECE = re.compile(rf"(?=([{_RUN}]{{1,2}}|{_LETTERS}|\d+))(?:[{_RUN}]|{_LETTERS}|\d+)")
_STRETCH = re.compile(rf"(?:[{_RUN}]+|{_LETTERS}|\d+)+")
_PART = re.compile(rf"[{_RUN}]+|{_LETTERS}|\d+")
_IN_RUN = re.compile(rf"[{_RUN}]")
_SURE = re.compile(rf"[{_RUN}]{{1,2}}\Z")  # one term of the index says it all
_SPACE = re.compile(r"\s+")

# Characters nobody sees; spam puts them between those it wants unfound.
_UNSEEN = (
    0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F),
    *range(0x2060, 0x2070), 0x3164, *range(0xFE00, 0xFE10), 0xFEFF, 0xFFA0,
)  # fmt: skip


def _folding() -> dict[int, str | None]:
    lines = resources.path("words", "simplified.txt").read_text(encoding="utf-8").splitlines()
    folding: dict[int, str | None] = {ord(line[0]): line[1] for line in lines if line[0] != "#"}
    folding.update(dict.fromkeys(_UNSEEN))
    return folding


_FOLDING = _folding()


def normal(text: str) -> str:
    """The text that search compares: NFKC, lower case, simplified, nothing invisible."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold().translate(_FOLDING)


def words(text: str) -> str:
    """The pieces of a text as the index takes them, with spaces between."""
    return " ".join(_PIECE.findall(normal(text)))


def match_query(text: str) -> str | None:
    """The FTS5 MATCH expression for what someone typed; None if there is nothing to search for.

    Pieces are joined by AND, so that what it finds contains all of them, though perhaps apart:
    check with `holds`. The last word counts as unfinished until something is typed behind it.
    """
    typed = normal(text[:QUERY_LIMIT])
    terms: dict[str, None] = {}
    for part in _PART.finditer(typed):
        piece = part.group()
        if not _IN_RUN.match(piece):
            terms[f'"{piece}"' + "*" * (part.end() == len(typed))] = None
        elif len(piece) == 1:
            terms[f'"{piece}"*'] = None
        else:
            terms.update(dict.fromkeys(f'"{piece[i : i + 2]}"' for i in range(len(piece) - 1)))
    return " AND ".join(terms) or None


def needles(text: str) -> tuple[str, ...]:
    """The stretches of a query that must stand unbroken in what is found; for `holds`.

    Only those that the index cannot vouch for: with Chinese in them and more than one piece.
    """
    stretches = _STRETCH.findall(normal(text[:QUERY_LIMIT]))
    return tuple(s for s in dict.fromkeys(stretches) if _IN_RUN.search(s) and not _SURE.match(s))


def holds(text: str, stretches: tuple[str, ...]) -> bool:
    """Whether a text found contains each stretch, spaces aside ("iphone15壳", "iPhone 15 壳")."""
    if not stretches:
        return True
    whole = _SPACE.sub("", normal(text))
    return all(stretch in whole for stretch in stretches)


BEGUN = "\ue000"
"""Marks a term as how words begin; no text has it, since it is for private use."""

BEGINNINGS = (1, 2, 3, 4, 6, 8, 10, 12, 16)
"""Lengths at which the beginning of a word is a term of its own."""


def beginnings(text: str) -> str:
    """Terms for what is typed so far: how words begin, and every Chinese character alone.

    An index with these beside `words` finds one character, or half a word, by one term each. A
    prefix query would first gather everything that begins so, the longer the more there is.
    """
    terms: dict[str, None] = {}
    for piece in _PART.findall(normal(text)):
        if _IN_RUN.match(piece):
            terms.update(dict.fromkeys(piece))
        else:
            terms.update(dict.fromkeys(piece[:n] for n in BEGINNINGS if n <= len(piece)))
    return " ".join(BEGUN + term for term in terms)


class Typed(NamedTuple):
    """What someone typed, for an index with `beginnings`.

    terms: all of them in what is found. stretches: see `needles`. begun: the unfinished word where
    no term says all of it, else "".
    """

    terms: tuple[str, ...]
    stretches: tuple[str, ...]
    begun: str

    def stands_in(self, text: str) -> bool:
        """Whether a text that has the terms has what was typed."""
        if self.begun and not any(
            piece.startswith(self.begun) for piece in _PART.findall(normal(text))
        ):
            return False
        return holds(text, self.stretches)


def typed(text: str) -> Typed:
    """The terms of what someone typed so far; the last word counts as unfinished."""
    line = normal(text[:QUERY_LIMIT])
    terms: dict[str, None] = {}
    begun = ""
    for part in _PART.finditer(line):
        piece = part.group()
        if _IN_RUN.match(piece):
            pairs = [piece[i : i + 2] for i in range(len(piece) - 1)]
            terms.update(dict.fromkeys(pairs or [BEGUN + piece]))
        elif part.end() == len(line):
            length = max(n for n in BEGINNINGS if n <= len(piece))
            terms[BEGUN + piece[:length]] = None
            begun = piece if length < len(piece) else ""
        else:
            terms[piece] = None
    return Typed(tuple(terms), needles(text), begun)


def create_index(name: str) -> str:
    """SQL that creates an index; its rowid is that of the row whose words it holds."""
    # Unknown characters (Cn) and marks count as letters, so that every piece of `words` is one
    # token whatever Unicode version SQLite was built with: detail=none cannot look up phrases.
    return (
        f"CREATE VIRTUAL TABLE {_name(name)} USING fts5(words, content='', detail=none, "
        "columnsize=0, "
        "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* M* Co Cn'\")"
    )


def insert(name: str) -> str:
    """SQL that adds a row's words; parameters: rowid, `words` of its text."""
    return f"INSERT INTO {_name(name)}(rowid, words) VALUES (?, ?)"


def delete(name: str) -> str:
    """SQL that takes a row's words out; parameters: rowid, the same `words` that were added.

    Ahead of every change or deletion of the text: the index keeps no copy to find them by.
    """
    return f"INSERT INTO {_name(name)}({name}, rowid, words) VALUES ('delete', ?, ?)"


def select(name: str) -> str:
    """SQL for a page of rowids, newest first; parameters: `match_query`, rowid below, how many."""
    return (
        f"SELECT rowid FROM {_name(name)} WHERE {name} MATCH ? AND rowid < ? "
        "ORDER BY rowid DESC LIMIT ?"
    )


def _name(name: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise ValueError(f"not a name for an index: {name!r}")
    return name
