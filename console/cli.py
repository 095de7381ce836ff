"""The command line: names each command's module, and loads it only when it is called."""

import argparse
import errno
import importlib
import io
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NoReturn, Protocol, cast

from console.core.errors import BadInput, ConsoleError
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.say import LANGUAGES, Say, environment_language

PAGES = (".pdf", ".png")
"""Endings of files that are drawn, which takes Qt."""

FULL = (errno.ENOSPC, errno.EDQUOT)
"""What the system says when a disk, or one's share of it, is full."""

INTERRUPTED = 130
"""Exit code after Ctrl+C, as shells have it."""


class CommandModule(Protocol):
    """What each module of console.commands offers to the command line."""

    HELP: tuple[str, str]

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's own arguments."""

    def run(self, args: argparse.Namespace) -> int:
        """Carry the command out; returns the exit code."""


@dataclass(frozen=True)
class Command:
    """One command: its line in `liveroom --help`, its module, and the one that opens windows.

    drawn: the one that draws pages, for files that end in one of PAGES.
    """

    summary: tuple[str, str]
    module: str
    windowed: str = ""
    drawn: str = ""


COMMANDS = {
    "rehearse": Command(
        QT_TRANSLATE_NOOP("command", "the console on a simulated show"), "rehearse"
    ),
    "replay": Command(
        QT_TRANSLATE_NOOP("command", "feed recorded comments and orders, as a new run"),
        "replay",
        windowed="replay_window",
    ),
    "import": Command(
        QT_TRANSLATE_NOOP("command", "read products, a run-of-show, orders or a .liveroom file"),
        "import_file",
    ),
    "export": Command(
        QT_TRANSLATE_NOOP("command", "write a show to a file"), "export", drawn="export_paper"
    ),
    "timing": Command(
        QT_TRANSLATE_NOOP("command", "the timing engine on a rundown and its log"), "timing"
    ),
    "triage": Command(QT_TRANSLATE_NOOP("command", "find the questions among comments"), "triage"),
    "check": Command(
        QT_TRANSLATE_NOOP("command", "what is wrong with the plan of a show"), "check"
    ),
    "totals": Command(QT_TRANSLATE_NOOP("command", "what a run sold, to the last cent"), "totals"),
    "doctor": Command(
        QT_TRANSLATE_NOOP("command", "versions, places and the health of a room file"), "doctor"
    ),
}
WINDOW = Command(QT_TRANSLATE_NOOP("command", "open the console"), "window")

USAGE = QT_TRANSLATE_NOOP("command", "wrong usage: {problem} ({name} --help says more)")
UNKNOWN = QT_TRANSLATE_NOOP("command", "there is no command {name}; there are: {names}")
NO_ROOM = QT_TRANSLATE_NOOP("command", "there is no room to write what was asked for ({why})")
LANGUAGE_HELP = QT_TRANSLATE_NOOP("command", "language of everything said: en or zh_CN")


class Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line, in the user's language."""

    say = Say("en")

    def add_argument(self, *names: Any, **options: Any) -> argparse.Action:
        """Add an argument whose help, a text marked for "cli", is said in the user's language."""
        if options.get("help"):
            options["help"] = self.say(Message("cli", options["help"], {}))
        return super().add_argument(*names, **options)

    def error(self, message_: str) -> NoReturn:
        """Raise what argparse complains about, for `main` to say."""
        problem = " ".join(message_.split())
        raise BadInput(message(USAGE, problem=problem, name=self.prog))


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line; returns the exit code."""
    _speak_utf8()
    lang = environment_language()
    try:
        chosen, rest = take_language(sys.argv[1:] if argv is None else argv)
        lang = chosen or lang
        code = call(rest, lang, chosen)
        if sys.stdout is not None:  # None: it was closed before we were started
            sys.stdout.flush()
    except ConsoleError as error:
        _complain(Say(lang)(error.what))
        return 2
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _let_go_of_stdout()
        return 0
    except OSError as error:
        if error.errno not in FULL:
            raise
        _let_go_of_stdout()
        _complain(Say(lang)(message(NO_ROOM, why=error.strerror)))
        return 2
    return code


def _complain(text: str) -> None:
    """Say what is wrong on one line, whatever names and reasons are in it."""
    print("liveroom:", text.replace("\n", " "), file=sys.stderr)


def take_language(argv: Sequence[str]) -> tuple[str, list[str]]:
    """(language or "", argv without `--lang`), wherever in the line it stands."""
    finder = Parser(prog="liveroom", add_help=False, allow_abbrev=False)
    finder.add_argument("--lang", choices=LANGUAGES, default="")
    found, rest = finder.parse_known_args(list(argv))
    return cast(str, found.lang), rest


def call(argv: Sequence[str], lang: str, chosen: str = "") -> int:
    """Carry out the command that argv (without `--lang`) names; returns its exit code.

    chosen: the language if the line names one; a window then overrides the machine's setting.
    """
    say = Say(lang)
    name = argv[0] if argv and not argv[0].startswith("-") else ""
    if not name and set(argv) & {"-h", "--help"}:
        print(overview(say))
        return 0
    if name and name not in COMMANDS:
        raise BadInput(message(UNKNOWN, name=name[:80], names=", ".join(COMMANDS)))
    command = COMMANDS[name] if name else WINDOW
    module = _load(command.module)
    parser = Parser(
        prog=f"liveroom {name}".strip(),
        description=say(message(module.HELP)),
        allow_abbrev=False,
    )
    parser.say = say
    module.add_arguments(parser)
    # Taken out before; named here so that `--help` tells of it.
    parser.add_argument("--lang", choices=LANGUAGES, help=say(message(LANGUAGE_HELP)))
    args = parser.parse_args(list(argv[1:] if name else argv))
    args.lang, args.chosen_lang = lang, chosen
    if command.windowed and not args.headless:
        module = _load(command.windowed)
    if command.drawn and args.to.suffix.lower() in PAGES:
        module = _load(command.drawn)
    return module.run(args)


def overview(say: Say) -> str:
    """What `liveroom --help` prints: every command with its line, without loading any."""
    width = max(map(len, COMMANDS))
    lines = [
        f"liveroom [--room FILE] [--lang {'|'.join(LANGUAGES)}]",
        f"  {say(message(WINDOW.summary))}",
    ]
    lines.append(f"liveroom COMMAND … [--lang {'|'.join(LANGUAGES)}]")
    lines += [
        f"  {name:<{width}}  {say(message(command.summary))}" for name, command in COMMANDS.items()
    ]
    return "\n".join(lines)


def _load(name: str) -> CommandModule:
    """The module of one command."""
    return cast(CommandModule, importlib.import_module(f"console.commands.{name}"))


def _speak_utf8() -> None:
    """Make what is printed UTF-8 on every platform; what cannot be encoded is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _let_go_of_stdout() -> None:
    """The reader of our output went away: nothing more is written, not even at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
