"""What text fields underline: the lint's hits, explained in the language in force."""

from collections.abc import Sequence

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.desk import Desk
from console.show.products.claims.hit import Context, Hit
from console.show.products.claims.known import together
from console.show.products.claims.lint import lint
from console.show.products.claims.sentences import TITLES
from console.ui.lint_marks import Look, MarkedWords
from console.ui.translate import tr, tr_message

WHY = QT_TRANSLATE_NOOP("claims", "{group}: “{words}”. {why} {instead}")


def explained(hit: Hit) -> str:
    """One hit in a sentence: what, why, what instead."""
    return tr(
        WHY,
        group=tr(TITLES[hit.group]),
        words=hit.text,
        why=tr_message(hit.explanation),
        instead=tr_message(hit.suggestion),
    )


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


def look_of(desk: Desk, offers: Sequence[str], *, later: bool = False) -> Look:
    """What underlines a text about offers of the opened show; later: it is said on air."""
    live, show = desk.live, desk.live.base.show
    at = desk.clock.wall() if show is None or show.start is None else show.start
    rows = [live.products.by_id[one] for one in offers if one in live.products.by_id]
    contexts = [live.claims.context(live.products.product(row), row, at) for row in rows]
    context = together(contexts) if contexts else live.claims.context(None, None, at)
    return looking(context._replace(later=later))
