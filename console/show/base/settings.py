"""The settings of a room and of its shows, declared once; forms and checks are made from them."""

import json
import sqlite3
from typing import Any, TypeVar

from console.core.errors import BadInput
from console.core.message import QT_TRANSLATE_NOOP
from console.core.money import LIMIT
from console.core.setting import Setting, check

T = TypeVar("T", bound=str | int | float | bool)

GO_GUARD_MS = Setting(
    "go.guard_ms",
    int,
    1_000,
    QT_TRANSLATE_NOOP("setting", "Ignore a second GO within (ms)"),
    "room",
    low=0,
    high=10_000,
)
UNGO_WINDOW_S = Setting(
    "go.take_back_s",
    int,
    10,
    QT_TRANSLATE_NOOP("setting", "GO can be taken back within (s)"),
    "room",
    low=0,
    high=60,
)
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
WAIT_AMBER_S = Setting(
    "wait.amber_s",
    int,
    25,
    QT_TRANSLATE_NOOP("setting", "A question turns amber after (s)"),
    "room",
    low=1,
    high=3_600,
)
WAIT_RED_S = Setting(
    "wait.red_s",
    int,
    40,
    QT_TRANSLATE_NOOP("setting", "A question turns red after (s)"),
    "room",
    low=1,
    high=3_600,
)
PRIORITY_TIER = Setting(
    "priority.tier",
    int,
    10,
    QT_TRANSLATE_NOOP("setting", "A question weighs more for each step of the fan tier (%)"),
    "room",
    low=0,
    high=100,
)
PRIORITY_ON_AIR = Setting(
    "priority.on_air",
    int,
    150,
    QT_TRANSLATE_NOOP("setting", "Weight of questions about the product on air (%)"),
    "room",
    low=100,
    high=1_000,
)
PRIORITY_BUYING = Setting(
    "priority.buying",
    int,
    150,
    QT_TRANSLATE_NOOP("setting", "Weight of questions of who is about to buy (%)"),
    "room",
    low=100,
    high=1_000,
)
PRIORITY_COMPLAINT = Setting(
    "priority.complaint",
    int,
    200,
    QT_TRANSLATE_NOOP("setting", "Weight of complaints (%)"),
    "room",
    low=100,
    high=1_000,
)
CARD_REOPEN = Setting(
    "card.reopen",
    int,
    10,
    QT_TRANSLATE_NOOP("setting", "An answered question opens again when asked so often"),
    "room",
    low=1,
    high=10_000,
)
CARD_PUT_OFF_S = Setting(
    "card.put_off_s",
    int,
    120,
    QT_TRANSLATE_NOOP("setting", "A question that is put off comes back after (s)"),
    "room",
    low=5,
    high=7_200,
)
STRETCH_MIN = Setting(
    "people.stretch_min",
    int,
    60,
    QT_TRANSLATE_NOOP("setting", "Longest time on air without a break (min)"),
    "room",
    low=1,
    high=1_440,
)
BREAK_MIN = Setting(
    "people.break_min",
    int,
    5,
    QT_TRANSLATE_NOOP("setting", "Off air counts as a break from (min)"),
    "room",
    low=1,
    high=240,
)
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
SAME_CATEGORY = Setting(
    "checks.same_category",
    int,
    3,
    QT_TRANSLATE_NOOP("setting", "Products of one category in a row, at most"),
    "room",
    low=1,
    high=100,
)
OPENING_MIN = Setting(
    "checks.opening_min",
    int,
    15,
    QT_TRANSLATE_NOOP("setting", "The opening with its welfare lasts (min)"),
    "room",
    low=1,
    high=120,
)
WELFARE_BY_RULE = Setting(
    "rules.welfare",
    bool,
    False,
    QT_TRANSLATE_NOOP("setting", "Welfare starts by itself when it is due"),
    "show",
)
WELFARE_COOL_DOWN_S = Setting(
    "welfare.cool_down_s",
    int,
    300,
    QT_TRANSLATE_NOOP("setting", "Between two welfares at least (s)"),
    "room",
    low=0,
    high=86_400,
)
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
WELFARE_LIFT_MIN = Setting(
    "welfare.lift_min",
    int,
    5,
    QT_TRANSLATE_NOOP("setting", "Welfare is measured against the minutes before it (min)"),
    "room",
    low=1,
    high=60,
)
RULES_LEAD_S = Setting(
    "rules.lead_s",
    int,
    5,
    QT_TRANSLATE_NOOP("setting", "A rule says what it will do, before it does it (s)"),
    "room",
    low=1,
    high=60,
)
RULES_IN_REHEARSAL = Setting(
    "rules.rehearsal",
    bool,
    False,
    QT_TRANSLATE_NOOP("setting", "Rules act in rehearsals too"),
    "show",
)
RELEASE_BY_RULE = Setting(
    "rules.tranche",
    bool,
    False,
    QT_TRANSLATE_NOOP("setting", "Planned tranches are released by their trigger"),
    "show",
)
SOLD_OUT_BY_RULE = Setting(
    "rules.sold_out",
    bool,
    False,
    QT_TRANSLATE_NOOP("setting", "What nothing is left of is marked as sold out"),
    "show",
)
LINK_UP_S = Setting(
    "stock.link_up_s",
    int,
    3,
    QT_TRANSLATE_NOOP("setting", "3-2-1 counts for (s)"),
    "room",
    low=1,
    high=10,
)
SPARE_PERCENT = Setting(
    "stock.spare_percent",
    int,
    10,
    QT_TRANSLATE_NOOP("setting", "Stock to keep spare (%)"),
    "room",
    low=0,
    high=90,
)
LEAST_EXPLAINED_S = Setting(
    "checks.least_explained_s",
    int,
    120,
    QT_TRANSLATE_NOOP("setting", "A product needs at least (s) of the show"),
    "room",
    low=0,
    high=7_200,
)
PLAN_COLUMNS = Setting(
    "plan.columns",
    str,
    "",
    QT_TRANSLATE_NOOP("setting", "The plan's own columns"),
    "show",
    apart=True,
)
"""JSON: a list of {"name", "kind"}; what writes it is the action plan.columns."""
PRICE_JUMP = Setting(
    "price.jump_percent",
    int,
    30,
    QT_TRANSLATE_NOOP("setting", "Ask about a price that changes by more than (%)"),
    "room",
    low=0,
    high=1_000,
)
PRICE_TENFOLD = Setting(
    "price.tenfold_percent",
    int,
    2,
    QT_TRANSLATE_NOOP("setting", "Ten times or a tenth of a price, within (%)"),
    "room",
    low=0,
    high=50,
)
PRICE_STRICT_H = Setting(
    "price.strict_after_h",
    int,
    3,
    QT_TRANSLATE_NOOP("setting", "Only a second person confirms a price after so long on air (h)"),
    "room",
    low=0,
    high=48,
)
PRICE_LOWEST_DAYS = Setting(
    "price.lowest_days",
    int,
    7,
    QT_TRANSLATE_NOOP("setting", "A discount is measured against the lowest deal of so many days"),
    "room",
    low=1,
    high=90,
)

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

ANCHOR_RED_S = Setting(
    "anchor.red_s",
    int,
    10,
    QT_TRANSLATE_NOOP("setting", "A note to the anchor turns red unread after (s)"),
    "room",
    low=1,
    high=3_600,
)

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
