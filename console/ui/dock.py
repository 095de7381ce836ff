"""One panel in the window: its header is what the dock is moved by."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QWidget

from console.ui.context import Panel
from console.ui.header import PanelHeader
from console.ui.theme import Theme
from console.ui.translate import tr

LEAST = 120
"""Pixels below which a panel is not squeezed; what it asks for beyond that may be cut off, so that
no panel can make the window larger than the screen."""


class Shell(QWidget):
    """Holds a panel and keeps its wishes from the window: it has no layout that would pass them on,
    and with them have all docks laid out anew at every word that changes."""

    def __init__(self, theme: Theme, panel: QWidget) -> None:
        super().__init__()
        self._theme, self._panel = theme, panel
        self.setObjectName("shell")
        panel.setParent(self)

    def sizeHint(self) -> QSize:
        return self._panel.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(LEAST), self._theme.px(LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._panel.setGeometry(self.rect())


class PanelDock(QDockWidget):
    """A dock whose title bar is the panel's own header."""

    def __init__(self, theme: Theme, panel: Panel, widget: QWidget, window: QWidget) -> None:
        super().__init__(tr(panel.title), window)
        self.setObjectName(f"dock_{panel.id}")
        self.panel = widget
        # A header deeper inside heads a part of the panel and stays where it is.
        header = widget.findChild(PanelHeader, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self.setTitleBarWidget(header or QWidget())
        self.setWidget(Shell(theme, widget))
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetClosable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
        )
