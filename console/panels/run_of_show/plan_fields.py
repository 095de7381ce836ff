"""The columns of the plan's grid: what a cue has, what the timing says, what the team added."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt

from console.core.message import QT_TRANSLATE_NOOP
from console.show.rundown.custom_columns import PlanColumn
from console.ui.tables import LEFT, RIGHT, Column
from console.ui.translate import tr

CUSTOM = "custom:"
"""What the id of a column of the team's own begins with; its name follows."""


class Field(NamedTuple):
    """A column: its id, title, width (0 = takes the rest), and what is typed into it.

    kind: "" for what is only shown, "text" for a text of the cue of that name, else the id of
    what is read, or of the kind of custom column.
    """

    id: str
    title: str
    width: int
    kind: str = ""
    align: Qt.AlignmentFlag = LEFT

    @property
    def custom(self) -> str:
        """The name of the custom column, "" for any other."""
        return self.id.removeprefix(CUSTOM) if self.id.startswith(CUSTOM) else ""


_FIELDS = (
    ("number", QT_TRANSLATE_NOOP("run_of_show", "No."), 40, "", RIGHT),
    ("start", QT_TRANSLATE_NOOP("run_of_show", "Start"), 108, "start", LEFT),
    ("forecast", QT_TRANSLATE_NOOP("run_of_show", "Forecast"), 88, "", LEFT),
    ("length", QT_TRANSLATE_NOOP("run_of_show", "Length"), 84, "length", LEFT),
    ("span", QT_TRANSLATE_NOOP("run_of_show", "Min – max"), 96, "span", LEFT),
    ("must", QT_TRANSLATE_NOOP("run_of_show", "Must start"), 108, "", LEFT),
    ("title", QT_TRANSLATE_NOOP("run_of_show", "Cue"), 0, "text", LEFT),
    ("products", QT_TRANSLATE_NOOP("run_of_show", "Products"), 144, "products", LEFT),
    ("scene", QT_TRANSLATE_NOOP("run_of_show", "Scene"), 104, "text", LEFT),
    ("anchor", QT_TRANSLATE_NOOP("run_of_show", "Anchor"), 80, "text", LEFT),
    ("assistants", QT_TRANSLATE_NOOP("run_of_show", "Assistants"), 92, "text", LEFT),
    ("welfare", QT_TRANSLATE_NOOP("run_of_show", "Welfare"), 120, "text", LEFT),
    ("notes", QT_TRANSLATE_NOOP("run_of_show", "Notes"), 160, "text", LEFT),
    ("end", QT_TRANSLATE_NOOP("run_of_show", "End"), 72, "", LEFT),
    ("end_at", QT_TRANSLATE_NOOP("run_of_show", "Hit end"), 92, "end_at", LEFT),
    ("latest", QT_TRANSLATE_NOOP("run_of_show", "Latest start"), 104, "", LEFT),
    ("kind", QT_TRANSLATE_NOOP("run_of_show", "Kind"), 92, "kind", LEFT),
    ("priority", QT_TRANSLATE_NOOP("run_of_show", "Priority"), 64, "priority", LEFT),
    ("droppable", QT_TRANSLATE_NOOP("run_of_show", "May be dropped"), 104, "flag", LEFT),
    ("skip", QT_TRANSLATE_NOOP("run_of_show", "Skip"), 56, "flag", LEFT),
    ("script", QT_TRANSLATE_NOOP("run_of_show", "Script"), 200, "text", LEFT),
    ("checklist", QT_TRANSLATE_NOOP("run_of_show", "Checklist"), 160, "text", LEFT),
    ("colour", QT_TRANSLATE_NOOP("run_of_show", "Colour"), 80, "colour", LEFT),
)

STANDARD = ("number", "start", "forecast", "length", "span", "must", "title", "products", "scene",
            "anchor", "assistants", "welfare", "notes")  # fmt: skip
"""What is shown until someone chooses otherwise, and the team's own columns."""

SETS = (
    (QT_TRANSLATE_NOOP("run_of_show", "Standard"), STANDARD),
    (
        QT_TRANSLATE_NOOP("run_of_show", "Times"),
        ("number", "start", "end", "forecast", "length", "span", "must", "latest", "title",
         "end_at", "priority", "droppable", "skip"),
    ),
    (
        QT_TRANSLATE_NOOP("run_of_show", "People and scenes"),
        ("number", "start", "forecast", "length", "title", "products", "scene", "anchor",
         "assistants", "checklist", "notes"),
    ),
    (
        QT_TRANSLATE_NOOP("run_of_show", "Content"),
        ("number", "start", "forecast", "length", "title", "products", "welfare", "script",
         "notes"),
    ),
)  # fmt: skip

_CUSTOM_WIDTH = {"text": 120, "number": 72, "yes_no": 64, "duration": 72}


def fields(own: Sequence[PlanColumn]) -> tuple[Field, ...]:
    """All columns in the language in force, those of the team's own last."""
    built_in = [Field(id, tr(title), width, kind, at) for id, title, width, kind, at in _FIELDS]
    added = [
        Field(CUSTOM + one.name, one.name, _CUSTOM_WIDTH[one.kind], f"own_{one.kind}",
              RIGHT if one.kind == "number" else LEFT)
        for one in own
    ]  # fmt: skip
    return (*built_in, *added)


def columns(of: Sequence[Field]) -> tuple[Column, ...]:
    """The columns as a table takes them."""
    return tuple(Column(one.title, one.width, one.align) for one in of)
