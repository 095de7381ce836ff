"""When `.venv` is made anew."""

from pathlib import Path

import pytest

import environment


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose environment was just made."""
    (tmp_path / "requirements.lock").write_text("one==1\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    program = environment.tool("python", tmp_path / ".venv")
    program.parent.mkdir(parents=True)
    program.touch()
    (tmp_path / ".venv" / "made-from").write_text(environment.stamp(tmp_path))
    return tmp_path


def test_a_finished_environment_is_used_again(project: Path) -> None:
    assert environment.is_ready(project)


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_a_changed_lock_or_project_makes_it_anew(project: Path, name: str) -> None:
    (project / name).write_text("changed\n")
    assert not environment.is_ready(project)


def test_a_half_made_environment_is_made_anew(project: Path) -> None:
    (project / ".venv" / "made-from").unlink()
    assert not environment.is_ready(project)


def test_an_environment_whose_python_went_away_is_made_anew(project: Path) -> None:
    environment.tool("python", project / ".venv").unlink()
    assert not environment.is_ready(project)
