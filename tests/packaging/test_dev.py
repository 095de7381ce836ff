"""What the verbs of dev.py start, and how they end."""

import subprocess
import sys
from pathlib import Path

import pytest

import dev


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The programs that were started; all succeed."""
    lines: list[tuple[str, ...]] = []

    def go(*line: str, **variables: str) -> int:
        lines.append((*line, *variables.values()))
        return 0

    monkeypatch.setattr(dev, "go", go)
    return lines


def test_without_a_screen_the_demo_runs_offscreen_and_leaves_pictures(
    monkeypatch: pytest.MonkeyPatch, started: list[tuple[str, ...]]
) -> None:
    monkeypatch.setattr(dev, "has_screen", lambda: False)
    dev.run(["--lang", "zh_CN"])
    line = started[0]
    assert line[line.index("--for") + 1] == "60"
    assert Path(line[line.index("--shots") + 1]) == Path("build/shots")
    assert line[-3:] == ("--lang", "zh_CN", "offscreen")


def test_with_a_screen_the_window_opens(
    monkeypatch: pytest.MonkeyPatch, started: list[tuple[str, ...]]
) -> None:
    monkeypatch.setattr(dev, "has_screen", lambda: True)
    dev.run([])
    assert started == [("python", "-m", "console", "rehearse", "--scenario", "demo")]


def test_check_looks_at_everything_whatever_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "go", lambda *line: line[0] in ("mypy", "lint-imports"))
    assert dev.check([]) == 1
    out = capsys.readouterr().out
    assert "== translations" in out
    assert out.endswith("check: mypy, imports failed\n")


@pytest.mark.parametrize("line", [[], ["nonsense"]])
def test_usage_names_every_verb(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(line) == 2
    out = capsys.readouterr().out
    assert [verb for verb in dev.VERBS if f"  {verb} " not in out] == []


def test_it_needs_nothing_but_the_standard_library() -> None:
    done = subprocess.run(
        [sys.executable, "-S", str(dev.ROOT / "packaging" / "dev.py")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (2, "")
