"""Products: the offers of the plan as a table; on air the current card and the queue."""

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.products.panel import Products
from console.panels.products.panel_commands import commands
from console.ui.context import Panel

PANEL = Panel(
    id="products",
    title=QT_TRANSLATE_NOOP("products", "Products"),
    places={"plan": "left", "air": "middle"},
    build=Products,
    commands=commands,
    rank=1,
)
