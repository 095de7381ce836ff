"""Patterns that people type: RE2, which no text can make hang; bounded in length and memory."""

from functools import lru_cache
from typing import Any

import re2

LENGTH = 200
_MEMORY = 1 << 20


class Pattern:
    """A compiled pattern that looks anywhere in a text."""

    def __init__(self, compiled: Any) -> None:
        self._compiled = compiled

    def found(self, text: str) -> bool:
        """Whether the pattern is in the text; one with halves of characters holds nothing."""
        try:
            return self._compiled.search(text) is not None
        except UnicodeEncodeError:
            return False


@lru_cache(256)
def pattern(text: str, fold: bool = False) -> Pattern:
    """A pattern of RE2; raises ValueError for what is none. fold: letter case does not matter."""
    if not text or len(text) > LENGTH:
        raise ValueError(f"1 to {LENGTH}")
    options = re2.Options()
    options.log_errors = False
    options.max_mem = _MEMORY
    options.case_sensitive = not fold
    try:
        return Pattern(re2.compile(text, options))
    except (re2.error, UnicodeError) as error:
        told = error.args[0] if error.args else ""
        raise ValueError(told.decode() if isinstance(told, bytes) else str(told)) from error
