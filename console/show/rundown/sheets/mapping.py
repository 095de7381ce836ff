"""A --map file for a sheet of cues: which of its columns is which of our fields."""

import tomllib
from pathlib import Path

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.show.rundown.sheets.columns import FIELDS

SIZE = 1 << 20
UNREADABLE = QT_TRANSLATE_NOOP("sheet", "The map {file} cannot be read: {why}.")
NO_COLUMNS = QT_TRANSLATE_NOOP(
    "sheet", "The map {file} has no [columns] with our field = “header”."
)
NO_FIELD = QT_TRANSLATE_NOOP(
    "sheet", "The map {file} names a field {name} that cues do not have; they have {known}."
)


def read_columns(path: Path) -> dict[str, str]:
    """Field → their header; raises BadInput for what is no such map."""
    try:
        with path.open("rb") as file:
            found = tomllib.loads(file.read(SIZE).decode("utf-8-sig")).get("columns")
    except OSError as error:
        raise BadInput(message(UNREADABLE, file=path.name, why=error.strerror or error)) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadInput(message(UNREADABLE, file=path.name, why=error)) from error
    if not isinstance(found, dict) or not all(isinstance(one, str) for one in found.values()):
        raise BadInput(message(NO_COLUMNS, file=path.name))
    for name in found:
        if name not in FIELDS:
            known = ", ".join(FIELDS)
            raise BadInput(message(NO_FIELD, file=path.name, name=name[:40], known=known))
    return {name: str(header).strip() for name, header in found.items()}
