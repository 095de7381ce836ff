"""Why a question stands where it stands, in words."""

from console.core.message import QT_TRANSLATE_NOOP
from console.show.questions.priority import BUYING, Priority
from console.show.questions.waiting import Waiting
from console.ui.figures import clock, count
from console.ui.translate import tr

ASKERS = QT_TRANSLATE_NOOP("questions", "{count} asking")
WAIT = QT_TRANSLATE_NOOP("questions", "{count} s waiting")
TIER = QT_TRANSLATE_NOOP("questions", "{factor} for the highest fan tier")
ON_AIR = QT_TRANSLATE_NOOP("questions", "{factor} about the product on air")
BUYS = QT_TRANSLATE_NOOP("questions", "{factor} asked before buying")
COMPLAINT = QT_TRANSLATE_NOOP("questions", "{factor} a complaint")
WHY = QT_TRANSLATE_NOOP("questions", "{parts} = {priority}. The greatest comes first.")
TIMES = QT_TRANSLATE_NOOP("questions", "First asked {first}, last {last}, {count} comments.")


def why(one: Waiting, now: int, zone: str) -> str:
    """The parts of a card's priority, and when it was asked; now: ms UTC."""
    card = one.card
    said = " × ".join(_parts(one.parts, card.intent))
    first, last = (clock(at, zone, seconds=True) for at in (card.first_at, card.last_at))
    times = tr(TIMES, first=first, last=last, count=count(card.comments))
    return f"{tr(WHY, parts=said, priority=count(one.priority))}\n{times}"


def _parts(parts: Priority, intent: str) -> list[str]:
    """Each part that makes a difference."""
    words = [tr(ASKERS, count=count(parts.askers)), tr(WAIT, count=count(parts.seconds))]
    weight = BUYS if intent in BUYING else COMPLAINT
    factors = ((parts.tier, TIER), (parts.on_air, ON_AIR), (parts.intent, weight))
    words += [tr(text, factor=f"{part / 100:g}") for part, text in factors if part != 100]
    return words
