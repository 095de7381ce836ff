"""The tone, and that a desk without a sound card loses nothing but the sound."""

from console.core.message import Message, english
from console.desk.sound import RATE, Sound, tone


class Board:
    """What health was told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str, str]] = []

    def __call__(self, part: str, state: str, note: Message | None = None) -> None:
        self.told.append((part, state, english(note) if note else ""))


def test_the_tone_is_short_soft_and_begins_and_ends_in_silence() -> None:
    made = tone()
    assert 0.3 < len(made) / RATE < 1
    assert max(map(abs, made)) < 32_767 * 0.3
    assert made[0] == 0
    assert abs(made[-1]) < 200


def test_a_device_that_is_not_there_is_told_to_health() -> None:
    board = Board()
    sound = Sound(board)
    sound.play("a device nobody has")
    sound.devices().result(timeout=20)  # wishes are met in order
    sound.stop()
    assert len(board.told) == 1
    part, state, note = board.told[0]
    assert (part, state) == ("sound", "warn")
    assert "Reminders stay silent" in note


def test_too_many_wishes_are_dropped_and_none_waits() -> None:
    board = Board()
    sound = Sound(board)
    for _ in range(50):
        sound.play("a device nobody has")
    sound.stop()
    assert len(board.told) < 50


def test_after_it_was_stopped_nothing_is_played() -> None:
    board = Board()
    sound = Sound(board)
    sound.stop()
    sound.play("a device nobody has")
    assert sound.devices().result(timeout=1) == []
    assert board.told == []
