"""Text from outside made safe to show in a line, and safe to put into a cell of a spreadsheet."""

import re
import unicodedata

MARKS = 3
"""Combining marks kept on one character; more pile up into the lines above and below."""

CELL_LIMIT = 32_767
"""Characters a spreadsheet's cell can hold."""

_ELLIPSIS = "…"
_EMOJI = "\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"

# What nearly all comments are made of: visible, no marks, nothing that NFC would change.
_UNUSUAL = re.compile(
    "[^ -~\xa1-\xac\xae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf"
    "\u2190-\u2328\u232b-\u27ff\u2900-\u29ff\u2b00-\u2bff\u3000-\u3029\u3030-\u303f"
    "\u3041-\u3096\u309b-\u30ff\u3105-\u312f\u3131-\u3163\u3200-\u33ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7a3\uff01-\uff9f\uffe0-\uffe6\U0001f000-\U0001faff\U00020000-\U0002a6df]"
)
_BREAK = re.compile("[\t\n\x0b\x0c\r\x85\u2028\u2029]+")
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufe00-\ufe0d\ufeff"
    "\uffa0\ufff0-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
    + "".join(chr(p << 16 | e) for p in range(1, 17) for e in (0xFFFE, 0xFFFF))
    + "]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
# Presentation selectors and joiners stay where they build an emoji, and nowhere else.
_STRAY_SELECTOR = re.compile(f"(?<![{_EMOJI}0-9#*\xa9\xae\u203c\u2049\u2122\u2139])[\ufe0e\ufe0f]")
_STRAY_JOINER = re.compile(f"(?<![{_EMOJI}\ufe0f])\u200d|\u200d(?![{_EMOJI}])")

_RISKY = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
_NO_CELL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def plain(text: str, limit: int = 500) -> str:
    """The text as one line of NFC without anything unseen, at most `limit` characters (≥ 1)."""
    if len(text) <= limit and not _UNUSUAL.search(text):
        return text
    # Enough for whatever is dropped from honest text; work stays bounded on any other.
    head = _cleaned(text[: limit * 16])
    if len(head) <= limit and len(text) <= limit * 16:
        return head
    return head[: limit - 1].rstrip("\u200d ") + _ELLIPSIS


def _cleaned(text: str) -> str:
    if not _UNUSUAL.search(text):
        return text
    text = _SURROGATE.sub("\ufffd", _HIDDEN.sub("", _BREAK.sub(" ", text)))
    text = _STRAY_JOINER.sub("", _STRAY_SELECTOR.sub("", text))
    return _bounded_marks(unicodedata.normalize("NFC", text))


def _bounded_marks(text: str) -> str:
    kept, run = [], 0
    for character in text:
        run = run + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        if run <= MARKS:
            kept.append(character)
    return "".join(kept)


def spreadsheet_cell(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula, by an apostrophe if need be."""
    cell = _SURROGATE.sub("\ufffd", _NO_CELL.sub("", text))
    return ("'" + cell if _RISKY.match(cell) else cell)[:CELL_LIMIT]


def cell_text(cell: str) -> str:
    """The text that `spreadsheet_cell` made a cell of: takes its apostrophe off again."""
    return cell[1:] if cell.startswith("'") and _RISKY.match(cell) else cell
