"""Cells as text: bounded, without characters that a store cannot keep."""

from collections.abc import Callable
from hashlib import blake2b

from console.core.sheet import ROW_LIMIT
from console.core.textfile import bounded
from console.feeds.recording.draft import BadRow
from console.show.questions.facts import TEXT_BYTES

ID_LENGTH = 200
"""Longer ids (characters) are replaced by their digest."""

NAME_BYTES = 512
"""At most this many bytes of a name are kept."""


REMEMBERED = 50_000
"""Cells remembered of one column or several of a kind."""


def spoken(text: str) -> tuple[str, str]:
    """A message's text as it is kept, and the digest of the text as it came.

    Raises BadRow "empty" or "too_long".
    """
    data = text.encode("utf-8", "surrogatepass")
    digest = blake2b(data, digest_size=8).hexdigest()
    if len(data) > TEXT_BYTES:
        if len(data) > ROW_LIMIT:
            raise BadRow("too_long")
        text = bounded(text, TEXT_BYTES)
    if "\0" in text:
        text = text.replace("\0", "")
    if not text:
        raise BadRow("empty")
    return text, digest


def name(text: str) -> str:
    """A name or label: trimmed, bounded."""
    text = text.strip()
    return bounded(text, NAME_BYTES) if len(text) > NAME_BYTES // 4 else text


def identity(text: str) -> str:
    """An id as a key: trimmed, "17850.0" as "17850"; too long ones by their digest."""
    text = text.strip()
    if text.endswith(".0") and text[:-2].isdecimal():
        return text[:-2]
    if len(text) > ID_LENGTH:
        return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return text.replace("\t", " ") if "\t" in text else text


class Cells(dict[str, str]):
    """A cell → what `make` makes of it, remembered: most cells of a column repeat."""

    def __init__(self, make: Callable[[str], str]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, cell: str) -> str:
        if len(self) >= REMEMBERED:
            self.clear()
        self[cell] = found = self._make(cell)
        return found


def whole(text: str) -> str:
    """Text of JSON without halves of characters, which no store keeps."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()
