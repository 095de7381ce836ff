"""The three workspaces: which docks stand where, and the layout that is kept of each."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from console.core.errors import StoreError
from console.core.message import QT_TRANSLATE_NOOP
from console.core.setting import MachineSettings
from console.ui.context import Panel, Workspace
from console.ui.machine import WINDOW, layout_setting

WORKSPACES: dict[Workspace, tuple[str, tuple[str, str]]] = {
    "plan": ("F2", QT_TRANSLATE_NOOP("ui", "Plan")),
    "air": ("F3", QT_TRANSLATE_NOOP("ui", "On air")),
    "review": ("F4", QT_TRANSLATE_NOOP("ui", "Review")),
}
"""Workspace → its key and title."""

LAYOUT_VERSION = 2
"""Grows when docks are others, so that a layout kept from before is not misread."""


class Shares(NamedTuple):
    """How a workspace is divided by default: columns of the width, and the foot of the height."""

    columns: Mapping[str, int]
    bottom: float


SHARES: dict[Workspace, Shares] = {
    "plan": Shares({"left": 1040, "middle": 440, "right": 440}, 0.33),
    "air": Shares({"left": 520, "middle": 620, "right": 780}, 0.355),
    "review": Shares({"left": 840, "middle": 420, "right": 660}, 0.5),
}
NARROW = Shares({"left": 400, "middle": 430, "right": 536}, 0.32)
"""The air workspace on a window below 1600 px: what runs and what is next need their words."""

COLUMNS = ("left", "middle", "right")

BELOW = 200
"""Pixels of what stands below the left column, at scale 1 of the screen."""

RIGHT_BELOW = 0.28
"""The share of the right column's height that what stands below in it gets."""

_READING = ("left", "left-below", "middle", "right", "right-below", "bottom", "")


def reading_order(panel: Panel) -> tuple[int, int, int, str]:
    """Panels of the air workspace first, from left to right and down."""
    on_air = panel.places.get("air", "")
    other = next(iter(panel.places.values()), "")
    return _READING.index(on_air), _READING.index(other), panel.rank, panel.id


class Workspaces:
    """Arranges the docks of one window. A workspace that nobody changed is laid out afresh."""

    def __init__(
        self, window: QMainWindow, docks: Mapping[str, QDockWidget], panels: Mapping[str, Panel],
        machine: MachineSettings,
    ) -> None:  # fmt: skip
        self._window, self._docks, self._panels = window, docks, panels
        self._machine = machine
        self._kept: dict[str, QByteArray] = {}
        self.current: Workspace | None = None

    def show(self, workspace: Workspace) -> None:
        """Go to a workspace; the one that is left keeps its layout."""
        if workspace == self.current:
            return
        # Before the window is seen nobody moved anything, and its size is not the one to come.
        if self.current is not None and self._window.isVisible():
            self._kept[self.current] = self._window.saveState(LAYOUT_VERSION)
        self.current = workspace
        self._clear()
        if not self._restore(workspace):
            self._lay_out(workspace)

    def reset(self) -> None:
        """Lay the current workspace out as it comes, and forget the kept layout."""
        if self.current is not None:
            self._kept.pop(self.current, None)
            self._machine.set(layout_setting(self.current), "")
            self._clear()
            self._lay_out(self.current)

    def fit(self) -> None:
        """Divide the current workspace by its shares anew, if nobody moved anything."""
        if self.current is not None and self.current not in self._kept:
            self._divide(self.current)

    def keep(self) -> None:
        """Save the layouts and the window's place for the next time."""
        if self.current is not None:
            self._kept[self.current] = self._window.saveState(LAYOUT_VERSION)
        panels = ",".join(sorted(self._docks))
        try:
            for name, state in self._kept.items():
                self._machine.set(layout_setting(name), f"{panels}|{_text(state)}")
            self._machine.set(WINDOW, _text(self._window.saveGeometry()))
        except StoreError:
            return  # a layout is not worth a word at closing

    def place_window(self) -> None:
        """Put the window where it was last; else as large as the screen takes."""
        kept = self._machine.get(WINDOW)
        if not kept or not self._window.restoreGeometry(_state(kept)):
            screen = self._window.screen().availableGeometry().size()
            self._window.resize(QSize(1920, 1080).boundedTo(screen))

    def _clear(self) -> None:
        for dock in self._docks.values():
            dock.hide()
            self._window.removeDockWidget(dock)
        layout = self._window.layout()
        if layout is not None:  # else tabs of docks that are gone stand over what comes
            layout.invalidate()
            layout.activate()

    def _restore(self, workspace: Workspace) -> bool:
        state = self._kept.get(workspace)
        if state is None:
            panels, _, text = self._machine.get(layout_setting(workspace)).partition("|")
            # A layout from before there was one of the panels would hide that one.
            if not text or panels.split(",") != sorted(self._docks):
                return False
            state = _state(text)
        if not self._window.restoreState(state, LAYOUT_VERSION):
            return False
        self._kept[workspace] = state
        return True

    def _lay_out(self, workspace: Workspace) -> None:
        """Put every dock of the workspace into its place, the others away."""
        window = self._window
        by_place: dict[str, list[QDockWidget]] = {}
        ranked = sorted(self._docks.items(), key=lambda pair: self._panels[pair[0]].rank)
        for name, dock in ranked:
            place = self._panels[name].places.get(workspace)
            if place is not None:
                by_place.setdefault(place, []).append(dock)
        before: QDockWidget | None = None
        for place in (place for place in COLUMNS if place in by_place):
            before = self._put(by_place[place][0], before, Qt.Orientation.Horizontal)
        if "right-below" in by_place:
            self._put(by_place["right-below"][0], before, Qt.Orientation.Vertical)
        if "left-below" in by_place and "left" in by_place:
            left = by_place["left"][0]
            self._put(by_place["left-below"][0], left, Qt.Orientation.Vertical)
        if "bottom" in by_place:
            window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, by_place["bottom"][0])
        for first, *others in by_place.values():
            # Tabs come last: what is split off a tab would become a tab itself.
            for other in others:
                window.tabifyDockWidget(first, other)
            for dock in (first, *others):
                dock.show()
            first.raise_()
        self._divide(workspace)

    def _put(
        self, dock: QDockWidget, before: QDockWidget | None, way: Qt.Orientation
    ) -> QDockWidget:
        """Beside or below the one before; the dock that was put."""
        if before is None:
            self._window.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, dock)
        else:
            self._window.splitDockWidget(before, dock, way)
        return dock

    def _divide(self, workspace: Workspace) -> None:
        """Give columns and the foot their shares of the window as it is now."""
        narrow = workspace == "air" and self._window.width() < 1_600
        shares = NARROW if narrow else SHARES[workspace]
        first: dict[str, QDockWidget] = {}
        for name, dock in self._docks.items():
            place = self._panels[name].places.get(workspace)
            if place is not None and not dock.isHidden():
                first.setdefault(place, dock)
        columns = [place for place in COLUMNS if place in first]
        whole = sum(shares.columns[place] for place in columns)
        width, height = self._window.width(), self._window.height()
        sizes = [width * shares.columns[place] // whole for place in columns]
        resize = self._window.resizeDocks
        resize([first[place] for place in columns], sizes, Qt.Orientation.Horizontal)
        foot = round(height * shares.bottom) if "bottom" in first else 0
        if foot and columns:
            docks = [first[columns[0]], first["bottom"]]
            resize(docks, [height - foot, foot], Qt.Orientation.Vertical)
        if "left" in first and "left-below" in first:
            docks = [first["left"], first["left-below"]]
            resize(docks, [height - foot - BELOW, BELOW], Qt.Orientation.Vertical)
        if "right" in first and "right-below" in first:
            below = round((height - foot) * RIGHT_BELOW)
            docks = [first["right"], first["right-below"]]
            resize(docks, [height - foot - below, below], Qt.Orientation.Vertical)


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _state(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))
