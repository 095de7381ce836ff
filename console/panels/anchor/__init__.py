"""To the anchor: notes, urgent calls and corrections, and whether they were read."""

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.anchor.panel import AnchorPanel, commands
from console.ui.context import Panel

PANEL = Panel(
    id="anchor",
    title=QT_TRANSLATE_NOOP("anchor", "To the anchor"),
    places={"air": "bottom"},
    build=AnchorPanel,
    commands=commands,
    rank=3,
)
