"""Checks of what the cues hold: scenes, welfare, people, cells that nobody understood."""

import json
from collections.abc import Iterator

from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.plain_text import plain
from console.show.review.checks.finding import Finding
from console.show.review.checks.subject import MINUTE, Subject
from console.show.rundown.actions import AddCue
from console.show.rundown.people import planned_spans, shifts, stints
from console.show.rundown.tables import Cue
from console.show.rundown.words import clock, duration

CHANGEOVER, WELFARE, OPENING = "changeover", "welfare", "opening"

SCENES = QT_TRANSLATE_NOOP("checks", "Scene changes without a change-over")
SCENES_WHERE = QT_TRANSLATE_NOOP("checks", "cues {first} → {second}, {scene} → {other}")
NO_WELFARE = QT_TRANSLATE_NOOP("checks", "The opening has no welfare")
NO_WELFARE_WHY = QT_TRANSLATE_NOOP(
    "checks", "nothing within {minutes} min that keeps those who have just come in"
)
TOO_LONG = QT_TRANSLATE_NOOP("checks", "{person} is on air {time} without a break")
TOO_LONG_WHERE = QT_TRANSLATE_NOOP("checks", "{start} – {end}, limit {limit}")

NOT_UNDERSTOOD = QT_TRANSLATE_NOOP("checks", "{column}: “{text}” was not understood")
KEPT = QT_TRANSLATE_NOOP("checks", "cue {cue}, kept as it was written")

AS_WRITTEN = "?"
"""A custom column whose name ends so holds what a sheet said and nobody understood."""

SHOWN_TEXT = 60

CHANGEOVER_MS, WELFARE_MS = MINUTE, 3 * MINUTE
"""Lengths of the cues that the fixes insert."""


def scenes(subject: Subject) -> Iterator[Finding]:
    """Neighbours in different scenes; a cue that names no scene stays where the one ahead is."""
    at: Cue | None = None  # the cue that was the last to name a scene
    before: Cue | None = None
    changed = False
    for cue in subject.cues:
        changed = changed or cue.kind == CHANGEOVER
        scene = cue.scene.strip()
        if scene and cue.kind != CHANGEOVER:
            if at is not None and before is not None and not changed and at.scene.strip() != scene:
                yield _scene_change(subject, at, before, cue)
            at, changed = cue, False
        before = cue


def _scene_change(subject: Subject, at: Cue, before: Cue, cue: Cue) -> Finding:
    return Finding(
        "no_changeover",
        "warning",
        message(SCENES),
        message(
            SCENES_WHERE,
            first=subject.numbers[before.id],
            second=subject.numbers[cue.id],
            scene=at.scene,
            other=cue.scene,
        ),
        cues=(cue.id, before.id),
        fix=AddCue(
            show=cue.show,
            after=before.id,
            cue_kind=CHANGEOVER,
            duration=CHANGEOVER_MS,
            scene=cue.scene,
            assistants=before.assistants,
        ),
    )


def opening_welfare(subject: Subject) -> Iterator[Finding]:
    """Welfare in the cues of the opening, at its end, or in what is planned to start soon after
    the show's start."""
    if not subject.cues:
        return
    first, limit = subject.cues[0], subject.limits.opening
    until = subject.starts[first.id] + limit
    behind = subject.cues[1:2]
    planned = set(subject.welfare_cues.values())
    if first.kind == OPENING and behind:
        until = max(until, subject.starts[behind[0].id])
    for cue in subject.cues:
        if subject.starts[cue.id] > until and cue.kind != OPENING:
            continue
        if cue.kind == WELFARE or cue.welfare.strip() or cue.id in planned:
            return
    late = bool(behind) and subject.starts[behind[0].id] > until
    yield Finding(
        "no_opening_welfare",
        "warning",
        message(NO_WELFARE),
        message(NO_WELFARE_WHY, minutes=limit // MINUTE),
        cues=(first.id,),
        fix=AddCue(
            show=first.show,
            after="" if late else first.id,
            block=first.block or "" if late else None,
            cue_kind=WELFARE,
            duration=WELFARE_MS,
            scene=first.scene,
            anchor=first.anchor,
            assistants=first.assistants,
        ),
    )


def anchors(subject: Subject) -> Iterator[Finding]:
    """Anchors who are on air longer than the limit without a break."""
    limit, zone = subject.limits.stretch, subject.show.zone
    found = stints(subject.cues, planned_spans(subject.timing))
    anchoring = [one for one in found if one.anchor]
    for shift in shifts(anchoring, subject.limits.least_break):
        for stretch in shift.past(limit):
            yield Finding(
                "anchor_too_long",
                "warning",
                message(TOO_LONG, person=shift.person, time=duration(stretch.length)),
                message(
                    TOO_LONG_WHERE,
                    start=clock(stretch.start, zone),
                    end=clock(stretch.end, zone),
                    limit=duration(limit),
                ),
                cues=tuple(
                    one.cue
                    for one in shift.stints
                    if stretch.start <= one.start and one.end <= stretch.end
                ),
                size=stretch.length,
            )


def not_understood(subject: Subject) -> Iterator[Finding]:
    """What was taken over from a sheet as it stood there, for a person to enter."""
    for cue in subject.cues:
        if f'{AS_WRITTEN}"' not in cue.custom:
            continue
        for name, text in json.loads(cue.custom).items():
            if name.endswith(AS_WRITTEN) and text not in (None, ""):
                yield Finding(
                    "not_understood",
                    "warning",
                    message(
                        NOT_UNDERSTOOD,
                        column=plain(name.removesuffix(AS_WRITTEN), SHOWN_TEXT),
                        text=plain(str(text), SHOWN_TEXT),
                    ),
                    message(KEPT, cue=subject.named(cue)),
                    cues=(cue.id,),
                )
