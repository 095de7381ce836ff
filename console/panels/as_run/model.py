"""The rows of the as-run panel: takes, suggested lengths and clips, as cells."""

from collections.abc import Sequence

from console.core.message import QT_TRANSLATE_NOOP
from console.core.plain_text import plain
from console.desk.live import Live
from console.show.review.as_run import AsRun, Sums, TakeRecord
from console.show.review.as_run_table import (
    OUTSIDE,
    TOTAL,
    UNPLANNED,
    note_words,
    unticked_words,
)
from console.show.review.clips import Clip
from console.show.rundown.suggest import Suggestion
from console.show.rundown.tables import Cue
from console.show.rundown.words import KINDS, clock, duration
from console.ui.figures import amount, count
from console.ui.tables import RIGHT, Cell, Column, RowCells
from console.ui.translate import tr, tr_message

LATE_MS = 60_000
"""A take that differs by this much from its plan stands out."""

LONGER = QT_TRANSLATE_NOOP("asrun", "{time} longer")
SHORTER = QT_TRANSLATE_NOOP("asrun", "{time} shorter")
ON_AIR = QT_TRANSLATE_NOOP("asrun", "on air")
NO_PRODUCT = QT_TRANSLATE_NOOP("asrun", "no product")
GUESSED = QT_TRANSLATE_NOOP("asrun", "one end from the explaining")

_TAKES = (
    (QT_TRANSLATE_NOOP("asrun", "No."), 40, 9),
    (QT_TRANSLATE_NOOP("asrun", "Cue"), 0, 9),
    (QT_TRANSLATE_NOOP("asrun", "Planned"), 84, 3),
    (QT_TRANSLATE_NOOP("asrun", "Start"), 84, 9),
    (QT_TRANSLATE_NOOP("asrun", "End"), 84, 1),
    (QT_TRANSLATE_NOOP("asrun", "Late by"), 68, 2),
    (QT_TRANSLATE_NOOP("asrun", "Length"), 62, 9),
    (QT_TRANSLATE_NOOP("asrun", "Difference"), 84, 8),
    (QT_TRANSLATE_NOOP("asrun", "Paused"), 64, 0),
    (QT_TRANSLATE_NOOP("asrun", "Added"), 64, 0),
    (QT_TRANSLATE_NOOP("asrun", "GO by"), 72, 2),
    (QT_TRANSLATE_NOOP("asrun", "Orders"), 62, 5),
    (QT_TRANSLATE_NOOP("asrun", "GMV"), 84, 7),
    (QT_TRANSLATE_NOOP("asrun", "Refunded"), 84, 1),
    (QT_TRANSLATE_NOOP("asrun", "Comments"), 84, 1),
    (QT_TRANSLATE_NOOP("asrun", "Questions"), 84, 6),
    (QT_TRANSLATE_NOOP("asrun", "Notes"), 150, 2),
)
"""Title, width, and how much a column is worth where there is no room for all."""

RIGHTS = frozenset({0, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15})
WORTH = tuple(worth for _, _, worth in _TAKES)
CUE_WIDTH = 210
"""Pixels that the cue's name keeps before columns of less worth go."""

_LENGTHS = (
    (QT_TRANSLATE_NOOP("asrun", "Cue"), 0),
    (QT_TRANSLATE_NOOP("asrun", "Planned"), 72),
    (QT_TRANSLATE_NOOP("asrun", "Suggested"), 84),
    (QT_TRANSLATE_NOOP("asrun", "Difference"), 110),
    (QT_TRANSLATE_NOOP("asrun", "Takes"), 56),
    (QT_TRANSLATE_NOOP("asrun", "Shortest – longest"), 130),
)
RANGE = len(_LENGTHS) - 1
"""The column that says something only where a cue was played more than once."""

_CLIPS = (
    (QT_TRANSLATE_NOOP("asrun", "Product"), 0),
    (QT_TRANSLATE_NOOP("asrun", "In"), 88),
    (QT_TRANSLATE_NOOP("asrun", "Out"), 88),
    (QT_TRANSLATE_NOOP("asrun", "Length"), 70),
    (QT_TRANSLATE_NOOP("asrun", "Note"), 180),
)


def take_columns() -> tuple[Column, ...]:
    """The columns of the takes in the language in force."""
    return tuple(
        Column(tr(title), width, RIGHT) if n in RIGHTS else Column(tr(title), width)
        for n, (title, width, _) in enumerate(_TAKES)
    )


def length_columns() -> tuple[Column, ...]:
    """The columns of suggested lengths."""
    rights = (1, 2, 4)
    return tuple(
        Column(tr(title), width, RIGHT) if n in rights else Column(tr(title), width)
        for n, (title, width) in enumerate(_LENGTHS)
    )


def clip_columns() -> tuple[Column, ...]:
    """The columns of clips."""
    return tuple(
        Column(tr(title), width, RIGHT) if 0 < n < 4 else Column(tr(title), width)
        for n, (title, width) in enumerate(_CLIPS)
    )


def hidden_columns(width: int) -> set[int]:
    """The columns for which there is no room in so many pixels (at scale 1), by their worth."""
    hidden: set[int] = set()
    left = width - CUE_WIDTH - sum(one[1] for one in _TAKES)
    for n in sorted(range(len(_TAKES)), key=lambda n: (WORTH[n], -n)):
        if left >= 0 or WORTH[n] >= 9:
            break
        hidden.add(n)
        left += _TAKES[n][1]
    return hidden


def take_rows(record: AsRun) -> tuple[list[RowCells], list[str]]:
    """One row a take, then what fell outside of takes, and the total; keys are take numbers."""
    rows = [_take(take, record) for take in record.takes]
    keys = [str(take.number) for take in record.takes]
    for head, sums in ((OUTSIDE, record.outside), (TOTAL, record.total)):
        blank = [Cell("", back="surface2") for _ in _TAKES]
        blank[1] = Cell(tr(head), "text2", "surface2", "strong")
        for place, text in zip((11, 12, 13, 14, 15), _sums(sums, record.currency), strict=True):
            blank[place] = Cell(text, "text2", "surface2", "strong")
        rows.append(tuple(blank))
        keys.append(head[1])
    return rows, keys


def length_rows(
    cues: Sequence[Cue], found: dict[str, Suggestion]
) -> tuple[list[RowCells], list[str]]:
    """One row for each cue that earlier takes say something about; keys are the cues' ids."""
    rows: list[RowCells] = []
    keys = []
    for cue in cues:
        one = found.get(cue.id)
        if one is None or cue.skip:
            continue
        differs = one.length - (cue.duration or 0)
        rows.append(
            (
                Cell(title_of(cue)), duration(cue.duration or 0),
                Cell(duration(one.length), font="strong"), _difference(differs),
                str(one.takes), Cell(_range(one), "text2"),
            )
        )  # fmt: skip
        keys.append(cue.id)
    return rows, keys


def clip_rows(found: Sequence[Clip], live: Live, zone: str) -> tuple[list[RowCells], list[str]]:
    """One row a clip; keys are the ids of the markers, joined."""
    rows: list[RowCells] = []
    for clip in found:
        offer = live.products.by_id.get(clip.offer)
        name = f"{offer.link} {live.products.name(offer.id)}" if offer else tr(NO_PRODUCT)
        note = " · ".join(
            part for part in (plain(clip.note), tr(GUESSED) if clip.guessed else "") if part
        )
        rows.append(
            (
                Cell(plain(name, 120)), clock(clip.start, zone, seconds=True),
                Cell(clock(clip.end, zone, seconds=True), "amber" if clip.guessed else "text"),
                duration(clip.end - clip.start), Cell(note, "text2"),
            )
        )  # fmt: skip
    return rows, [",".join(clip.marks) for clip in found]


def title_of(cue: Cue) -> str:
    """The title, else what kind of cue it is."""
    return plain(cue.title, 120) or tr(KINDS.get(cue.kind, KINDS[""]))


def _take(take: TakeRecord, record: AsRun) -> RowCells:
    zone, plan = record.show.zone, take.planned
    title = plain(take.title, 120) or tr(KINDS.get(take.kind, KINDS[""]))
    notes = [tr_message(note_words(note)) for note in take.notes]
    notes += [tr_message(words) for words in unticked_words(take)]
    notes += [tr(UNPLANNED)] if plan is None else []
    running = "air" if record.run.kind == "air" else "text2"
    badge = tr(ON_AIR) if take.end is None else f"☐ {len(take.unticked)}" if take.unticked else ""
    listed = " · ".join([title, *(tr_message(words) for words in unticked_words(take))])
    colour = "amber" if abs(take.difference or 0) >= LATE_MS else "text2"
    sums = _sums(take.sums, record.currency)
    said = " · ".join(notes)
    return (
        Cell(str(take.number), "text3", bar=running if take.end is None else ""),
        Cell(title, badge=badge, badge_colour="amber" if take.unticked else "text2", tip=listed),
        Cell(_clock(plan.start if plan else None, zone), "text2"),
        Cell(_clock(take.start, zone)), Cell(_clock(take.end, zone), "text2"),
        Cell(_signed(take.late), "text2"), Cell(duration(take.length)),
        Cell(_signed(take.difference), colour),
        Cell(duration(take.paused) if take.paused else "", "text2"),
        Cell(_signed(take.added) if take.added else "", "text2"),
        Cell(plain(take.by, 40), "text2"),
        sums[0], sums[1], Cell(sums[2], "text2"), Cell(sums[3], "text2"), sums[4],
        Cell(said, "amber", tip=said),
    )  # fmt: skip


def _sums(sums: Sums, currency: str) -> tuple[str, str, str, str, str]:
    return (
        count(sums.orders), amount(sums.gmv, currency, whole=True),
        amount(sums.refunded, currency, whole=True), count(sums.comments), count(sums.asked),
    )  # fmt: skip


def _range(one: Suggestion) -> str:
    shortest, longest = duration(one.shortest), duration(one.longest)
    return f"{shortest} – {longest}" if one.takes > 1 else ""


def _difference(ms: int) -> Cell:
    if abs(ms) < 1000:
        return Cell("", "text3")
    words = tr(LONGER if ms > 0 else SHORTER, time=duration(abs(ms)))
    return Cell(words, "amber" if abs(ms) >= LATE_MS else "text2")


def _clock(at: int | None, zone: str) -> str:
    return "" if at is None else clock(at, zone, seconds=True)


def _signed(ms: int | None) -> str:
    if ms is None:
        return ""
    return f"+{duration(ms)}" if ms >= 1000 else duration(ms)
