"""chat-downloader's files, as array, as lines and as table."""

import json
from pathlib import Path
from typing import Any

import pytest

from console.core.errors import BadInput
from console.core.fact import Row
from console.feeds.recording.reading import Recording, read_chat
from console.show.base.facts import Gift
from console.show.questions.facts import Comment

START = 1_700_000_000_000
DAY_US = 1_704_456_000_000_000  # 2024-01-05 20:00 in China, µs
MESSAGES: list[dict[str, Any]] = [
    {
        "action_type": "add_chat_item",
        "author": {"id": "UC1", "name": "Ann", "badges": [{"title": "Member"}]},
        "message": "how much is it?",
        "message_id": "m1",
        "message_type": "text_message",
        "time_in_seconds": -3.5,
        "timestamp": DAY_US,
    },
    {
        "author": {"id": "UC2", "name": "Bo"},
        "message": "great",
        "message_id": "m2",
        "message_type": "paid_message",
        "money": {"text": "$5.00", "amount": 5.0, "currency": "USD"},
        "timestamp": DAY_US + 2_000_000,
    },
    {"message": None, "message_id": "m3", "message_type": "text_message", "timestamp": DAY_US},
    {"message": "x", "message_type": "ticker_paid_message_item", "timestamp": DAY_US},
    {"message": "no time", "message_type": "text_message"},
    {"message": "half \ud83d", "message_id": "m4", "timestamp": DAY_US + 4_000_000},
]


def write(folder: Path, text: str, name: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def array(folder: Path) -> Path:
    return write(folder, json.dumps(MESSAGES, indent=4), "chat.json")


def lines(folder: Path) -> Path:
    return write(folder, "".join(json.dumps(one) + "\n" for one in MESSAGES), "chat.jsonl")


def facts(recording: Recording) -> list[Row]:
    return [fact for batch in recording for fact in batch.facts]


@pytest.mark.parametrize("make", [array, lines])
def test_messages_are_read(tmp_path: Path, make: Any) -> None:
    recording = read_chat(make(tmp_path), start_ms=START)
    found = facts(recording)
    first = next(fact for fact in found if isinstance(fact, Comment))
    assert (first.at, first.source_at, first.source_id) == (START, DAY_US // 1000, "m1")
    assert (first.user, first.user_id, first.text) == ("Ann", "UC1", "how much is it?")
    gift = next(fact for fact in found if isinstance(fact, Gift))
    assert (gift.at, gift.value, gift.text) == (START + 2000, 50_000, "great")


def test_what_is_no_message_is_counted(tmp_path: Path) -> None:
    recording = read_chat(array(tmp_path))
    assert len(facts(recording)) == 3
    assert recording.counts["comments"].rejected == {"empty": 1, "type": 1, "time": 1}


def test_halves_of_characters_do_not_reach_the_store(tmp_path: Path) -> None:
    last = [fact for fact in facts(read_chat(array(tmp_path))) if isinstance(fact, Comment)][-1]
    assert last.text == "half ?"


def test_messages_with_positions_only_are_laid_by_them(tmp_path: Path) -> None:
    text = '[{"message":"a","time_in_seconds":-3.5},{"message":"b","time_in_seconds":1.0}]'
    one, other = facts(read_chat(write(tmp_path, text, "chat.json"), start_ms=START))
    assert (one[0], other[0]) == (START, START + 4500)
    assert one[1] is None


def test_the_flattened_table_is_read(tmp_path: Path) -> None:
    text = f"author.name,message,message_id,timestamp\nAnn,how much?,m1,{DAY_US}\n"
    (found,) = facts(read_chat(write(tmp_path, text, "chat.csv")))
    assert found[:4] == (DAY_US // 1000, DAY_US // 1000, "m1", "Ann")


@pytest.mark.parametrize("make", [array, lines])
def test_a_file_cut_off_gives_what_is_readable(tmp_path: Path, make: Any) -> None:
    path = make(tmp_path)
    path.write_text(path.read_text()[:-40])
    recording = read_chat(path)
    assert len(facts(recording)) == 2
    assert recording.counts["comments"].rejected["truncated"] == 1


def test_faulty_lines_are_counted_and_the_rest_is_read(tmp_path: Path) -> None:
    good = json.dumps(MESSAGES[0])
    long = json.dumps({"message": "x" * 1_000_001, "timestamp": DAY_US})
    text = "\n".join([good, "{broken", '{"message": 7}', "[" * 5000, long, good]) + "\n"
    recording = read_chat(write(tmp_path, text, "chat.jsonl"))
    assert len(facts(recording)) == 2
    assert recording.counts["comments"].rejected == {"json": 3, "too_long": 1}


def test_nesting_without_end_is_refused_calmly(tmp_path: Path) -> None:
    recording = read_chat(write(tmp_path, "[" * 200_000, "chat.json"))
    assert facts(recording) == []
    assert sum(recording.counts["comments"].rejected.values()) == 1


def test_other_json_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no recording"):
        read_chat(write(tmp_path, '{\n "name": "x"\n}\n', "package.json"))
