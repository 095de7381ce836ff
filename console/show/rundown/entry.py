"""What people type into cells of a plan: lengths, bounds, times, link numbers.

What is not understood raises NotUnderstood; nothing is guessed and nothing changed.
"""

import re
import unicodedata

from console.show.rundown.entry_clock import Clock, clock_of, hit_time_of, instant
from console.show.rundown.entry_lengths import (
    NotUnderstood,
    Span,
    length_of,
    length_text,
    lengths_of,
    span_of,
)

__all__ = [
    "Clock", "NotUnderstood", "Span", "clock_of", "hit_time_of", "instant", "length_of",
    "length_text", "lengths_of", "links_of", "span_of",
]  # fmt: skip

MOST_TEXT = 2_000
_BETWEEN = re.compile(r"[\s,，、;；/+]+")
_LINK = re.compile(r"(?:链接|link|no\.?|#|№)?\s*(\d{1,9})\s*(?:号链接|号|链接|#)?", re.IGNORECASE)


def links_of(text: str) -> list[int]:
    """Link numbers such as "1, 3、6" or "1号链接"; raises NotUnderstood."""
    if len(text) > MOST_TEXT:
        raise NotUnderstood(text[:40])
    cell = unicodedata.normalize("NFKC", text).strip()
    found = [_LINK.fullmatch(part) for part in _BETWEEN.split(cell) if part]
    links = [int(one[1]) for one in found if one is not None]
    if len(links) < len(found) or 0 in links:
        raise NotUnderstood(text[:40])
    return links
