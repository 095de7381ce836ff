"""What can be decided about the pictures of products."""

from dataclasses import dataclass
from typing import ClassVar

from console.core import order
from console.core.action import Action
from console.core.errors import Refused
from console.core.message import QT_TRANSLATE_NOOP, Message, message
from console.core.plain_text import plain
from console.core.transaction import Transaction
from console.show.products.pictures.files import is_sound_row
from console.show.products.pictures.tables import PICTURE, Picture
from console.show.products.tables import PRODUCT

MOST = 24
"""Pictures of one product."""

LONGEST_CAPTION = 200

ADDED = QT_TRANSLATE_NOOP("action", "Add picture to “{name}”")
MOVED = QT_TRANSLATE_NOOP("action", "Move picture of “{name}”")
CAPTIONED = QT_TRANSLATE_NOOP("action", "Caption of a picture of “{name}”")
REMOVED = QT_TRANSLATE_NOOP("action", "Remove picture of “{name}”")

IS_THERE = QT_TRANSLATE_NOOP("picture", "This picture is among those of “{name}” already.")
TOO_MANY = QT_TRANSLATE_NOOP("picture", "“{name}” has {most} pictures; more do not fit.")
NO_PICTURE = QT_TRANSLATE_NOOP("picture", "This is no picture that the console has taken in.")


@dataclass(frozen=True, kw_only=True)
class AddPicture(Action):
    """Add a picture to a product, behind the others; its file is kept already, by its digest."""

    kind: ClassVar[str] = "picture.add"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Add picture")
    makes: ClassVar[tuple[str, ...]] = ("id",)
    id: str = ""
    product: str
    digest: str
    ending: str
    width: int
    height: int
    caption: str = ""

    def apply(self, tx: Transaction) -> None:
        """Add the row; refused for one that is there, and where there are too many."""
        name = tx.get(PRODUCT, self.product).name
        others = _of(tx, self.product)
        if any(one.digest == self.digest for one in others):
            raise Refused(message(IS_THERE, name=name))
        if len(others) >= MOST:
            raise Refused(message(TOO_MANY, name=name, most=MOST))
        place = order.between(others[-1].place if others else None, None)
        row = Picture(
            self.id, self.product, place, self.digest, self.ending, self.width, self.height,
            plain(self.caption.strip(), LONGEST_CAPTION),
        )  # fmt: skip
        if not is_sound_row(row):
            raise Refused(message(NO_PICTURE))
        tx.insert(PICTURE, row)

    def label(self, tx: Transaction) -> Message:
        """Names the product."""
        return message(ADDED, name=_name(tx, self.id))


@dataclass(frozen=True, kw_only=True)
class MovePicture(Action):
    """Move a picture behind another of its product; after "" = to the front."""

    kind: ClassVar[str] = "picture.move"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Move picture")
    id: str
    after: str

    def apply(self, tx: Transaction) -> None:
        """Change its place."""
        mine = tx.get(PICTURE, self.id)
        others = [one for one in _of(tx, mine.product) if one.id != self.id]
        ids = [one.id for one in others]
        at = ids.index(self.after) + 1 if self.after in ids else 0
        before = others[at - 1].place if at else None
        behind = others[at].place if at < len(others) else None
        tx.update(PICTURE, self.id, place=order.between(before, behind))

    def label(self, tx: Transaction) -> Message:
        """Names the product."""
        return message(MOVED, name=_name(tx, self.id))


@dataclass(frozen=True, kw_only=True)
class CaptionPicture(Action):
    """Say what is on a picture."""

    kind: ClassVar[str] = "picture.caption"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Caption of picture")
    id: str
    caption: str

    def apply(self, tx: Transaction) -> None:
        """Change the caption."""
        tx.update(PICTURE, self.id, caption=plain(self.caption.strip(), LONGEST_CAPTION))

    def label(self, tx: Transaction) -> Message:
        """Names the product."""
        return message(CAPTIONED, name=_name(tx, self.id))


@dataclass(frozen=True, kw_only=True)
class RemovePicture(Action):
    """Take a picture off a product; its file stays, so that this can be taken back."""

    kind: ClassVar[str] = "picture.remove"
    title: ClassVar[tuple[str, str]] = QT_TRANSLATE_NOOP("action", "Remove picture")
    id: str

    def apply(self, tx: Transaction) -> None:
        """Delete the row."""
        tx.get(PICTURE, self.id)
        tx.delete(PICTURE, self.id)

    def label(self, tx: Transaction) -> Message:
        """Names the product."""
        gone = next(effect.before for effect in tx.changed(PICTURE) if effect.before)
        return message(REMOVED, name=tx.get(PRODUCT, gone["product"]).name)


def _of(tx: Transaction, product: str) -> list[Picture]:
    """The pictures of a product, in order."""
    return tx.where(PICTURE, "product = ? ORDER BY place, id", product)


def _name(tx: Transaction, picture: str) -> str:
    return tx.get(PRODUCT, tx.get(PICTURE, picture).product).name


ACTIONS: tuple[type[Action], ...] = (AddPicture, MovePicture, CaptionPicture, RemovePicture)
