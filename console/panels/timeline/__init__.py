"""The timeline: the plan as bars over time, what earlier runs were, and who is on air when."""

from console.panels.timeline.panel import PANEL as PANEL
