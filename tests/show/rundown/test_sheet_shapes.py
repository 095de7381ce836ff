"""Sheets in the shapes that teams keep them in."""

import pickle
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from sheet_words import book, laid, lengths, read_book, said, titles, tsv

from console.show.rundown.sheets.cells import Products
from console.show.rundown.sheets.read import read_sheet, read_text

HEADER = "时间 时长 环节 产品 主播 副播 福利/机制 中控动作 场景 负责人 备注".split()
ROWS = [
    HEADER,
    ["20:00", "5分钟", "开场", None, "小雨", "阿May", "红包雨", "发红包", "全景", "老王", "倒计时"],
    [None] * 11,
    [time(20, 5), "7′", "讲解", "1号链接 丝绒", "小雨", "阿May", "¥129", "改价", "近景", "老王"],
    [time(20, 12), 8, "讲解", "2、3", None, None, "¥9.9", None, None, None, None],
    ["合计", "20分钟"],
]  # fmt: skip


@pytest.mark.parametrize("header_row", [1, 4, 13])
def test_the_header_is_found_wherever_it_stands(tmp_path: Path, header_row: int) -> None:
    reading = read_book(tmp_path / "x.xlsx", ROWS, header_row)
    assert reading.header_row == header_row
    assert titles(reading) == ["开场", "讲解", "讲解"]
    assert lengths(reading) == [5, 7, 8]
    assert [row.number - header_row for row in reading.rows] == [1, 3, 4]


def test_every_column_finds_its_field(tmp_path: Path) -> None:
    reading = read_book(tmp_path / "x.xlsx", ROWS)
    first = laid(reading).rows[0]
    assert first.values["anchor"] == "小雨"
    assert first.values["assistants"] == "阿May"
    assert first.values["welfare"] == "红包雨"
    assert first.values["checklist"] == "发红包"
    assert first.values["scene"] == "全景"
    assert first.values["notes"] == "倒计时"
    assert first.custom == {"负责人": "老王"}
    assert [row.value("products") for row in reading.cues[1:]] == [
        Products((1,)), Products((2, 3)),
    ]  # fmt: skip


def test_a_total_row_is_left_out_and_said(tmp_path: Path) -> None:
    reading = read_book(tmp_path / "x.xlsx", ROWS)
    assert "row 6: “合计” is a total and was left out" in said(reading)
    assert titles(tsv(("环节", "时长"), ("总结", 5), ("Total:", "5"))) == ["总结"]


def test_english_headers() -> None:
    header = ("Start", "Duration", "Segment", "Host", "Notes", "Camera")
    reading = tsv(header, ("20:00", "7:30", "Opening", "Amy", "smile", "wide"))
    assert lengths(reading) == [7.5]
    assert laid(reading).rows[0].values["scene"] == "wide"


def test_a_range_of_minutes_is_shortest_and_longest() -> None:
    row = laid(tsv(("环节", "时长"), ("开场", "0-5分钟"), ("讲解", "5-8分"))).rows
    assert [row[0].values[one] for one in ("min", "max", "duration")] == [0, 300_000, 300_000]


def test_ranges_that_follow_on_each_other_are_from_and_to() -> None:
    for header in (("时间", "环节"), ("时长", "环节")):
        reading = tsv(header, ("0-5分钟", "开场"), ("5-15分钟", "讲解"), ("15-30分钟", "返场"))
        assert lengths(reading) == [5, 10, 15]


def test_lengths_follow_from_the_times_where_none_are_given() -> None:
    reading = tsv(("时间", "环节"), ("23:50", "开场"), ("0:10", "讲解"), ("0:30", "收尾"))
    assert lengths(reading) == [20, 20, None]
    assert "row 4: neither a length nor times say how long it is; read as 0" in [
        one.replace(", 时长", "") for one in said(reading)
    ]


def test_from_to_and_an_end_column_give_lengths() -> None:
    assert lengths(tsv(("时间段", "环节"), ("20:00-20:10", "A"), ("20:10～20:25", "B"))) == [10, 15]
    assert lengths(tsv(("开始", "结束", "环节"), ("23:50", "00:20", "A"))) == [30]


def test_a_gap_in_the_times_is_kept_as_a_hit_time() -> None:
    reading = tsv(("时间", "时长", "环节"), ("20:00", 5, "A"), ("20:05", 5, "B"), ("20:15", 5, "C"))
    shown = laid(reading)
    hits = [row.values.get("start_at") for row in shown.rows]
    assert hits[:2] == [None, None]
    assert shown.start is not None
    assert hits[2] == shown.start + 15 * 60_000
    assert "5:00 after the cue above ends" in said(reading)[-1]


def test_excel_times_and_durations(tmp_path: Path) -> None:
    rows = [["时间", "时长", "环节"],
            [datetime(2026, 11, 27, 20, 0), timedelta(minutes=7), "A"],
            [datetime(2026, 11, 27, 20, 7), time(0, 8), "B"],
            [None, 1.5, "C"], [None, 420 / 86400, "D"]]  # fmt: skip
    reading = read_book(tmp_path / "x.xlsx", rows)
    assert lengths(reading) == [7, 8, 1.5, 7]
    assert laid(reading).start == 1_795_780_800_000
    assert "part of a day: 7:00" in said(reading)[-1]


def test_minutes_that_a_spreadsheet_took_for_hours(tmp_path: Path) -> None:
    rows = [["时长", "环节"], [time(7, 30), "A"], [time(2, 0), "B"]]
    reading = read_book(tmp_path / "x.xlsx", rows)
    assert lengths(reading) == [7.5, 2]
    assert len(said(reading)) == 2


def test_the_unit_may_stand_in_the_header() -> None:
    assert lengths(tsv(("环节", "时长(秒)"), ("A", "90"))) == [1.5]
    assert lengths(tsv(("环节", "时长（分钟）"), ("A", "90"))) == [90]
    assert lengths(tsv(("cue", "Duration (h)"), ("A", "1.5"))) == [90]


def test_what_is_not_understood_stays_as_text_and_is_said() -> None:
    reading = tsv(("环节", "时长"), ("A", "看情况"), ("B", "5"))
    assert laid(reading).rows[0].custom == {"时长?": "看情况"}
    assert "row 2, 时长: “看情况” was not understood and is kept as text" in said(reading)


def test_merged_cells(tmp_path: Path) -> None:
    rows = [["板块", "环节", "时长", "产品", "备注"],
            ["唇部", "讲解", 15, "1", "a"], [None, None, None, "2", "b"],
            [None, "返场", 5, "1", None], ["第二板块", None, None, None, None],
            [None, "收尾", None, None, None]]  # fmt: skip
    made = book(tmp_path / "x.xlsx", rows)
    for cells in ("A2:A4", "B2:B3", "C2:C3", "A5:E5", "C4:C4"):
        made.active.merge_cells(cells)
    made.save(tmp_path / "x.xlsx")
    shown = laid(read_sheet(tmp_path / "x.xlsx"))
    assert [(row.title, row.block) for row in shown.rows] == [
        ("讲解", "唇部"), ("返场", "唇部"), ("第二板块", "第二板块"), ("收尾", "第二板块"),
    ]  # fmt: skip
    assert shown.rows[0].values["notes"] == "a\nb"
    assert shown.rows[0].values["duration"] == 15 * 60_000


def test_a_length_that_is_merged_over_cues_counts_once(tmp_path: Path) -> None:
    made = book(tmp_path / "x.xlsx", [["环节", "时长"], ["A", 15], ["B", None]])
    made.active.merge_cells("B2:B3")
    made.save(tmp_path / "x.xlsx")
    reading = read_sheet(tmp_path / "x.xlsx")
    assert lengths(reading) == [15, 0]
    assert "shares its length" in said(reading)[0]


def test_the_column_of_the_anchor_may_hold_what_is_said() -> None:
    words = "欢迎来到直播间，今晚八点整开始抽奖，先点点关注，再把福袋领一下，我们马上开始第一轮福利"
    reading = tsv(("环节", "时长", "主播"), ("开场", 5, words))
    assert laid(reading).rows[0].values["script"] == words


def test_the_day_is_taken_from_above_the_header() -> None:
    reading = tsv(("直播日期：2026年11月27日",), ("时间", "环节", "时长"), ("20:00", "开场", 5))
    assert reading.day == date(2026, 11, 27)
    assert laid(reading).start == 1_795_780_800_000


def test_an_html_table_from_a_clipboard() -> None:
    html = """<html><body><table><tr><th>流程</th><th>时长</th></tr>
      <tr><td rowspan=2>讲解</td><td>5</td></tr><tr><td>6</td></tr>
      <tr><td>答疑<br>抽奖&amp;福袋</td><td>5-8分</td></tr></table></body></html>"""
    reading = read_text(html, "clipboard")
    assert titles(reading) == ["讲解", "讲解", "答疑 抽奖&福袋"]
    assert lengths(reading) == [5, 6, 8]


def test_a_csv_of_another_encoding_with_the_header_in_row_four(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_bytes('周五专场\r\n\r\n导演：王\r\n环节,时长\r\n开场,"5"\r\n'.encode("gb18030"))
    assert titles(read_sheet(file)) == ["开场"]


def test_a_map_names_columns_that_nobody_would_guess(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("干啥,多久\n开场,5\n", "utf-8")
    assert lengths(read_sheet(file, {"title": "干啥", "duration": "多久"})) == [5]


def test_columns_of_one_name_are_kept_apart_and_a_nameless_one_is_told() -> None:
    reading = tsv(("环节", "时长", "备注", "备注", ""), ("A", 5, "x", "y", "z"))
    row = laid(reading).rows[0]
    assert (row.values["notes"], row.custom) == ("x", {"备注 2": "y"})
    assert said(reading) == [
        "row 2, E: “z” stands in a column without a header, which was not read"
    ]


def test_hours_are_hours_where_other_lengths_are_minutes(tmp_path: Path) -> None:
    rows = [["时长", "环节"], [time(0, 7), "A"], [time(4, 0), "B"]]
    assert lengths(read_book(tmp_path / "x.xlsx", rows)) == [7, 240]


def test_a_reading_can_come_from_another_process(tmp_path: Path) -> None:
    reading = read_book(tmp_path / "x.xlsx", ROWS)
    assert pickle.loads(pickle.dumps(reading)) == reading
