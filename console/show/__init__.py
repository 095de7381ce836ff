"""What a live show is. No Qt."""
