"""Sheets that teams keep their run-of-show in: reading them, laying them out, writing them."""
