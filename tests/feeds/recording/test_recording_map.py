"""The map that a user writes."""

from pathlib import Path

import pytest

from console.core.errors import BadInput
from console.feeds.recording.mapping import read_mapping


def write(folder: Path, text: str) -> Path:
    path = folder / "map.toml"
    path.write_bytes(text.encode())
    return path


def test_columns_and_options_are_read(tmp_path: Path) -> None:
    text = (
        '[columns]\nat = "时间"\namount = "金额 "\n'
        '[options]\nzone = "Asia/Tokyo"\nencoding = "GBK"\ncurrency = "JPY"\n'
    )
    found = read_mapping(write(tmp_path, "\ufeff" + text))
    assert found.columns == {"at": "时间", "amount": "金额"}
    assert (str(found.zone), found.encoding, found.currency) == ("Asia/Tokyo", "gbk", "JPY")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[columns\n", "cannot be read"),
        ('columns = "x"\n', "may only have"),
        ("[colums]\n", "colums"),
        ('[columns]\nprize = "x"\n', "prize"),
        ("[columns]\nat = 3\n", "as text"),
        ('[columns]\nuser = "x"\ntext = "x"\n', "both user and text"),
        ('[options]\nzone = "Mars/Olympus"\n', "Mars/Olympus"),
        ('[options]\nzone = "../../etc/passwd"\n', "time zone"),
        ('[options]\nencoding = "klingon"\n', "klingon"),
        ('[options]\ncurrency = "yuan"\n', "yuan"),
        ('[options]\ncolour = "red"\n', "colour"),
    ],
)
def test_a_map_with_a_fault_is_refused_in_one_sentence(
    tmp_path: Path, text: str, words: str
) -> None:
    with pytest.raises(BadInput, match=words) as caught:
        read_mapping(write(tmp_path, text))
    assert "\n" not in str(caught.value)


def test_a_map_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        read_mapping(tmp_path / "none.toml")
