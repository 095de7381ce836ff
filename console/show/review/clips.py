"""Clips of a run: in and out marked per product, written for editors and for ffmpeg."""

import csv
import io
import re
import shlex
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from console.core.plain_text import plain, spreadsheet_cell
from console.show.base.tables import Marker
from console.show.products.tables import Explained
from console.show.rundown.words import clock

CLIP_IN, CLIP_OUT = "clip_in", "clip_out"
"""Kinds of marker: where a clip begins and where it ends."""

FRAMES = 25
"""Frames a second of the edit list."""

_DAY_S = 24 * 60 * 60
_NO_FILE = re.compile(r"[^\w.-]+")


_SCRIPT = (
    "#!/bin/sh",
    "# Usage: sh SCRIPT RECORDING [OFFSET]",
    "# OFFSET: seconds from the start of the recording to the start of the run; may be negative.",
    "set -eu",
    'recording="$1"',
    'offset="${2:-0}"',
    "cut_clip() {",
    '    start="$(awk -v a="$1" -v b="$offset"'
    ' \'BEGIN { s = a + b; printf "%.3f", s < 0 ? 0 : s }\')"',
    '    ffmpeg -hide_banner -nostdin -n -ss "$start" -i "$recording" -t "$2" -c copy "$3"',
    "}",
)


class Clip(NamedTuple):
    """A part of a run about one offer ("" for none), ms UTC; note: what was typed with a mark.

    marks: the ids of the markers it is made of. guessed: its end (or start) was not marked, and is
    that of the explaining, else of the run.
    """

    offer: str
    start: int
    end: int
    note: str
    marks: tuple[str, ...]
    guessed: bool = False


class ClipSheet(NamedTuple):
    """Clips in order of time, with what is needed to write them: the show's name and zone, when
    the run began (ms UTC), and what each offer is called."""

    show: str
    zone: str
    began: int
    clips: tuple[Clip, ...]
    offers: Mapping[str, str]

    def name(self, clip: Clip) -> str:
        """What a clip is called: the product's name, with the note."""
        parts = (plain(self.offers.get(clip.offer, "")), plain(clip.note))
        return " · ".join(part for part in parts if part)


def clips(markers: Iterable[Marker], explained: Iterable[Explained], run_end: int) -> list[Clip]:
    """The clips that markers make, by their start; run_end: ms UTC, now for a run that is on.

    A mark in begins anew where one is open. A mark out without one begins where that explaining
    of the offer began; one that is never closed ends with it, else with the run.
    """
    told = list(explained)
    opened: dict[str, Marker] = {}
    made: list[Clip] = []
    for mark in sorted(markers, key=lambda one: (one.at, one.id)):
        if mark.kind == CLIP_IN:
            opened[mark.offer] = mark
        elif mark.kind == CLIP_OUT:
            begun = opened.pop(mark.offer, None)
            clip = _ended(begun, mark) if begun else _begun(mark, told)
            made += [clip] if clip is not None else []
    made += [_left_open(mark, told, run_end) for mark in opened.values()]
    return sorted((one for one in made if one.end > one.start), key=lambda one: one.start)


def to_csv(sheet: ClipSheet) -> bytes:
    """One row a clip: times of day, and seconds since the run began; for spreadsheets."""
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(
        ("number", "offer", "product", "note", "in", "out", "in_s", "out_s", "length_s")
    )
    for number, clip in enumerate(sheet.clips, start=1):
        start, end = _seconds(sheet, clip.start), _seconds(sheet, clip.end)
        texts = (plain(sheet.offers.get(clip.offer, "")), plain(clip.note))
        writer.writerow(
            (
                number, clip.offer, *(spreadsheet_cell(text) for text in texts),
                clock(clip.start, sheet.zone, seconds=True),
                clock(clip.end, sheet.zone, seconds=True),
                f"{start:.3f}", f"{end:.3f}", f"{end - start:.3f}",
            )
        )  # fmt: skip
    return made.getvalue().encode("utf-8-sig")


def to_edl(sheet: ClipSheet) -> bytes:
    """A CMX 3600 edit list at 25 frames a second: source times count from the start of the run,
    which is where the recording is taken to begin; record times run on from one hour."""
    lines = [f"TITLE: {plain(sheet.show, 70)}", "FCM: NON-DROP FRAME", ""]
    at = 3_600 * FRAMES
    for number, clip in enumerate(sheet.clips, start=1):
        start, end = _frames(sheet, clip.start), _frames(sheet, clip.end)
        end = max(end, start + 1)
        times = (start, end, at, at + end - start)
        lines.append(
            f"{number:03d}  AX       AA/V  C        {' '.join(_timecode(one) for one in times)}"
        )
        lines += [f"* FROM CLIP NAME: {plain(sheet.name(clip), 120)}", ""]
        at += end - start
    return "\r\n".join(lines).encode() + b"\r\n"


def to_script(sheet: ClipSheet) -> bytes:
    """A shell script that cuts a recording into clips with ffmpeg, without encoding anew."""
    lines = [*_SCRIPT]
    for number, clip in enumerate(sheet.clips, start=1):
        start = _seconds(sheet, clip.start)
        length = (clip.end - clip.start) / 1000
        name = f"{number:03d}-{_file_name(sheet.name(clip))}.mp4"
        lines.append(f"cut_clip {start:.3f} {length:.3f} {shlex.quote(name)}")
    return ("\n".join(lines) + "\n").encode()


def _ended(begun: Marker, mark: Marker) -> Clip:
    note = begun.text or mark.text
    return Clip(mark.offer, begun.at, mark.at, note, (begun.id, mark.id))


def _begun(mark: Marker, explained: Iterable[Explained]) -> Clip | None:
    """The clip of a mark out alone: from where that explaining began, if there was one."""
    starts = [
        one.start for one in explained
        if one.offer == mark.offer and one.start < mark.at
    ]  # fmt: skip
    return Clip(mark.offer, max(starts), mark.at, mark.text, (mark.id,), True) if starts else None


def _left_open(mark: Marker, explained: Iterable[Explained], run_end: int) -> Clip:
    ends = [
        one.end for one in explained
        if one.offer == mark.offer and one.end is not None and one.start <= mark.at < one.end
    ]  # fmt: skip
    return Clip(mark.offer, mark.at, min(ends, default=run_end), mark.text, (mark.id,), True)


def _seconds(sheet: ClipSheet, at: int) -> float:
    return (at - sheet.began) / 1000


def _frames(sheet: ClipSheet, at: int) -> int:
    return max(0, round((at - sheet.began) * FRAMES / 1000))


def _timecode(frames: int) -> str:
    seconds, frame = divmod(frames, FRAMES)
    seconds %= _DAY_S
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}:{frame:02d}"


def _file_name(name: str) -> str:
    """A part of a file name that every system takes."""
    return _NO_FILE.sub("-", name).strip("-.")[:60] or "clip"
