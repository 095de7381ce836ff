"""Comments made comparable before they are judged: one alphabet, one size, no decoration."""

import re
from collections.abc import Mapping

from console.core.search import normal

LENGTH = 500
"""Characters of a comment that are looked at."""

# What stands for a word; everything else that is drawn and not written is dropped.
_DRAWN = {
    "🔗": "链接", "💰": "钱", "💵": "钱", "💴": "钱", "❓": "?", "❔": "?", "⁉": "?", "🈶": "有",
    "🈚": "没有", "。": ",", "、": ",", "'": "", "\N{RIGHT SINGLE QUOTATION MARK}": "",
    "`": "", "…": ",",
}  # fmt: skip
_TABLE = str.maketrans(_DRAWN)
_TAGS = re.compile(r"\[[^\[\]]{1,12}\]|@[^\s@,:]{1,24}(?:[\s:]|$)")
_PLAIN = re.compile(r"[\u4e00-\u9fffa-z0-9,?! ]*\Z")
_WORDLESS = re.compile(
    r"[^\w\s,.!?~;:()#%+\-/*\u0e00-\u0eff]|[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff"
    r"\u20d0-\u20ff\ufe20-\ufe2f_]"
)
_RUNS = re.compile(r"([^\W\d]|[,.!?~;:])\1{2,}|([?!])\2")
_ECHO = re.compile(r"([\u4e00-\u9fff]{2,8}?)\1+")
_SPACES = re.compile(r"\s+")


class Folder:
    """Folds texts; `typed` says which slips and short forms stand for which words."""

    def __init__(self, typed: Mapping[str, str]) -> None:
        self._typed = dict(typed)
        # Longest first, so that a short form inside a longer one does not win.
        slips = sorted(self._typed, key=len, reverse=True)
        self._slips = re.compile("|".join(map(re.escape, slips)) or r"(?!)")

    def fold(self, text: str) -> str:
        """Lower case, simplified, emoji and tags gone, repeated runs cut to one; ≤ LENGTH."""
        folded = normal(text[:LENGTH].translate(_TABLE))
        if not _PLAIN.match(folded):
            folded = _undecorated(folded[:LENGTH])
        folded = _ECHO.sub(r"\1", _RUNS.sub(r"\1\2", folded))
        return self._slips.sub(self._meant, folded).strip()[:LENGTH]

    def _meant(self, found: re.Match[str]) -> str:
        return self._typed[found.group()]


def _undecorated(text: str) -> str:
    bare = _WORDLESS.sub("", _TAGS.sub(" ", text.translate(_TABLE)))
    return _SPACES.sub(" ", bare)
