"""Messages as each relay writes them become the facts they stand for."""

from pathlib import Path
from typing import Any

import pytest

from console import feeds
from console.core.message import english
from console.core.peer.heard import Heard
from console.feeds.blivechat.parse import Reader as Blivechat
from console.feeds.douyin_grab.parse import Reader as DouyinGrab
from console.feeds.douyin_live.parse import Reader as DouyinLive
from console.feeds.social_stream.parse import Reader as SocialStream
from console.show.base.facts import Audience, Enter, Follow, Gift, Like
from console.show.questions.facts import Comment

ARRIVAL = 1_764_000_001_000


def heard(folder: str, reader: Any) -> list[Heard]:
    path = Path(feeds.__file__).parent / folder / "samples" / "messages.jsonl"
    return [reader.parse(line, ARRIVAL) for line in path.read_bytes().splitlines()]


def facts(all_heard: list[Heard], kind: type[Any]) -> list[Any]:
    return [fact for one in all_heard for fact in one.facts if type(fact) is kind]


def reasons(all_heard: list[Heard]) -> list[str]:
    return [bad.reason for one in all_heard for bad in one.rejected]


def test_douyin_grab() -> None:
    got = heard("douyin_grab", DouyinGrab())
    said = [(one.text, one.user, one.user_id, one.tier) for one in facts(got, Comment)]
    assert said == [
        ("3号什么时候发货", "爱笑的猫", "900000001", "3"),
        ("160斤能穿吗", "爱笑的猫", "900000001", "3"),
    ]
    assert [one.count for one in facts(got, Like)] == [5]
    assert len(facts(got, Enter)) == 1
    assert len(facts(got, Follow)) == 2
    assert [(one.name, one.count, one.value) for one in facts(got, Gift)] == [("小心心", 2, 2_000)]
    assert [(one.online, one.viewers) for one in facts(got, Audience)] == [(4021, 51230)]
    assert reasons(got) == ["other"]
    assert [one.on for one in got].count(False) == 1


def test_douyin_grab_takes_one_anchor_only_if_told_to() -> None:
    assert reasons(heard("douyin_grab", DouyinGrab("60001"))) == ["other"]
    assert reasons(heard("douyin_grab", DouyinGrab("MS4wAnchor"))) == ["other"]
    assert reasons(heard("douyin_grab", DouyinGrab("60002"))).count("other_room") == 7


def test_its_messages_tell_no_time_so_the_arrival_holds_and_is_marked() -> None:
    said = facts(heard("douyin_grab", DouyinGrab()), Comment)[0]
    assert (said.at, said.source_at, said.stamped) == (ARRIVAL, None, 1)


def test_douyin_live() -> None:
    got = heard("douyin_live", DouyinLive())
    assert [one.text for one in facts(got, Comment)] == ["这个有白色吗", "[鼓掌]"]
    first = facts(got, Comment)[0]
    assert (first.source_id, first.user, first.tier) == ("7400000000000000001", "一只小羊", "4")
    assert (first.at, first.stamped) == (1_764_000_000_000, 0)
    assert [one.count for one in facts(got, Like)] == [3]
    assert len(facts(got, Enter)) == 1
    assert len(facts(got, Follow)) == 2
    assert [one.online for one in facts(got, Audience)] == [4021]
    assert [one.on for one in got][:2] == [False, True]
    assert reasons(got) == ["other"] * 3


def test_of_a_combo_of_gifts_only_what_is_new_counts() -> None:
    given = facts(heard("douyin_live", DouyinLive()), Gift)
    assert [(one.count, one.value) for one in given] == [(3, 3_000), (2, 2_000)]


def test_a_room_that_is_not_found_is_a_refusal_for_a_person() -> None:
    frame = b'{"type":"system","event":"live_status","code":"ROOM_NOT_FOUND","live":false}'
    refused = DouyinLive().parse(frame, ARRIVAL).refused
    assert refused is not None
    assert "check the room id" in english(refused)


def test_social_stream() -> None:
    got = heard("social_stream", SocialStream())
    said = [(one.user_id, one.text, one.tier) for one in facts(got, Comment)]
    assert said == [
        ("tiktok:7100001", "how much is it?", ""),
        ("youtube:Bob", "love ❤️ it & want link 3", "MEMBER"),
        ("twitch:Cat", "2 < 3 right?", "moderator"),
        ("youtube:Eve", "is size M in stock?", ""),
        ("facebook:Flo", "first", ""),
        ("facebook:Gus", "second", ""),
    ]
    assert [(one.name, one.count) for one in facts(got, Gift)] == [("3 roses", 3), ("$5.00", 1)]
    assert [one.online for one in facts(got, Audience)] == [512, 571]
    assert [one.count for one in facts(got, Like)] == [40]
    assert len(facts(got, Enter)) == len(facts(got, Follow)) == 1
    assert reasons(got) == ["other"] * 3


def test_without_ids_the_same_words_of_one_user_soon_after_are_one_message() -> None:
    reader = SocialStream()

    def key(user: str, words: str, at: int) -> str:
        frame = f'{{"chatname":"{user}","chatmessage":"{words}","type":"facebook"}}'.encode()
        return str(reader.parse(frame, at).facts[0][2])

    first = key("Flo", "1", ARRIVAL)
    assert key("Flo", "1", ARRIVAL + 1_500) == first
    assert key("Gus", "1", ARRIVAL + 100) != first
    assert key("Flo", "2", ARRIVAL + 100) != first
    assert key("Flo", "1", ARRIVAL + 2_500) != first
    assert key("", "1", ARRIVAL) != key("", "1", ARRIVAL)


def test_blivechat_as_a_browser() -> None:
    got = heard("blivechat", Blivechat())[:10]
    said = [(one.text, one.user, one.tier) for one in facts(got, Comment)]
    assert said == [
        ("这件多少钱", "小红", "12"),
        ("上链接啊", "舰长大人", "舰长"),
        ("有没有M码", "小美", "sc"),
    ]
    assert facts(got, Comment)[0].at == 1_764_000_000_000
    given = [(one.name, one.count, one.value, one.text) for one in facts(got, Gift)]
    assert given == [
        ("小花花", 52, 52_000, ""),
        ("辣条", 10, 0, ""),
        ("舰长", 1, 1_980_000, ""),
        ("sc", 1, 300_000, "有没有M码"),
    ]
    assert reasons(got) == ["other", "other"]
    assert got[9].refused is not None


def test_blivechat_as_a_plugin_of_one_room() -> None:
    got = heard("blivechat", Blivechat(101))[10:]
    assert [one.text for one in facts(got, Comment)] == ["什么时候发货"]
    assert [one.value for one in facts(got, Gift)] == [500_000]
    assert reasons(got) == ["other_room", "other", "other"]


@pytest.mark.parametrize(
    ("own", "at", "stamped"),
    [
        (ARRIVAL - 240_000, ARRIVAL - 240_000, 0),
        (ARRIVAL - 301_000, ARRIVAL, 1),
        (ARRIVAL + 301_000, ARRIVAL, 1),
        (ARRIVAL * 1_000, ARRIVAL, 1),
    ],
)
def test_a_relay_that_lies_about_time_is_not_believed(own: int, at: int, stamped: int) -> None:
    frame = f'{{"method":"WebcastChatMessage","content":"x","common":{{"createTime":"{own}"}}}}'
    said = DouyinLive().parse(frame.encode(), ARRIVAL).facts[0]
    assert (said[0], said[-1]) == (at, stamped)


def test_half_a_character_at_the_end_of_a_cut_text_costs_no_comment() -> None:
    frame = rb'{"chatname":"Ann","chatmessage":"nice \ud83d","type":"tiktok"}'
    said = SocialStream().parse(frame, ARRIVAL).facts[0]
    assert said[6] == "nice ?"
