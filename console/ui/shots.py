"""Pictures of a window: the whole of it in each workspace, and every panel."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QDockWidget, QWidget

from console.ui.context import Workspace
from console.ui.window import MainWindow

SETTLE_MS = 500
"""How long a workspace is given to lay itself out and paint before it is taken."""

FORWARD_MS = 100
"""How long a panel that comes forward is given."""

WORKSPACES: tuple[Workspace, ...] = ("plan", "air", "review")


class Shots(QObject):
    """Takes the workspaces one after the other; `then` is told what was written and what failed."""

    def __init__(
        self,
        window: MainWindow,
        folder: Path,
        then: Callable[[list[Path], OSError | None], None],
    ) -> None:
        super().__init__(window)
        self._window, self._folder, self._then = window, folder, then
        self._left = list(WORKSPACES)
        self._files: list[Path] = []
        self._forward: set[str] = set()
        folder.mkdir(parents=True, exist_ok=True)
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._take_others()
            return
        self._window.show_workspace(self._left[0])
        QTimer.singleShot(SETTLE_MS, self, self._take)

    @Slot()
    def _take(self) -> None:
        workspace = self._left.pop(0)
        try:
            self._save(self._window, f"window-{workspace}")
            for name, widget in self._window.panel_widgets().items():
                if widget.isVisible() and not self._behind(widget):
                    self._save(widget, f"{workspace}-{name}")
        except OSError as error:
            self._then(self._files, error)
        else:
            self._take_behind(workspace)

    def _take_behind(self, workspace: str) -> None:
        """Panels that stand behind others, one after the other, each once it has come forward."""
        for name, widget in self._window.panel_widgets().items():
            file = f"{workspace}-{name}"
            if widget.isVisible() and self._behind(widget) and file not in self._forward:
                self._forward.add(file)
                _dock_of(widget).raise_()
                QTimer.singleShot(
                    FORWARD_MS, self, partial(self._take_forward, workspace, file, widget)
                )
                return
        self._next()

    def _take_forward(self, workspace: str, file: str, widget: QWidget) -> None:
        try:
            self._save(widget, file)
        except OSError as error:
            self._then(self._files, error)
        else:
            self._take_behind(workspace)

    @staticmethod
    def _behind(widget: QWidget) -> bool:
        return widget.visibleRegion().isEmpty()

    def _take_others(self) -> None:
        """Windows that stand beside the console: the anchor's screen, the strategy wall."""
        try:
            for name, window in self._window.screens.shown().items():
                self._save(window, f"window-{name}")
        except OSError as error:
            self._then(self._files, error)
        else:
            self._then(self._files, None)

    def _save(self, widget: QWidget, name: str) -> None:
        path = self._folder / f"{name}.png"
        if not widget.grab().save(str(path)):
            raise OSError(f"{path} cannot be written")
        self._files.append(path)


def _dock_of(widget: QWidget) -> QWidget:
    """The dock that a panel stands in, else the panel itself."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QDockWidget):
        above = above.parentWidget()
    return above or widget
