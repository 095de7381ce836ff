"""The present of the pool's imports, for panels; its rows are asked of a reader."""

from typing import Any

from console.core.live import Load
from console.core.table import Commit
from console.show.products.pool.tables import POOL_IMPORT, PoolImport

LOADS: tuple[Load, ...] = (Load(POOL_IMPORT.name, PoolImport),)


class PoolPresent:
    """The imports, newest first. accepted: the numbers of those whose rows are found."""

    def __init__(self) -> None:
        self.imports: list[PoolImport] = []
        self._by_id: dict[str, PoolImport] = {}

    @property
    def accepted(self) -> list[int]:
        """Numbers of the imports whose rows are found, newest first."""
        return [one.number for one in self.imports if one.state == "accepted"]

    def by_id(self, row: str) -> PoolImport | None:
        """The import with this id."""
        return self._by_id.get(row)

    def absorb(self, commit: Commit) -> set[str]:
        """Take in news; topic: pool."""
        mine = [part for part in commit.parts if part.table == POOL_IMPORT.name]
        for part in mine:
            rows: Any = part.rows
            self._by_id.update((row.id, row) for row in rows)
            for gone in part.gone:
                self._by_id.pop(gone, None)
        if mine:
            self.imports = sorted(self._by_id.values(), key=lambda one: -one.number)
        return {"pool"} if mine else set()
