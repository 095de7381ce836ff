"""Which desk this is: an id made once per user data directory."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import tomli_w


def desk_id(path: Path, new_id: Callable[[], str]) -> str:
    """The id in the file; a new one is written where there is none that can be read."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8")).get("id")
        if isinstance(found, str) and found:
            return found
    except (OSError, ValueError):
        pass  # unreadable is as good as new: the journal knows both desks
    made = new_id()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(tomli_w.dumps({"id": made}), encoding="utf-8")
    return made
