"""Listening to peers that other people run: staying connected, and getting what they say stored."""
