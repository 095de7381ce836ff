"""A list of JSON objects as a grid: the form in which cues are written for scripts."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.textfile import open_text, scan
from console.show.rundown.sheets.cells import reads_otherwise
from console.show.rundown.sheets.grid import LAST_ROW, MOST_COLUMNS, Grid, Value

NOT_A_LIST = QT_TRANSLATE_NOOP("sheet", "{file} is not a list of objects, one for each cue.")

_LENGTHS = ("duration", "min", "max")


def json_grid(path: Path) -> Grid:
    """The objects as rows below a row of their names; raises BadInput for anything else."""
    with open_text(scan(path, "utf-8")) as text:
        try:
            found = json.load(text, parse_constant=str)
        except (ValueError, RecursionError) as error:
            raise BadInput(message(NOT_A_LIST, file=path.name)) from error
    whole = isinstance(found, list) and all(isinstance(one, dict) for one in found)
    if not whole or len(found) > LAST_ROW:
        raise BadInput(message(NOT_A_LIST, file=path.name))
    flat = [_flat(one) for one in found]
    names = list(dict.fromkeys(name for one in flat for name in one))
    if len(names) > MOST_COLUMNS:
        raise BadInput(message(NOT_A_LIST, file=path.name))
    return Grid("", [[*names], *([one.get(name) for name in names] for one in flat)])


def _flat(row: dict[str, Any]) -> dict[str, Value]:
    """One object: custom columns beside the others, lengths from seconds."""
    found: dict[str, Value] = {}
    for name, value in row.items():
        if name == "custom" and isinstance(value, dict):
            found |= {f"custom:{key}": _quoted(one) for key, one in value.items()}
        elif name in _LENGTHS and isinstance(value, int | float) and 0 <= value <= 86_400:
            found[name] = timedelta(seconds=value)
        elif isinstance(value, list):
            found[name] = ", ".join(str(one)[:20] for one in value[:200])
        elif isinstance(value, str | int | float | bool):
            found[name] = value
    return found


def _quoted(value: Any) -> Value:
    """A custom text as cells have it: quoted where it would read as a number or a flag."""
    if not isinstance(value, str):
        return value if isinstance(value, int | float | bool) else None
    return json.dumps(value, ensure_ascii=False) if reads_otherwise(value) else value
