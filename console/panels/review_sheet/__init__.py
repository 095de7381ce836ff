"""The review before the show: what was looked at, what is open, who signed."""

from console.panels.review_sheet.panel import PANEL as PANEL
