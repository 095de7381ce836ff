"""Claims: what is said of a product, what proves it, and the words that must not stay."""

from console.panels.claims.panel import PANEL as PANEL
