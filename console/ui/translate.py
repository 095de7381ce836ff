"""The language in force, for whatever the window says."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from console.core.message import Message, message
from console.core.say import Say


class _Texts(QTranslator):
    """Serves Qt's own lookups from the same file that the rest of the console reads."""

    def __init__(self, say: Say, parent: QObject | None) -> None:
        super().__init__(parent)
        self._say = say

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return self._say(Message(context, text, {}))


class _Language:
    """The one language that the window speaks."""

    def __init__(self) -> None:
        self.say = Say("en")
        self.translators: list[QTranslator] = []


_language = _Language()


def use_language(lang: str) -> Say:
    """Speak another language from now on ("en" or "zh_CN"); what is shown already stays."""
    _language.say = Say(lang)
    app = QCoreApplication.instance()
    if app is not None:
        for old in _language.translators:
            app.removeTranslator(old)
            old.deleteLater()
        _language.translators = _translators(lang, app)
        for new in _language.translators:
            app.installTranslator(new)
    QLocale.setDefault(QLocale(lang))
    return _language.say


def language() -> str:
    """The language in force."""
    return _language.say.lang


def tr(marked: tuple[str, str], **values: object) -> str:
    """A marked text in the language in force, values filled in; messages among them are said."""
    return _language.say(message(marked, **values))


def tr_message(what: Message) -> str:
    """A message in the language in force."""
    return _language.say(what)


def _translators(lang: str, parent: QObject) -> list[QTranslator]:
    """Ours, then Qt's for its own menus; the last one installed is asked first."""
    if lang == "en":
        return []
    found: list[QTranslator] = [_Texts(_language.say, parent)]
    qt = QTranslator(parent)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(f"qtbase_{lang}", folder):
        found.append(qt)
    return found
