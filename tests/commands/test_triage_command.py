"""`liveroom triage`: every row comes back with what it asks, or one clear line says why not."""

import argparse
import csv
import gzip
from pathlib import Path

import pytest

from console.commands import triage
from console.core.errors import BadInput

ROWS = "at,user,text\n1,a,3号多少钱\n2,b,好看\n3,c,三号链接什么价\n4,d,2号已拍\n5,e,上链接啊\n"


def run(*given: str) -> int:
    parser = argparse.ArgumentParser()
    triage.add_arguments(parser)
    parser.set_defaults(lang="en")
    return triage.run(parser.parse_args(given))


def answer(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_columns_are_added_and_the_others_kept(tmp_path: Path) -> None:
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text(ROWS, encoding="utf-8")
    assert run(str(source), "--out", str(out)) == 0
    rows = answer(out)
    assert list(rows[0]) == ["at", "user", "text", "asks", "intent", "link", "card"]
    assert [tuple(row.values())[3:] for row in rows] == [
        ("1", "price", "3", "c1"),
        ("0", "none", "", ""),
        ("1", "price", "3", "c1"),
        ("0", "none", "2", ""),
        ("1", "link", "", "c2"),
    ]
    assert [row["user"] for row in rows] == ["a", "b", "c", "d", "e"]


def test_without_out_it_prints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "in.csv"
    source.write_text(ROWS, encoding="utf-8")
    assert run(str(source)) == 0
    assert capsys.readouterr().out.splitlines()[1] == "1,a,3号多少钱,1,price,3,c1"


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8-sig", "utf-16"])
def test_encodings_of_exports(tmp_path: Path, encoding: str) -> None:
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes(ROWS.encode(encoding))
    run(str(source), "--out", str(out))
    assert answer(out)[0]["intent"] == "price"


def test_a_packed_file(tmp_path: Path) -> None:
    source, out = tmp_path / "in.csv.gz", tmp_path / "out.csv"
    source.write_bytes(gzip.compress(ROWS.encode()))
    run(str(source), "--out", str(out))
    assert len(answer(out)) == 5


def test_labels_that_are_there_are_replaced(tmp_path: Path, data: Path) -> None:
    out = tmp_path / "out.csv"
    run(str(data / "comments_labelled.csv"), "--out", str(out))
    assert list(answer(out)[0]) == ["text", "asks", "intent", "link", "card"]


def test_a_row_that_cannot_be_read_is_left_out_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text(f"{ROWS}6,f,{'a' * 1_000_001}\n7,g,多少钱\n", encoding="utf-8")
    assert run(str(source), "--out", str(out)) == 0
    assert answer(out)[-1]["user"] == "g"
    assert "left out: 1" in capsys.readouterr().err


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"comment,user\nhi,a\n",
        b"text,text\na,b\n",
        b"\x00\x01\x02text\n",
        b"\x81text\xff\n\xfe",
    ],
    ids=["empty", "no text", "twice", "binary", "no encoding"],
)
def test_unreadable_files_leave_nothing(tmp_path: Path, content: bytes) -> None:
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes(content)
    with pytest.raises(BadInput):
        run(str(source), "--out", str(out))
    assert sorted(tmp_path.iterdir()) == [source]


def test_a_missing_file_and_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        run(str(tmp_path / "none.csv"))
    source = tmp_path / "in.csv"
    source.write_text(ROWS, encoding="utf-8")
    with pytest.raises(BadInput):
        run(str(source), "--out", str(tmp_path / "no" / "out.csv"))


@pytest.mark.parametrize("out", [".", "folder", "/"])
def test_a_folder_in_place_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    source = tmp_path / "in.csv"
    source.write_text(ROWS, encoding="utf-8")
    with pytest.raises(BadInput):
        run(str(source), "--out", out)
    assert {path.name for path in tmp_path.iterdir()} == {"folder", "in.csv"}
