"""Clips: marks in and out become clips; files for spreadsheets, editors and ffmpeg."""

import csv
import io
import os
import shutil
import subprocess

import pytest

from console.show.base.tables import Marker
from console.show.products.tables import Explained
from console.show.review.clips import ClipSheet, clips, to_csv, to_edl, to_script

BEGAN = 1_795_780_800_000
SECOND = 1_000


def mark(number, kind, at_s, offer="lip", text=""):
    return Marker(f"m{number}", "run", BEGAN + at_s * SECOND, kind, text, offer)


def told(start_s, end_s, offer="lip"):
    end = None if end_s is None else BEGAN + end_s * SECOND
    return Explained("e", "run", offer, None, BEGAN + start_s * SECOND, end)


def spans(found):
    return [
        (one.offer, (one.start - BEGAN) // SECOND, (one.end - BEGAN) // SECOND, one.guessed)
        for one in found
    ]


def made(markers, explained=(), end_s=1000):
    return spans(clips(markers, explained, BEGAN + end_s * SECOND))


def sheet(*markers, show="Friday"):
    found = clips(markers, (), BEGAN + 1000 * SECOND)
    names = {"lip": "3 velvet lip glaze", "towel": "7 毛巾 /../x", "bad": "=1+1"}
    return ClipSheet(show, "Asia/Shanghai", BEGAN, tuple(found), names)


def test_in_and_out_of_each_product_make_a_clip():
    markers = [
        mark(1, "clip_in", 10), mark(2, "clip_in", 20, "towel"), mark(3, "clip_out", 40),
        mark(4, "clip_out", 50, "towel"), mark(5, "note", 45),
    ]  # fmt: skip
    assert made(markers) == [("lip", 10, 40, False), ("towel", 20, 50, False)]


def test_a_second_in_begins_anew():
    markers = [mark(1, "clip_in", 10), mark(2, "clip_in", 25), mark(3, "clip_out", 40)]
    assert made(markers) == [("lip", 25, 40, False)]


def test_what_was_not_marked_is_taken_from_the_explaining():
    assert made([mark(1, "clip_out", 40)], [told(5, 60)]) == [("lip", 5, 40, True)]
    assert made([mark(1, "clip_in", 40)], [told(5, 60)]) == [("lip", 40, 60, True)]
    assert made([mark(1, "clip_in", 40)], [told(5, None)]) == [("lip", 40, 1000, True)]
    assert made([mark(1, "clip_out", 40)]) == []


def test_nothing_is_left_of_a_clip_without_length():
    assert made([mark(1, "clip_in", 10), mark(2, "clip_out", 10)]) == []


def test_csv_has_times_of_day_and_seconds_of_the_run():
    data = to_csv(sheet(mark(1, "clip_in", 10, "bad", "+x"), mark(2, "clip_out", 12, "bad")))
    head, row = csv.reader(io.StringIO(data.decode("utf-8-sig")))
    values = dict(zip(head, row, strict=True))
    assert (values["in"], values["out"]) == ("20:00:10", "20:00:12")
    assert (values["in_s"], values["length_s"]) == ("10.000", "2.000")
    assert (values["product"], values["note"]) == ("'=1+1", "'+x")


def test_the_edit_list_counts_frames_from_the_start_of_the_run():
    lines = to_edl(
        sheet(
            mark(1, "clip_in", 10), mark(2, "clip_out", 40),
            mark(3, "clip_in", 3700, "towel"), mark(4, "clip_out", 3701, "towel"),
        )
    ).decode().split("\r\n")  # fmt: skip
    assert lines[:2] == ["TITLE: Friday", "FCM: NON-DROP FRAME"]
    events = [line.split() for line in lines if line[:3].isdigit()]
    assert events[0] == [
        "001", "AX", "AA/V", "C", "00:00:10:00", "00:00:40:00", "01:00:00:00", "01:00:30:00",
    ]  # fmt: skip
    assert events[1][4:] == ["01:01:40:00", "01:01:41:00", "01:00:30:00", "01:00:31:00"]
    assert "* FROM CLIP NAME: 3 velvet lip glaze" in lines


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell")
def test_the_script_calls_ffmpeg_with_names_that_every_system_takes(tmp_path):
    fake = tmp_path / "ffmpeg"
    fake.write_text('#!/bin/sh\nprintf "%s|" "$@" >>"$CALLS"\nprintf "\\n" >>"$CALLS"\n')
    fake.chmod(0o755)
    script, calls = tmp_path / "clips.sh", tmp_path / "calls"
    script.write_bytes(
        to_script(
            sheet(
                mark(1, "clip_in", 10), mark(2, "clip_out", 40),
                mark(3, "clip_in", 60, "towel"), mark(4, "clip_out", 61, "towel", "a; rm -rf"),
            )
        )
    )  # fmt: skip
    env = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "CALLS": str(calls)}
    subprocess.run(["sh", str(script), "rec.mkv", "-12.5"], env=env, check=True, cwd=tmp_path)
    one, two = (line.split("|")[:-1] for line in calls.read_text().splitlines())
    assert one[3:] == [
        "-ss", "0.000", "-i", "rec.mkv", "-t", "30.000", "-c", "copy", "001-3-velvet-lip-glaze.mp4"
    ]  # fmt: skip
    assert two[4] == "47.500"
    assert two[-1] == "002-7-毛巾-..-x-a-rm--rf.mp4"
