"""Recorded comments and orders: known files, plain tables, and any table with a map."""
