"""What the bar that asks for a confirmation says: the change, spelled out, and its dangers."""

from collections.abc import Sequence

from console.core.action import Concern
from console.core.message import QT_TRANSLATE_NOOP
from console.show.products.price_safety.guard import KIND
from console.show.products.spoken import in_words
from console.ui.translate import language, tr, tr_message

MOST = 3
"""Concerns that are told one by one."""

MORE = QT_TRANSLATE_NOOP("confirm", "… and {count} more")
SPELLED = QT_TRANSLATE_NOOP("confirm", "{before} → {after}")

ROLES = {
    "producer": QT_TRANSLATE_NOOP("confirm", "producer"),
    "controller": QT_TRANSLATE_NOOP("confirm", "controller"),
    "floor": QT_TRANSLATE_NOOP("confirm", "floor"),
    "assistant": QT_TRANSLATE_NOOP("confirm", "assistant"),
    "service": QT_TRANSLATE_NOOP("confirm", "service"),
    "operations": QT_TRANSLATE_NOOP("confirm", "operations"),
}
"""Code → the role in which a second person confirms."""


def head(concerns: Sequence[Concern], currency: str) -> str:
    """What would be done, spelled out: of several concerns a line each, with the reasons behind."""
    if len(concerns) == 1:
        words = spelled(concerns[0], currency)
        return " · ".join(one for one in (tr_message(concerns[0].what), words) if one)
    told = [
        "; ".join(tr_message(one) for one in (concern.what, *concern.lines))
        for concern in concerns[:MOST]
    ]
    rest = len(concerns) - MOST
    return "\n".join([*told, tr(MORE, count=rest)] if rest > 0 else told)


def spelled(concern: Concern, currency: str) -> str:
    """The amounts of a price in words, old → new; "" for anything else."""
    if concern.kind != KIND:
        return ""
    before, after = (in_words(units, language(), currency) for units in concern.numbers[:2])
    return tr(SPELLED, before=before, after=after) if before else after


def reasons(concerns: Sequence[Concern]) -> str:
    """Why one concern is asked about, one after the other; several say so in their heads."""
    lines = concerns[0].lines if len(concerns) == 1 else ()
    return "   ".join(f"▲ {tr_message(line)}" for line in lines)
