"""What was asked in a show: what nobody answered, what is not offered, how each shift did."""

from console.panels.asked.panel import PANEL as PANEL
