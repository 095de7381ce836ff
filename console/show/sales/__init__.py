"""Orders, refunds and the figures made of them."""
