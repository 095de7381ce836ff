"""What was changed here and must be pressed on the platform too: the codes and their sentences."""

from console.core.ids import derived_id
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.money import to_text
from console.core.transaction import Transaction
from console.show.base.tables import Run
from console.show.products.tables import HERE_ONLY, HereOnly

GROUPS = {
    "list": "list",
    "price": "price",
    "stock": "stock",
    "on": "sale",
    "off": "sale",
    "sold_out": "sale",
    "withdrawn": "sale",
    "release": "release",
    "card": "card",
    "swap": "swap",
}
"""Code → what it is about. A later change of the same thing takes the place of an open one."""

_SENTENCES = {
    "list": QT_TRANSLATE_NOOP("here_only", "Add link {link} “{name}” to the shop window"),
    "price": QT_TRANSLATE_NOOP("here_only", "Set the price of link {link} “{name}” to {price}"),
    "stock": QT_TRANSLATE_NOOP("here_only", "Set the stock of link {link} “{name}” to {count}"),
    "on": QT_TRANSLATE_NOOP("here_only", "Put link {link} “{name}” on sale"),
    "off": QT_TRANSLATE_NOOP("here_only", "Take link {link} “{name}” off sale"),
    "sold_out": QT_TRANSLATE_NOOP("here_only", "Mark link {link} “{name}” as sold out"),
    "withdrawn": QT_TRANSLATE_NOOP("here_only", "Take link {link} “{name}” out of the shop window"),
    "release": QT_TRANSLATE_NOOP("here_only", "Add {count} pieces to link {link} “{name}”"),
    "card": QT_TRANSLATE_NOOP("here_only", "Show the card of link {link} “{name}”"),
    "swap": QT_TRANSLATE_NOOP(
        "here_only", "Put “{name}” under link {link}, in the old one's place"
    ),
}
_TAKE_BACK = QT_TRANSLATE_NOOP("here_only", "Take {count} pieces off link {link} “{name}”")
_NO_STOCK = QT_TRANSLATE_NOOP("here_only", "Take the stock limit of link {link} “{name}” away")
_NO_PRICE = QT_TRANSLATE_NOOP("here_only", "Take the price of link {link} “{name}” away")


def to_press(row: HereOnly, link: int, name: str) -> Message:
    """What has to be pressed on the platform, as a sentence."""
    if row.what == "price" and row.amount is None:
        return message(_NO_PRICE, link=link, name=name)
    if row.what == "stock" and row.amount is None:
        return message(_NO_STOCK, link=link, name=name)
    amount = 0 if row.amount is None else row.amount
    if row.what == "release" and amount < 0:
        return message(_TAKE_BACK, link=link, name=name, count=-amount)
    price = to_text(amount) if row.what == "price" else ""
    return message(_SENTENCES[row.what], link=link, name=name, price=price, count=amount)


def note(tx: Transaction, run: Run, offer: str, what: str, amount: int | None = None) -> None:
    """Note that something must be pressed, in place of what is still open about the same thing."""
    group = GROUPS[what]
    open_rows = tx.where(HERE_ONLY, "run = ? AND offer = ? AND ticked_at IS NULL", run.id, offer)
    same = [row for row in open_rows if GROUPS[row.what] == group]
    if same and group != "release":
        tx.update(HERE_ONLY, same[0].id, what=what, amount=amount, at=tx.at)
        return
    row_id = derived_id(run.id, "here_only", offer, group, tx.seq)
    tx.insert(HERE_ONLY, HereOnly(row_id, run.id, offer, what, amount, tx.at, None, ""))
