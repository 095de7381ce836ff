"""Everything that can be printed of a show, by the name the command line gives it."""

import sqlite3
from typing import Literal, cast

from console.core.ports import Say
from console.show.review.paper.call_sheets import call_sheets
from console.show.review.paper.hand_cards import hand_cards
from console.show.review.paper.page import SIZES, Document, Paper, PaperName
from console.show.review.paper.printed_show import read_show
from console.show.review.paper.review_pages import review_pages
from console.show.review.paper.run_sheet import run_sheet
from console.show.review.paper.strategy_wall import strategy_wall

Print = Literal["cues", "callsheets", "handcards", "wall", "review"]

PRINTS: tuple[Print, ...] = ("cues", "callsheets", "handcards", "wall")

IN_WINDOW: tuple[Print, ...] = (*PRINTS, "review")
"""What the window prints beside them; the command line keeps to PRINTS."""

OF_RUNS = ("asrun", "handover")
"""What is printed of a run; PRINTS are of the plan."""

_UPRIGHT = ("callsheets", "handover", "review")
"""Prints whose paper stands upright unless it is told; that of others lies across."""

PAPERS = tuple(f"{name}{turn}" for name in SIZES for turn in ("", "-portrait", "-landscape"))
"""What the command line calls papers."""


def paper_called(called: str, what: str) -> Paper:
    """The paper of a name in PAPERS; without a word on how it lies as the print likes it."""
    name, _, turn = called.partition("-")
    return Paper(cast(PaperName, name), turn == "landscape" if turn else what not in _UPRIGHT)


def document(
    conn: sqlite3.Connection,
    show: str,
    what: Print,
    say: Say,
    *,
    lang: str,
    at: int,
    paper: Paper | None = None,
) -> Document:
    """The pages of a show that is there; `at` is now (ms UTC), lang that of `say`."""
    read = read_show(conn, show, at)
    if what == "callsheets":
        return call_sheets(read, say, paper)
    if what == "handcards":
        return hand_cards(read, say, lang, paper)
    if what == "review":
        return review_pages(conn, read, say, paper)
    if what == "wall":
        return strategy_wall(read, say, paper)
    return run_sheet(read, say, paper)
