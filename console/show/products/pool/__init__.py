"""The pool: a catalogue of reference data that is searched, and from which products are taken."""
