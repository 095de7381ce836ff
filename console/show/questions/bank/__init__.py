"""Answers that are ready: taught ones bound to facts of products, and sizes from their charts."""
