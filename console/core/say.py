"""Sentences in the reader's language without Qt, from the same translation files."""

import locale
import os
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import parse

from console.core import resources
from console.core.message import Message, english

LANGUAGES = ("en", "zh_CN")
"""The languages the console speaks; English is the one it is written in."""


class Say:
    """Says messages in one of `LANGUAGES`; in English whatever has no usable translation."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._texts = {} if lang == "en" else _translations(lang)

    def __call__(self, what: Message) -> str:
        """The sentence with its values; a value that is a message itself is said too."""
        values = {
            name: self(value) if isinstance(value, Message) else value
            for name, value in what.values.items()
        }
        text = self._texts.get((what.context, what.text))
        if text is not None:
            try:
                return text.format(**values) if values else text
            except (LookupError, ValueError, AttributeError):
                pass  # the translation names a value there is none of: English still says it
        return english(what._replace(values=values))


def _translations(lang: str) -> dict[tuple[str, str], str]:
    """(context, English text) → text of one translation file; empty if it cannot be read."""
    if lang not in LANGUAGES:
        return {}
    try:
        root: Element = parse(resources.path("translations", f"console_{lang}.ts")).getroot()
    except (OSError, ParseError, DefusedXmlException):
        return {}
    texts: dict[tuple[str, str], str] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is not None and (text := _text(translation)):
                texts[name, entry.findtext("source", "")] = text
    return texts


def _text(translation: Element) -> str:
    if translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return ""
    # Messages carry their numbers as values, so the first form of a numerus entry serves all.
    return translation.findtext("numerusform") or translation.text or ""


def environment_language() -> str:
    """zh_CN where the environment is Chinese, else en."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            break
    else:
        value = locale.getlocale()[0] or ""
    return "zh_CN" if value.startswith(("zh", "Chinese")) else "en"
