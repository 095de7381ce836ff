"""What kind of sheet a file is, by what it holds; what is not read is refused by its name."""

import zipfile
import zlib
from pathlib import Path
from typing import Literal

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message

Kind = Literal["xlsx", "ods", "xls", "text"]

SIZE_LIMIT = 64 << 20
"""Bytes of the greatest workbook that is opened; tables of text are streamed."""

UNREADABLE = QT_TRANSLATE_NOOP("sheet", "{file} cannot be read: {why}.")
TOO_LARGE = QT_TRANSLATE_NOOP("sheet", "{file} is larger than {most} MB.")
EMPTY = QT_TRANSLATE_NOOP("sheet", "{file} is empty.")
MACROS = QT_TRANSLATE_NOOP(
    "sheet", "{file} is a file with macros, which are not read. Save it as .xlsx first."
)
ENCRYPTED = QT_TRANSLATE_NOOP(
    "sheet", "{file} is protected by a password. Save it without one first."
)
DAMAGED = QT_TRANSLATE_NOOP("sheet", "{file} is damaged or cut off. Save it again.")
BINARY_BOOK = QT_TRANSLATE_NOOP("sheet", "{file} is a binary workbook. Save it as .xlsx first.")
OTHER_KIND = QT_TRANSLATE_NOOP(
    "sheet", "{file} ends in {ending}, but it is {really} inside. Save it as what it is called."
)
NO_SHEET = QT_TRANSLATE_NOOP(
    "sheet", "{file} is no sheet: .xlsx, .xls, .ods, .csv and .tsv are read."
)

ZIP_DAMAGE = (
    zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError,
    RuntimeError,
)  # fmt: skip
"""What the standard library raises over damaged zip files."""

_MACRO_ENDINGS = (".xlsm", ".xltm", ".xlam", ".xlsb")
_TEXT_ENDINGS = (".csv", ".tsv", ".txt", ".gz")
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NAMES = {
    "xlsx": QT_TRANSLATE_NOOP("sheet", "an .xlsx workbook"),
    "ods": QT_TRANSLATE_NOOP("sheet", "an .ods sheet"),
    "xls": QT_TRANSLATE_NOOP("sheet", "an old .xls workbook"),
    "text": QT_TRANSLATE_NOOP("sheet", "text"),
}


def kind_of(path: Path) -> Kind:
    """What the file is; raises BadInput where it is no sheet, or not what its ending says."""
    ending = path.suffix.lower()
    head = _head(path)
    if ending in _MACRO_ENDINGS:
        raise BadInput(message(BINARY_BOOK if ending == ".xlsb" else MACROS, file=path.name))
    kind: Kind = "text"
    if head.startswith(_ZIP):
        kind = _kind_of_zip(path)
    elif head.startswith(_OLE):
        kind = _kind_of_ole(path)
    if kind == "text" and (ending in _TEXT_ENDINGS or ending not in (".xlsx", ".xls", ".ods")):
        return kind
    if ending != f".{kind}":
        really = message(_NAMES[kind])
        raise BadInput(message(OTHER_KIND, file=path.name, ending=ending or "?", really=really))
    return kind


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            head = file.read(16)
            size = path.stat().st_size if head.startswith((_ZIP, _OLE)) else 0
    except OSError as error:
        raise BadInput(message(UNREADABLE, file=path.name, why=error.strerror or error)) from error
    if not head:
        raise BadInput(message(EMPTY, file=path.name))
    if size > SIZE_LIMIT:
        raise BadInput(message(TOO_LARGE, file=path.name, most=SIZE_LIMIT >> 20))
    return head


def _kind_of_zip(path: Path) -> Kind:
    try:
        with zipfile.ZipFile(path) as book:
            names = {info.filename for info in book.infolist()}
            if any(info.flag_bits & 1 for info in book.infolist()):
                raise BadInput(message(ENCRYPTED, file=path.name))
            manifest = b""
            if "META-INF/manifest.xml" in names:
                with book.open("META-INF/manifest.xml") as part:
                    manifest = part.read(1 << 20)
    except ZIP_DAMAGE as error:
        raise BadInput(message(DAMAGED, file=path.name)) from error
    if any(name.endswith("vbaProject.bin") for name in names):
        raise BadInput(message(MACROS, file=path.name))
    if b"encryption-data" in manifest:
        raise BadInput(message(ENCRYPTED, file=path.name))
    if "xl/workbook.bin" in names:
        raise BadInput(message(BINARY_BOOK, file=path.name))
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "content.xml" in names and path.suffix.lower() not in (".odt", ".odp"):
        return "ods"
    raise BadInput(message(NO_SHEET, file=path.name))


def _kind_of_ole(path: Path) -> Kind:
    """An .xls, or an encrypted .xlsx, which is wrapped in the same container."""
    data = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise BadInput(message(ENCRYPTED, file=path.name))
    if not any(name.encode("utf-16-le") in data for name in ("Workbook", "Book")):
        raise BadInput(message(NO_SHEET, file=path.name))
    return "xls"
