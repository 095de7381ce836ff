"""Sentences for people, kept apart from the language they are shown in."""

from typing import NamedTuple


class Message(NamedTuple):
    """One sentence: a translation context, the English text, and the values for its {names}.

    A value may be a message itself; it is said in the same language.
    """

    context: str
    text: str
    values: dict[str, object]


def QT_TRANSLATE_NOOP(context: str, text: str) -> tuple[str, str]:  # noqa: N802 - lupdate looks for it
    """Mark a text for lupdate without Qt; returns (context, text), a ready head for `message`."""
    return context, text


def message(head: tuple[str, str], **values: object) -> Message:
    """A message from a marked text: `message(QT_TRANSLATE_NOOP("cue", "…{n}…"), n=3)`."""
    return Message(head[0], head[1], values)


def english(what: Message) -> str:
    """The sentence in English, values filled in; for logs and as the last resort."""
    values = {k: english(v) if isinstance(v, Message) else v for k, v in what.values.items()}
    return what.text.format(**values) if values else what.text
