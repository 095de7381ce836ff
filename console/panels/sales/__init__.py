"""What sells when: the graph over the lanes of what was done, and its totals."""

from console.panels.sales.panel import PANEL as PANEL
