"""What can be done with products, and its keys."""

from functools import partial
from typing import cast

from PySide6.QtWidgets import QWidget

from console.core.message import QT_TRANSLATE_NOOP
from console.panels.products.panel import ADD, Products
from console.ui.command import Command
from console.ui.reach import meant_for

EXPLAIN = QT_TRANSLATE_NOOP("products", "Explain, or return to it")
STOP = QT_TRANSLATE_NOOP("products", "Stop explaining")
UP_NEXT = QT_TRANSLATE_NOOP("products", "Up next")
SOLD_OUT = QT_TRANSLATE_NOOP("products", "Sold out")
OFF_SALE = QT_TRANSLATE_NOOP("products", "Off sale")
WITHDRAW = QT_TRANSLATE_NOOP("products", "Withdraw, with a reason")
SWAP = QT_TRANSLATE_NOOP("products", "Exchange for another product, with a reason")
RESTORE = QT_TRANSLATE_NOOP("products", "Take back in, or on sale again")
PRICE = QT_TRANSLATE_NOOP("products", "Change the live price")
RELEASE = QT_TRANSLATE_NOOP("products", "Release the next tranche")
RELEASE_OTHER = QT_TRANSLATE_NOOP("products", "Release another number of pieces")
LINK_UP = QT_TRANSLATE_NOOP("products", "3-2-1: open the sale of the product on the card")
TICK = QT_TRANSLATE_NOOP("products", "Done on the platform: tick the oldest")
GROUP = QT_TRANSLATE_NOOP("products", "Put into a group of the queue")
TRANCHES = QT_TRANSLATE_NOOP("products", "Plan the tranches of the product, or go back")
PREVIEW = QT_TRANSLATE_NOOP("products", "Copy what comes, for fan groups")
COPY = QT_TRANSLATE_NOOP("products", "Copy number and name")
PASTE = QT_TRANSLATE_NOOP("products", "Paste an order or a product")
UP = QT_TRANSLATE_NOOP("products", "Move up")
DOWN = QT_TRANSLATE_NOOP("products", "Move down")
REMOVE = QT_TRANSLATE_NOOP("products", "Remove from the plan")


def commands(widget: QWidget) -> tuple[Command, ...]:
    """What can be done in this panel, with its keys."""
    panel = cast(Products, widget)
    air = panel.air

    def mine() -> bool:
        return meant_for(panel)

    def queue() -> bool:
        return panel.page is air and meant_for(panel)

    def lists() -> bool:
        return panel.page is not panel.tranches and meant_for(panel)

    def removes() -> bool:
        return panel.page is not air and meant_for(panel)

    def shift(step: int) -> None:
        panel.page.shift(step)

    return (
        Command("offer.explain", EXPLAIN, air.keys.explain, "E", queue, on_air=True),
        Command("offer.stop", STOP, air.keys.stop, "Shift+E", queue, on_air=True),
        Command("offer.up_next", UP_NEXT, air.keys.up_next, "U", queue),
        Command("offer.sold_out", SOLD_OUT, air.keys.sold_out, "X", queue, on_air=True),
        Command("offer.off_sale", OFF_SALE, air.keys.off_sale, "O", queue, on_air=True),
        Command("offer.withdraw", WITHDRAW, panel.withdraw, "W", lists),
        Command("offer.swap", SWAP, panel.swap, "S", lists),
        Command("offer.restore", RESTORE, air.keys.restore, "R", queue, on_air=True),
        Command("offer.price", PRICE, air.edit_price, "P", queue),
        *panel.prices.commands(lists),
        Command("release.add", RELEASE, air.stock.release, "Ctrl+E", on_air=True),
        Command("release.other", RELEASE_OTHER, air.stock.ask, "Ctrl+Shift+E", on_air=True),
        Command("offer.link_up", LINK_UP, air.stock.link_up, "Ctrl+3", on_air=True),
        Command("here_only.tick", TICK, air.here.tick_first, "T", queue, on_air=True),
        Command("offer.group", GROUP, panel.group, "G", lists),
        Command("tranches", TRANCHES, panel.plan_tranches, "B", mine),
        Command("offer.preview", PREVIEW, panel.copy_preview, "Ctrl+Shift+C", mine),
        Command("offer.add", ADD, panel.add, "N", mine),
        Command("offer.copy", COPY, air.keys.copy, "Ctrl+C", queue),
        Command("offer.paste", PASTE, panel.paste, "Ctrl+V", lists),
        Command("offer.up", UP, partial(shift, -1), "Alt+Up", mine),
        Command("offer.down", DOWN, partial(shift, 1), "Alt+Down", mine),
        Command("offer.remove", REMOVE, panel.remove, "Del", removes),
    )
