"""Signals in words: what stands out, with both figures, and nothing about anyone's intent."""

from console.core.message import QT_TRANSLATE_NOOP
from console.show.review.signals import Signal
from console.ui.translate import tr

SAID = {
    "complaints": QT_TRANSLATE_NOOP(
        "signals", "Complaints: {now} in the last minute, {before} a minute before that."
    ),
    "again": QT_TRANSLATE_NOOP(
        "signals",
        "{now} % of {of} comments in the last minute repeat words said shortly before; {before} %"
        " in the ten minutes before.",
    ),
    "new": QT_TRANSLATE_NOOP(
        "signals",
        "{now} % of {of} comments in the last minute are by viewers who had not spoken before;"
        " {before} % in the ten minutes before.",
    ),
}


def sentence(signal: Signal) -> str:
    """One signal as a sentence."""
    now, before = str(signal.now), str(signal.before)
    if signal.kind == "complaints":
        now, before = f"{signal.now / 10:g}", f"{signal.before / 10:.1f}"
    return tr(SAID[signal.kind], now=now, before=before, of=signal.of)
