"""Two screens: a process of its own, since a platform's screens are made with the application."""

import json
import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from console.app import Console, application

app = application()
console = Console(Path(sys.argv[1]) / "room", "en", settings=Path(sys.argv[1]) / "s.toml",
                  reserve_bytes=0)
console.window.show()
screens = console.window.screens
screens.open_anchor()
app.processEvents()
anchor = screens.windows["anchor"]
own, other = QGuiApplication.screens()
assert console.window.screen() is own
assert anchor.screen() is other and anchor.isFullScreen(), anchor.screen().name()
screens._next("anchor")
app.processEvents()
assert anchor.screen() is own and not anchor.isFullScreen(), "never over the console"
screens._next("anchor")
app.processEvents()
app.screenRemoved.emit(other)
for _ in range(5):
    app.processEvents()
assert anchor.screen() is own and not anchor.isFullScreen()
assert console.health.state("anchor") == "bad"
app.screenAdded.emit(other)
app.processEvents()
assert anchor.screen() is other and anchor.isFullScreen()
assert console.health.state("anchor") == "ok"
console.close()
print("done")
"""


def test_it_stands_full_on_the_other_screen_and_falls_back_when_that_goes(tmp_path: Path) -> None:
    screens = [
        {"name": name, "x": x, "y": 0, "width": 1920, "height": 1080}
        for name, x in (("desk", 0), ("stage", 1920))
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    home = {name: str(tmp_path) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        env={**os.environ, **home, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout == "done\n", done.stderr
