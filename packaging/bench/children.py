"""Parts of the bench that run in a process of their own, and what they answer."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent

LONGEST_S = 1_800
"""After so long a child is taken for hung."""


def command(script: str, *arguments: object) -> list[str]:
    """The command line of a script that lies beside this file."""
    return [sys.executable, str(HERE / script), *map(str, arguments)]


def answer(script: str, *arguments: object) -> dict[str, Any]:
    """Run a script; what the last line that it prints says, as JSON. Raises ChildProcessError."""
    done = subprocess.run(
        command(script, *arguments), capture_output=True, text=True, timeout=LONGEST_S, check=False
    )
    if done.returncode or not done.stdout.strip():
        raise ChildProcessError(f"{script}: {done.stderr.strip()[-2000:] or done.returncode}")
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found
