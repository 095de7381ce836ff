"""The files of pictures: named by what is in them, written whole or not at all."""

import os
import re
import uuid
from hashlib import sha256
from pathlib import Path

from console.show.products.pictures.tables import ENDINGS, Picture

MOST_BYTES = 8_000_000
"""No picture that was taken in is larger."""

LONGEST_SIDE = 1_600
"""Pixels of the longer side; larger pictures are made smaller when they are taken in."""

_NAME = re.compile(rf"([0-9a-f]{{64}})\.({'|'.join(ENDINGS)})")


def file_name(picture: Picture) -> str:
    """What the file of a picture is called."""
    return f"{picture.digest}.{picture.ending}"


def digest_of(content: bytes) -> str:
    """What a file with this in it is named by."""
    return sha256(content).hexdigest()


def is_sound(name: str, content: bytes) -> bool:
    """Whether a file from elsewhere is named by what is in it, and is of bounded size."""
    found = _NAME.fullmatch(name)
    return found is not None and 0 < len(content) <= MOST_BYTES and digest_of(content) == found[1]


def is_sound_row(row: Picture) -> bool:
    """Whether a row names a file that can be, of a size that can be."""
    named = _NAME.fullmatch(file_name(row)) is not None
    return named and all(0 < side <= LONGEST_SIDE for side in (row.width, row.height))


def keep(folder: Path, content: bytes, ending: str) -> str:
    """Keep a picture's content in the folder; returns its digest. Raises OSError.

    What is there already is of the same content, and stays.
    """
    digest = digest_of(content)
    path = folder / f"{digest}.{ending}"
    if path.exists():
        return digest
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f".{uuid.uuid4().hex}.part"
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return digest
