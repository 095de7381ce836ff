"""Products in the library and offers in a show."""
