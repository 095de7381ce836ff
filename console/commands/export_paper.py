"""`liveroom export … --to x.pdf`: run sheet, call sheets, hand cards and strategy wall on paper."""

import argparse
import os
import sys
from contextlib import closing
from functools import partial
from typing import cast

from PySide6.QtGui import QGuiApplication

from console.commands.export import HELP, add_arguments, replace, show_id, written
from console.commands.export_runs import as_run_of, hand_over_of
from console.core.clock import SystemClock
from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.paths import default_room
from console.core.say import Say
from console.core.store import Layout, open_file
from console.desk.paper import pages_of, to_pdf, to_png
from console.show.parts import SETS
from console.show.review.paper.as_run_pages import as_run_pages
from console.show.review.paper.hand_over_pages import hand_over_pages
from console.show.review.paper.page import Document
from console.show.review.paper.prints import OF_RUNS, PRINTS, Print, document, paper_called
from console.show.rundown.run_log import Moment

__all__ = ["HELP", "add_arguments", "run"]

NOT_DRAWN = QT_TRANSLATE_NOOP("cli", "{file}: drawn are {names}, not {what}")
NO_PICTURE = QT_TRANSLATE_NOOP("cli", "{file}: only the wall is one picture; write a .pdf")


def run(args: argparse.Namespace) -> int:
    """Draw what is asked for: unless it is said, the run sheet, and as a picture the wall."""
    picture = args.to.suffix.lower() == ".png"
    what = args.what or ("wall" if picture else "cues")
    if what not in (*PRINTS, *OF_RUNS):
        names = ", ".join((*PRINTS, *OF_RUNS))
        raise BadInput(message(NOT_DRAWN, file=str(args.to), names=names, what=what))
    if picture and what != "wall":
        raise BadInput(message(NO_PICTURE, file=str(args.to)))
    paper = paper_called(args.paper, what) if args.paper else None
    layout = Layout(args.room or default_room())
    with closing(open_file(layout.room, SETS, write=False)) as conn:
        show = show_id(conn, args.show, layout.room)
        clock, say = SystemClock(), Say(args.lang)
        now = Moment(clock.wall(), clock.steady(), clock.boot)
        if what == "asrun":
            made = as_run_pages(as_run_of(conn, layout, show, now), say, now.at, paper)
        elif what == "handover":
            made = hand_over_pages(hand_over_of(conn, layout, show, now), say, paper)
        else:
            of_plan = cast(Print, what)
            made = document(conn, show, of_plan, say, lang=args.lang, at=now.at, paper=paper)
    written(args.to, partial(replace, args.to, _drawn(made, picture)))
    return 0


def _drawn(made: Document, picture: bool) -> bytes:
    """The file's content; Qt needs an application for its fonts, but no screen."""
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    pages = pages_of(made)
    content = to_png(made, pages[0]) if picture else to_pdf(made, pages)
    del app
    return content
