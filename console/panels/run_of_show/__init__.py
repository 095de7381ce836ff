"""The run-of-show: planned as a grid, driven as a list with GO below it."""

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.run_of_show.panel import RunOfShow, commands
from console.ui.context import Panel

PANEL = Panel(
    id="run_of_show",
    title=QT_TRANSLATE_NOOP("run_of_show", "Run-of-show"),
    places={"plan": "left", "air": "left", "review": "left"},
    build=RunOfShow,
    commands=commands,
)
