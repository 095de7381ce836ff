"""Viewers: who they are across shows, and what is known of them."""
