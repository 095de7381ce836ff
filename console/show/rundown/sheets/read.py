"""Reading a run-of-show from a file or a clipboard; a plain function that a process can run."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.show.rundown.sheets.filling import Filled, Header, day_named, fill, find_header
from console.show.rundown.sheets.grid import MOST_ROWS, Grid
from console.show.rundown.sheets.json_grid import json_grid
from console.show.rundown.sheets.kinds import kind_of
from console.show.rundown.sheets.reading import Problem, SheetReading
from console.show.rundown.sheets.rows import read_rows
from console.show.rundown.sheets.text_grid import clipboard_grid, file_grid
from console.show.rundown.sheets.workbook import grids_of

NO_TABLE = QT_TRANSLATE_NOOP(
    "sheet",
    "{file} has no run-of-show: none of its first 20 rows names a cue and its time or length.",
)
NO_ROWS = QT_TRANSLATE_NOOP("sheet", "{file} has a header in row {row}, but no cues below it.")
TOO_MANY = QT_TRANSLATE_NOOP("sheet", "{file} has more than {most} cues.")
STOPPED = QT_TRANSLATE_NOOP("sheet", "nothing was read from here on: the rows above were empty")
NO_MAPPING: Mapping[str, str] = {}


class NoRundown(BadInput):
    """A readable sheet that is something else than a run-of-show."""


def read_sheet(
    path: Path, columns: Mapping[str, str] = NO_MAPPING, encoding: str | None = None
) -> SheetReading:
    """Read a file. columns: our field → their header, as in a --map file.

    Raises NoRundown where it is a sheet of something else, BadInput where it cannot be read.
    """
    return _read(path.name, _grids(path, encoding), columns)


def read_text(text: str, name: str) -> SheetReading:
    """Read what a clipboard holds: cells with tabs between, or an HTML table. Errors as above."""
    return _read(name, [clipboard_grid(text, name)], NO_MAPPING)


def _grids(path: Path, encoding: str | None) -> Sequence[Grid]:
    kind = kind_of(path)
    if path.suffix.lower() == ".json":
        return [json_grid(path)]
    return [file_grid(path, encoding)] if kind == "text" else grids_of(path, kind)


def _read(file: str, grids: Sequence[Grid], columns: Mapping[str, str]) -> SheetReading:
    """The sheet whose header names the most columns, the first of equals."""
    best: tuple[Filled, Header] | None = None
    for grid in grids:
        filled = fill(grid)
        header = find_header(filled, columns)
        if header and (best is None or len(header.columns.places) > len(best[1].columns.places)):
            best = filled, header
    if best is None:
        raise NoRundown(message(NO_TABLE, file=file))
    return _reading(file, *best)


def _reading(file: str, filled: Filled, header: Header) -> SheetReading:
    found = read_rows(filled, header)
    if not found.rows:
        raise BadInput(message(NO_ROWS, file=file, row=header.row + 1))
    if len(found.rows) > MOST_ROWS:
        raise BadInput(message(TOO_MANY, file=file, most=MOST_ROWS))
    problems = found.problems
    if filled.grid.stopped:
        problems.append(Problem(filled.grid.stopped, "", message(STOPPED)))
    columns = header.columns
    return SheetReading(
        file=file,
        sheet=filled.grid.name,
        header_row=header.row + 1,
        headers={field: columns.header(field) for field in columns.places},
        custom=tuple(found.custom),
        rows=tuple(found.rows),
        problems=tuple(problems),
        exact="id" in columns.places,
        day=day_named(file, filled, header.row),
    )
