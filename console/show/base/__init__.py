"""Rooms, shows, runs, versions, settings and what the audience does."""
