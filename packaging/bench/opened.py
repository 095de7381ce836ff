"""A window until it is usable; prints one line then. `opened.py bare` or `opened.py ROOM`."""

import sys
from pathlib import Path


def bare() -> None:
    """A bare PySide6 window with an empty table."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - what is imported is part of the figure
    from PySide6.QtGui import QStandardItemModel  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    window, table = QMainWindow(), QTableView()
    table.setModel(QStandardItemModel(0, 6, table))
    window.setCentralWidget(table)
    window.resize(1920, 1080)
    window.show()
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, ready))
    app.exec()


def console(room: Path) -> None:
    """The console on a room file, until the rows of its show are drawn."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from console.app import Console, application  # noqa: PLC0415

    app = application()
    made = Console(room, "en", settings=room.with_suffix(".toml"), reserve_bytes=0)
    made.window.resize(1920, 1080)
    made.desk.opened.connect(lambda: QTimer.singleShot(0, lambda: QTimer.singleShot(0, ready)))
    made.open_last()
    made.window.show()
    app.exec()
    made.close()


def ready() -> None:
    """The first idle turn: say so and end."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    print("ready", flush=True)
    QApplication.exit(0)  # quit() asks the window, which does not close while a run is on air


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        console(Path(sys.argv[1]))
