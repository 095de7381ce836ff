"""What people call the fields of a hand card."""

from collections.abc import Sequence

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.show.products.card_fields import OF_OFFER

FIELDS = {field.name: field.title for field in OF_OFFER}
"""Column of an offer → its name."""

NONE = QT_TRANSLATE_NOOP("diff", "nothing")
LISTED = QT_TRANSLATE_NOOP("diff", "{first}, {rest}")


def field_words(names: Sequence[str]) -> Message:
    """The names of some fields of a card, one after the other."""
    if not names:
        return message(NONE)
    first = message(FIELDS[names[0]])
    return first if len(names) == 1 else message(LISTED, first=first, rest=field_words(names[1:]))
