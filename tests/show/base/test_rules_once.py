"""A rule's condition is settled once in a run: carried out, or cancelled by a person."""

from typing import Any

import pytest

from console.core.journal import label_message
from console.core.message import english, message
from console.show.base.acting.actions import ByRule, CancelRule
from console.show.base.actions import AddMarker, AddShow, StartRun


@pytest.fixture
def running(room: Any) -> Any:
    show = room.done(AddShow(name="show")).id
    room.done(StartRun(show=show, run_kind="air"))
    return room


def marker(text: str = "now") -> ByRule:
    return ByRule(action=AddMarker(text=text), condition="marker:1")


def test_the_journal_shows_the_action_and_the_rule(running: Any) -> None:
    running.done(marker(), actor="rule:marker")
    entry = running.commits[-1].entry
    assert (entry.kind, entry.actor, entry.live) == ("marker.add", "rule:marker", 1)
    assert '"text":"now"' in entry.payload


def test_a_condition_is_carried_out_once(running: Any) -> None:
    running.done(marker())
    assert "already" in running.refusal(marker("again"))


def test_a_cancelled_condition_is_never_carried_out(running: Any) -> None:
    running.done(CancelRule(condition="marker:1", what=message(("rules", "Mark it"))))
    entry = running.commits[-1].entry
    assert english(label_message(entry.label)) == "Cancel: Mark it"
    assert "already" in running.refusal(marker())


def test_what_cannot_be_done_settles_nothing(running: Any) -> None:
    bad = ByRule(action=AddMarker(at=-1), condition="marker:1")
    assert running.refusal(bad)
    running.done(marker())
