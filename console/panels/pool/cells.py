"""Rows of the panel's tables: products of the pool, imports, candidates."""

from console.core.message import QT_TRANSLATE_NOOP
from console.core.money import NO_AMOUNT, amount
from console.core.plain_text import plain
from console.show.products.pool.actions import STATES
from console.show.products.pool.loading import Progress
from console.show.products.pool.tables import Goods, PoolImport
from console.show.products.selection.actions import REASON_NAMES
from console.show.products.selection.tables import Candidate
from console.ui.figures import count, day
from console.ui.tables import LEFT, RIGHT, Cell, Column, RowCells
from console.ui.translate import tr

PRODUCT = QT_TRANSLATE_NOOP("pool", "Product")
BRAND = QT_TRANSLATE_NOOP("pool", "Brand")
CATEGORY = QT_TRANSLATE_NOOP("pool", "Category")
PRICE = QT_TRANSLATE_NOOP("pool", "Price")
USUAL = QT_TRANSLATE_NOOP("pool", "Usual")
SOLD = QT_TRANSLATE_NOOP("pool", "Sold")
CODE = QT_TRANSLATE_NOOP("pool", "Code")
STOCK = QT_TRANSLATE_NOOP("pool", "Stock")
TAKEN = QT_TRANSLATE_NOOP("pool", "in library")
IN_SHOW = QT_TRANSLATE_NOOP("pool", "in show")
AS_WRITTEN = QT_TRANSLATE_NOOP("pool", "As written, not understood: {text}")
FILE = QT_TRANSLATE_NOOP("pool", "File")
ROWS = QT_TRANSLATE_NOOP("pool", "Products")
LEFT_OUT = QT_TRANSLATE_NOOP("pool", "Left out")
STATE = QT_TRANSLATE_NOOP("pool", "State")
DATE = QT_TRANSLATE_NOOP("pool", "Date")
READING = QT_TRANSLATE_NOOP("pool", "reading: {share} %")
SCORE = QT_TRANSLATE_NOOP("pool", "Score")
VERDICT = QT_TRANSLATE_NOOP("pool", "Verdict")
VERDICTS = {
    "open": QT_TRANSLATE_NOOP("pool", "open"),
    "chosen": QT_TRANSLATE_NOOP("pool", "chosen"),
    "rejected": QT_TRANSLATE_NOOP("pool", "rejected"),
    "later": QT_TRANSLATE_NOOP("pool", "later"),
}

_COLOURS = {"accepted": "fine", "waiting": "amber", "loading": "accent", "withdrawn": "text3"}
_JUDGED = {"open": "text2", "chosen": "fine", "rejected": "text3", "later": "amber"}


def goods_columns() -> list[Column]:
    """The columns of the products found."""
    return [
        Column(tr(PRODUCT), 0, LEFT), Column(tr(BRAND), 96, LEFT), Column(tr(CATEGORY), 104, LEFT),
        Column(tr(PRICE), 88, RIGHT), Column(tr(USUAL), 80, RIGHT), Column(tr(SOLD), 92, RIGHT),
        Column(tr(STOCK), 64, RIGHT), Column(tr(CODE), 132, LEFT),
    ]  # fmt: skip


def goods_row(row: Goods, currency: str, where: str) -> RowCells:
    """A product of the pool. where: "show" or "library" once it was taken, else ""."""
    badge = {"show": tr(IN_SHOW), "library": tr(TAKEN)}.get(where, "")
    tip = "\n".join(plain(one) for one in (row.name, row.specs, row.mechanism, row.points) if one)
    sold = "" if row.sold is None else count(row.sold) + "+" * row.sold_more
    return (
        Cell(plain(row.name), tip=tip, badge=badge, badge_colour="fine"),
        Cell(plain(row.brand), "text2"), Cell(plain(row.category), "text2"),
        _price(row.price, row.price_text, currency),
        _price(row.list_price, row.list_text, currency),
        Cell(sold or plain(row.sold_text), "text2" if sold else "amber"),
        Cell("" if row.stock is None else count(row.stock), "text2"),
        Cell(plain(row.code), "text3"),
    )  # fmt: skip


def import_columns() -> list[Column]:
    """The columns of the imports."""
    return [
        Column(tr(FILE), 0, LEFT), Column(tr(STATE), 190, LEFT), Column(tr(ROWS), 100, RIGHT),
        Column(tr(LEFT_OUT), 80, RIGHT), Column(tr(DATE), 100, LEFT),
    ]  # fmt: skip


def import_row(one: PoolImport, progress: Progress | None, zone: str) -> RowCells:
    """An import; progress while it is being read."""
    state, share = tr(STATES[one.state]), -1.0
    rows, left_out = one.rows, one.rejected
    if progress is not None:
        share = min(1.0, progress.line / max(1, progress.lines))
        state = tr(READING, share=round(share * 100))
        rows, left_out = progress.rows, progress.rejected
    return (
        Cell(plain(one.name), progress=share),
        Cell(state, "accent" if progress is not None else _COLOURS[one.state]),
        Cell(count(rows)),
        Cell(count(left_out) if left_out else "", "amber"),
        Cell(day(one.at, zone), "text3"),
    )


def candidate_columns() -> list[Column]:
    """The columns of the candidates."""
    return [
        Column(tr(PRODUCT), 0, LEFT), Column(tr(BRAND), 76, LEFT), Column(tr(PRICE), 76, RIGHT),
        Column(tr(SCORE), 52, RIGHT), Column(tr(VERDICT), 136, LEFT),
    ]  # fmt: skip


def candidate_row(one: Candidate, total: float | None, currency: str) -> RowCells:
    """A candidate with its weighted score."""
    verdict, tip = tr(VERDICTS[one.verdict]), ""
    if one.verdict == "rejected":
        tip = " · ".join(filter(None, (tr(REASON_NAMES[one.reason]), one.words)))
        verdict = f"{verdict}: {tip}"
    return (
        Cell(plain(one.name)),
        Cell(plain(one.brand), "text2"),
        Cell(amount(one.price, currency)),
        Cell(NO_AMOUNT if total is None else f"{total:.1f}", font="strong"),
        Cell(plain(verdict), _JUDGED[one.verdict], tip=plain(tip)),
    )


def _price(units: int | None, text: str, currency: str) -> Cell:
    """A price; what stands there in words where it is none, marked."""
    if units is None:
        tip = tr(AS_WRITTEN, text=plain(text, 80)) if text else ""
        return Cell(plain(text, 40), "amber", tip=tip)
    return Cell(amount(units, currency), tip=plain(text, 80))
