"""The pictures of products."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core.table import Table

MIGRATIONS = Migrations("pictures")


class Picture(NamedTuple):
    """A picture of a product; width and height in pixels.

    digest: SHA-256 of its file, by which the file is named. ending: "jpg" or "png".
    """

    id: str
    product: str
    place: str
    digest: str
    ending: str
    width: int
    height: int
    caption: str


ENDINGS = ("jpg", "png")

PICTURE = Table("picture", Picture)

TABLES: tuple[Table[Any], ...] = (PICTURE,)


@MIGRATIONS()
def pictures(db: Database) -> None:
    """Pictures of products, in order."""
    db.conn.execute(
        "CREATE TABLE picture (id TEXT PRIMARY KEY, product TEXT NOT NULL REFERENCES product (id),"
        " place TEXT NOT NULL, digest TEXT NOT NULL,"
        " ending TEXT NOT NULL CHECK (ending IN ('jpg', 'png')),"
        " width INTEGER NOT NULL CHECK (width > 0), height INTEGER NOT NULL CHECK (height > 0),"
        " caption TEXT NOT NULL) STRICT"
    )
    db.conn.execute("CREATE INDEX picture_product ON picture (product)")
