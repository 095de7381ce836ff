"""Small panels to fill a window with: a header, a field, a note of what was done."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from console.ui.context import Command, Context, Panel
from console.ui.header import PanelHeader


class FakePanel(QWidget):
    """A header, a field to type in, and a note of what was done."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self.context = context
        self.done: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PanelHeader(context, name))
        self.field = QLineEdit()
        column.addWidget(self.field, 1)
        self.setFocusProxy(self.field)


def fake_panel(name: str, places: dict[Any, str], key: str = "") -> Panel:
    def commands(widget: QWidget) -> tuple[Command, ...]:
        assert isinstance(widget, FakePanel)
        run = widget.done.append
        return (
            Command(f"{name}.do", ("test", f"Do {name}"), lambda: run("do"), key, on_air=bool(key)),
        )

    title = ("test", name.capitalize())
    return Panel(name, title, places, lambda context: FakePanel(context, title[1]), commands)


PANELS = (
    fake_panel("run_of_show", {"plan": "left", "air": "left"}, "F12"),
    fake_panel("products", {"plan": "middle", "air": "middle"}),
    fake_panel("questions", {"air": "right", "review": "right"}),
    fake_panel("sales", {"air": "bottom", "review": "left"}),
    fake_panel("journal", {"plan": "right", "review": "right-below"}),
)
