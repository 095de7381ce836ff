"""Saving the record of a run to a file, as a function that a process of its own can run."""

import os
import sys
from collections.abc import Callable
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Literal

from PySide6.QtGui import QGuiApplication

from console.core.errors import BadInput, ConsoleError
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.reader import Files
from console.core.say import Say
from console.core.store import Layout
from console.desk.paper import pages_of, to_pdf
from console.show.review import as_run_table, asked, clips
from console.show.review.as_run import AsRun
from console.show.review.as_run_reading import read_as_run, seen_at
from console.show.review.asked import AskedReport
from console.show.review.asked_reading import read_asked
from console.show.review.clips_reading import read_clips
from console.show.review.paper.as_run_pages import as_run_pages
from console.show.rundown.run_log import Moment

What = Literal["asrun", "clips", "unanswered", "demand", "shifts"]

NOTHING = QT_TRANSLATE_NOOP("asrun", "There is nothing to save of this run.")
NOT_WRITTEN = QT_TRANSLATE_NOOP("paper", "{file} could not be written: {why}.")

ENDINGS: dict[What, tuple[str, ...]] = {
    "asrun": (".xlsx", ".csv", ".json", ".pdf"),
    "clips": (".csv", ".edl", ".sh"),
    "unanswered": (".csv",),
    "demand": (".csv",),
    "shifts": (".csv",),
}

PART = ".part"
"""What the file is called while it is written, behind its own name."""

_WORKBOOK = "console.show.review.as_run_workbook"
"""Loaded in the other process only: a window has no use for what writes workbooks."""

_CLIPS: dict[str, Callable[[clips.ClipSheet], bytes]] = {
    ".csv": clips.to_csv, ".edl": clips.to_edl, ".sh": clips.to_script,
}  # fmt: skip


def save_run(
    what: What, ending: str, room: Path, run: str, now: Moment, lang: str, to: Path
) -> int:
    """Write what is told of a run, whole or not at all; returns the bytes. Raises BadInput."""
    try:
        with closing(Files(Layout(room))) as files:
            content = _content(files, what, ending, run, now, Say(lang))
    except ConsoleError as error:
        raise BadInput(error.what) from error
    part = to.with_name(to.name + PART)
    try:
        part.write_bytes(content)
        part.replace(to)
    except OSError as error:
        why = error.strerror or str(error)
        raise BadInput(message(NOT_WRITTEN, file=to.name, why=why)) from error
    finally:
        part.unlink(missing_ok=True)
    return len(content)


def asked_in(room: Path, run: str, now: Moment) -> AskedReport | None:
    """What was asked in a run, worked out in a process of its own; None where nothing was."""
    try:
        with closing(Files(Layout(room))) as files:
            return read_asked(files.decisions, files.run(run), run, now)
    except ConsoleError as error:
        raise BadInput(error.what) from error


def _content(files: Files, what: What, ending: str, run: str, now: Moment, say: Say) -> bytes:
    if what == "asrun":
        return _as_run(files, ending, run, now, say)
    if what == "clips":
        return _clips(files, ending, run, now, say)
    report = read_asked(files.decisions, files.run(run), run, now)
    if report is None:
        raise BadInput(message(NOTHING))
    return asked.to_csv(report, what, say)


def _as_run(files: Files, ending: str, run: str, now: Moment, say: Say) -> bytes:
    record = read_as_run(files.decisions, files.run(run), run, now)
    if record is None or not record.takes:
        raise BadInput(message(NOTHING))
    if ending == ".pdf":
        return _drawn(record, say, now)
    if ending == ".json":
        return as_run_table.to_json(record)
    if ending == ".csv":
        return as_run_table.to_csv(record, say)
    to_xlsx: Callable[[AsRun, Say], bytes] = import_module(_WORKBOOK).to_xlsx
    return to_xlsx(record, say)


def _drawn(record: AsRun, say: Say, now: Moment) -> bytes:
    """The record on paper; Qt needs an application for its fonts, but no screen."""
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    made = as_run_pages(record, say, now.at)
    content = to_pdf(made, pages_of(made))
    del app
    return content


def _clips(files: Files, ending: str, run: str, now: Moment, say: Say) -> bytes:
    sheet = read_clips(files.decisions, run, seen_at(files.decisions, run, now).at)
    if sheet is None or not sheet.clips:
        raise BadInput(message(NOTHING))
    return _CLIPS[ending](sheet)
