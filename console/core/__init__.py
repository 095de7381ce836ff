"""How decisions and facts are kept. No Qt, and no knowledge of shows."""
