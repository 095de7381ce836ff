"""Questions of viewers, most pressing first, over all that is said in the room."""

from console.panels.questions.panel import PANEL as PANEL
