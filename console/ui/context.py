"""What every panel is given: the desk, the shared focus, the theme and the shortcuts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QWidget

from console.desk.desk import Desk
from console.ui.focus import Focus
from console.ui.theme import Theme

Workspace = Literal["plan", "air", "review"]


@dataclass(frozen=True)
class Context:
    """The surroundings of a panel."""

    desk: Desk
    focus: Focus
    theme: Theme


@dataclass(frozen=True)
class Command:
    """Something a person can do: in the palette, by a key, in a menu. title: a marked text."""

    id: str
    title: tuple[str, str]
    run: Callable[[], None]
    key: str = ""
    enabled: Callable[[], bool] = lambda: True


@dataclass(frozen=True)
class Panel:
    """What a panel folder exports as PANEL.

    places: for each workspace in which it is shown, its dock area ("left", "middle", "right",
    "right-below", "bottom"). build makes the widget; commands are asked of the built widget.
    """

    id: str
    title: tuple[str, str]
    icon: str
    places: dict[Workspace, str]
    build: Callable[[Context], QWidget]
    commands: Callable[[QWidget], tuple[Command, ...]]
