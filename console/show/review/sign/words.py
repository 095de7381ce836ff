"""What the review is called where people read it: roles, and how a show stands."""

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.show.review.sign.state import SignState

ROLES: dict[str, tuple[str, str]] = {
    "producer": QT_TRANSLATE_NOOP("review", "producer"),
    "controller": QT_TRANSLATE_NOOP("review", "controller"),
    "legal": QT_TRANSLATE_NOOP("review", "legal"),
    "floor": QT_TRANSLATE_NOOP("review", "floor"),
    "anchor": QT_TRANSLATE_NOOP("review", "anchor"),
    "operations": QT_TRANSLATE_NOOP("review", "operations"),
    "brand": QT_TRANSLATE_NOOP("review", "brand"),
}
"""Role → its name; a room may list others by their own names."""

ROLE = QT_TRANSLATE_NOOP("review", "{role}")
AND = QT_TRANSLATE_NOOP("review", "{first}, {rest}")
NOT_SIGNED = QT_TRANSLATE_NOOP("review", "The review is not signed by: {roles}.")
CHANGED = QT_TRANSLATE_NOOP("review", "{count} changed since it was signed.")
BOTH = QT_TRANSLATE_NOOP("review", "{first} {rest}")
SIGNED = QT_TRANSLATE_NOOP("review", "The review is signed by all who must.")


def role_name(role: str) -> Message:
    """A role as people call it."""
    return message(ROLES[role]) if role in ROLES else message(ROLE, role=role)


def role_names(roles: tuple[str, ...]) -> Message:
    """Several roles, one after the other."""
    first, rest = role_name(roles[0]), roles[1:]
    return message(AND, first=first, rest=role_names(rest)) if rest else first


def sentence(state: SignState) -> Message:
    """How the review of a show stands."""
    parts = []
    if state.missing:
        parts.append(message(NOT_SIGNED, roles=role_names(state.missing)))
    if state.outdated:
        parts.append(message(CHANGED, count=state.changes))
    if not parts:
        return message(SIGNED)
    return parts[0] if len(parts) == 1 else message(BOTH, first=parts[0], rest=parts[1])
