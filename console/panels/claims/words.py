"""What the panel says of hits, of states and of kinds."""

from collections.abc import Sequence

from console.core.message import QT_TRANSLATE_NOOP
from console.show.products.claims.hit import Context, Hit
from console.show.products.claims.licences import TITLES as LICENCES
from console.show.products.claims.lint import lint
from console.show.products.claims.sentences import TITLES
from console.ui.lint_marks import Look, MarkedWords
from console.ui.translate import tr, tr_message

WHY = QT_TRANSLATE_NOOP("claims", "{group}: “{words}”. {why} {instead}")

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


def explained(hit: Hit) -> str:
    """One hit in a sentence: what, why, what instead."""
    return tr(
        WHY,
        group=tr(TITLES[hit.group]),
        words=hit.text,
        why=tr_message(hit.explanation),
        instead=tr_message(hit.suggestion),
    )


def licence_name(kind: str) -> str:
    """A kind of licence as people say it."""
    return tr(LICENCES[kind]) if kind in LICENCES else kind


def marks(hits: Sequence[Hit]) -> tuple[MarkedWords, ...]:
    """Hits as a text field underlines them."""
    return tuple(
        MarkedWords(
            hit.start, hit.end, "air" if hit.severity == "error" else "amber", explained(hit)
        )
        for hit in hits
    )


def looking(context: Context) -> Look:
    """What underlines a text that is about this."""
    return lambda text: marks(lint(text, context))
