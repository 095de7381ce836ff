"""What the team sees: one folder a panel."""
