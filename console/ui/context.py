"""What every panel is given: the desk, the shared focus, the theme, the keys and the health."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtWidgets import QWidget

from console.core.setting import MachineSettings
from console.desk.desk import Desk
from console.desk.feeds import Feeds
from console.desk.health import HealthBoard
from console.ui.command import Command as Command
from console.ui.focus import Focus
from console.ui.shortcuts import Shortcuts
from console.ui.theme import Theme

Workspace = Literal["plan", "air", "review"]


@dataclass(frozen=True)
class Context:
    """The surroundings of a panel.

    keys: the commands and the keys in force. A button with the property "command" set to a
    command's id gets its tooltip, with the key, from there.
    machine: where a panel keeps what is this desk's alone, such as the columns that it shows.
    feeds: what this desk listens to.
    """

    desk: Desk
    focus: Focus
    theme: Theme
    keys: Shortcuts = field(default_factory=Shortcuts)
    health: HealthBoard = field(default_factory=HealthBoard)
    machine: MachineSettings | None = None
    feeds: Feeds | None = None


@dataclass(frozen=True)
class Panel:
    """What a panel folder exports as PANEL.

    places: for each workspace in which it is shown, its dock area ("left", "middle", "right",
    "right-below", "bottom"). build makes the widget; commands are asked of the built widget.
    rank: of panels that share a place the lowest stands in front, then the first by id.
    """

    id: str
    title: tuple[str, str]
    places: dict[Workspace, str]
    build: Callable[[Context], QWidget]
    commands: Callable[[QWidget], tuple[Command, ...]]
    rank: int = 0
