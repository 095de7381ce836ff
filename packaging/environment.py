"""The virtual environment `.venv`: made from the lock file, remade when lock or project change.

Standard library only: it runs before anything is installed.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
PIP_OPTIONS = ("--quiet", "--disable-pip-version-check", "--no-input", "--no-deps")


def tool(name: str, venv: Path = VENV) -> Path:
    """Where a program of the environment lies, such as `python` or `ruff`."""
    if os.name == "nt":
        return venv / "Scripts" / f"{name}.exe"
    return venv / "bin" / name


def stamp(root: Path = ROOT) -> str:
    """A digest of all that decides what the environment holds."""
    digest = hashlib.sha256()
    for name in ("requirements.lock", "pyproject.toml"):
        digest.update((root / name).read_bytes())
    digest.update(f"{sys.version_info[:2]} {sys.platform} {root}".encode())
    return digest.hexdigest()


def is_ready(root: Path = ROOT) -> bool:
    """Whether the environment was made to the end, from the present lock file and project."""
    mark = root / ".venv" / "made-from"
    return (
        mark.is_file()
        and mark.read_text("ascii") == stamp(root)
        and tool("python", root / ".venv").exists()
    )


def ensure() -> None:
    """Make `.venv` with the locked packages and the project itself, unless it is there."""
    if is_ready():
        return
    print("Making .venv from requirements.lock (once)", flush=True)
    # Started from within a .venv that is to be replaced, Python still knows the one it came from.
    base = getattr(sys, "_base_executable", None) or sys.executable
    subprocess.run([base, "-m", "venv", "--clear", str(VENV)], check=True)
    pip = [str(tool("python")), "-m", "pip", "install", *PIP_OPTIONS]
    subprocess.run([*pip, "--require-hashes", "--requirement", str(LOCK)], check=True)
    subprocess.run([*pip, "--no-build-isolation", "--editable", str(ROOT)], check=True)
    (VENV / "made-from").write_text(stamp(), "ascii")
