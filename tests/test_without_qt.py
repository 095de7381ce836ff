"""Commands for scripts and servers run where PySide6 is absent."""

import importlib.util
import subprocess
import sys

import pytest

COMMANDS = ("timing", "totals", "triage", "check", "doctor", "import_file", "export", "replay")
PRESENT = [one for one in COMMANDS if importlib.util.find_spec(f"console.commands.{one}")]

WITHOUT_QT = """
import importlib, sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "pyqtgraph", "qtawesome", "qtpy"}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Absent())
"""


def run_without_qt(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_QT + code], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("command", PRESENT)
def test_command_loads_without_qt(command: str) -> None:
    done = run_without_qt(f"importlib.import_module('console.commands.{command}')")
    assert done.returncode == 0, done.stderr


def test_command_line_says_what_it_can_without_qt() -> None:
    done = run_without_qt("from console.cli import main; sys.exit(main(['--help']))")
    assert done.returncode == 0, done.stderr
    assert "replay" in done.stdout


def test_headless_replay_never_loads_the_window() -> None:
    code = "from console.cli import main; sys.exit(main(['replay', '--headless', '--chat', 'no']))"
    done = run_without_qt(code)
    assert done.returncode == 2
    assert "no" in done.stderr
    assert done.stderr.count("\n") == 1
