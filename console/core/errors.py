"""The errors that a person is told about; everything else is a fault of the program."""

from console.core.message import Message, english


class ConsoleError(Exception):
    """An error with one sentence that says what happened, what was kept and what to do."""

    def __init__(self, what: Message) -> None:
        super().__init__(english(what))
        self.what = what


class BadInput(ConsoleError):
    """Input that cannot be read as a whole (a file, an option): exit code 2, nothing written."""


class StoreError(ConsoleError):
    """A room file that cannot be opened or used: damaged, newer, held by another console."""


class Refused(ConsoleError):
    """An action that the present does not allow; nobody can confirm it away."""
