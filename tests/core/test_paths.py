"""The console's files lie in the user's own directories."""

import sys
from pathlib import Path

import pytest

from console.core import paths


@pytest.mark.skipif(sys.platform != "linux", reason="directories are named by XDG on Linux only")
def test_files_lie_where_the_user_keeps_data_and_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert paths.default_room() == tmp_path / "data" / "live-room-console" / "room.sqlite"
    assert paths.machine_settings() == tmp_path / "config" / "live-room-console" / "settings.toml"
    assert list(tmp_path.iterdir()) == []


def test_the_desk_and_the_room_lie_in_the_data_directory() -> None:
    assert paths.desk_file().parent == paths.default_room().parent == paths.user_data()
