"""What the panel says of states and of kinds."""

from console.core.message import QT_TRANSLATE_NOOP
from console.show.products.claims.licences import TITLES as LICENCES
from console.ui.translate import tr

STATES: dict[str, tuple[tuple[str, str], str]] = {
    "ok": (QT_TRANSLATE_NOOP("claims", "✓ proven"), "fine"),
    "none": (QT_TRANSLATE_NOOP("claims", "■ no evidence"), "air"),
    "unchecked": (QT_TRANSLATE_NOOP("claims", "▲ not checked"), "amber"),
    "expired": (QT_TRANSLATE_NOOP("claims", "■ expired"), "air"),
    "open": (QT_TRANSLATE_NOOP("claims", "▲ open"), "amber"),
    "done": (QT_TRANSLATE_NOOP("claims", "✓ ok"), "fine"),
    "failed": (QT_TRANSLATE_NOOP("claims", "■ failed"), "air"),
    "not_needed": (QT_TRANSLATE_NOOP("claims", "– not needed"), "text2"),
    "differs": (QT_TRANSLATE_NOOP("claims", "■ differs"), "air"),
    "valid": (QT_TRANSLATE_NOOP("claims", "✓ valid"), "fine"),
    "missing": (QT_TRANSLATE_NOOP("claims", "■ missing"), "air"),
    "number": (QT_TRANSLATE_NOOP("claims", "▲ number?"), "amber"),
    "error": (QT_TRANSLATE_NOOP("claims", "■ must not"), "air"),
    "warning": (QT_TRANSLATE_NOOP("claims", "▲ look"), "amber"),
    "granted": (QT_TRANSLATE_NOOP("claims", "✓ granted"), "text2"),
}
"""State → how it is said, and its colour role; the sign says the same as the colour."""


def licence_name(kind: str) -> str:
    """A kind of licence as people say it."""
    return tr(LICENCES[kind]) if kind in LICENCES else kind
