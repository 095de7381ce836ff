"""`liveroom triage FILE.csv`: find the questions among comments and group them into cards."""

import argparse
import csv
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import TextIO

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.say import Say
from console.core.sheet import Sheet, open_table
from console.show.questions.judge import triage
from console.show.questions.triage import Triage, Verdict, card_key

HELP = QT_TRANSLATE_NOOP("cli", "Find the questions among comments.")
FILE_HELP = QT_TRANSLATE_NOOP("cli", "comments as CSV with a column text (optional: at, user)")
OUT_HELP = QT_TRANSLATE_NOOP("cli", "write here instead of printing")
NO_TEXT = QT_TRANSLATE_NOOP("cli", "{file} has no column {name}; its columns are: {names}.")
UNWRITABLE = QT_TRANSLATE_NOOP("cli", "{file} cannot be written: {why}.")
LEFT_OUT = QT_TRANSLATE_NOOP(
    "cli", "{file}: rows that could not be read and are left out: {count}."
)

TEXT = "text"
ADDED = ("asks", "intent", "link", "card")
"""Columns of the answer; those of the same name in the file are replaced."""

NOTHING = "none"
"""Intent of a comment that asks nothing."""

CHUNK = 2000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("file", metavar="FILE.csv", type=Path, help=FILE_HELP[1])
    parser.add_argument("--out", metavar="FILE", type=Path, help=OUT_HELP[1])


def run(args: argparse.Namespace) -> int:
    """Judge every comment of the file; raises BadInput where it cannot be read or written."""
    with open_table(args.file) as sheet:
        if TEXT not in sheet.headers:
            names = ", ".join(sheet.headers)[:200]
            raise BadInput(message(NO_TEXT, file=args.file.name, name=TEXT, names=names))
        left_out = _write_file(sheet, args.out) if args.out else _write(sheet, sys.stdout)
    if left_out:
        said = message(LEFT_OUT, file=args.file.name, count=left_out)
        print(f"liveroom: {Say(args.lang)(said)}", file=sys.stderr)
    return 0


def _write_file(sheet: Sheet, out: Path) -> int:
    """Write the whole answer, or nothing: the file appears when it is complete."""
    part = out.parent / f".{out.name}.{os.getpid()}.part"
    try:
        with part.open("w", encoding="utf-8", newline="") as stream:
            left_out = _write(sheet, stream)
        part.replace(out)
    except OSError as error:
        why = error.strerror or str(error)
        raise BadInput(message(UNWRITABLE, file=out, why=why)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return left_out


def _write(sheet: Sheet, stream: TextIO) -> int:
    """Write the rows with their verdicts; returns how many rows were left out."""
    kept = [n for n, header in enumerate(sheet.headers) if header not in ADDED]
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow([*(sheet.headers[n] for n in kept), *ADDED])
    cards = Cards()
    for row, verdict in judged(sheet, triage(), sheet.headers.index(TEXT)):
        link = "" if verdict.link is None else verdict.link
        intent = verdict.intent or NOTHING
        answer = (int(verdict.asks), intent, link, cards.of(verdict))
        writer.writerow([*(row[n] for n in kept), *answer])
    return len(sheet.faults)


def judged(sheet: Sheet, judge: Triage, text: int) -> Iterator[tuple[list[str], Verdict]]:
    """Each row of the table with the verdict on its text."""
    rows = iter(sheet)
    while chunk := list(islice(rows, CHUNK)):
        yield from zip(chunk, judge.judge([row[text] for row in chunk]), strict=True)


class Cards:
    """Numbers the cards in the order in which they appear: c1, c2, …"""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def of(self, verdict: Verdict) -> str:
        """The card of an asking comment, "" of any other."""
        if not verdict.asks:
            return ""
        return self._names.setdefault(card_key(verdict), f"c{len(self._names) + 1}")
