"""Checks of where welfare stands in the plan: with what is withdrawn, skipped, or at no hour."""

from collections.abc import Iterator

from console.core.message import QT_TRANSLATE_NOOP, message
from console.show.review.checks.finding import Finding
from console.show.review.checks.subject import Subject
from console.show.rundown.words import clock

GONE = QT_TRANSLATE_NOOP("checks", "“{welfare}” goes with a product that is withdrawn")
OUTSIDE = QT_TRANSLATE_NOOP("checks", "“{welfare}” starts outside the show")
OUTSIDE_AT = QT_TRANSLATE_NOOP("checks", "planned for {time}")
SKIPPED = QT_TRANSLATE_NOOP("checks", "“{welfare}” is in a cue that is skipped")
SKIPPED_CUE = QT_TRANSLATE_NOOP("checks", "cue {cue}")


def planned_welfare(subject: Subject) -> Iterator[Finding]:
    """Welfare that cannot come as it is planned."""
    for one in subject.welfare:
        offer = subject.welfare_offers.get(one.id)
        if offer is not None and offer not in subject.offers:
            what = message(GONE, welfare=one.name)
            yield Finding("welfare.offer_gone", "error", what, welfare=(one.id,))
        start, end = subject.timing.planned_start, subject.timing.planned_end
        at = one.start_at
        if subject.cues and one.starts == "time" and at is not None and not start <= at <= end:
            time = clock(at, subject.show.zone)
            what, how = message(OUTSIDE, welfare=one.name), message(OUTSIDE_AT, time=time)
            yield Finding("welfare.outside", "warning", what, how, welfare=(one.id,))
        cue = subject.by_id.get(subject.welfare_cues.get(one.id, ""))
        if cue is not None and cue.skip and one.starts == "hand":
            what = message(SKIPPED, welfare=one.name)
            how = message(SKIPPED_CUE, cue=subject.named(cue))
            yield Finding("welfare.cue_skipped", "warning", what, how, (cue.id,), welfare=(one.id,))
