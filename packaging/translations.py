"""The translation file: brought up to date by lupdate, and checked for gaps.

`python packaging/translations.py update | check`, within the project's environment.
"""

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from defusedxml import ElementTree

from environment import ROOT, tool

TS = ROOT / "resources" / "translations" / "console_zh_CN.ts"
MARKERS = {"QT_TRANSLATE_NOOP", "QCoreApplication.translate"}
PLACEHOLDER = re.compile(r"\{(\w*)[^{}]*\}|%n|%\d")


class Entry(NamedTuple):
    """One text of the translation file; `done` is False where lupdate calls it unfinished."""

    context: str
    source: str
    translation: str
    done: bool


def code(root: Path = ROOT) -> list[Path]:
    """The files that may hold texts."""
    return sorted((root / "console").rglob("*.py"))


def entries(ts: Path) -> list[Entry]:
    """Every text of a .ts file."""
    found = []
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for one in context.iter("message"):
            target = one.find("translation")
            found.append(
                Entry(
                    context.findtext("name") or "",
                    one.findtext("source") or "",
                    "".join(target.itertext()) if target is not None else "",
                    target is not None and target.get("type") is None,
                )
            )
    return found


def update(ts: Path = TS) -> None:
    """Let lupdate take the marked texts into `ts`; made if absent, translations are kept."""
    ts.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder, "files")
        files.write_text("\n".join(map(str, code())), "utf-8")
        options = ("-no-obsolete", "-locations", "none", "-silent")
        line = [str(tool("pyside6-lupdate", Path(sys.prefix))), f"@{files}", *options]
        subprocess.run([*line, "-ts", str(ts)], check=True)


def faults_of_marks(name: str, tree: ast.AST) -> Iterator[str]:
    """Marked texts that lupdate cannot see, because they are not written out where they stand."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or ast.unparse(node.func) not in MARKERS:
            continue
        if not all(isinstance(a, ast.Constant) and isinstance(a.value, str) for a in node.args[:2]):
            yield f"{name}:{node.lineno}: context and text must be written out"


def faults_of_entry(entry: Entry) -> Iterator[str]:
    """What is wrong with one translated text."""
    name = f"[{entry.context}] {entry.source}"
    if not entry.done or not entry.translation.strip():
        yield f"not translated: {name}"
    elif placeholders(entry.source) != placeholders(entry.translation):
        yield f"other placeholders than the source: {name}"


def placeholders(text: str) -> set[str]:
    """The places for values in a text, formats left out: {price:,} and {price} are one."""
    return {f"{{{found[1]}}}" if found[1] else found[0] for found in PLACEHOLDER.finditer(text)}


def faults() -> list[str]:
    """Everything that keeps the committed translation from being whole."""
    found = [
        fault
        for path in code()
        for fault in faults_of_marks(
            path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))
        )
    ]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, "console_zh_CN.ts")
        update(fresh)
        marked = {(one.context, one.source) for one in entries(fresh)}
    committed = entries(TS) if TS.exists() else []
    listed = {(one.context, one.source) for one in committed}
    found += [f"missing from the file: [{c}] {s}" for c, s in sorted(marked - listed)]
    found += [f"no longer in the code: [{c}] {s}" for c, s in sorted(listed - marked)]
    found += [fault for one in committed for fault in faults_of_entry(one)]
    return found


def main(verb: str) -> int:
    """Update the file, or check it and name what is wrong; returns the exit code."""
    if verb == "update":
        update()
        return 0
    found = faults()
    for fault in found:
        print(fault)
    if found:
        print(f"{len(found)} faults; python3 packaging/dev.py translate brings new texts in")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
