"""Checks of the review itself and of the limits that all is measured by."""

from collections.abc import Iterator

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.plain_text import plain
from console.show.base.settings import WAIT_RED_S
from console.show.review.checks.finding import Finding, TextSpot
from console.show.review.checks.subject import Subject
from console.show.review.sign.words import role_names

MISSING = QT_TRANSLATE_NOOP("checks", "The review is not signed by: {roles}")
MISSING_WHY = QT_TRANSLATE_NOOP("checks", "read the review sheet and sign it")
OUTDATED = QT_TRANSLATE_NOOP("checks", "{count} things changed since the review was signed")
OUTDATED_WHY = QT_TRANSLATE_NOOP("checks", "signed before: {roles}")
BAD_SETTING = QT_TRANSLATE_NOOP("checks", "The setting {key} holds what it cannot be")
BAD_WHY = QT_TRANSLATE_NOOP("checks", "its default holds instead: {default}")
CROSSED = QT_TRANSLATE_NOOP("checks", "A question turns red before it turns amber")
CROSSED_WHY = QT_TRANSLATE_NOOP("checks", "amber after {amber} s, red after {red} s")


def review(subject: Subject) -> Iterator[Finding]:
    """Signatures that are missing where signing has begun or is asked for, and outdated ones."""
    state = subject.review
    if state.missing and subject.review_asked:
        what = message(MISSING, roles=role_names(state.missing))
        yield Finding("review_missing", "warning", what, message(MISSING_WHY))
    if state.outdated:
        what = message(OUTDATED, count=state.changes)
        why = message(OUTDATED_WHY, roles=role_names(state.outdated))
        yield Finding("review_outdated", "warning", what, why, size=state.changes)


def settings(subject: Subject) -> Iterator[Finding]:
    """Settings that came in by another way than the forms and that nothing takes."""
    for key, default in subject.bad_settings:
        what, why = message(BAD_SETTING, key=plain(key, 80)), message(BAD_WHY, default=default)
        spot = TextSpot("setting", key, "", 0, 0, "")
        yield Finding("setting_invalid", "warning", what, why, spot=spot)
    amber, red = subject.waits
    if red < amber:
        why = message(CROSSED_WHY, amber=amber, red=red)
        spot = TextSpot("setting", WAIT_RED_S.key, "", 0, 0, "")
        yield Finding("setting_crossed", "warning", message(CROSSED), why, spot=spot)


REVIEW_CHECKS = (review, settings)
