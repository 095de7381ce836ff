"""Rules over every change that concerns stock, whichever way it comes in."""

from console.core.action import Rule
from console.show.products.stock import swap

RULES: tuple[Rule, ...] = swap.RULES
"""Ahead of those of `products`, so that what they note holds the exchange."""
