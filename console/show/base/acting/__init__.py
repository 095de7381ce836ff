"""Rules that act: what is due, that it happens once, and how a person cancels it."""
