"""Health: how each part is doing, since when, and what to do about it."""

from console.panels.health.panel import PANEL as PANEL
