"""Text files of unknown encoding: gzip, byte order marks, UTF-8, UTF-16 and GB18030."""

import codecs
import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, BinaryIO, TextIO, cast

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message

CHUNK = 1 << 20
_UNREADABLE = QT_TRANSLATE_NOOP("sheet", "{file} cannot be read: {why}.")
_TRUNCATED = QT_TRANSLATE_NOOP("sheet", "{file} is cut off or damaged; copy it again.")
_BINARY = QT_TRANSLATE_NOOP("sheet", "{file} is not a text file.")
_EMPTY = QT_TRANSLATE_NOOP("sheet", "{file} is empty.")
_ENCODING = QT_TRANSLATE_NOOP(
    "sheet", "{file} has an unknown encoding; save it as UTF-8 or name the encoding in the map."
)
_NO_SUCH_ENCODING = QT_TRANSLATE_NOOP("sheet", "There is no encoding called {name}.")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PLAUSIBLE = 3  # of three characters beyond ASCII, one at least must be a common Chinese one


@dataclass(frozen=True)
class TextFile:
    """A file read through once: its encoding, and the digest (32 hex digits) of what it holds."""

    path: Path
    encoding: str
    digest: str


def bounded(text: str, size: int) -> str:
    """The text cut to at most `size` bytes of UTF-8, never inside a character."""
    if len(text) * 4 <= size:
        return text
    data = text.encode("utf-8", "replace")
    return text if len(data) <= size else data[:size].decode("utf-8", "ignore")


class _Source(io.RawIOBase):
    """A file's bytes, gzip undone; what goes wrong while reading is BadInput.

    Done here and not around the reader's block, whose own errors are not the file's.
    """

    def __init__(self, inner: BinaryIO, path: Path) -> None:
        self._inner = inner
        self._path = path

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any) -> int:
        """As in RawIOBase."""
        try:
            data = self._inner.read(len(buffer))
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            raise BadInput(message(_TRUNCATED, file=self._path.name)) from error
        except OSError as error:
            raise _unreadable(self._path, error) from error
        buffer[: len(data)] = data
        return len(data)


def _unreadable(path: Path, error: OSError) -> BadInput:
    return BadInput(message(_UNREADABLE, file=path, why=error.strerror or error))


@contextmanager
def open_bytes(path: Path) -> Iterator[BinaryIO]:
    """The file's bytes, gzip undone; whatever goes wrong while reading becomes BadInput."""
    try:
        plain = path.open("rb")
    except OSError as error:
        raise _unreadable(path, error) from error
    with plain, ExitStack() as opened:
        inner: BinaryIO = plain
        if plain.peek(2)[:2] == b"\x1f\x8b":
            inner = cast(BinaryIO, opened.enter_context(gzip.open(plain, "rb")))
        yield opened.enter_context(io.BufferedReader(_Source(inner, path), 1 << 16))


@contextmanager
def open_text(file: TextFile) -> Iterator[TextIO]:
    """The file's text; line ends are left as they are."""
    with open_bytes(file.path) as raw:
        text = io.TextIOWrapper(raw, encoding=file.encoding, newline="")
        try:
            yield text
        except UnicodeError as error:  # the file was changed after it was scanned
            raise BadInput(message(_TRUNCATED, file=file.path.name)) from error
        finally:
            text.detach()


def digest_of(path: Path) -> str:
    """Digest (32 hex digits) of what the file holds. Raises BadInput if that cannot be read."""
    digest = blake2b(digest_size=16)
    with open_bytes(path) as raw:
        while data := raw.read(CHUNK):
            digest.update(data)
    return digest.hexdigest()


def scan(path: Path, encoding: str | None = None) -> TextFile:
    """Read the whole file once, in bounded pieces, to know that it is whole and how to read it.

    Raises BadInput if it is empty, binary, cut off, or in no encoding known here.
    """
    with open_bytes(path) as raw:
        head = raw.read(4096)
    if not head:
        raise BadInput(message(_EMPTY, file=path.name))
    candidates = (_named(encoding),) if encoding else _candidates(head)
    for candidate in candidates:
        digest = _decodes(path, candidate)
        if digest:
            return TextFile(path, candidate, digest)
    raise BadInput(message(_BINARY if b"\0" in head else _ENCODING, file=path.name))


def _named(encoding: str) -> str:
    """The codec's own name; a mark at the start of the file is never part of its text."""
    try:
        name = codecs.lookup(encoding).name
        codecs.getincrementaldecoder(name)
        "".encode(name)
    except (LookupError, UnicodeError) as error:
        raise BadInput(message(_NO_SUCH_ENCODING, name=encoding)) from error
    return "utf-8-sig" if name == "utf-8" else name


def _candidates(head: bytes) -> tuple[str, ...]:
    """Encodings to try, from the first bytes."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return (name,)
    start = head[:64]
    low, high = start[0::2].count(0), start[1::2].count(0)
    if max(low, high) * 3 > len(start) and not min(low, high):
        return ("utf-16-le" if high else "utf-16-be",)
    return ("utf-8", "gb18030")


def _decodes(path: Path, encoding: str) -> str | None:
    """The digest of the file's bytes if all of it is text in that encoding, else None."""
    decoder = codecs.getincrementaldecoder(encoding)()
    seen_more = False
    digest = blake2b(digest_size=16)
    beyond = common = 0
    with open_bytes(path) as raw:
        while True:
            data = raw.read(CHUNK)
            digest.update(data)
            try:
                text = decoder.decode(data, final=not data)
            except UnicodeError as error:  # some codecs tell no more than that
                if seen_more and not data and encoding != "gb18030":
                    raise BadInput(message(_TRUNCATED, file=path.name)) from error
                return None
            seen_more = seen_more or not text.isascii()
            if "\0" in text:
                raise BadInput(message(_BINARY, file=path.name))
            if encoding == "gb18030":
                plain = len(text.encode("ascii", "ignore"))
                beyond += len(text) - plain
                common += (len(text.encode("gb2312", "ignore")) - plain) // 2
            if not data:
                return digest.hexdigest() if common * _PLAUSIBLE >= beyond else None
