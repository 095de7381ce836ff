"""The live-room console: plan, run and review live-commerce shows."""

__version__ = "0.1.0"
