"""Danmaku XML in the shapes that recorders write, whole and damaged."""

from collections import Counter
from pathlib import Path

import pytest

from console.core.errors import BadInput
from console.core.fact import Row
from console.feeds.recording.reading import Recording, read_chat
from console.show.base.facts import Gift
from console.show.questions.facts import Comment

START = 1_700_000_000_000
BEGAN = 1_704_456_000_634  # the start_time below
HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<i>\n'
    "<chatserver>chat.bilibili.com</chatserver><maxlimit>1000</maxlimit>\n"
    '<BililiveRecorder version="2.0" />\n'
    '<BililiveRecorderRecordInfo roomid="1001" shortid="0" name="a" title="b" '
    'start_time="2024-01-05T20:00:00.6348295+08:00" />\n'
)
ASK = '<d p="1.500,1,25,14893055,1704456002220,0,77,0" user="小明">多少钱</d>\n'
AGAIN = '<d p="2.250,1,25,14893055,1704456003000,0,0,0" user="小红">3号还有吗&amp;#128514;</d>\n'
GIFT = (
    '<gift ts="3.0" user="小红" uid="78" giftname="辣条" giftcount="5" '
    'raw="{&quot;coin_type&quot;:&quot;gold&quot;,&quot;total_coin&quot;:500}" />\n'
)


def write(folder: Path, text: str | bytes) -> Path:
    path = folder / "room.xml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def facts(recording: Recording) -> list[Row]:
    return [fact for batch in recording for fact in batch.facts]


def texts(recording: Recording) -> list[str]:
    return [fact.text for fact in facts(recording) if isinstance(fact, Comment)]


def rejected(recording: Recording) -> Counter[str]:
    facts(recording)
    return recording.counts["comments"].rejected


def test_comments_with_their_times_and_users(tmp_path: Path) -> None:
    recording = read_chat(write(tmp_path, HEAD + ASK + AGAIN + "</i>"))
    one, other = facts(recording)
    assert isinstance(one, Comment)
    assert isinstance(other, Comment)
    assert recording.source == "bilibili:1001"
    assert (one.at, one.source_at) == (BEGAN + 1500, 1_704_456_002_220)
    assert (one.user, one.user_id, one.text) == ("小明", "77", "多少钱")
    assert (other.user_id, other.text) == ("", "3号还有吗😂")


def test_a_replay_is_laid_from_the_first_element(tmp_path: Path) -> None:
    one, other = facts(read_chat(write(tmp_path, HEAD + ASK + AGAIN + "</i>"), start_ms=START))
    assert (one[0], other[0]) == (START, START + 750)


def test_gifts_are_no_comments(tmp_path: Path) -> None:
    paid = '<sc ts="4" user="a" price="30" time="60">求上链接</sc>\n'
    guard = '<guard ts="5" user="b" level="3" count="1" />\n'
    recording = read_chat(write(tmp_path, HEAD + GIFT + paid + guard + "</i>"))
    gift, chat, member = facts(recording)
    assert isinstance(gift, Gift)
    assert isinstance(chat, Gift)
    assert isinstance(member, Gift)
    assert (gift.name, gift.count, gift.value, gift.user_id) == ("辣条", 5, 5000, "78")
    assert (chat.text, chat.value) == ("求上链接", 300_000)
    assert member.name == "舰长"
    assert recording.counts["gifts"].read == 3


def test_the_last_field_is_no_id(tmp_path: Path) -> None:
    same = '<d p="1,1,25,16777215,1740972696,0,0,26732601000067074,1">{}</d>\n'
    text = "<i>" + same.format("烟花") + same.format("烟花") + "</i>"
    one, other = facts(read_chat(write(tmp_path, text)))
    assert one[2] != other[2]


def test_a_video_without_a_start_is_laid_by_position_and_imported_by_sending(
    tmp_path: Path,
) -> None:
    row = '<d p="{},1,25,16777215,{},0,ab12,1">x</d>\n'
    path = write(tmp_path, "<i>" + row.format(1, 1740972696) + row.format(4, 1723693017) + "</i>")
    laid = [fact[0] for fact in facts(read_chat(path, start_ms=START))]
    assert laid == [START, START + 3000]
    own = [fact[0] for fact in facts(read_chat(path))]
    assert own == [1_740_972_696_000, 1_723_693_017_000]
    assert read_chat(path).source == "recording:room"


def test_blrec_names_the_room_in_its_metadata(tmp_path: Path) -> None:
    head = (
        "<i><metadata><user_name>a</user_name><room_id>1002</room_id>"
        "<record_start_time>2024-01-05T20:00:00+08:00</record_start_time></metadata>\n"
    )
    row = '<d p="1,1,25,1,1704456001000,0,c0ffee,9" uid="0" user="小***">在吗</d></i>'
    recording = read_chat(write(tmp_path, head + row))
    assert recording.source == "bilibili:1002"
    assert [fact[0] for fact in facts(recording)] == [1_704_456_001_000]


@pytest.mark.parametrize("cut", [20, 40, len(AGAIN) - 3])
def test_a_file_cut_off_gives_what_is_readable(tmp_path: Path, cut: int) -> None:
    path = write(tmp_path, HEAD + ASK + AGAIN[:cut])
    assert texts(read_chat(path)) == ["多少钱"]
    assert rejected(read_chat(path)) == {"truncated": 1}


def test_a_file_cut_off_inside_a_character(tmp_path: Path) -> None:
    data = (HEAD + ASK + AGAIN).encode()
    end = data.index("还有".encode()) + 1
    path = write(tmp_path, data[:end])
    assert texts(read_chat(path)) == ["多少钱"]
    assert rejected(read_chat(path)) == {"truncated": 1}


@pytest.mark.parametrize("damage", ["<d p='1' & user=>x</d>\n", "a < b\n", "<d <d\n"])
def test_damage_in_the_middle_costs_its_line_only(tmp_path: Path, damage: str) -> None:
    path = write(tmp_path, HEAD + ASK + damage + AGAIN + GIFT + "</i>\n")
    assert texts(read_chat(path)) == ["多少钱", "3号还有吗😂"]
    assert rejected(read_chat(path)) == {"xml": 1}


def test_control_characters_do_no_harm(tmp_path: Path) -> None:
    path = write(tmp_path, HEAD + ASK.replace("多少", "多\x08\x00少") + AGAIN + "</i>")
    assert texts(read_chat(path)) == ["多少钱", "3号还有吗😂"]


def test_a_comment_of_a_megabyte_is_rejected(tmp_path: Path) -> None:
    path = write(tmp_path, HEAD + ASK.replace("多少钱", "x" * 1_000_001) + AGAIN + "</i>")
    assert texts(read_chat(path)) == ["3号还有吗😂"]
    assert rejected(read_chat(path)) == {"too_long": 1}


def test_an_element_that_never_ends_is_not_held(tmp_path: Path) -> None:
    path = write(tmp_path, HEAD + ASK + ASK.replace("多少钱", "x" * 9_000_000) + AGAIN + "</i>")
    assert texts(read_chat(path)) == ["多少钱", "3号还有吗😂"]
    assert rejected(read_chat(path)) == {"too_long": 1}


def test_faulty_elements_are_counted(tmp_path: Path) -> None:
    text = (
        '<d p="soon,1,25,1,x,0,0,0">a</d>\n<d p="1,1">b</d>\n<d p="1,1,25,1,x,0,0,0"></d>\n'
        '<d p="nan,1,25,1,x,0,0,0">c</d>\n<like ts="1"/>\n<gift ts="1" giftcount="many"/>\n'
    )
    recording = read_chat(write(tmp_path, HEAD + text + ASK + "</i>"))
    assert texts(recording) == ["多少钱"]
    assert recording.counts["comments"].rejected == {
        **{"time": 2, "columns": 1, "empty": 1, "unknown": 1, "quantity": 1}
    }


def test_the_same_file_gives_the_same_facts(tmp_path: Path) -> None:
    recording = read_chat(write(tmp_path, HEAD + ASK + AGAIN + GIFT + "</i>"), start_ms=START)
    assert facts(recording) == facts(recording)


@pytest.mark.parametrize(
    "text",
    [
        "<html><body>hello</body></html>",
        '<!DOCTYPE i [<!ENTITY a "aaaa">]><i><d p="1,1,1,1,1,1,1">&a;</d></i>',
        "<",
        '<?xml version="1.0" encoding="klingon"?><i></i>',
    ],
)
def test_other_xml_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadInput, match=r"room\.xml"):
        read_chat(write(tmp_path, text))
