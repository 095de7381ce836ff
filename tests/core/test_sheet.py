"""Tables of text as people's programs really write them."""

import codecs
import gzip
from pathlib import Path

import pytest

from console.core.errors import BadInput
from console.core.sheet import RAW_LIMIT, Fault, open_table
from console.core.textfile import bounded, scan

TABLE = "时间,用户,内容\n2024-01-05 20:00:01,小明,多少钱\n2024-01-05 20:00:02,小红,有没有红色\n"
ROWS = [["2024-01-05 20:00:01", "小明", "多少钱"], ["2024-01-05 20:00:02", "小红", "有没有红色"]]


def write(folder: Path, data: bytes | str, name: str = "chat.csv") -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def rows(path: Path, encoding: str | None = None) -> list[list[str]]:
    with open_table(path, encoding) as sheet:
        return list(sheet)


def faults(path: Path) -> list[Fault]:
    with open_table(path) as sheet:
        list(sheet)
        return sheet.faults


@pytest.mark.parametrize(
    "data",
    [
        TABLE.encode(),
        codecs.BOM_UTF8 + TABLE.encode(),
        TABLE.encode("gb18030"),
        TABLE.encode("gbk"),
        TABLE.encode("utf-16"),
        codecs.BOM_UTF16_BE + TABLE.encode("utf-16-be"),
        gzip.compress(TABLE.encode("gb18030")),
        TABLE.replace("\n", "\r\n").encode(),
        TABLE.replace("\n", "\r").encode(),
        TABLE.rstrip("\n").encode(),
    ],
)
def test_the_same_rows_whatever_the_encoding(tmp_path: Path, data: bytes) -> None:
    with open_table(write(tmp_path, data)) as sheet:
        assert sheet.headers == ["时间", "用户", "内容"]
        assert list(sheet) == ROWS


def test_utf_16_without_a_mark_is_told_from_its_zeros(tmp_path: Path) -> None:
    data = "time,user,text\n2024-01-05 20:00:01,小明,多少钱\n".encode("utf-16-le")
    assert rows(write(tmp_path, data)) == [ROWS[0]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_told_from_the_header(tmp_path: Path, delimiter: str) -> None:
    assert rows(write(tmp_path, TABLE.replace(",", delimiter))) == ROWS


def test_delimiters_inside_quotes_are_not_counted(tmp_path: Path) -> None:
    path = write(tmp_path, '"a;b;c;d",e\n1,2\n')
    assert rows(path) == [["1", "2"]]


def test_a_table_may_have_one_column(tmp_path: Path) -> None:
    assert rows(write(tmp_path, "text\nhello\n")) == [["hello"]]


def test_a_named_encoding_is_used(tmp_path: Path) -> None:
    assert rows(write(tmp_path, "name\nCafé\n".encode("latin-1")), "latin-1") == [["Café"]]


def faulty_files() -> list[tuple[bytes, str]]:
    return [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "not a text file"),
        (b"a,b\n1,\0\n", "not a text file"),
        ("name,city\nAndré,São Paulo\nZoë,Málaga\n".encode("latin-1"), "unknown encoding"),
        (gzip.compress(TABLE.encode() * 5000)[:-30], "cut off"),
        (b"\x1f\x8b\x08 not really gzip", "cut off"),
        (b"a,b,a\n1,2,3\n", "column a twice"),
        (b"a,b\n", "no rows"),
        (b"a,b\n\n\n", "no rows"),
        (b"\n1,2\n", "column names"),
    ]


@pytest.mark.parametrize(("data", "words"), faulty_files())
def test_a_faulty_file_is_refused_in_one_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    with pytest.raises(BadInput, match=words) as caught:
        rows(write(tmp_path, data))
    assert "chat.csv" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        rows(tmp_path / "nothing.csv")


def test_an_encoding_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="klingon"):
        rows(write(tmp_path, TABLE), "klingon")


@pytest.mark.parametrize("encoding", ["undefined", "utf-16", "utf-32", "punycode"])
def test_a_named_encoding_that_the_file_is_not_in_is_refused(tmp_path: Path, encoding: str) -> None:
    with pytest.raises(BadInput):
        scan(write(tmp_path, b"time,user,text\n2024-01-05 20:00:01,Li,hi\n"), encoding)


def test_errors_of_the_reader_are_not_taken_for_errors_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="disk"), open_table(write(tmp_path, TABLE)):
        raise OSError("disk full")


@pytest.mark.parametrize("text", ["x" * 1_000_000, "字" * 340_000])
def test_a_row_of_a_megabyte_is_a_fault_of_the_row(tmp_path: Path, text: str) -> None:
    path = write(tmp_path, f"a,b\n1,one\n2,{text}\n3,three\n")
    assert rows(path) == [["1", "one"], ["3", "three"]]
    assert [(fault.line, fault.reason) for fault in faults(path)] == [(3, "too_long")]
    assert len(faults(path)[0].sample) <= 200


def test_half_a_megabyte_is_read(tmp_path: Path) -> None:
    assert len(rows(write(tmp_path, f"a,b\n1,{'x' * 500_000}\n"))[0][1]) == 500_000


def test_a_last_row_of_a_megabyte_without_an_end(tmp_path: Path) -> None:
    path = write(tmp_path, "a,b\n1,one\n2," + "x" * 3_000_000)
    assert rows(path) == [["1", "one"]]
    assert len(faults(path)) == 1


def test_cells_may_hold_line_ends(tmp_path: Path) -> None:
    path = write(tmp_path, 'a,b\n1,"two\nlines"\n3,x\n')
    with open_table(path) as sheet:
        found = [(sheet.line, row[1], sheet.raw) for row in sheet]
    assert found == [(2, "two\nlines", '1,"two\nlines"'), (3, "x", "3,x")]


def test_a_stray_quote_costs_no_other_row(tmp_path: Path) -> None:
    path = write(tmp_path, 'a,b\n1,"hello\n2,plain\n3,"ok"\n4,say "hi"\n5,"x" y\n')
    assert rows(path) == [
        ["1", "hello"],
        ["2", "plain"],
        ["3", "ok"],
        ["4", 'say "hi"'],
        ["5", "x y"],
    ]
    assert faults(path) == []


def test_a_stray_quote_in_a_long_file_costs_no_other_row(tmp_path: Path) -> None:
    many = "".join(f"{n},text {n}\n" for n in range(100_000))
    assert len(rows(write(tmp_path, f'a,b\n0,"hello\n{many}'))) == 100_001


def test_a_row_cut_off_inside_a_cell_is_a_fault(tmp_path: Path) -> None:
    path = write(tmp_path, 'a,b\n1,one\n2,"cut of')
    assert rows(path) == [["1", "one"]]
    assert [fault.reason for fault in faults(path)] == ["truncated"]


def test_rows_always_have_as_many_cells_as_headers(tmp_path: Path) -> None:
    path = write(tmp_path, "a,b,c\n1\n1,2,3,,\n1,2,3,4\n")
    assert rows(path) == [["1", "", ""], ["1", "2", "3"]]
    assert [fault.reason for fault in faults(path)] == ["columns"]


def test_blank_lines_are_counted_but_not_given(tmp_path: Path) -> None:
    with open_table(write(tmp_path, "a,b\n\n1,2\n")) as sheet:
        assert [(sheet.line, row) for row in sheet] == [(3, ["1", "2"])]


def test_the_raw_text_is_bounded(tmp_path: Path) -> None:
    with open_table(write(tmp_path, f"a\n{'字' * 50_000}\n")) as sheet:
        next(iter(sheet))
        assert RAW_LIMIT - 3 < len(sheet.raw.encode()) <= RAW_LIMIT


def test_the_digest_is_of_what_the_file_holds(tmp_path: Path) -> None:
    plain = scan(write(tmp_path, TABLE))
    zipped = scan(write(tmp_path, gzip.compress(TABLE.encode()), "chat.csv.gz"))
    assert plain.digest == zipped.digest


def test_text_is_never_cut_inside_a_character() -> None:
    assert bounded("价格a", 4) == "价"
    assert bounded("价格a", 7) == "价格a"
