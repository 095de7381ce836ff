"""How well the lint does on lines that were written before its words were tuned."""

import csv
from pathlib import Path
from typing import NamedTuple

import pytest

from console.show.products.claims.lint import lint

DATA = Path(__file__).parents[3] / "data"


class Figures(NamedTuple):
    precision: float
    recall: float
    lines: int


def figures(name: str) -> Figures:
    """Over pairs of line and group, as labelled."""
    right = false = missed = lines = 0
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            continue
        groups, text = line.split("\t", 1)
        wanted = set() if groups == "-" else set(groups.split(","))
        found = {hit.group for hit in lint(text)}
        right, false = right + len(wanted & found), false + len(found - wanted)
        missed, lines = missed + len(wanted - found), lines + 1
    return Figures(right / (right + false), right / (right + missed), lines)


@pytest.mark.parametrize(
    ("name", "lines", "precision", "recall"),
    [
        ("claims_tuning.tsv", 350, 0.99, 0.99),
        ("claims_held_out.tsv", 260, 0.97, 0.97),
        ("claims_held_out_cards.tsv", 56, 0.93, 0.96),  # written when the words stood already
    ],
)
def test_labelled_lines(name: str, lines: int, precision: float, recall: float) -> None:
    got = figures(name)
    assert got.lines >= lines
    assert got.precision >= precision, got
    assert got.recall >= recall, got


def test_hits_in_a_real_catalogue_are_those_that_were_judged() -> None:
    with (DATA / "litemall_goods.csv").open(encoding="utf-8-sig", newline="") as file:
        found = {
            (row["id"], field, hit.rule, hit.text)
            for row in csv.DictReader(file)
            for field in ("name", "brief")
            for hit in lint(row[field])
        }
    lines = (DATA / "claims_goods_judged.tsv").read_text(encoding="utf-8").splitlines()
    judged = [tuple(line.split("\t")) for line in lines if not line.startswith("#")]
    assert found == {one[:4] for one in judged}
    assert sum(one[4] == "right" for one in judged) / len(judged) >= 0.75
