"""Whatever a cue says, a file of it brought back into the show changes nothing."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sheet_words import NOW

from console.core.errors import Refused
from console.show.base.actions import AddShow
from console.show.rundown.actions import AddCue
from console.show.rundown.fields import check_cue, cue_changes
from console.show.rundown.import_rows import EMPTY, one_line
from console.show.rundown.sheets.export import cue_table, to_csv, to_json, to_xlsx
from console.show.rundown.sheets.lay import preview
from console.show.rundown.sheets.read import read_sheet
from console.show.rundown.tables import Cue

TEXT = st.text(max_size=30)
SPECIAL = st.sampled_from(["=1+1", "'=x", "7:30", "007", "TRUE", "3", '"q"', "a,b", "合计", "链接"])
WORDS = TEXT | SPECIAL
NAMES = st.text(st.characters(exclude_categories=["C"]), max_size=30) | SPECIAL
LENGTH = st.integers(0, 86_400) | st.none()
CUE = st.fixed_dictionaries(
    {
        "title": WORDS, "duration": LENGTH, "min": LENGTH, "max": LENGTH,
        "skip": st.integers(0, 1), "droppable": st.integers(0, 1), "priority": st.integers(1, 9),
        "scene": WORDS, "anchor": WORDS, "assistants": WORDS, "welfare": WORDS, "notes": WORDS,
        "script": WORDS, "checklist": WORDS, "custom": st.dictionaries(NAMES, WORDS, max_size=3),
    }
)  # fmt: skip


def made(fields: dict[str, Any]) -> dict[str, Any] | None:
    """The fields as a cue holds them; None where no cue can be that."""
    lengths = {
        name: None if fields[name] is None else fields[name] * 1000
        for name in ("duration", "min", "max")
    }
    try:
        content = cue_changes(EMPTY | fields | lengths)
        check_cue(Cue("", "", None, "", **content))
    except Refused:
        return None
    return {**content, "custom": json.loads(content["custom"])}


@pytest.mark.parametrize("kind", ["xlsx", "csv", "json"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(cues=st.lists(CUE, min_size=1, max_size=4))
def test_nothing_is_lost(room: Any, tmp_path: Path, kind: str, cues: Any) -> None:
    contents = [content for fields in cues if (content := made(fields)) is not None]
    assume(contents)
    names = {name for content in contents for name in content["custom"]}
    assume(len({one_line(name) for name in names}) == len(names))
    show = room.done(AddShow(name=room.ids.new(), start=room.clock.wall())).id
    for content in contents:
        content["cue_title"], content["cue_kind"] = content.pop("title"), content.pop("kind")
        room.done(AddCue(show=show, **content))
    table = cue_table(room.conn, show)
    file = tmp_path / f"x.{kind}"
    file.write_bytes(
        to_json(table) if kind == "json" else (to_xlsx if kind == "xlsx" else to_csv)(table, "en")
    )
    shown = preview(room.conn, show, read_sheet(file), NOW)
    assert [(one.what, dict(one.before), dict(one.after)) for one in shown.changes] == [
        ("same", {}, {})
    ] * len(contents)
