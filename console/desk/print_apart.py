"""Printing a show to a file, as a function that a process of its own can run."""

import os
import sys
from contextlib import closing
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.say import Say
from console.core.store import open_file
from console.desk.paper import pages_of, to_pdf
from console.show.parts import SETS
from console.show.review.paper.prints import Print, document

NOT_WRITTEN = QT_TRANSLATE_NOOP("paper", "{file} could not be written: {why}.")


def print_show(room: Path, show: str, what: Print, lang: str, at: int, to: Path) -> int:
    """Write a print of a show as PDF; returns the pages. at: now (ms UTC). Raises BadInput."""
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    with closing(open_file(room, SETS, write=False)) as conn:
        made = document(conn, show, what, Say(lang), lang=lang, at=at)
    pages = pages_of(made)
    try:
        to.write_bytes(to_pdf(made, pages))
    except OSError as error:
        why = error.strerror or str(error)
        raise BadInput(message(NOT_WRITTEN, file=to.name, why=why)) from error
    del app
    return len(pages)
