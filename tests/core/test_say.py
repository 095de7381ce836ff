"""Messages are said in the language asked for, and in English rather than not at all."""

from pathlib import Path

import pytest

from console.core import resources
from console.core.message import QT_TRANSLATE_NOOP, message
from console.core.say import Say

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>timing</name>
    <message><source>Over by {minutes} min</source>
        <translation>超时 {minutes} 分钟</translation></message>
    <message><source>Half done {n}</source>
        <translation type="unfinished">一半</translation></message>
    <message><source>Wrong {n}</source>
        <translation>错 {m}</translation></message>
    <message numerus="yes"><source>{n} cues</source>
        <translation><numerusform>{n} 个环节</numerusform></translation></message>
    <message><source>Next: {what}</source>
        <translation>下一个：{what}</translation></message>
</context>
</TS>
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(resources, "path", tmp_path.joinpath)
    (tmp_path / "translations").mkdir()
    return tmp_path / "translations"


@pytest.fixture
def say(folder: Path) -> Say:
    (folder / "console_zh_CN.ts").write_text(TS, encoding="utf-8")
    return Say("zh_CN")


OVER = message(QT_TRANSLATE_NOOP("timing", "Over by {minutes} min"), minutes=3)


def test_english_is_said_as_it_is_written() -> None:
    assert Say("en")(OVER) == "Over by 3 min"


def test_a_translated_message_is_said_with_its_values(say: Say) -> None:
    assert say(OVER) == "超时 3 分钟"


def test_the_same_text_of_another_context_is_another_message(say: Say) -> None:
    assert say(message(("sales", "Over by {minutes} min"), minutes=3)) == "Over by 3 min"


@pytest.mark.parametrize("text", ["Half done {n}", "Wrong {n}", "Not there {n}"])
def test_without_a_usable_translation_it_is_english(say: Say, text: str) -> None:
    assert say(message(("timing", text), n=1)) == text.format(n=1)


def test_a_counted_message_is_said(say: Say) -> None:
    assert say(message(("timing", "{n} cues"), n=2)) == "2 个环节"


def test_a_message_inside_a_message_is_said_too(say: Say) -> None:
    assert say(message(("timing", "Next: {what}"), what=OVER)) == "下一个：超时 3 分钟"
    assert Say("en")(message(("timing", "Next: {what}"), what=OVER)) == "Next: Over by 3 min"


def test_a_value_with_braces_stays_text(say: Say) -> None:
    assert say(message(("timing", "Next: {what}"), what="{minutes}")) == "下一个：{minutes}"


@pytest.mark.parametrize("content", ["<TS><context>", '<!DOCTYPE x [<!ENTITY a "b">]><TS>&a;</TS>'])
def test_a_damaged_translation_file_leaves_english(folder: Path, content: str) -> None:
    (folder / "console_zh_CN.ts").write_text(content, encoding="utf-8")
    assert Say("zh_CN")(OVER) == "Over by 3 min"


@pytest.mark.parametrize("lang", ["zh_CN", "../../etc"])
def test_a_language_without_a_file_is_said_in_english(folder: Path, lang: str) -> None:
    assert Say(lang)(OVER) == "Over by 3 min"
