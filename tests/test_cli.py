"""The command line: what it loads, how it says what is wrong, which code it ends with."""

import argparse
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from console import cli
from console.core.errors import BadInput
from console.core.message import message


def command(code: int = 0, error: BaseException | None = None) -> SimpleNamespace:
    """A command module that notes its arguments, then ends or fails."""
    seen: list[argparse.Namespace] = []

    def run(args: argparse.Namespace) -> int:
        seen.append(args)
        if error is not None:
            raise error
        return code

    def add_arguments(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--headless", action="store_true")
        parser.add_argument("file", nargs="?")

    return SimpleNamespace(HELP=("test", "helps"), add_arguments=add_arguments, run=run, seen=seen)


@pytest.fixture
def modules(monkeypatch: pytest.MonkeyPatch) -> dict[str, SimpleNamespace]:
    """Command modules by name, in place of the real ones."""
    made: dict[str, SimpleNamespace] = {}
    monkeypatch.setattr(cli, "_load", made.__getitem__)
    return made


def test_command_is_loaded_by_its_name(modules: dict[str, SimpleNamespace]) -> None:
    modules["timing"] = command(code=1)
    assert cli.main(["timing", "a.json"]) == 1
    assert modules["timing"].seen[0].file == "a.json"


def test_without_a_command_the_console_opens(modules: dict[str, SimpleNamespace]) -> None:
    modules["window"] = command()
    assert cli.main([]) == 0
    assert len(modules["window"].seen) == 1


@pytest.mark.parametrize("flags", [["--headless"], []])
def test_replay_opens_windows_unless_headless(
    modules: dict[str, SimpleNamespace], flags: list[str]
) -> None:
    modules.update(replay=command(), replay_window=command())
    cli.main(["replay", *flags])
    assert bool(modules["replay"].seen) == bool(flags)
    assert bool(modules["replay_window"].seen) != bool(flags)


@pytest.mark.parametrize(
    "line",
    [["--lang", "zh_CN", "timing"], ["timing", "--lang", "zh_CN"], ["timing", "--lang=zh_CN"]],
)
def test_language_may_stand_anywhere(modules: dict[str, SimpleNamespace], line: list[str]) -> None:
    modules["timing"] = command()
    cli.main(line)
    assert modules["timing"].seen[0].lang == "zh_CN"


@pytest.mark.parametrize(
    ("value", "lang"),
    [("zh_CN.UTF-8", "zh_CN"), ("zh_TW.UTF-8", "zh_CN"), ("C.UTF-8", "en"), ("de_DE", "en")],
)
def test_language_follows_the_environment(
    modules: dict[str, SimpleNamespace], monkeypatch: pytest.MonkeyPatch, value: str, lang: str
) -> None:
    monkeypatch.setenv("LANG", value)
    modules["timing"] = command()
    cli.main(["timing"])
    assert modules["timing"].seen[0].lang == lang


@pytest.mark.parametrize(
    "line",
    [["nonsense"], ["timing", "--nonsense"], ["timing", "--lang", "tlh"], ["timing", "a", "b"]],
)
def test_bad_usage_is_one_line_and_2(
    modules: dict[str, SimpleNamespace], capsys: pytest.CaptureFixture[str], line: list[str]
) -> None:
    modules["timing"] = command()
    assert cli.main(line) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)


def test_bad_input_is_one_line_and_2(
    modules: dict[str, SimpleNamespace], capsys: pytest.CaptureFixture[str]
) -> None:
    modules["timing"] = command(error=BadInput(message(("t", "{file} is empty"), file="a.json")))
    assert cli.main(["timing"]) == 2
    assert capsys.readouterr().err == "liveroom: a.json is empty\n"


def test_ctrl_c_is_130(modules: dict[str, SimpleNamespace]) -> None:
    modules["timing"] = command(error=KeyboardInterrupt())
    assert cli.main(["timing"]) == 130


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert [name for name in cli.COMMANDS if f"  {name} " not in shown] == []


def test_help_of_the_arguments_is_in_the_language_that_was_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        cli.main(["timing", "--help", "--lang", "zh_CN"])
    shown = capsys.readouterr().out
    assert "按流程和实播日志算时间" in shown
    assert "给出赶上下一个卡点" in shown


def test_a_reader_that_goes_away_is_no_error() -> None:
    code = "import sys; sys.stdin.read(); from console.cli import main; sys.exit(main(['--help']))"
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        _, err = process.communicate()
    assert (process.returncode, err) == (0, b"")


def test_output_that_was_closed_from_the_start_is_no_error() -> None:
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m console --help >&-"], capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
def test_output_to_a_full_disk_is_one_line_and_2() -> None:
    with Path("/dev/full").open("w") as full:
        line = [sys.executable, "-m", "console", "--help"]
        done = subprocess.run(line, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"no room to write" in done.stderr


def test_what_is_wrong_is_one_line_whatever_it_names(
    modules: dict[str, SimpleNamespace], capsys: pytest.CaptureFixture[str]
) -> None:
    modules["timing"] = command(error=BadInput(message(("test", "{why}"), why="two\nlines")))
    assert cli.main(["timing", "file"]) == 2
    assert capsys.readouterr().err == "liveroom: two lines\n"


def test_output_is_utf_8_whatever_the_locale() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "console", "--help", "--lang", "zh_CN"],
        capture_output=True,
        check=True,
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
    )
    assert "COMMAND …" in done.stdout.decode("utf-8")
