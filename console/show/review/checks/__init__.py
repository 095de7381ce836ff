"""Checks of a plan: what would go wrong on air, said while there is time to put it right."""
