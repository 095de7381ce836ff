"""Arrangements of the plan's columns under names of one's own, kept for this machine."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from console.core.errors import BadInput, Refused, StoreError
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.setting import MachineSettings, Setting

COLUMN_SETS = Setting(
    "plan.column_sets",
    str,
    "",
    QT_TRANSLATE_NOOP("setting", "Named columns of the plan"),
    "machine",
)

NO_NAME = QT_TRANSLATE_NOOP("run_of_show", "Give the columns a name.")
TAKEN = QT_TRANSLATE_NOOP("run_of_show", "There are columns named “{name}” already.")
FULL = QT_TRANSLATE_NOOP("run_of_show", "There are {most} named sets of columns. Remove one first.")

MOST = 30
NAME_LIMIT = 40
WIDEST = 2_000


class Arrangement(NamedTuple):
    """Ids of columns in order, ids of those that are hidden, and widths set by hand (pixels).

    A column that is in neither, since it came later, is shown.
    """

    order: tuple[str, ...] = ()
    hidden: frozenset[str] | None = None
    widths: Mapping[str, int] = {}

    def kept(self) -> dict[str, Any]:
        """As it is kept; `arrangement` reads it again."""
        hidden = {} if self.hidden is None else {"hidden": sorted(self.hidden)}
        return {"order": list(self.order), "widths": dict(self.widths), **hidden}


def arrangement(found: object) -> Arrangement:
    """What was kept; whatever in it cannot be read is left out."""
    if not isinstance(found, dict):
        return Arrangement()
    order, hidden, widths = (found.get(name) for name in ("order", "hidden", "widths"))
    return Arrangement(
        tuple(str(one) for one in order) if isinstance(order, list) else (),
        frozenset(str(one) for one in hidden) if isinstance(hidden, list) else None,
        {
            str(name): width
            for name, width in (widths.items() if isinstance(widths, dict) else ())
            if type(width) is int and 16 <= width <= WIDEST
        },
    )


def read_json(text: str) -> object:
    """What a kept text says; None where it says nothing."""
    try:
        return json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None


class ColumnSets:
    """The named arrangements, in the order in which they were made.

    `problem` says why they could not be kept for the next start, if they could not.
    """

    def __init__(self, machine: MachineSettings | None, built_in: Sequence[str]) -> None:
        self._machine, self._built_in = machine, frozenset(built_in)
        self.problem: Message | None = None
        found = read_json(machine.get(COLUMN_SETS)) if machine is not None else None
        self.all: dict[str, Arrangement] = {}
        for one in found[:MOST] if isinstance(found, list) else ():
            if isinstance(one, dict) and isinstance(one.get("name"), str):
                self.all.setdefault(plain(one["name"].strip(), NAME_LIMIT), arrangement(one))
        self.all.pop("", None)

    def add(self, name: str, what: Arrangement) -> str:
        """Keep an arrangement under a name of its own; the name as it is kept."""
        name = self._checked(name)
        if len(self.all) >= MOST:
            raise Refused(message(FULL, most=MOST))
        self._set({**self.all, name: what})
        return name

    def replace(self, name: str, what: Arrangement) -> None:
        """Keep another arrangement under a name there is."""
        if name in self.all:
            self._set({**self.all, name: what})

    def rename(self, before: str, name: str) -> None:
        """Give a set another name, at its place."""
        if before not in self.all or before == name.strip():
            return
        name = self._checked(name)
        self._set({name if one == before else one: what for one, what in self.all.items()})

    def remove(self, name: str) -> None:
        """Forget a set."""
        self._set({one: what for one, what in self.all.items() if one != name})

    def _checked(self, name: str) -> str:
        name = plain(name.strip(), NAME_LIMIT)
        if not name:
            raise Refused(message(NO_NAME))
        if name in self.all or name in self._built_in:
            raise Refused(message(TAKEN, name=name))
        return name

    def _set(self, wanted: dict[str, Arrangement]) -> None:
        self.all, self.problem = wanted, None
        if self._machine is None:
            return
        kept = [{"name": name, **what.kept()} for name, what in wanted.items()]
        try:
            self._machine.set(COLUMN_SETS, json.dumps(kept, ensure_ascii=False))
        except (StoreError, BadInput) as error:
            self.problem = error.what
