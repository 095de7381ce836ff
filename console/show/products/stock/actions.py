"""All that can be decided about stock, groups and exchanges."""

from console.core.action import Action
from console.show.products.stock import group, link_up, swap
from console.show.products.stock.tranche_actions import TRANCHE_ACTIONS

ACTIONS: tuple[type[Action], ...] = (
    *TRANCHE_ACTIONS,
    *link_up.ACTIONS,
    *swap.ACTIONS,
    *group.ACTIONS,
)
