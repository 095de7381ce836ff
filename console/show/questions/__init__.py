"""Comments, and the questions found among them."""
