"""Checks: what is wrong with the plan, how to land it, and its versions."""

from console.panels.checks.panel import PANEL as PANEL
