"""What keeps a slip of a finger from becoming a price."""
