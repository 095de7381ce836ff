"""The commands of the window itself: workspaces, runs, undo, sheets."""

from functools import partial
from typing import TYPE_CHECKING

from console.core.message import QT_TRANSLATE_NOOP
from console.desk.rehearsing import SPEEDS, Rehearsing
from console.ui.command import Command
from console.ui.workspaces import WORKSPACES

if TYPE_CHECKING:
    from console.ui.window import MainWindow

GROUP = QT_TRANSLATE_NOOP("command", "Window")
UNDO = QT_TRANSLATE_NOOP("command", "Undo")
REDO = QT_TRANSLATE_NOOP("command", "Redo")
PALETTE = QT_TRANSLATE_NOOP("command", "Find something to do")
KEYS = QT_TRANSLATE_NOOP("command", "Show all keys")
GUIDE = QT_TRANSLATE_NOOP("command", "Read the guide")
SETTINGS = QT_TRANSLATE_NOOP("command", "Settings of this machine")
ROOM_SETTINGS = QT_TRANSLATE_NOOP("command", "Settings of the room and of the show")
THEME = QT_TRANSLATE_NOOP("command", "Switch between dark and light")
RESET = QT_TRANSLATE_NOOP("command", "Reset the layout of this workspace")
OPEN_SHOW = QT_TRANSLATE_NOOP("command", "Open a show")
NEW_SHOW = QT_TRANSLATE_NOOP("command", "New show")
REHEARSE = QT_TRANSLATE_NOOP("command", "Rehearse")
GO_ON_AIR = QT_TRANSLATE_NOOP("command", "Go on air")
END = QT_TRANSLATE_NOOP("command", "End the show")
FASTER = QT_TRANSLATE_NOOP("command", "Let the rehearsal go faster")
SLOWER = QT_TRANSLATE_NOOP("command", "Let the rehearsal go slower")
HOLD = QT_TRANSLATE_NOOP("command", "Hold the clock of the rehearsal, or let it go on")
AT_SPEED = {
    1: QT_TRANSLATE_NOOP("command", "Rehearse ×1, as fast as the show"),
    2: QT_TRANSLATE_NOOP("command", "Rehearse ×2"),
    5: QT_TRANSLATE_NOOP("command", "Rehearse ×5"),
    10: QT_TRANSLATE_NOOP("command", "Rehearse ×10"),
    30: QT_TRANSLATE_NOOP("command", "Rehearse ×30"),
    60: QT_TRANSLATE_NOOP("command", "Rehearse ×60"),
}
QUIT = QT_TRANSLATE_NOOP("command", "Close the console")


def window_commands(window: "MainWindow") -> tuple[Command, ...]:
    """What the window can do whichever panels it has."""
    runs, sheets = window.runs, window.sheets
    chosen = tuple(
        Command(f"workspace.{name}", title, partial(window.show_workspace, name), key)
        for name, (key, title) in WORKSPACES.items()
    )
    return (
        Command("keys", KEYS, lambda: sheets.keys().open(), "F1"),
        Command("guide", GUIDE, lambda: sheets.guide().open(), "Shift+F1"),
        *chosen,
        Command("palette", PALETTE, lambda: sheets.palette().open(), "Ctrl+K"),
        Command("undo", UNDO, window.undoing.undo, "Ctrl+Z"),
        Command("redo", REDO, window.undoing.redo, "Ctrl+Shift+Z"),
        Command("show.open", OPEN_SHOW, lambda: sheets.shows().open(), "Ctrl+O"),
        Command("show.new", NEW_SHOW, lambda: sheets.new_show().open(), "Ctrl+N"),
        Command("run.rehearse", REHEARSE, runs.rehearse, "F7", runs.can_start, on_air=True),
        Command("run.air", GO_ON_AIR, runs.go_on_air, "F8", runs.can_start, on_air=True),
        Command(
            "run.end", END, runs.end, "Ctrl+F8", lambda: runs.open_run is not None, on_air=True
        ),
        *_speeds(window.context.desk.rehearsing),
        Command("settings", SETTINGS, lambda: sheets.settings().open(), "Ctrl+,"),
        Command("settings.room", ROOM_SETTINGS, lambda: sheets.room_settings().open(), "Ctrl+."),
        Command("theme", THEME, window.appearance.switch_theme),
        Command("layout.reset", RESET, window.reset_layout),
        Command("quit", QUIT, window.leave, "Ctrl+Q"),
    )


def _speeds(rehearsing: Rehearsing) -> tuple[Command, ...]:
    """How fast the open rehearsal goes."""

    def on() -> bool:
        return rehearsing.speed is not None

    return (
        Command("rehearsal.faster", FASTER, rehearsing.faster, "F6", on),
        Command("rehearsal.slower", SLOWER, rehearsing.slower, "Shift+F6", on),
        Command("rehearsal.hold", HOLD, rehearsing.hold, "Ctrl+F6", on),
        *(
            Command(
                f"rehearsal.at_{speed}",
                AT_SPEED[speed],
                partial(rehearsing.go_at, speed),
                enabled=on,
            )
            for speed in SPEEDS
        ),
    )
