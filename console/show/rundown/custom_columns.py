"""Columns that a show's team adds to its plan: declared per show, kept in each cue."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, ClassVar, Literal, NamedTuple, get_args

from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.base.changes import NAME_LIMIT
from console.show.base.settings import PLAN_COLUMNS
from console.show.base.tables import SETTING, SHOW, SettingRow
from console.show.rundown.tables import CUE, Cue

ColumnKind = Literal["text", "number", "yes_no", "duration"]
KINDS: tuple[ColumnKind, ...] = get_args(ColumnKind)

MOST_COLUMNS = 40

DOUBLED = QT_TRANSLATE_NOOP("rundown", "There is a column “{name}” already.")
NO_NAME = QT_TRANSLATE_NOOP("rundown", "A column needs a name.")
TOO_MANY = QT_TRANSLATE_NOOP("rundown", "A plan takes at most {most} columns of its own.")
NO_KIND = QT_TRANSLATE_NOOP("rundown", "There is no kind of column “{kind}”.")
SET = QT_TRANSLATE_NOOP("action", "Change the columns of the plan")


class PlanColumn(NamedTuple):
    """A column of a plan's own: its name, and what its cells hold.

    In a cue a number is a number, yes or no true or false, a duration a text such as 0:07:30.
    """

    name: str
    kind: str = "text"


@dataclass(frozen=True, kw_only=True)
class SetPlanColumns(Action):
    """Declare a show's own columns. renamed: old name → new one, whose cells go along.

    The cells of a column that is in `removed` are emptied.
    """

    kind: ClassVar[str] = "plan.columns"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Change the plan's columns")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    show: str
    columns: tuple[PlanColumn, ...]
    renamed: dict[str, str] = field(default_factory=dict)
    removed: tuple[str, ...] = ()

    def apply(self, tx: Transaction) -> None:
        """Write the declaration and move or empty the cells."""
        tx.get(SHOW, self.show)
        columns = _checked(self.columns)
        self._write(tx, json.dumps([one._asdict() for one in columns], ensure_ascii=False))
        if self.renamed or self.removed:
            for cue in tx.where(CUE, "show = ? AND custom != '{}'", self.show):
                tx.update(CUE, cue.id, custom=self._moved(cue))

    def label(self, tx: Transaction) -> Message:
        """The same for all."""
        return message(SET)

    def _write(self, tx: Transaction, text: str) -> None:
        rest = "scope = 'show' AND show = ? AND key = ?"
        found = tx.where(SETTING, rest, self.show, PLAN_COLUMNS.key)
        value = json.dumps(text, ensure_ascii=False)
        if found:
            tx.update(SETTING, found[0].id, value=value)
        else:
            tx.insert(SETTING, SettingRow(self.id, "show", self.show, PLAN_COLUMNS.key, value))

    def _moved(self, cue: Cue) -> str:
        values: dict[str, Any] = json.loads(cue.custom)
        kept = {
            self.renamed.get(name, name): value
            for name, value in values.items()
            if name not in self.removed
        }
        return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def _checked(columns: Iterable[PlanColumn]) -> list[PlanColumn]:
    """The columns with tidy names; raises Refused for what cannot be."""
    found: dict[str, PlanColumn] = {}
    for column in columns:
        name = plain(column.name.strip(), NAME_LIMIT)
        if not name:
            raise Refused(message(NO_NAME))
        if name in found:
            raise Refused(message(DOUBLED, name=name))
        if column.kind not in KINDS:
            raise Refused(message(NO_KIND, kind=column.kind[:40]))
        found[name] = PlanColumn(name, column.kind)
    if len(found) > MOST_COLUMNS:
        raise Refused(message(TOO_MANY, most=MOST_COLUMNS))
    return list(found.values())


def declared_columns(text: str) -> tuple[PlanColumn, ...]:
    """The columns that the setting's text declares; what is none is left out."""
    try:
        found = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return ()
    columns: dict[str, PlanColumn] = {}
    for one in found if isinstance(found, list) else ():
        if isinstance(one, Mapping) and isinstance(one.get("name"), str):
            kind = one.get("kind") if one.get("kind") in KINDS else "text"
            columns.setdefault(one["name"], PlanColumn(one["name"], str(kind)))
    return tuple(columns.values())[:MOST_COLUMNS]


def all_columns(text: str, cues: Iterable[Cue]) -> tuple[PlanColumn, ...]:
    """The declared columns, and behind them those that imported cues brought along."""
    columns = {one.name: one for one in declared_columns(text)}
    for custom in {cue.custom for cue in cues}:
        for name in custom_of(custom):
            columns.setdefault(name, PlanColumn(name))
    return tuple(columns.values())[:MOST_COLUMNS]


@lru_cache(maxsize=8192)
def custom_of(text: str) -> Mapping[str, Any]:
    """A cue's own columns → values, read once for the same text. Not to be written to."""
    if text == "{}":
        return {}
    found = json.loads(text)
    return found if isinstance(found, dict) else {}


ACTIONS: tuple[type[Action], ...] = (SetPlanColumns,)
