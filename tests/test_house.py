"""The house stays as design and contracts draw it: small pieces, found by their names."""

import ast
import importlib
import importlib.metadata
import pkgutil
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
CONSOLE = sorted((ROOT / "console").rglob("*.py"))
SOURCES = CONSOLE + sorted((ROOT / "packaging").rglob("*.py"))
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""
            yield from (f"{node.module}.{one.name}" for one in node.names)


def plain(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=~; \[]", distribution)[0]).lower()


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_pieces_stay_small(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= 400
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, FUNCTION):
            assert (node.end_lineno or 0) - node.lineno < 60, f"{node.name} is too long"
        if isinstance(node, ast.ClassDef):
            methods = [one for one in node.body if isinstance(one, FUNCTION)]
            assert len(methods) < 20, f"{node.name} does too much"


@pytest.mark.parametrize("path", CONSOLE, ids=name)
def test_widgets_stay_in_ui_and_panels(path: Path) -> None:
    if path.relative_to(ROOT / "console").parts[0] in ("ui", "panels", "app.py", "commands"):
        return
    assert not [one for one in imported(path) if one.startswith("PySide6.QtWidgets")]


def test_packaging_is_no_package() -> None:
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_tests_have_names_of_their_own() -> None:
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert len(names) == len(set(names))
    assert not list((ROOT / "tests").rglob("__init__.py"))


def test_every_package_says_what_it_is() -> None:
    folders = {path.parent for path in CONSOLE}
    assert [one for one in folders if not (one / "__init__.py").exists()] == []


@pytest.mark.parametrize(
    ("package", "constant"), [("panels", "PANEL"), ("feeds", "FEED"), ("outputs", "OUTPUT")]
)
def test_a_folder_exports_what_it_is(package: str, constant: str) -> None:
    parent = importlib.import_module(f"console.{package}")
    for found in pkgutil.iter_modules(parent.__path__):
        if found.ispkg:
            child = importlib.import_module(f"console.{package}.{found.name}")
            assert getattr(child, constant).id == found.name


def test_contracts_of_the_layers_are_there() -> None:
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    house = next(one for one in contracts if one.get("containers") == ["console"])
    order = ["__main__", "cli", "commands", "app", "panels", "ui", "desk", "show", "core"]
    assert [one.strip("()") for one in house["layers"] if "|" not in one] == order
    assert house["exhaustive"]


def test_top_level_holds_what_the_design_names() -> None:
    shown = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert shown - {"build", "dist"} == {
        "console",
        "resources",
        "tests",
        "packaging",
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "requirements.lock",
    }


def test_what_is_imported_is_what_is_declared() -> None:
    tops = {one.split(".")[0] for path in CONSOLE for one in imported(path)}
    outside = tops - set(sys.stdlib_module_names) - {"console", ""}
    providers = importlib.metadata.packages_distributions()
    used = {plain(providers[top][0]) for top in outside}
    declared = {plain(one) for one in PROJECT["project"]["dependencies"]}
    assert used == declared - {"tzdata"}


def test_lock_file_names_no_place_but_the_index() -> None:
    assert "://" not in (ROOT / "requirements.lock").read_text("utf-8")


def test_lock_file_holds_every_declared_package() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    locked = {plain(line) for line in lock.splitlines() if re.match(r"[a-z0-9]", line)}
    dev = PROJECT["dependency-groups"]["dev"]
    assert {plain(one) for one in PROJECT["project"]["dependencies"] + dev} <= locked
