"""Where the files live that come with the program."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


@cache
def _root() -> Path:
    # Inside an installed wheel or a frozen build first: only a checkout has none there.
    for place in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        if place.is_dir():
            return place
    raise FileNotFoundError("the program's own resources are missing: install it again")


def path(*parts: str) -> Path:
    """The place of one resource, `path("words", "simplified.txt")`; it need not exist."""
    return _root().joinpath(*parts)
