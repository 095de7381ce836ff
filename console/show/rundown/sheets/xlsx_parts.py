"""An .xlsx made safe to hand to a reader: bounded parts, worksheets cut where content ends."""

import io
import zipfile
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError
from xml.parsers.expat import ExpatError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.show.rundown.sheets.kinds import DAMAGED, ZIP_DAMAGE
from console.show.rundown.sheets.xlsx_scan import Odd, Scan, scan

UNPACKED_LIMIT = 200 << 20
"""Bytes that all parts of one file may unpack to; what unpacks to more is no honest sheet."""

MOST_PARTS = 5_000

BOMB = QT_TRANSLATE_NOOP("sheet", "{file} unpacks to more than {most} MB and was not opened.")

_LEFT_OUT = ("xl/media/", "xl/drawings/", "xl/embeddings/", "xl/charts/", "xl/printerSettings/")


class SafeBook(NamedTuple):
    """A workbook in memory, and what was seen of each worksheet, by its name."""

    data: io.BytesIO
    scans: dict[str, Scan]


def safe_book(path: Path) -> SafeBook:
    """Unpack within bounds, cut, and pack again; raises BadInput for what is damaged or a bomb."""
    try:
        parts = bounded_parts(path, _LEFT_OUT)
        names = _sheet_parts(parts)
        scans: dict[str, Scan] = {}
        for name, part in names.items():
            if part in parts:
                scans[name] = found = scan(path.name, parts[part])
                parts[part] = _cut(parts[part], found)
    except (Odd, ExpatError, ParseError, DefusedXmlException, ValueError) as error:
        raise BadInput(message(DAMAGED, file=path.name)) from error
    return SafeBook(_packed(parts), scans)


def bounded_parts(path: Path, left_out: tuple[str, ...] = ()) -> dict[str, bytes]:
    """The parts of a zip file by name; sizes are looked at before anything is unpacked."""
    try:
        with zipfile.ZipFile(path) as book:
            infos = [one for one in book.infolist() if not one.filename.startswith(left_out)]
            if len(infos) > MOST_PARTS or sum(one.file_size for one in infos) > UNPACKED_LIMIT:
                raise BadInput(message(BOMB, file=path.name, most=UNPACKED_LIMIT >> 20))
            # A part that unpacks to more than it says ends there and fails its checksum.
            return {one.filename: book.read(one) for one in infos if not one.is_dir()}
    except ZIP_DAMAGE as error:
        raise BadInput(message(DAMAGED, file=path.name)) from error


def _packed(parts: dict[str, bytes]) -> io.BytesIO:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_STORED) as book:
        for name, part in parts.items():
            book.writestr(name, part)
    data.seek(0)
    return data


def _cut(part: bytes, found: Scan) -> bytes:
    if found.end is None:
        return part
    mark = f"{found.prefix}:" if found.prefix else ""
    return part[: found.end] + f"</{mark}sheetData></{mark}worksheet>".encode()


def _sheet_parts(parts: dict[str, bytes]) -> dict[str, str]:
    """Sheet name → name of its part."""
    targets = {
        one.get("Id", ""): _joined(one.get("Target", ""))
        for one in _root(parts, "xl/_rels/workbook.xml.rels").iter()
        if one.get("Target")
    }
    found = {}
    for one in _root(parts, "xl/workbook.xml").iter():
        if one.tag.rpartition("}")[2] == "sheet":
            ids = [value for name, value in one.attrib.items() if name.endswith("}id")]
            found[one.get("name", "")] = targets.get(ids[0] if ids else "", "")
    return found


def _root(parts: dict[str, bytes], name: str) -> Element:
    root: Element = fromstring(parts.get(name, b""))
    return root


def _joined(target: str) -> str:
    """A target as a part's name: it counts from the root, or from the folder of the workbook."""
    return target[1:] if target.startswith("/") else str(PurePosixPath("xl") / target)
