"""Moderation: what is hidden, who is muted, which words are kept off the list, and notes."""
