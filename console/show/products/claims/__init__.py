"""Claims: what may be said of a product, what proves it, and the lint that reads every text."""
