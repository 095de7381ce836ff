"""What comes in: one folder a source. No Qt."""
