"""What merging and splitting cards by hand teaches: which wording is which need in this room."""
