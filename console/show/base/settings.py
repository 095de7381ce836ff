"""The settings of a room and of its shows, declared once; forms and checks are made from them."""

import json
import sqlite3
from typing import Any, TypeVar

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP
from console.core.money import LIMIT
from console.core.setting import Setting, check

T = TypeVar("T", bound=str | int | float | bool)


def _number(key: str, default: int, low: int, high: int, title: tuple[str, str]) -> Setting[int]:
    """A whole number of the room."""
    return Setting(key, int, default, title, "room", low=low, high=high)


def _switch(key: str, title: tuple[str, str]) -> Setting[bool]:
    """Something that is off until a show, or the room for its shows, switches it on."""
    return Setting(key, bool, False, title, "show")


GO_GUARD_MS = _number(
    "go.guard_ms", 1_000, 0, 10_000,
    QT_TRANSLATE_NOOP("setting", "Ignore a second GO within (ms)"),
)  # fmt: skip
UNGO_WINDOW_S = _number(
    "go.take_back_s", 10, 0, 60,
    QT_TRANSLATE_NOOP("setting", "GO can be taken back within (s)"),
)  # fmt: skip
CURRENCY = Setting(
    "currency",
    str,
    "CNY",
    QT_TRANSLATE_NOOP("setting", "Currency of the room"),
    "room",
)
RETURN_RATE = Setting(
    "returns.rate",
    float,
    0.0,
    QT_TRANSLATE_NOOP("setting", "Expected share of returns"),
    "room",
    low=0,
    high=1,
)
"""Where nobody has set it there is no rate, and what depends on it is "—". The key with
":<category>" behind it is the rate of that category."""
WAIT_AMBER_S = _number(
    "wait.amber_s", 25, 1, 3_600,
    QT_TRANSLATE_NOOP("setting", "A question turns amber after (s)"),
)  # fmt: skip
WAIT_RED_S = _number(
    "wait.red_s", 40, 1, 3_600,
    QT_TRANSLATE_NOOP("setting", "A question turns red after (s)"),
)  # fmt: skip
PRIORITY_TIER = _number(
    "priority.tier", 10, 0, 100,
    QT_TRANSLATE_NOOP("setting", "A question weighs more for each step of the fan tier (%)"),
)  # fmt: skip
PRIORITY_ON_AIR = _number(
    "priority.on_air", 150, 100, 1_000,
    QT_TRANSLATE_NOOP("setting", "Weight of questions about the product on air (%)"),
)  # fmt: skip
PRIORITY_BUYING = _number(
    "priority.buying", 150, 100, 1_000,
    QT_TRANSLATE_NOOP("setting", "Weight of questions of who is about to buy (%)"),
)  # fmt: skip
PRIORITY_COMPLAINT = _number(
    "priority.complaint", 200, 100, 1_000,
    QT_TRANSLATE_NOOP("setting", "Weight of complaints (%)"),
)  # fmt: skip
CARD_REOPEN = _number(
    "card.reopen", 10, 1, 10_000,
    QT_TRANSLATE_NOOP("setting", "An answered question opens again when asked so often"),
)  # fmt: skip
CARD_PUT_OFF_S = _number(
    "card.put_off_s", 120, 5, 7_200,
    QT_TRANSLATE_NOOP("setting", "A question that is put off comes back after (s)"),
)  # fmt: skip
SIGNALS_ON = Setting(
    "signals.on",
    bool,
    True,
    QT_TRANSLATE_NOOP("setting", "Say what stands out in the chat"),
    "room",
)
SIGNAL_COMPLAINTS = _number(
    "signals.complaints", 3, 1, 100,
    QT_TRANSLATE_NOOP("setting", "Complaints stand out from so many times the usual"),
)  # fmt: skip
SIGNAL_AGAIN = _number(
    "signals.again", 50, 1, 101,
    QT_TRANSLATE_NOOP("setting", "Repeated comments stand out from (%)"),
)  # fmt: skip
SIGNAL_NEW = _number(
    "signals.new", 80, 1, 101,
    QT_TRANSLATE_NOOP("setting", "Viewers who never spoke before stand out from (%)"),
)  # fmt: skip
STRETCH_MIN = _number(
    "people.stretch_min", 60, 1, 1_440,
    QT_TRANSLATE_NOOP("setting", "Longest time on air without a break (min)"),
)  # fmt: skip
BREAK_MIN = _number(
    "people.break_min", 5, 1, 240,
    QT_TRANSLATE_NOOP("setting", "Off air counts as a break from (min)"),
)  # fmt: skip
TARGET_GMV = Setting(
    "target.gmv",
    int,
    0,
    QT_TRANSLATE_NOOP("setting", "Target GMV of the show"),
    "show",
    low=0,
    high=LIMIT,
    money=True,
)
"""1/10,000 of the major unit; 0 = none."""
SAME_CATEGORY = _number(
    "checks.same_category", 3, 1, 100,
    QT_TRANSLATE_NOOP("setting", "Products of one category in a row, at most"),
)  # fmt: skip
OPENING_MIN = _number(
    "checks.opening_min", 15, 1, 120,
    QT_TRANSLATE_NOOP("setting", "The opening with its welfare lasts (min)"),
)  # fmt: skip
WELFARE_BY_RULE = _switch(
    "rules.welfare", QT_TRANSLATE_NOOP("setting", "Welfare starts by itself when it is due")
)
WELFARE_COOL_DOWN_S = _number(
    "welfare.cool_down_s", 300, 0, 86_400,
    QT_TRANSLATE_NOOP("setting", "Between two welfares at least (s)"),
)  # fmt: skip
WELFARE_PRIZE_LIMIT = Setting(
    "welfare.prize_limit",
    int,
    50_000 * 10_000,
    QT_TRANSLATE_NOOP("setting", "Greatest prize of a raffle or lucky bag"),
    "room",
    low=0,
    high=LIMIT,
    money=True,
)
"""1/10,000 of the major unit; 0 = none."""
WELFARE_BUDGET = Setting(
    "welfare.budget",
    int,
    0,
    QT_TRANSLATE_NOOP("setting", "Welfare budget of the show"),
    "show",
    low=0,
    high=LIMIT,
    money=True,
)
"""1/10,000 of the major unit; 0 = the sum of what its welfare may cost."""
WELFARE_LIFT_MIN = _number(
    "welfare.lift_min", 5, 1, 60,
    QT_TRANSLATE_NOOP("setting", "Welfare is measured against the minutes before it (min)"),
)  # fmt: skip
RULES_LEAD_S = _number(
    "rules.lead_s", 5, 1, 60,
    QT_TRANSLATE_NOOP("setting", "A rule says what it will do, before it does it (s)"),
)  # fmt: skip
RULES_IN_REHEARSAL = _switch(
    "rules.rehearsal", QT_TRANSLATE_NOOP("setting", "Rules act in rehearsals too")
)
RELEASE_BY_RULE = _switch(
    "rules.tranche", QT_TRANSLATE_NOOP("setting", "Planned tranches are released by their trigger")
)
SOLD_OUT_BY_RULE = _switch(
    "rules.sold_out", QT_TRANSLATE_NOOP("setting", "What nothing is left of is marked as sold out")
)
LINK_UP_S = _number(
    "stock.link_up_s", 3, 1, 10,
    QT_TRANSLATE_NOOP("setting", "3-2-1 counts for (s)"),
)  # fmt: skip
SPARE_PERCENT = _number(
    "stock.spare_percent", 10, 0, 90,
    QT_TRANSLATE_NOOP("setting", "Stock to keep spare (%)"),
)  # fmt: skip
LEAST_EXPLAINED_S = _number(
    "checks.least_explained_s", 120, 0, 7_200,
    QT_TRANSLATE_NOOP("setting", "A product needs at least (s) of the show"),
)  # fmt: skip
PLAN_COLUMNS = Setting(
    "plan.columns",
    str,
    "",
    QT_TRANSLATE_NOOP("setting", "The plan's own columns"),
    "show",
    apart=True,
)
"""JSON: a list of {"name", "kind"}; what writes it is the action plan.columns."""
PRICE_JUMP = _number(
    "price.jump_percent", 30, 0, 1_000,
    QT_TRANSLATE_NOOP("setting", "Ask about a price that changes by more than (%)"),
)  # fmt: skip
PRICE_TENFOLD = _number(
    "price.tenfold_percent", 2, 0, 50,
    QT_TRANSLATE_NOOP("setting", "Ten times or a tenth of a price, within (%)"),
)  # fmt: skip
PRICE_STRICT_H = _number(
    "price.strict_after_h", 3, 0, 48,
    QT_TRANSLATE_NOOP("setting", "Only a second person confirms a price after so long on air (h)"),
)  # fmt: skip
PRICE_LOWEST_DAYS = _number(
    "price.lowest_days", 7, 1, 90,
    QT_TRANSLATE_NOOP("setting", "A discount is measured against the lowest deal of so many days"),
)  # fmt: skip

SELECTION_CRITERIA = Setting(
    "selection.criteria",
    str,
    "",
    QT_TRANSLATE_NOOP("setting", "Scorecard of the selection meeting"),
    "room",
    apart=True,
)
"""JSON: a list of [key, name, weight]; "" for the usual criteria."""

CLAIM_SAMPLE = Setting(
    "claims.sample_required",
    bool,
    False,
    QT_TRANSLATE_NOOP("setting", "Every product of a show needs a checked sample"),
    "room",
)

ANCHOR_RED_S = _number(
    "anchor.red_s", 10, 1, 3_600,
    QT_TRANSLATE_NOOP("setting", "A note to the anchor turns red unread after (s)"),
)  # fmt: skip

REVIEW_ROLES = Setting(
    "review.roles",
    str,
    "producer",
    QT_TRANSLATE_NOOP("setting", "Who signs the review of a show (roles, with commas between)"),
    "room",
)
REVIEW_REQUIRED = Setting(
    "review.required",
    str,
    "warn",
    QT_TRANSLATE_NOOP("setting", "Going on air without the signatures: off, warn or confirm"),
    "room",
    choices=("off", "warn", "confirm"),
)

SETTINGS: tuple[Setting[Any], ...] = (
    REVIEW_ROLES,
    REVIEW_REQUIRED,
    ANCHOR_RED_S,
    SELECTION_CRITERIA,
    GO_GUARD_MS,
    UNGO_WINDOW_S,
    CURRENCY,
    RETURN_RATE,
    WAIT_AMBER_S,
    WAIT_RED_S,
    PRIORITY_TIER,
    PRIORITY_ON_AIR,
    PRIORITY_BUYING,
    PRIORITY_COMPLAINT,
    CARD_REOPEN,
    CARD_PUT_OFF_S,
    SIGNALS_ON,
    SIGNAL_COMPLAINTS,
    SIGNAL_AGAIN,
    SIGNAL_NEW,
    STRETCH_MIN,
    BREAK_MIN,
    TARGET_GMV,
    SAME_CATEGORY,
    OPENING_MIN,
    RULES_LEAD_S,
    RULES_IN_REHEARSAL,
    RELEASE_BY_RULE,
    SOLD_OUT_BY_RULE,
    LINK_UP_S,
    SPARE_PERCENT,
    LEAST_EXPLAINED_S,
    PLAN_COLUMNS,
    PRICE_JUMP,
    PRICE_TENFOLD,
    PRICE_STRICT_H,
    PRICE_LOWEST_DAYS,
    CLAIM_SAMPLE,
    WELFARE_BY_RULE,
    WELFARE_COOL_DOWN_S,
    WELFARE_PRIZE_LIMIT,
    WELFARE_BUDGET,
    WELFARE_LIFT_MIN,
)

_BY_KEY = {setting.key: setting for setting in SETTINGS}
_BY_CATEGORY = (RETURN_RATE.key,)


def rate_key(category: str) -> str:
    """The key of a category's expected share of returns."""
    return f"{RETURN_RATE.key}:{category}"


def declared(key: str) -> Setting[Any] | None:
    """The setting with this key, or whose key it is with a category behind it."""
    head, colon, category = key.partition(":")
    if colon and (head not in _BY_CATEGORY or not category):
        return None
    return _BY_KEY.get(head)


def taken(setting: Setting[T], value: str | None) -> T | None:
    """What a row's JSON text says, None where there is no row or the setting does not take it."""
    try:
        return None if value is None else check(setting, json.loads(value))
    except (BadInput, ValueError):
        return None


def in_force(conn: sqlite3.Connection, setting: Setting[T], show: str = "") -> T:
    """The show's own value, else the room's, else the default; read from the decisions file."""
    query = "SELECT value FROM setting WHERE key = ? AND show IN ('', ?) ORDER BY show DESC"
    for (text,) in conn.execute(query, (setting.key, show)).fetchall():
        value = taken(setting, text)
        if value is not None:
            return value
    return setting.default
