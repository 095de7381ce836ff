"""Why something may be hidden. "Negative" is none of them: criticism is not to be hidden."""

from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, message

REASONS = {
    "spam": QT_TRANSLATE_NOOP("moderation", "spam"),
    "abuse": QT_TRANSLATE_NOOP("moderation", "abuse"),
    "privacy": QT_TRANSLATE_NOOP("moderation", "private data"),
    "ads": QT_TRANSLATE_NOOP("moderation", "off-platform"),
    "illegal": QT_TRANSLATE_NOOP("moderation", "illegal"),
    "minors": QT_TRANSLATE_NOOP("moderation", "minors"),
    "fraud": QT_TRANSLATE_NOOP("moderation", "fraud"),
}
"""Code → what it is called."""

NO_REASON = QT_TRANSLATE_NOOP(
    "moderation", "Choose a reason. That a comment is unfavourable is none."
)


def check_reason(reason: str) -> None:
    """Raise Refused for what is no reason, such as none or "negative"."""
    if reason not in REASONS:
        raise Refused(message(NO_REASON))
