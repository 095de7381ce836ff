"""Resources are found from wherever the program runs."""

from pathlib import Path

import pytest

from console.core import resources


def test_resources_of_a_checkout_are_found_from_any_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert resources.path("words", "simplified.txt").is_file()


def test_without_parts_it_is_the_folder_itself() -> None:
    assert resources.path().name == "resources"
