"""What people wrote, out of the HTML that web pages made of it."""

import html
import re

from console.show.questions.facts import TEXT_BYTES

_TAG = re.compile(r"<[A-Za-z/!][^<>]*>")
_ALT = re.compile(r"""\salt\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)


def plain_words(markup: str) -> str:
    """Text without tags; a picture of an emoji becomes the text that stands for it."""
    if "<" not in markup and "&" not in markup:
        return markup
    kept = markup[: 4 * TEXT_BYTES]
    return html.unescape(_TAG.sub(_instead, kept)).strip()


def _instead(tag: "re.Match[str]") -> str:
    text = tag[0]
    if text[1:4].lower() == "img":
        found = _ALT.search(text)
        return (found[1] or found[2] or "") if found else ""
    return " " if text[1:3].lower() == "br" else ""
