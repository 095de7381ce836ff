"""The system packages that Qt needs: which are missing here, and the command that installs them.

Standard library only: it runs before anything is installed.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

DEBIAN = (
    "libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0 libxkbcommon-x11-0"
    " libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render0"
    " libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0"
    " libxcb-xkb1 libx11-xcb1 fonts-noto-cjk"
).split()

FEDORA = (
    "mesa-libEGL mesa-libGL glib2 fontconfig dbus-libs libxkbcommon libxkbcommon-x11 libxcb"
    " libX11-xcb xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil"
    " google-noto-sans-cjk-fonts"
).split()

ARCH = (
    "libglvnd glib2 fontconfig dbus libxkbcommon libxkbcommon-x11 libxcb libx11 xcb-util-cursor"
    " xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil noto-fonts-cjk"
).split()


PEERS = ("inspircd", "libreoffice-calc-nogui", "poppler-utils")
"""Programs that the tests try the console's files with; Debian's names."""


@dataclass(frozen=True)
class Manager:
    """A package manager: how it is asked for one package, how it installs, what Qt needs of it."""

    program: str
    query: tuple[str, ...]
    install: tuple[str, ...]
    packages: tuple[str, ...]


MANAGERS = (
    Manager(
        "apt-get",
        ("dpkg-query", "--show", "--showformat", "${db:Status-Status}\n"),
        ("apt-get", "install", "--yes", "--no-install-recommends"),
        tuple(DEBIAN),
    ),
    Manager("dnf", ("rpm", "--query"), ("dnf", "install", "--assumeyes"), tuple(FEDORA)),
    Manager("pacman", ("pacman", "--query"), ("pacman", "--sync", "--noconfirm"), tuple(ARCH)),
)


def manager() -> Manager | None:
    """The package manager of this machine; None on macOS, Windows and where none is known."""
    if not sys.platform.startswith("linux"):
        return None
    return next((one for one in MANAGERS if shutil.which(one.program)), None)


def wanted(of: Manager) -> list[str]:
    """What must be there, with Debian's own split of Python's venv where this Python lacks it."""
    packages = list(of.packages)
    if of.program == "apt-get" and importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python3.{sys.version_info.minor}-venv")
    return packages


def is_installed(of: Manager, package: str) -> bool:
    """Whether the package manager has it, under its name or the name after the 64-bit time move."""
    names = [package, package + "t64"] if of.program == "apt-get" else [package]
    for name in names:
        asked = subprocess.run([*of.query, name], capture_output=True, text=True, check=False)
        if asked.returncode == 0 and asked.stdout.split("\n")[0].strip() != "not-installed":
            return True
    return False


def missing(of: Manager, installed: Callable[[Manager, str], bool] = is_installed) -> list[str]:
    """The wanted packages that are not installed."""
    return [package for package in wanted(of) if not installed(of, package)]


def command(of: Manager, packages: Sequence[str], root: bool) -> str:
    """The exact line that installs them, for a person to copy."""
    return " ".join((*(() if root else ("sudo",)), *of.install, *packages))


def ensure() -> None:
    """Install what is missing on Debian and Ubuntu as root; elsewhere say how."""
    of = manager()
    packages = [] if of is None else missing(of)
    if of is None or not packages:
        return
    root = os.geteuid() == 0
    if of.program != "apt-get" or not root:
        print(f"Qt needs system packages. Install them with:\n  {command(of, packages, root)}")
        return
    install(of, packages)


def ensure_peers() -> None:
    """Install the tests' peers on Debian and Ubuntu as root; elsewhere their tests are not run."""
    of = manager()
    if of is None or of.program != "apt-get" or os.geteuid() != 0:
        return
    packages = [package for package in PEERS if not is_installed(of, package)]
    if packages:
        install(of, packages)


def install(of: Manager, packages: Sequence[str]) -> None:
    """Have the package manager install them; raises CalledProcessError."""
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    for line in (["apt-get", "update"], [*of.install, *packages]):
        subprocess.run(
            line,
            check=line[1] == "install",  # with an old index the packages may be there all the same
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            stdout=subprocess.DEVNULL,
        )
