"""The journal: who did what, when and why; and taking it back from there."""

from console.panels.journal.panel import PANEL as PANEL
