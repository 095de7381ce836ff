"""Settings take what they declare, and the machine's file survives whatever it holds."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from console.core.errors import BadInput, StoreError
from console.core.setting import TEXT_LIMIT, MachineSettings, Setting, check

THEME = Setting("theme", str, "dark", ("setting", "Theme"), "machine", choices=("dark", "light"))
PORT = Setting("osc.port", int, 9000, ("setting", "Port"), "machine", low=1, high=65535)
SCALE = Setting("scale", float, 1.0, ("setting", "Scale"), "machine", low=0.5)
SOUND = Setting("sound", bool, False, ("setting", "Sound"), "machine")
LAYOUT = Setting("layout", str, "", ("setting", "Layout"), "machine")


@pytest.mark.parametrize(
    ("setting", "value"), [(THEME, "light"), (PORT, 65535), (SCALE, 0.5), (SOUND, True)]
)
def test_a_fitting_value_is_taken_as_it_is(setting: Setting[Any], value: object) -> None:
    assert check(setting, value) == value


def test_a_whole_number_serves_as_a_float() -> None:
    assert type(check(SCALE, 2)) is float


@pytest.mark.parametrize(
    ("setting", "value", "says"),
    [
        (THEME, "pink", "The setting theme takes one of dark, light, not 'pink'"),
        (PORT, 0, "The setting osc.port takes 1 to 65535, not 0"),
        (PORT, True, "The setting osc.port takes a int, not True"),
        (PORT, "9000", "The setting osc.port takes a int, not '9000'"),
        (SCALE, float("nan"), "The setting scale takes 0.5 to …, not nan"),
        (SCALE, 10**400, "The setting scale takes a float, not " + "1" + "0" * 39),
        (SOUND, 1, "The setting sound takes a bool, not 1"),
        (LAYOUT, "x" * (TEXT_LIMIT + 1), "The text for the setting layout is too long"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_sentence(
    setting: Setting[Any], value: object, says: str
) -> None:
    with pytest.raises(BadInput) as caught:
        check(setting, value)
    assert str(caught.value) == says


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def test_without_a_file_defaults_hold_and_none_is_made(file: Path) -> None:
    assert MachineSettings(file).get(PORT) == 9000
    assert not file.exists()


def test_what_is_set_is_there_the_next_time(file: Path) -> None:
    settings = MachineSettings(file)
    settings.set(THEME, "light")
    settings.set(PORT, 9001)
    settings.set(LAYOUT, 'a "b"\n中文')
    again = MachineSettings(file)
    assert (again.get(THEME), again.get(PORT)) == ("light", 9001)
    assert again.get(LAYOUT) == 'a "b"\n中文'


def test_keys_nobody_declared_are_kept(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("later = 1\n[colours]\nred = [255, 0]\n", encoding="utf-8")
    MachineSettings(file).set(SOUND, True)
    kept = tomllib.loads(file.read_text(encoding="utf-8"))
    assert kept == {"later": 1, "sound": True, "colours": {"red": [255, 0]}}


def test_what_another_console_set_meanwhile_is_kept(file: Path) -> None:
    one, other = MachineSettings(file), MachineSettings(file)
    other.set(PORT, 9001)
    one.set(THEME, "light")
    assert MachineSettings(file).get(PORT) == 9001


def test_an_edited_value_that_does_not_fit_is_the_default(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('theme = "pink"\n', encoding="utf-8")
    assert MachineSettings(file).get(THEME) == "dark"


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe\x00", b"x = " + b"[" * 50_000])
def test_a_damaged_file_is_said_and_set_aside_before_the_next_is_written(
    file: Path, content: bytes
) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    settings = MachineSettings(file)
    assert "cannot be read" in str(settings.problem)
    assert settings.get(THEME) == "dark"
    settings.set(THEME, "light")
    assert not settings.problem
    assert file.with_name("settings.toml.damaged1").read_bytes() == content
    assert MachineSettings(file).get(THEME) == "light"


def test_where_it_cannot_be_saved_the_value_holds_for_now(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("not a folder", encoding="utf-8")
    settings = MachineSettings(tmp_path / "config" / "settings.toml")
    with pytest.raises(StoreError, match="could not be saved"):
        settings.set(THEME, "light")
    assert settings.get(THEME) == "light"
