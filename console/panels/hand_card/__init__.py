"""Hand card: all of an offer's card in one form, on one page, and beside other cards."""

from console.panels.hand_card.panel import PANEL as PANEL
