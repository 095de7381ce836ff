"""Main window, theme, shortcuts, palette, focus and shared widgets."""
