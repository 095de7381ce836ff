"""Feeds: what this desk listens to, how each is doing, and what they are set to."""

from console.panels.feeds.panel import PANEL as PANEL
