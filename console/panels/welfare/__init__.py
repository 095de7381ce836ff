"""Welfare: planned in a table with a form; on air started by one key, with what became of it."""

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.welfare.panel import WelfarePanel, commands
from console.ui.context import Panel

PANEL = Panel(
    id="welfare",
    title=QT_TRANSLATE_NOOP("welfare", "Welfare"),
    places={"plan": "left", "air": "bottom", "review": "middle"},
    build=WelfarePanel,
    commands=commands,
    rank=2,
)
