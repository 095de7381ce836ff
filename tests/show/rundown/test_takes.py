"""What a log says has happened."""

from rundown_words import MINUTE, at, entry

from console.show.rundown.plan import Entry
from console.show.rundown.takes import Played, played

GO = entry("10:00", "go", "a")


def at_eleven(*log: Entry) -> Played:
    return played(log, at("11:00"))


def names(*log: Entry) -> list[str]:
    return [take.cue for take in at_eleven(*log).takes]


def test_a_go_ends_the_open_take() -> None:
    first, second = at_eleven(GO, entry("10:05", "go", "b")).takes
    assert (first.end, second.end) == (at("10:05"), None)


def test_a_cue_may_have_several_takes() -> None:
    assert names(GO, entry("10:05", "go", "a")) == ["a", "a"]


def test_entries_are_taken_in_order_of_time_and_as_written_within_one() -> None:
    assert names(entry("10:05", "go", "b"), GO, entry("10:05", "go", "c")) == ["a", "b", "c"]


def test_entries_later_than_now_are_ignored() -> None:
    assert played([GO, entry("10:05", "stop")], at("10:04")).takes[0].end is None
    assert played([GO, entry("10:05", "stop")], at("10:05")).takes[0].end == at("10:05")


def test_with_nothing_on_air_pause_resume_and_add_do_nothing() -> None:
    before = [entry("9:57", "pause"), entry("9:58", "resume"), entry("9:59", "add", minutes=5)]
    assert at_eleven(*before, GO) == at_eleven(GO)


def test_a_second_pause_and_a_resume_without_a_pause_do_nothing() -> None:
    log = [GO, entry("10:01", "resume"), entry("10:02", "pause"), entry("10:04", "pause")]
    take = at_eleven(*log, entry("10:05", "resume")).takes[0]
    assert take.paused == 3 * MINUTE


def test_a_take_that_ends_while_paused_ends_its_pause() -> None:
    take = at_eleven(GO, entry("10:05", "pause"), entry("10:08", "stop")).takes[0]
    assert (take.paused, take.paused_since) == (3 * MINUTE, None)


def test_added_time_is_summed_within_the_take() -> None:
    log = [entry("10:01", "add", minutes=2), entry("10:02", "add", minutes=-1)]
    first, second = at_eleven(GO, *log, entry("10:05", "go", "b")).takes
    assert (first.added, second.added) == (1 * MINUTE, 0)


def test_undo_takes_back_the_latest_go_and_every_entry_since() -> None:
    log = [GO, entry("10:01", "add", minutes=1), entry("10:05", "go", "b"), entry("10:06", "pause")]
    assert at_eleven(*log, entry("10:07", "undo")) == at_eleven(*log[:2])


def test_undo_takes_back_a_stop_with_the_go_before_it() -> None:
    assert names(GO, entry("10:05", "stop"), entry("10:06", "undo")) == []


def test_two_undos_take_back_two_gos() -> None:
    undo = entry("10:07", "undo")
    assert names(GO, entry("10:05", "go", "b"), undo, undo) == []
    assert names(GO, entry("10:05", "go", "b"), undo, undo, undo) == []


def test_undo_with_nothing_to_take_back_keeps_the_rest() -> None:
    assert at_eleven(entry("9:58", "arm", "b"), entry("9:59", "undo")).armed == "b"


def test_after_the_end_of_the_show_nothing_counts() -> None:
    log = [GO, entry("10:05", "end_show")]
    after = [entry("10:06", "go", "b"), entry("10:07", "arm", "c"), entry("10:08", "end_show")]
    assert at_eleven(*log, *after) == at_eleven(*log)


def test_undo_takes_back_the_end_of_the_show_and_what_followed_it() -> None:
    log = [GO, entry("10:05", "end_show"), entry("10:06", "go", "b"), entry("10:07", "undo")]
    assert at_eleven(*log) == at_eleven(GO)


def test_an_undone_go_gives_the_armed_cue_back() -> None:
    log = [GO, entry("10:01", "arm", "c"), entry("10:05", "go", "c")]
    assert at_eleven(*log).armed is None
    assert at_eleven(*log, entry("10:06", "undo")).armed == "c"


def test_an_undo_takes_back_what_was_armed_since() -> None:
    assert at_eleven(GO, entry("10:01", "arm", "c"), entry("10:02", "undo")).armed is None


def test_a_stop_leaves_the_armed_cue_armed() -> None:
    assert at_eleven(GO, entry("10:01", "arm", "c"), entry("10:02", "stop")).armed == "c"
