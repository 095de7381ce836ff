"""Taking a row out of the plan together with the plan's rows that hang on it."""

from typing import Any

from console.core.table import Table
from console.core.transaction import Transaction


def remove(tx: Transaction, table: Table[Any], row_id: str) -> None:
    """Delete a row, first the rows of the plan that refer to it; Refused where a run does."""
    for other in [one for one in tx.tables.values() if one.plan]:
        for key in tx.conn.execute(f"PRAGMA foreign_key_list({other.name})").fetchall():
            if key[2] == table.name and key[3] != other.plan:
                for row in tx.where(other, f"{key[3]} = ?", row_id):
                    remove(tx, other, row[0])
    tx.delete(table, row_id)
