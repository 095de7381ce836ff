"""The settings of this machine that the window reads: look, language, layouts."""

from typing import Any

from console.core.message import QT_TRANSLATE_NOOP
from console.core.say import LANGUAGES, environment_language
from console.core.setting import Setting

THEME = Setting(
    "theme",
    str,
    "dark",
    QT_TRANSLATE_NOOP("setting", "Theme"),
    "machine",
    choices=("dark", "light"),
)
LANGUAGE = Setting(
    "language",
    str,
    environment_language(),
    QT_TRANSLATE_NOOP("setting", "Language"),
    "machine",
    choices=LANGUAGES,
)
TEXT_SCALE = Setting(
    "text_scale",
    float,
    1.0,
    QT_TRANSLATE_NOOP("setting", "Size of text"),
    "machine",
    low=0.8,
    high=1.6,
)
WORKSPACE = Setting(
    "workspace",
    str,
    "plan",
    QT_TRANSLATE_NOOP("setting", "Workspace at the start"),
    "machine",
    choices=("plan", "air", "review"),
)

WINDOW = Setting("window", str, "", QT_TRANSLATE_NOOP("setting", "Place of the window"), "machine")
"""Qt's own state in base64; "" until it was closed once."""

REMINDER_S = Setting(
    "reminder.seconds",
    int,
    30,
    QT_TRANSLATE_NOOP("setting", "Remind before a cue ends or begins (s, 0 = never)"),
    "machine",
    low=0,
    high=600,
)
SOUND_ON = Setting(
    "sound.on",
    bool,
    False,
    QT_TRANSLATE_NOOP("setting", "Reminders are heard at this desk"),
    "machine",
)
"""Off as it comes: there are open microphones in the room."""
SOUND_DEVICE = Setting(
    "sound.device",
    str,
    "",
    QT_TRANSLATE_NOOP("setting", "Sound device"),
    "machine",
)
"""The device's name; "" = the standard one."""

SHOWN: tuple[Setting[Any], ...] = (
    THEME, LANGUAGE, TEXT_SCALE, WORKSPACE, REMINDER_S, SOUND_ON, SOUND_DEVICE,
)  # fmt: skip
"""What the form of settings offers, in this order."""

CHOICES = {
    "dark": QT_TRANSLATE_NOOP("setting", "Dark"),
    "light": QT_TRANSLATE_NOOP("setting", "Light"),
    "en": ("", "English"),
    "zh_CN": ("", "简体中文"),
    "plan": QT_TRANSLATE_NOOP("setting", "Plan"),
    "air": QT_TRANSLATE_NOOP("setting", "On air"),
    "review": QT_TRANSLATE_NOOP("setting", "Review"),
    "off": QT_TRANSLATE_NOOP("setting", "Nothing is said"),
    "warn": QT_TRANSLATE_NOOP("setting", "Warn"),
    "confirm": QT_TRANSLATE_NOOP("setting", "Ask for a confirmation"),
}
"""Choice → how people read it; languages are named in themselves."""


def layout_setting(workspace: str) -> Setting[str]:
    """Where the docks of a workspace are, as Qt's own state in base64; "" for the default."""
    title = QT_TRANSLATE_NOOP("setting", "Window layout")
    return Setting(f"layout.{workspace}", str, "", title, "machine")
