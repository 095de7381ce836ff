"""Where the console keeps its files when nobody says where; none of them is made here."""

from pathlib import Path

from platformdirs import user_config_path, user_data_path

_APP = "live-room-console"

FEEDS_FILE = "feeds.toml"
"""Beside the machine's settings: the connections that it listens to."""


def user_data() -> Path:
    """The user's data directory of the console."""
    return user_data_path(_APP, appauthor=False)


def default_room() -> Path:
    """The room file that is opened without `--room`."""
    return user_data() / "room.sqlite"


def desk_file() -> Path:
    """The file with the id and name of this desk; one in each user data directory."""
    return user_data() / "desk.toml"


def machine_settings() -> Path:
    """The file of the settings that belong to this machine."""
    return user_config_path(_APP, appauthor=False) / "settings.toml"


def machine_feeds() -> Path:
    """The file of the connections that this machine listens to."""
    return machine_settings().with_name(FEEDS_FILE)
