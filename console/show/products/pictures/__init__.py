"""Pictures of products: rows in the decisions file, the pictures themselves in files beside it."""
