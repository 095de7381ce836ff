"""Recorded comments: the real files, and the tables people make."""

import gzip
import itertools
from collections import Counter
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from console.core.errors import BadInput
from console.core.fact import Batch, Row
from console.feeds.recording.mapping import Mapping
from console.feeds.recording.reading import Recording, read_chat
from console.show.base.facts import Audience
from console.show.questions.facts import TEXT_BYTES, Comment

START = 1_700_000_000_000
DAY = 1_704_456_000_000  # 2024-01-05 20:00 in China


def write(folder: Path, text: str | bytes, name: str = "chat.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def facts(recording: Recording) -> list[Row]:
    return [fact for batch in recording for fact in batch.facts]


def comments(recording: Recording) -> list[Comment]:
    return [fact for fact in facts(recording) if isinstance(fact, Comment)]


def rejections(recording: Recording) -> Counter[str]:
    return Counter(rejection.reason for batch in recording for rejection in batch.rejected)


def test_every_message_of_the_bilibili_room_is_read_once(data: Path) -> None:
    recording = read_chat(data / "chat_bilibili_room.csv", start_ms=START)
    found = comments(recording)
    assert len(found) == len({comment.source_id for comment in found}) == 63_044
    assert recording.source == "bilibili:14917277"
    assert recording.counts["comments"].read == 63_044
    assert not recording.counts["comments"].rejected


def test_messages_are_laid_from_the_start_and_keep_their_own_times(data: Path) -> None:
    recording = read_chat(data / "chat_bilibili_room.csv", start_ms=START)
    found = comments(recording)
    first, last = found[0], found[-1]
    assert (first.at, first.source_at) == (START, 1_557_492_360_000)  # 2019-05-10 20:46 in China
    assert first.source_id == "14917277/2019-5-10.txt:2"
    assert last.source_at is not None
    assert last.at - START < last.source_at - 1_557_492_360_000 + 60_000
    assert all(one.at <= other.at for one, other in itertools.pairwise(found))


def test_messages_of_a_minute_are_spread_evenly_inside_it(data: Path) -> None:
    minutes: dict[int | None, list[int]] = {}
    for comment in comments(read_chat(data / "chat_bilibili_room.csv")):
        minutes.setdefault(comment.source_at, []).append(comment.at)
    assert max(len(times) for times in minutes.values()) == 687
    for minute, times in minutes.items():
        assert minute is not None
        assert minute == times[0]
        assert times[-1] < minute + 60_000
        gaps = {later - one for one, later in itertools.pairwise(times)}
        assert len(gaps) <= 2
        assert not gaps or max(gaps) - min(gaps) <= 1


def test_popularity_becomes_audience_figures_with_ids_of_their_own(data: Path) -> None:
    found = facts(read_chat(data / "chat_bilibili_room.csv"))
    samples = [fact for fact in found if isinstance(fact, Audience)]
    assert samples[0].online == 1
    assert samples[-1].online == 414_003
    assert len({sample.source_id for sample in samples}) == len(samples) == 690


def test_the_same_file_gives_the_same_facts(data: Path) -> None:
    recording = read_chat(data / "chat_bilibili_raw" / "2019-5-12.txt", start_ms=START)
    assert facts(recording) == facts(recording)


def test_batches_hold_one_kind_and_about_a_thousand_facts(data: Path) -> None:
    batches: list[Batch] = list(read_chat(data / "chat_bilibili_room.csv"))
    assert max(len(batch.facts) for batch in batches) <= 1000
    assert all(len({type(fact) for fact in batch.facts}) == 1 for batch in batches)
    assert len(batches) < 140


def test_the_recorders_text_tells_the_same_as_the_table(data: Path) -> None:
    table = comments(read_chat(data / "chat_bilibili_room.csv"))
    raw = comments(read_chat(data / "chat_bilibili_raw" / "2019-5-12.txt"))
    assert len(raw) == 17_892
    assert [(one.at, one.text) for one in raw] == [(one.at, one.text) for one in table[-17_892:]]


def test_minutes_past_midnight_are_of_the_next_day(tmp_path: Path) -> None:
    text = "TIME23:59ONLINE10\n晚\nTIME0:1ONLINE11\n早\n"
    late, early = comments(read_chat(write(tmp_path, text, "2024-1-5.txt")))
    assert early.at - late.at == 120_000


def test_the_recorders_text_needs_its_date(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="name must hold the date"):
        read_chat(write(tmp_path, "TIME23:59ONLINE10\n晚\n", "log.txt"))


def test_pairs_of_comment_and_reply_give_the_comments(data: Path) -> None:
    found = comments(read_chat(data / "chat_douyin_pairs.json", start_ms=START))
    assert len(found) == 45
    assert found[0].text == "我的用了4年了"
    assert [found[0].at, found[1].at] == [START, START + 1000]
    assert found[0].source_at is None
    assert found[0].stamped == 1


def test_known_tables_without_times_are_laid_a_second_apart(data: Path) -> None:
    found = comments(read_chat(data / "comments_labelled.csv", start_ms=START))
    assert len(found) == 117
    assert [comment.at for comment in found[:2]] == [START, START + 1000]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_plain_headers_need_no_map(tmp_path: Path, encoding: str) -> None:
    table = "发送时间,昵称,评论内容\n2024-01-05 20:00:01,小明,多少钱\n"
    (found,) = comments(read_chat(write(tmp_path, table.encode(encoding))))
    assert (found.at, found.user, found.text) == (DAY + 1000, "小明", "多少钱")


def test_a_map_names_the_columns(tmp_path: Path) -> None:
    path = write(tmp_path, "Wann;Wer;Was;Nr\n2024-01-05 20:00;Ann;price?;7\n")
    columns = {"at": "Wann", "user": "Wer", "text": "Was", "id": "Nr"}
    mapping = Mapping(columns, zone=ZoneInfo("Europe/Berlin"))
    (found,) = comments(read_chat(path, mapping))
    assert (found.user, found.text, found.source_id) == ("Ann", "price?", "7")
    assert found.at == DAY + 7 * 3_600_000


def test_a_source_column_tells_rooms_apart(tmp_path: Path) -> None:
    path = write(tmp_path, "time,text,source\n1704456000,a,douyin:1\n1704456001,b,2\n")
    sources = {batch.source: [fact[0] for fact in batch.facts] for batch in read_chat(path)}
    assert sources == {"douyin:1": [DAY], "recording:2": [DAY + 1000]}


def test_equal_texts_without_ids_stay_two_comments(tmp_path: Path) -> None:
    path = write(tmp_path, "time,text\n1704456000,上链接\n1704456000,上链接\n")
    one, other = comments(read_chat(path))
    assert one.source_id != other.source_id
    assert one.digest == other.digest
    assert read_chat(path).source == "recording:chat"


def test_a_copy_of_a_file_has_the_same_ids(tmp_path: Path) -> None:
    table = "time,text\n1704456000,上链接\n"
    plain = comments(read_chat(write(tmp_path, table)))
    again = comments(read_chat(write(tmp_path, gzip.compress(table.encode()), "chat.csv.gz")))
    assert plain == again


def test_faulty_rows_are_counted_and_the_rest_is_read(tmp_path: Path) -> None:
    rows = (
        "2024-01-05 20:00:01,good\n"
        "1999-12-31 20:00:01,too old\n"
        "yesterday,no time\n"
        "2024-01-05 20:00:02,\n"
        f"2024-01-05 20:00:03,{'x' * 1_000_000}\n"
        "2024-01-05 20:00:04,good,with,commas\n"
        "2024-01-05 20:00:05,good again\n"
    )
    recording = read_chat(write(tmp_path, "time,text\n" + rows), start_ms=START)
    assert [comment.text for comment in comments(recording)] == ["good", "good again"]
    count = recording.counts["comments"]
    assert count.read == 7
    assert count.rejected == rejections(recording)
    assert count.rejected == {"year": 1, "time": 1, "empty": 1, "too_long": 1, "columns": 1}


def test_many_faulty_rows_do_not_pile_up(tmp_path: Path) -> None:
    path = write(tmp_path, "time,text\n" + "never,x\n" * 5000)
    assert max(len(batch.rejected) for batch in read_chat(path)) <= 1000
    assert sum(len(batch.rejected) for batch in read_chat(path)) == 5000


def test_long_texts_are_cut_and_their_digest_is_of_the_whole(tmp_path: Path) -> None:
    table = f"time,text\n1704456000,{'价' * 3000}a\n1704456000,{'价' * 3000}b\n"
    one, other = comments(read_chat(write(tmp_path, table)))
    assert one.text == other.text
    assert TEXT_BYTES - 3 < len(one.text.encode()) <= TEXT_BYTES
    assert one.digest != other.digest


def test_missing_columns_are_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"no column for at; .*when, text"):
        read_chat(write(tmp_path, "when,text\n1,2\n"))


def test_a_mapped_column_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no column Was"):
        read_chat(write(tmp_path, "time,text\n1,2\n"), Mapping({"text": "Was"}))


def test_a_truncated_gzip_is_refused_before_anything_is_read(tmp_path: Path, data: Path) -> None:
    whole = gzip.compress((data / "chat_bilibili_room.csv").read_bytes()[:200_000])
    with pytest.raises(BadInput, match="cut off"):
        read_chat(write(tmp_path, whole[: len(whole) // 2], "chat.csv.gz"))


def test_a_recording_can_be_let_go_half_way(data: Path) -> None:
    recording = read_chat(data / "chat_bilibili_room.csv")
    next(iter(recording))
    recording.close()
    assert recording.counts["comments"].read < 63_044
