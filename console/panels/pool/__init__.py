"""Pool: a catalogue that is searched, what is taken from it, and the selection meeting."""

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.pool.panel import PoolPanel, commands
from console.ui.context import Panel

PANEL = Panel(
    id="pool",
    title=QT_TRANSLATE_NOOP("panel", "Pool"),
    places={"plan": "left"},
    build=PoolPanel,
    commands=commands,
    rank=3,
)
