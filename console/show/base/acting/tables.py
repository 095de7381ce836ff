"""What became of the rules that act in a run: each condition is settled once."""

from typing import Any, NamedTuple

from sqlite_utils import Database, Migrations

from console.core.table import Table

MIGRATIONS = Migrations("acting")

OUTCOMES = ("acted", "cancelled")


class RuleAct(NamedTuple):
    """A condition of a rule that was settled in a run: carried out, or cancelled; ms UTC."""

    id: str
    run: str
    condition: str
    outcome: str
    at: int
    by: str


RULE_ACT = Table("rule_act", RuleAct)

TABLES: tuple[Table[Any], ...] = (RULE_ACT,)


@MIGRATIONS()
def rules_that_acted(db: Database) -> None:
    """One row a condition and run."""
    db.conn.execute(
        "CREATE TABLE rule_act (id TEXT PRIMARY KEY, run TEXT NOT NULL REFERENCES run (id),"
        " condition TEXT NOT NULL,"
        " outcome TEXT NOT NULL CHECK (outcome IN ('acted', 'cancelled')),"
        " at INTEGER NOT NULL, by TEXT NOT NULL, UNIQUE (run, condition)) STRICT"
    )
