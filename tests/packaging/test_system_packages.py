"""Which system packages are asked for, and with which command."""

import importlib.util
import sys

import pytest

import system_packages
from system_packages import DEBIAN, MANAGERS, command, missing, wanted

APT, DNF, PACMAN = MANAGERS


def test_only_what_is_missing_is_installed() -> None:
    there = set(DEBIAN) - {"libegl1", "fonts-noto-cjk"}
    assert missing(APT, lambda _, package: package in there) == ["libegl1", "fonts-noto-cjk"]


def test_a_python_without_ensurepip_asks_for_debians_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert wanted(APT)[-1] == f"python3.{sys.version_info.minor}-venv"
    assert wanted(DNF) == list(DNF.packages)


def test_the_command_is_ready_to_be_copied() -> None:
    line = command(APT, ["libegl1"], root=False)
    assert line == "sudo apt-get install --yes --no-install-recommends libegl1"
    assert command(PACMAN, ["dbus"], root=True) == "pacman --sync --noconfirm dbus"


def test_where_it_is_not_debian_the_command_is_printed_and_nothing_is_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "manager", lambda: DNF)
    monkeypatch.setattr(system_packages, "missing", lambda _: ["glib2"])
    monkeypatch.setattr(system_packages.subprocess, "run", pytest.fail)
    system_packages.ensure()
    assert "dnf install --assumeyes glib2\n" in capsys.readouterr().out


def test_nothing_is_asked_of_other_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert system_packages.manager() is None


def test_the_peers_of_the_tests_are_installed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[list[str]] = []
    there = {"poppler-utils"}
    monkeypatch.setattr(system_packages, "manager", lambda: APT)
    monkeypatch.setattr(system_packages, "is_installed", lambda _, package: package in there)
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 0)
    monkeypatch.setattr(system_packages.subprocess, "run", lambda line, **_: lines.append(line))
    system_packages.ensure_peers()
    assert lines[-1][-1] == "libreoffice-calc-nogui"
    there |= set(system_packages.PEERS)
    lines.clear()
    system_packages.ensure_peers()
    assert lines == []


def test_no_peers_are_installed_for_anyone_but_root_on_debian(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system_packages.subprocess, "run", pytest.fail)
    monkeypatch.setattr(system_packages, "manager", lambda: DNF)
    system_packages.ensure_peers()
