"""SQL that keeps sums right: orders are taken out as they were and put back as they are."""

_CHANGE = (
    "sign, source, ord, currency, at, paid, status, amount, quantity, refunded, refund, product,"
    " category, buyer"
)

SCRATCH = (
    "CREATE TEMP TABLE IF NOT EXISTS touched (source, ord, PRIMARY KEY (source, ord))"
    " WITHOUT ROWID",
    f"CREATE TEMP TABLE IF NOT EXISTS change ({_CHANGE})",
    "DELETE FROM temp.touched",
    "DELETE FROM temp.change",
)
"""Two tables of the connection, empty, for the work on one slice."""

NOTE = (
    f"INSERT INTO temp.change SELECT :sign, {_CHANGE.removeprefix('sign, ')}"
    " FROM temp.touched CROSS JOIN line USING (source, ord)"
)
"""Notes the touched orders' lines as they are now, to be taken out (-1) or put in (1)."""

_LINES = "sign * paid, sign * paid * quantity, sign * paid * amount, sign * refunded"
_KEPT = "sign * paid * iif(status = 'refunded', 0, max(0, amount - refunded))"
_BY_ORDER = "temp.change WHERE paid GROUP BY sign, source, ord, currency"


def _add(table: str, values: str, columns: str) -> str:
    """An upsert that adds values to the named columns; row by row, that is quicker than grouped."""
    sets = ", ".join(f"{name} = {name} + excluded.{name}" for name in columns.split(", "))
    return f"INSERT INTO {table} SELECT {values} ON CONFLICT DO UPDATE SET {sets}"


def _known_buyers(sign: int) -> str:
    """Adds or takes out how many of the buyers in question are known now."""
    values = (
        f"currency, 0, 0, 0, 0, {sign} * count(*), 0, 0 FROM buyer WHERE (source, buyer, currency)"
        " IN (SELECT source, buyer, currency FROM temp.change WHERE paid) GROUP BY currency"
    )
    return _add("total", values, "buyers")


_SUMMED = "lines, units, gmv, refunded"

SUMS = (
    _add("second", f"at / 1000, currency, 0, {_LINES} FROM temp.change WHERE true", _SUMMED),
    # An order is counted in the second of its first paid line.
    _add("second", f"min(at) / 1000, currency, sign, 0, 0, 0, 0 FROM {_BY_ORDER}", "orders"),
    _add(
        "product_total", f"product, currency, '', '', {_LINES} FROM temp.change WHERE true", _SUMMED
    ),
    _add(
        "category_total",
        f"category, currency, {_LINES}, {_KEPT} FROM temp.change WHERE true",
        f"{_SUMMED}, kept",
    ),
    _add(
        "total",
        "currency, sum(sign), 0, sum(sign * paid), sum(sign * paid * quantity), 0,"
        " sum(sign * paid * amount), sum(sign * refunded) FROM temp.change GROUP BY currency",
        f"rows, {_SUMMED}",
    ),
    _add("total", f"currency, 0, sign, 0, 0, 0, 0, 0 FROM {_BY_ORDER}", "orders"),
    _known_buyers(-1),
    _add(
        "buyer",
        f"source, max(buyer), currency, sign FROM {_BY_ORDER} HAVING max(buyer) != ''",
        "orders",
    ),
    "DELETE FROM buyer WHERE orders = 0 AND (source, buyer, currency) IN"
    " (SELECT source, buyer, currency FROM temp.change)",
    _known_buyers(1),
    # What is empty again goes, so that the tables do not tell in which order facts came.
    "DELETE FROM second WHERE lines = 0 AND refunded = 0 AND (at_s, currency) IN"
    " (SELECT at / 1000, currency FROM temp.change)",
    "DELETE FROM category_total WHERE lines = 0 AND refunded = 0 AND (category, currency) IN"
    " (SELECT category, currency FROM temp.change)",
    "DELETE FROM total WHERE rows = 0",
)
"""Takes what was noted out of all sums and into them."""


def changed(columns: tuple[str, ...], table: str, keys: str, of_change: str) -> str:
    """Reads the rows of a table that were touched, as one JSON text; zeros where one is gone."""
    names = keys.split(", ")
    values = ", ".join(name if name in names else f"coalesce({name}, 0)" for name in columns)
    return (
        f"SELECT json_group_array(json_array({values})) FROM"
        f" (SELECT DISTINCT {of_change} FROM temp.change) LEFT JOIN {table} USING ({keys})"
    )
