"""Tables pasted as text: with tabs or pipes, with a line of headers or in the order in use."""

import csv
import io

from console.show.products.columns import recognise

ORDER = ("品名", "品类", "直播价", "日常价", "权益", "卖点", "痛点")
"""The columns of a table that comes without headers, as teams paste them."""

MOST_CHARACTERS = 8_000_000
"""Of a pasted table; a longer one is a file."""

_RULE = frozenset("|-: \t")


def as_table(text: str) -> str:
    """The pasted text as tab-separated lines under a line of headers; "" where nothing is in it."""
    lines = [line for line in text[:MOST_CHARACTERS].splitlines() if line.strip()]
    rows = [_cells(line) for line in lines if not _is_rule(line)]
    if not rows:
        return ""
    if recognise(rows[0]) is None:
        rows.insert(0, list(ORDER[: max(2, max(len(row) for row in rows))]))
    width = len(rows[0])
    made = io.StringIO()
    writer = csv.writer(made, delimiter="\t", lineterminator="\n")
    for row in rows:
        head, rest = row[:width], [cell for cell in row[width:] if cell]
        if rest:  # more cells than columns: what is left over stays with the last one
            head[-1] = " ".join([head[-1], *rest])
        writer.writerow(head + [""] * (width - len(head)))
    return made.getvalue()


def _cells(line: str) -> list[str]:
    if "\t" in line:
        cells = line.split("\t")
    else:
        bare = line.strip().replace("｜", "|")
        cells = bare.removeprefix("|").removesuffix("|").split("|")
    return [cell.strip().strip('"') for cell in cells]


def _is_rule(line: str) -> bool:
    """Whether a line only draws what parts a header from its rows ("|---|---|")."""
    return "-" in line and set(line.replace("｜", "|")) <= _RULE
