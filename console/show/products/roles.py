"""The names of what an offer is in a show for, and of where it stands."""

from console.core.message import QT_TRANSLATE_NOOP

ROLES: dict[str, tuple[str, str]] = {
    "": QT_TRANSLATE_NOOP("role", "—"),
    "draw": QT_TRANSLATE_NOOP("role", "Draw"),
    "welfare": QT_TRANSLATE_NOOP("role", "Welfare"),
    "hero": QT_TRANSLATE_NOOP("role", "Hero"),
    "margin": QT_TRANSLATE_NOOP("role", "Margin"),
    "prestige": QT_TRANSLATE_NOOP("role", "Prestige"),
    "return": QT_TRANSLATE_NOOP("role", "Return"),
    "teaser": QT_TRANSLATE_NOOP("role", "Teaser"),
    "listed": QT_TRANSLATE_NOOP("role", "Listed only"),
    "surprise": QT_TRANSLATE_NOOP("role", "Surprise"),
}
"""Role code → its name."""
