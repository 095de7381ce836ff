"""A whole evening in which nothing is wrong: 20 products with full cards over three hours.

Its texts come near what must not be said, on purpose.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from planned import EVENING, MINUTE

from console.show.base.actions import AddShow
from console.show.products.actions import AddOffer, AddProduct
from console.show.products.claims.actions import (
    AddClaim,
    AddLicence,
    AddSample,
    CheckEvidence,
    CheckSample,
)
from console.show.products.claims.proof_actions import AddProofs, TickProofs
from console.show.products.claims.tables import PROOF_ITEM
from console.show.products.stock.tranche_actions import AddTranche
from console.show.rundown.actions import AddCue
from console.show.rundown.block_actions import AddBlock
from console.show.rundown.welfare.actions import AddWelfare

DAY = 86_400_000
YUAN = 10_000

# name, category, role, price, usual price, points
GOODS: tuple[tuple[str, str, str, int, int, str], ...] = (
    ("丝绒唇釉", "彩妆", "draw", 89, 129, "最近补货的三个色号\n不沾杯"),
    ("柔雾气垫", "彩妆", "hero", 169, 239, "第一次用也好上手\n十二小时不暗沉"),
    ("舒缓面膜", "护肤", "margin", 99, 139, "敷完最后一步拍干\n不能治疗皮肤问题"),
    ("氨基酸洁面", "护肤", "", 59, 79, "首先打出泡沫\n最好在晚上用"),
    ("清爽防晒霜", "防晒", "hero", 119, 159, "SPF50,通勤够用"),
    ("修护发膜", "洗护", "", 69, 99, "推荐给干枯发质"),
    ("不粘炒锅", "厨具", "hero", 239, 329, "我们家最轻的一款\n绝对不要干烧"),
    ("硅胶铲套装", "厨具", "", 49, 69, "耐温二百度"),
    ("保鲜盒六件套", "收纳", "margin", 79, 109, "扣盖不漏水"),
    ("手冲咖啡壶", "厨具", "", 159, 199, "水温最低90度"),
    ("每日坚果", "零食", "draw", 69, 99, "三十小包,开袋即食"),
    ("冻干草莓", "零食", "", 39, 55, "最佳赏味期三个月"),
    ("全麦面包", "零食", "", 36, 49, "100%全麦,最好冷藏"),
    ("儿童安全座椅", "母婴", "prestige", 1299, 1599, "安全座椅要按身高选"),
    ("纯棉四件套", "家纺", "margin", 299, 399, "100%棉,越洗越软"),
    ("记忆棉枕", "家纺", "", 129, 169, "支持七天无理由"),
    ("空气循环扇", "家电", "", 269, 349, "最大风速每秒4米"),
    ("挂烫机", "家电", "", 199, 259, "三十秒出蒸汽"),
    ("防晒衣", "服饰", "", 139, 189, "UPF50+,面料轻薄"),
    ("亚麻衬衫", "服饰", "surprise", 159, 219, "直播间特供两个颜色"),
)


class Clean(NamedTuple):
    """The ids of the show: products and offers in order, cues and welfare by name."""

    show: str
    products: list[str]
    offers: list[str]
    cues: dict[str, str]
    welfare: dict[str, str]


Done = Callable[[Any], Any]
"""Carries an action out and returns it with its ids."""


def clean_show(done: Done, proofs_of: Callable[[str], list[str]]) -> Clean:
    """Make the show; proofs_of: product → the ids of its checklist."""
    show = done(AddShow(name="周五好物夜", start=EVENING, end=EVENING + 180 * MINUTE)).id
    products, offers = [], []
    for number, (name, category, role, price, usual, points) in enumerate(GOODS, 1):
        product = done(AddProduct(name=name, brand="某某", category=category)).id
        offer = done(
            AddOffer(
                show=show, product=product, price=price * YUAN, list_price=usual * YUAN,
                stock=3_000, role=role, link=number, card=_card(number, name, price, points),
            )
        )  # fmt: skip
        products.append(product)
        offers.append(offer.id)
        _prove(done, product, number, category)
        done(TickProofs(ids=tuple(proofs_of(product)), state="ok", by="林"))
    cues = _cues(done, show, offers)
    for offer in offers[:8]:
        done(AddTranche(offer=offer, quantity=1_000, delivery="48小时内发货"))
        done(AddTranche(offer=offer, quantity=1_000, trigger="time", trigger_at=60 * MINUTE))
    done(AddTranche(offer=offers[8], quantity=500, trigger="cue", trigger_cue=cues["讲解 9"]))
    return Clean(show, products, offers, cues, _welfare(done, show, offers, cues))


def _card(number: int, name: str, price: int, points: str) -> dict[str, Any]:
    return {
        "short_name": name, "specs": "标准装", "mechanism": "拍1发2小样,每人限2",
        "points": points, "demo": "先看细节,最后一步上手试", "never_say": "治唇炎、最便宜",
        "suits": "第一次来的朋友\n不适合:过敏体质请先试用", "faq": "能退吗？七天无理由",
        "shipping": "48小时内发货", "after_sales": "七天无理由,质量问题包运费",
        "note": "微信支付也能付,首先看链接号", "price_basis": f"7日内成交价,截图 #{number}",
        "reserve": 300, "floor": price * YUAN * 7 // 10, "cost": price * YUAN * 4 // 10,
        "freight": 5 * YUAN, "commission": 2_000, "slot_fee": 2_000 * YUAN, "limit_each": 2,
        "sample": f"S-{number:03d}",
    }  # fmt: skip


def _prove(done: Done, product: str, number: int, category: str) -> None:
    """What is said of it, what proves it, its licence, its sample and its checklist."""
    claim = done(AddClaim(product=product, text="通过出厂检验", proof=f"检测报告 A{number}"))
    done(CheckEvidence(id=claim.new_evidence, by="林"))
    compared = AddClaim(
        product=product, text="7日内成交价", claim_kind="price", basis="7日内本店成交价",
        dated=EVENING - 3 * DAY, proof=f"截图 #{number}",
    )  # fmt: skip
    done(CheckEvidence(id=done(compared).new_evidence, by="林"))
    if category == "防晒":
        done(AddLicence(product=product, licence_kind="special_cosmetics",
                        number="国妆特字G20251234", valid_until=EVENING + 300 * DAY))  # fmt: skip
    if category == "零食":
        done(AddLicence(product=product, licence_kind="food", number="SC10144030012345"))
    sample = done(AddSample(product=product, number=f"S-{number:03d}")).id
    done(CheckSample(id=sample, verdict="ok", by="林"))
    done(AddProofs(product=product, titles=("外观", "说明书", "保质期")))


def _cues(done: Done, show: str, offers: list[str]) -> dict[str, str]:
    """180 minutes in three scenes, with change-overs, breaks, returns of the heroes, a closing."""
    made: dict[str, str] = {}

    def add(block: str, title: str, kind: str, minutes: int, scene: str, **more: Any) -> None:
        who = {} if kind in ("break", "changeover") else {"anchor": "小美", "assistants": "小林"}
        cue = AddCue(
            show=show, block=block, cue_title=title, cue_kind=kind, duration=minutes * MINUTE,
            scene=scene, **{**who, **more},
        )  # fmt: skip
        made[title] = done(cue).id

    def explain(block: str, numbers: range, scene: str) -> None:
        for n in numbers:
            name = GOODS[n - 1][0]
            add(block, f"讲解 {n}", "explain", 6, scene, offers=(offers[n - 1],),
                script=f"先看{name},首先说适合谁,最后一步上链接", notes="最近问得多")  # fmt: skip

    first, second, third = (
        done(AddBlock(show=show, name=name)).id for name in ("美妆护肤", "厨房零食", "居家返场")
    )
    add(first, "开场", "opening", 10, "化妆间", welfare="开场红包", script="欢迎第一次来的朋友")
    explain(first, range(1, 7), "化妆间")
    add(first, "休息 1", "break", 6, "")
    add(second, "换景 1", "changeover", 2, "厨房")
    explain(second, range(7, 14), "厨房")
    add(second, "答疑", "qa", 5, "厨房", script="有问题打在公屏上")
    add(second, "休息 2", "break", 5, "")
    add(third, "换景 2", "changeover", 2, "客厅")
    explain(third, range(14, 21), "客厅")
    add(third, "休息 3", "break", 5, "")
    for n in (2, 5, 7):
        add(third, f"返场 {n}", "return", 6, "客厅", offers=(offers[n - 1],))
    add(third, "收尾", "closing", 7, "客厅", script="明晚同一时间见")
    return made


def _welfare(done: Done, show: str, offers: list[str], cues: dict[str, str]) -> dict[str, str]:
    """One of most kinds, with all that rules ask for."""
    said = {"conditions": "关注后参加,每人一次", "duration": 5 * MINUTE, "ends": "五分钟后结束"}
    drawn = {"odds": "按参与人数随机", "prize": "舒缓面膜一盒", "prize_value": 99 * YUAN,
             "organiser": "某某商贸", "publication": "直播间公布"}  # fmt: skip
    planned = (
        ("开场红包", "red_packet", "开场", "", {"quantity": 100, "worth": 2 * YUAN,
                                              "budget": 200 * YUAN, "starts": "cue"}),
        ("气垫券", "coupon", "讲解 3", offers[1], {"quantity": 200, "worth": 10 * YUAN,
                                                "budget": 2_000 * YUAN, "threshold": 99 * YUAN}),
        ("答疑福袋", "lucky_bag", "答疑", "", {"quantity": 10, "budget": 2_000 * YUAN, **drawn}),
        ("整点抽奖", "raffle", "休息 3", "", {"quantity": 3, "budget": 2_000 * YUAN, **drawn}),
        ("秒杀", "flash_sale", "返场 7", offers[6], {"quantity": 50}),
    )  # fmt: skip
    return {
        name: done(
            AddWelfare(show=show, name=name, what=kind, cue=cues[cue], offer=offer,
                       fields={**said, **fields})
        ).id
        for name, kind, cue, offer, fields in planned
    }  # fmt: skip


def proofs_in(conn: Any, product: str) -> list[str]:
    """The ids of a product's checklist."""
    rows = conn.execute(PROOF_ITEM.select("WHERE product = ?"), (product,)).fetchall()
    return [row[0] for row in rows]
