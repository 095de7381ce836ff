"""Set up, run, test and check the console: `python3 packaging/dev.py VERB [arguments]`.

Standard library only, any Python from 3.11 on. Every verb first makes `.venv` from the lock file
and, on Debian and Ubuntu as root, installs the system packages that Qt needs, for `test` also the
programs that the files are tried with.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python gets a sentence, not a traceback
    sys.exit(f"The console needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import environment
import system_packages
from environment import ROOT, tool

REHEARSE = ("-m", "console", "rehearse", "--scenario", "demo")
WITHOUT_SCREEN = ("--for", "60", "--shots", str(Path("build", "shots")))
LOCK_WITH = (
    "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-emit-index-url",
    "--fork-strategy", "fewest", "--python-version", "3.11", "--group", "dev",
    "--custom-compile-command", "python3 packaging/dev.py lock",
    "--output-file", "requirements.lock", "pyproject.toml",
)  # fmt: skip


def go(program: str, *arguments: str, **variables: str) -> int:
    """Run a program of the environment in the project's folder; returns its exit code."""
    line = [str(tool(program)), *arguments]
    return subprocess.run(line, cwd=ROOT, env={**os.environ, **variables}, check=False).returncode


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(arguments: Sequence[str]) -> int:
    """The console on the demo rehearsal; without a screen 60 s of it, with pictures."""
    if has_screen():
        return go("python", *REHEARSE, *arguments)
    return go("python", *REHEARSE, *WITHOUT_SCREEN, *arguments, QT_QPA_PLATFORM="offscreen")


def test(arguments: Sequence[str]) -> int:
    """The whole test suite, or what pytest's arguments pick."""
    system_packages.ensure_peers()
    return go("python", "-m", "pytest", "-q", *arguments)


def check(_: Sequence[str]) -> int:
    """Style, types, import contracts and translations; all are looked at, whatever fails."""
    steps = {
        "ruff": ("ruff", "check", "."),
        "format": ("ruff", "format", "--check", "."),
        "mypy": ("mypy", "console", "packaging"),
        "imports": ("lint-imports", "--no-cache", "--no-logo"),
        "translations": ("python", "packaging/translations.py", "check"),
    }
    failed = []
    for name, line in steps.items():
        print(f"== {name}", flush=True)
        if go(*line):
            failed.append(name)
    print(f"check: {', '.join(failed)} failed" if failed else f"check: all {len(steps)} passed")
    return 1 if failed else 0


def bench(arguments: Sequence[str]) -> int:
    """The figures of the speed table, each beside a calibration taken in the same run."""
    return go("python", "packaging/bench", *arguments)


def translate(_: Sequence[str]) -> int:
    """Bring the translation file up to date with the texts marked in the code."""
    return go("python", "packaging/translations.py", "update")


def lock(arguments: Sequence[str]) -> int:
    """Resolve the dependencies anew into requirements.lock (`--upgrade` for newer ones)."""
    return go("python", "-m", "pip", "install", "--quiet", "uv") or go("uv", *LOCK_WITH, *arguments)


VERBS: dict[str, Callable[[Sequence[str]], int]] = {
    verb.__name__: verb for verb in (run, test, check, bench, translate, lock)
}


def main(argv: Sequence[str]) -> int:
    """Set up what is missing, then do what the verb says; returns the exit code."""
    if not argv or argv[0] not in VERBS:
        print("usage: python3 packaging/dev.py VERB [arguments]")
        for name, verb in VERBS.items():
            print(f"  {name:<10} {verb.__doc__}")
        return 2
    try:
        system_packages.ensure()
        environment.ensure()
        return VERBS[argv[0]](argv[1:])
    except subprocess.CalledProcessError as error:
        print(f"Setting up failed: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
