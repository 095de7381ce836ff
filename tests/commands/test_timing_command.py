"""`liveroom timing`: JSON in, JSON out, and one clear line where it cannot be read."""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from console.commands import timing
from console.core.errors import BadInput

SHOW: dict[str, Any] = {
    "zone": "Asia/Shanghai",
    "start": "2026-11-22T20:00:00",
    "end": None,
    "cues": [
        {
            "id": "a",
            "title": "Opening",
            "duration": 600,
            "min": 300,
            "max": 900,
            "start_at": None,
            "end_at": None,
            "skip": False,
            "droppable": False,
            "priority": 2,
        }
    ],
    "log": [
        {"at": "2026-11-22T20:00:05", "do": "go", "cue": "a"},
        {"at": "2026-11-22T20:03:00", "do": "add", "seconds": 60},
    ],
    "now": "2026-11-22T20:05:00",
}


def args(file: Path, *options: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    timing.add_arguments(parser)
    return parser.parse_args([str(file), *options])


@pytest.fixture
def answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def ask(given: Any, *options: str) -> Any:
        file = tmp_path / "rundown.json"
        file.write_text(json.dumps(given), encoding="utf-8")
        assert timing.run(args(file, *options)) == 0
        return json.loads(capsys.readouterr().out)

    return ask


def test_the_documented_example(answer: Any) -> None:
    assert answer(SHOW) == {
        "state": "on_air",
        "planned_start": "2026-11-22T20:00:00+08:00",
        "planned_end": "2026-11-22T20:10:00+08:00",
        "forecast_end": "2026-11-22T20:11:05+08:00",
        "over": 65,
        "next": None,
        "cues": [
            {
                "id": "a",
                "state": "on_air",
                "planned_start": "2026-11-22T20:00:00+08:00",
                "planned_end": "2026-11-22T20:10:00+08:00",
                "gap": 0,
                "forecast_start": None,
                "forecast_end": "2026-11-22T20:11:05+08:00",
                "must_start_by": None,
                "latest_start": None,
                "late_by": 0,
                "actual_start": "2026-11-22T20:00:05+08:00",
                "actual_end": None,
                "elapsed": 295,
                "remaining": 365,
            }
        ],
        "hit_times": [],
        "problems": [],
    }


def test_hit_times_and_problems_are_told_in_seconds(answer: Any) -> None:
    found = answer({**SHOW, "end": "20:04"})
    assert found["hit_times"] == [
        {
            "cue": None,
            "edge": "show_end",
            "due": "2026-11-22T20:04:00+08:00",
            "forecast": "2026-11-22T20:11:05+08:00",
            "miss": 425,
        }
    ]
    assert found["problems"] == [{"cue": None, "kind": "hit_time_impossible", "seconds": 125}]


def test_parts_of_seconds_are_told(answer: Any) -> None:
    found = answer({**SHOW, "now": "2026-11-22T20:05:00.500"})
    assert found["cues"][0]["elapsed"] == 295.5
    assert isinstance(answer(SHOW)["cues"][0]["elapsed"], int)


def test_land_adds_a_proposal(answer: Any) -> None:
    cue = {"id": "b", "duration": 100, "droppable": True}
    given = {**SHOW, "cues": [*SHOW["cues"], cue], "end": "20:06"}
    assert "proposal" not in answer(given)
    assert answer(given, "--land")["proposal"] == {
        "changes": [{"cue": "a", "duration": 300}, {"cue": "b", "drop": True}],
        "hits": "show:end",
        "deficit": 5,
    }


def test_the_hit_time_of_a_cue_is_named_with_its_edge(answer: Any) -> None:
    cue = {"id": "b", "duration": 100, "start_at": "20:10"}
    given = {**SHOW, "cues": [*SHOW["cues"], cue]}
    assert answer(given, "--land")["proposal"] == {
        "changes": [{"cue": "a", "duration": 535}],
        "hits": "b:start",
        "deficit": 0,
    }


def test_without_a_miss_there_is_no_proposal(answer: Any) -> None:
    assert answer(SHOW, "--land")["proposal"] is None


def test_a_list_comes_out_as_a_list_in_order(answer: Any) -> None:
    found = answer([SHOW, {**SHOW, "log": []}])
    assert [one["state"] for one in found] == ["on_air", "before"]


def test_one_bad_object_in_a_list_prints_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rundown.json"
    file.write_text(json.dumps([SHOW, {**SHOW, "start": "soon"}]), encoding="utf-8")
    with pytest.raises(BadInput, match=r"^\[1\]\.start: "):
        timing.run(args(file))
    assert capsys.readouterr().out == ""


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    for place in (tmp_path / "nothing.json", tmp_path):
        with pytest.raises(BadInput, match=str(place)):
            timing.run(args(place))


def test_it_runs_without_qt(tmp_path: Path) -> None:
    file = tmp_path / "rundown.json"
    file.write_text(json.dumps(SHOW), encoding="utf-8")
    code = (
        "import sys; sys.modules['PySide6'] = sys.modules['shiboken6'] = None;"
        "from argparse import Namespace; from pathlib import Path;"
        "from console.commands import timing;"
        "sys.exit(timing.run(Namespace(file=Path(sys.argv[1]), land=True)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(file)], capture_output=True, check=True, timeout=60
    )
    assert json.loads(done.stdout)["over"] == 65
