"""What was, in Review: the takes, lengths that they suggest, clips, and the hand-over sheet."""

from console.panels.as_run.panel import PANEL as PANEL
