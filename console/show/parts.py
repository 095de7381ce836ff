"""All parts of a show put together: tables, actions, rules, facts and what is derived of them."""

from typing import Any

from console.core import facts as core_facts
from console.core import journal
from console.core.action import Action
from console.core.run_files import Kept
from console.core.table import Table
from console.core.undo import Redo, Undo
from console.show.base import actions as base_actions
from console.show.base import bring
from console.show.base import facts as base_facts
from console.show.base import tables as base
from console.show.base.acting import actions as acting_actions
from console.show.base.acting import tables as acting
from console.show.products import actions as products_actions
from console.show.products import rules as products_rules
from console.show.products import tables as products
from console.show.products.claims import actions as claims_actions
from console.show.products.claims import tables as claims
from console.show.products.pictures import actions as pictures_actions
from console.show.products.pictures import tables as pictures
from console.show.products.pool import actions as pool_actions
from console.show.products.pool import tables as pool
from console.show.products.pool import take as pool_take
from console.show.products.selection import actions as selection_actions
from console.show.products.selection import tables as selection
from console.show.products.stock import actions as stock_actions
from console.show.products.stock import rules as stock_rules
from console.show.products.stock import tables as stock
from console.show.questions import actions as questions_actions
from console.show.questions import derive as questions_derive
from console.show.questions import facts as questions_facts
from console.show.questions import tables as questions
from console.show.questions.bank import actions as bank_actions
from console.show.questions.bank import tables as bank
from console.show.questions.helping import actions as helping_actions
from console.show.questions.helping import rules as helping_rules
from console.show.questions.helping import tables as helping
from console.show.questions.moderation import actions as moderation_actions
from console.show.questions.moderation import keeping as moderation_keeping
from console.show.questions.moderation import tables as moderation
from console.show.questions.teaching import actions as teaching_actions
from console.show.questions.teaching import tables as teaching
from console.show.review.checks import fixing
from console.show.review.sign import actions as sign_actions
from console.show.review.sign import rules as sign_rules
from console.show.review.sign import tables as sign
from console.show.rundown import actions as rundown_actions
from console.show.rundown import live_actions
from console.show.rundown import rules as rundown_rules
from console.show.rundown import tables as rundown
from console.show.rundown.anchor import actions as anchor_actions
from console.show.rundown.anchor import rules as anchor_rules
from console.show.rundown.anchor import tables as anchor
from console.show.rundown.welfare import actions as welfare_actions
from console.show.rundown.welfare import live_actions as welfare_live
from console.show.rundown.welfare import rules as welfare_rules
from console.show.rundown.welfare import tables as welfare
from console.show.sales import derive as sales_derive
from console.show.sales import facts as sales_facts
from console.show.sales import tables as sales

SETS = (
    journal.MIGRATIONS,
    base.MIGRATIONS,
    acting.MIGRATIONS,
    products.MIGRATIONS,
    claims.MIGRATIONS,
    pictures.MIGRATIONS,
    pool.MIGRATIONS,
    selection.MIGRATIONS,
    rundown.MIGRATIONS,
    stock.MIGRATIONS,
    welfare.MIGRATIONS,
    anchor.MIGRATIONS,
    questions.MIGRATIONS,
    moderation.MIGRATIONS,
    helping.MIGRATIONS,
    teaching.MIGRATIONS,
    bank.MIGRATIONS,
    sign.MIGRATIONS,
)
"""Migrations of the decisions file, in the order of the layers."""

TABLES: dict[str, Table[Any]] = {
    table.name: table
    for table in (
        *base.TABLES,
        *acting.TABLES,
        *products.TABLES,
        *claims.TABLES,
        *pictures.TABLES,
        *pool.TABLES,
        *selection.TABLES,
        *rundown.TABLES,
        *stock.TABLES,
        *welfare.TABLES,
        *anchor.TABLES,
        *questions.TABLES,
        *moderation.TABLES,
        *helping.TABLES,
        *teaching.TABLES,
        *bank.TABLES,
        *sign.TABLES,
    )
}

_ACTIONS: tuple[type[Action], ...] = (
    Undo,
    Redo,
    *base_actions.ACTIONS,
    *bring.ACTIONS,
    *acting_actions.ACTIONS,
    *products_actions.ACTIONS,
    *claims_actions.ACTIONS,
    *pictures_actions.ACTIONS,
    *pool_actions.ACTIONS,
    *pool_take.ACTIONS,
    *selection_actions.ACTIONS,
    *rundown_actions.ACTIONS,
    *live_actions.ACTIONS,
    *stock_actions.ACTIONS,
    *welfare_actions.ACTIONS,
    *welfare_live.ACTIONS,
    *anchor_actions.ACTIONS,
    *questions_actions.ACTIONS,
    *moderation_actions.ACTIONS,
    *moderation_keeping.ACTIONS,
    *helping_actions.ACTIONS,
    *teaching_actions.ACTIONS,
    *bank_actions.ACTIONS,
    *fixing.ACTIONS,
    *sign_actions.ACTIONS,
)

ACTIONS: dict[str, type[Action]] = {action.kind: action for action in _ACTIONS}
"""Every action there is, by its kind."""

RULES = (
    *stock_rules.RULES,
    *products_rules.RULES,
    *rundown_rules.RULES,
    *welfare_rules.RULES,
    *anchor_rules.RULES,
    *helping_rules.RULES,
    *sign_rules.RULES,
)

KEPT = Kept(
    sets=(
        core_facts.MIGRATIONS,
        base.FACT_MIGRATIONS,
        questions.FACT_MIGRATIONS,
        sales.FACT_MIGRATIONS,
    ),
    kinds=(*base_facts.KINDS, *questions_facts.KINDS, *sales_facts.KINDS),
    derivers=(*sales_derive.DERIVERS, *questions_derive.DERIVERS),
)
