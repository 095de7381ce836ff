"""Lines of Twitch's IRC as facts; whatever comes, nothing crashes and all is counted."""

import pytest
from chat_server import CHAT, EVENING, SAMPLES
from hypothesis import given
from hypothesis import strategies as st

from console.core.errors import BadInput
from console.feeds.twitch.feed import channel_names
from console.feeds.twitch.lines import Lines, address
from console.feeds.twitch.parse import LONGEST, parser
from console.show.base.facts import Gift
from console.show.questions.facts import Comment


def heard(line: str) -> object:
    return parser()(line.encode(), EVENING)


def facts(line: str) -> list[object]:
    return list(parser()(line.encode(), EVENING).facts)


def test_a_message_keeps_its_id_its_time_its_name_and_its_tier() -> None:
    (said,) = facts(CHAT[1])
    assert isinstance(said, Comment)
    assert said[:6] == (
        EVENING + 1_000, EVENING + 1_000, "885196de-cb67-427a-baa8-82f9b0fcd05f",
        "Ann", "713936734", "subscriber/14",
    )  # fmt: skip
    assert (said.text, said.stamped) == ("does it come in shade 2?", 0)


def test_a_cheer_is_paid_for_and_still_a_question() -> None:
    said, paid = facts(CHAT[2])
    assert isinstance(said, Comment)
    assert isinstance(paid, Gift)
    assert (said.user, said.text) == ("ronni", "cheer100 is it waterproof?")
    assert (paid.name, paid.count, paid.source_id) == ("bits", 100, said.source_id)


def test_what_is_subscribed_is_a_gift_and_its_message_a_comment() -> None:
    paid, said = facts(CHAT[4])
    assert isinstance(paid, Gift)
    assert isinstance(said, Comment)
    assert (paid.name, paid.user, said.text) == ("resub", "Cai", "Great stream -- keep it up!")
    (given_away,) = facts(CHAT[5])
    assert isinstance(given_away, Gift)
    assert (given_away.name, given_away.user) == ("subgift", "Dee")


def test_raids_and_cleared_messages_are_counted_as_other() -> None:
    reasons = [one.reason for line in CHAT[6:] for one in parser()(line.encode(), 0).rejected]
    assert reasons == ["other", "other", "other"]


def test_what_servers_say_is_neither_fact_nor_rejection() -> None:
    lines = [line for line in SAMPLES.splitlines() if line not in CHAT] + [CHAT[0]]
    assert all(parser()(line.encode(), EVENING)[:2] == ((), ()) for line in lines)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (":a!a@a PRIVMSG #c", "malformed"),
        (":a!a@a PRIVMSG #c :", "empty"),
        (":a!a@a PRIVMSG #c :\x00", "empty"),
        ("@id=1", "malformed"),
        (":", "malformed"),
        ("@a=b :x y" + "z" * LONGEST, "too_long"),
        (":a!a@a WHISPER b :hello", "other"),
    ],
)
def test_what_cannot_be_taken_in_has_its_reason(line: str, reason: str) -> None:
    assert [one.reason for one in parser()(line.encode(), EVENING).rejected] == [reason]


def test_a_refusal_of_the_server_is_told() -> None:
    found = parser()(b":tmi.twitch.tv NOTICE * :Login authentication failed", EVENING)
    assert found.refused is not None
    assert found.refused.values["words"] == "Login authentication failed"


@given(st.binary(max_size=120) | st.text(alphabet="@: ;=\\s\r!#PRIVMSG\ud800é买", max_size=80))
def test_any_line_is_taken_or_rejected(line: bytes | str) -> None:
    data = line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line
    for fact in parser()(data, EVENING).facts:
        for value in fact:
            if isinstance(value, str):
                value.encode()


@given(st.data())
def test_lines_are_the_same_however_they_are_cut(data: st.DataObject) -> None:
    whole = data.draw(st.lists(st.sampled_from(["one", "two", "", "long" * 5_000]), max_size=6))
    text = "".join(f"{line}\r\n" for line in whole).encode()
    lines, found = Lines(), []
    while text:
        size = data.draw(st.integers(1, 9_000))
        found += lines.feed(text[:size])
        text = text[size:]
    assert len(found) == sum(line != "" for line in whole)
    assert [line.decode() for line in found if len(line) < 10] == [
        line for line in whole if line and len(line) < 10
    ]
    assert all(len(line) > LONGEST for line in found if len(line) >= 10)


def test_channels_are_named_as_people_write_them() -> None:
    assert channel_names("#Ann, bob_3 ann") == ("#ann", "#bob_3")
    for wrong in ("", "a;b", "主播", " ".join(map(str, range(21)))):
        with pytest.raises(BadInput):
            channel_names(wrong)


def test_an_address_has_a_port_and_a_known_scheme() -> None:
    assert str(address("ircs://chat.example")) == "ircs://chat.example:6697"
    for wrong in ("http://chat.example", "chat.example", "irc://", "irc://a:99999999"):
        with pytest.raises(BadInput):
            address(wrong)
