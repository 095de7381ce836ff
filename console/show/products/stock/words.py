"""What releases a tranche, as a sentence."""

from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.show.products.stock.tables import Tranche

BY_HAND = QT_TRANSLATE_NOOP("stock", "by hand")
AT_TIME = QT_TRANSLATE_NOOP("stock", "at {time}")
AT_SHARE = QT_TRANSLATE_NOOP("stock", "at {share} sold")
WITH_CUE = QT_TRANSLATE_NOOP("stock", "with “{cue}”")
CUE_GONE = QT_TRANSLATE_NOOP("stock", "by hand (its cue is gone)")


def share_text(share: int) -> str:
    """A share in 1/10,000 as percent: 8000 → "80 %"."""
    percent = f"{share / 100:.2f}".rstrip("0").rstrip(".")
    return f"{percent} %"


def trigger_words(tranche: Tranche, time: str, cue: str) -> Message:
    """What releases it; time: its hour as text, cue: its cue's title, "" where it is gone."""
    match tranche.trigger:
        case "time":
            return message(AT_TIME, time=time)
        case "sold":
            return message(AT_SHARE, share=share_text(tranche.trigger_share or 0))
        case "cue":
            return message(WITH_CUE, cue=cue) if cue else message(CUE_GONE)
    return message(BY_HAND)
