"""Letters of a PDF that can be searched and copied again.

For each glyph Qt notes the lowest character that the font draws with it. Han fonts draw a radical
and the letter made of it alone with one glyph, so that 小 would be found as the radical U+2F29.
"""

import re
from collections.abc import Iterable

from PySide6.QtGui import QFont, QRawFont

_MAP = re.compile(rb"begincmap\n.*?endcmap", re.DOTALL)
_LETTERS = re.compile(rb"\[[^\]]*\]")
_LETTER = re.compile(rb"<([0-9A-Fa-f]{4})>")


def with_letters(pdf: bytes, text: Iterable[str], fonts: Iterable[QFont]) -> bytes:
    """The PDF with the letters of `text`, set in `fonts`, in place of others that look the same.

    Nothing changes its length, so that every offset in the file holds.
    """
    used = set().union(*text)
    letters: dict[bytes, bytes] = {}
    for one in fonts:
        raw = QRawFont.fromFont(one)
        by_glyph = {_glyph(raw, letter): letter for letter in sorted(used, reverse=True)}
        by_glyph.pop(-1, None)
        noted = {found[1] for part in _MAP.finditer(pdf) for found in _LETTER.finditer(part[0])}
        for code in noted:
            character = chr(int(code, 16))
            if character not in used and (letter := by_glyph.get(_glyph(raw, character), "")):
                letters[code] = b"%04X" % ord(letter)
    return _MAP.sub(lambda part: _replaced(part[0], letters), pdf)


def _glyph(raw: QRawFont, character: str) -> int:
    """The glyph's number in the font; of what cannot stand in these maps, or is not in it, −1."""
    if not 0 < ord(character) < 0x10000 or 0xD800 <= ord(character) < 0xE000:
        return -1
    found = raw.glyphIndexesForString(character)
    return found[0] if found and found[0] else -1


def _replaced(part: bytes, letters: dict[bytes, bytes]) -> bytes:
    def letter(found: re.Match[bytes]) -> bytes:
        return b"<" + letters.get(found[1], found[1]) + b">"

    return _LETTERS.sub(lambda found: _LETTER.sub(letter, found[0]), part)
