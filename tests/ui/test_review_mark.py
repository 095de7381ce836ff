"""Going on air unsigned is said and marked, stops nothing, and is not said of rehearsals."""

from collections.abc import Callable
from typing import Any

import pytest

from console.show.base.actions import SetSetting, StartRun
from console.show.base.settings import REVIEW_REQUIRED
from console.show.review.sign.actions import SignReview
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import Go
from console.ui.context import Context
from console.ui.window import MainWindow


@pytest.fixture
def start(context: Context, show: str, do: Callable[..., Any]) -> Callable[[str], None]:
    """Start a run of a show with one cue."""
    assert do(AddCue(id="cue", show=show, cue_title="Opening", duration=600_000)).seq

    def begin(kind: str) -> None:
        assert do(StartRun(show=show, run_kind=kind)).seq  # type: ignore[arg-type]

    return begin


def test_it_is_told_at_the_start_and_at_the_first_go(
    window: MainWindow, start: Callable[[str], None], do: Callable[..., Any]
) -> None:
    start("air")
    told = "The review is not signed by: producer. The show goes on."
    assert told in window.notices.texts
    assert window.strip.review.text() == "▲ not signed"
    assert not window.strip.review.isHidden()
    window.notices.clear()
    assert do(Go()).seq
    assert told in window.notices.texts


def test_signed_it_says_nothing_and_a_signature_takes_the_mark_away(
    window: MainWindow, start: Callable[[str], None], do: Callable[..., Any], show: str
) -> None:
    start("air")
    assert do(SignReview(show=show, role="producer", name="Lin")).seq
    assert window.strip.review.isHidden()


@pytest.mark.parametrize("kind", ["rehearsal", "replay"])
def test_nothing_in_rehearsals(window: MainWindow, start: Callable[[str], None], kind: str) -> None:
    start(kind)
    assert window.strip.review.isHidden()
    assert not any("review" in text for text in window.notices.texts)


def test_off_it_says_nothing(
    window: MainWindow, start: Callable[[str], None], do: Callable[..., Any]
) -> None:
    assert do(SetSetting(key=REVIEW_REQUIRED.key, value="off")).seq
    start("air")
    assert window.strip.review.isHidden()
    assert not any("review" in text for text in window.notices.texts)
