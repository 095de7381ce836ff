"""Problems that are planted into a clean show, each with what a check must say of it and where."""

from collections.abc import Callable
from typing import Any, NamedTuple

from clean_show import DAY, YUAN, Clean
from planned import EVENING, MINUTE

from console.show.products.actions import AddOffer, EditOffer, EditProduct
from console.show.products.claims.actions import (
    AddClaim,
    AddLicence,
    AddSample,
    CheckEvidence,
    CheckSample,
    EditEvidence,
)
from console.show.products.claims.proof_actions import AddProofs, TickProofs
from console.show.products.queue_actions import Withdraw
from console.show.products.stock.tranche_actions import AddTranche
from console.show.review.sign.actions import SignReview
from console.show.rundown.actions import AddCue, EditCue
from console.show.rundown.row_actions import SkipCues
from console.show.rundown.welfare.actions import AddWelfare, EditWelfare

Done = Callable[[Any], Any]


class Planted(NamedTuple):
    """A finding that must be there: its kind, and the row it is about."""

    kind: str
    row: str


class Planter:
    """Plants one problem after the other; each method that begins with `plant_` is one."""

    def __init__(self, done: Done, clean: Clean, proofs_of: Callable[[str], list[str]]) -> None:
        self.done, self.clean, self._proofs_of = done, clean, proofs_of

    def offer(self, number: int, /, **changes: Any) -> str:
        """Change the card of an offer; its id."""
        offer = self.clean.offers[number - 1]
        self.done(EditOffer(id=offer, changes=changes))
        return offer

    def cue(self, named: str, /, **changes: Any) -> str:
        """Change a cue; its id."""
        cue = self.clean.cues[named]
        self.done(EditCue(cue=cue, changes=changes))
        return cue

    def welfare(self, name: str, /, **changes: Any) -> str:
        """Change a welfare; its id."""
        row = self.clean.welfare[name]
        self.done(EditWelfare(id=row, changes=changes))
        return row

    def product(self, number: int) -> str:
        """The product of an offer."""
        return self.clean.products[number - 1]

    # Signed first, so that all that follows has changed since.
    def plant_review_outdated(self) -> Planted:
        self.done(SignReview(show=self.clean.show, role="producer", name="林"))
        return Planted("review_outdated", "")

    # Prices.
    def plant_no_price(self) -> Planted:
        return Planted("no_price", self.offer(4, price=None))

    def plant_below_floor(self) -> Planted:
        return Planted("below_floor", self.offer(1, floor=95 * YUAN))

    def plant_above_usual(self) -> Planted:
        return Planted("above_usual", self.offer(2, list_price=150 * YUAN))

    def plant_negative_margin(self) -> Planted:
        return Planted("negative_margin", self.offer(3, cost=90 * YUAN))

    def plant_price_without_basis(self) -> Planted:
        product = self.product(5)
        claim = AddClaim(
            product=product, text="日常价159", claim_kind="price", dated=EVENING - DAY, proof="截图"
        )
        self.done(CheckEvidence(id=self.done(claim).new_evidence, by="林"))
        return Planted("price_no_basis", self.clean.offers[4])

    def plant_price_too_old(self) -> Planted:
        claim = AddClaim(
            product=self.product(6), text="成交价99", claim_kind="price", basis="本店成交价",
            dated=EVENING - 30 * DAY, proof="截图",
        )  # fmt: skip
        self.done(CheckEvidence(id=self.done(claim).new_evidence, by="林"))
        return Planted("price_old", self.clean.offers[5])

    # Words.
    def plant_absolute_on_card(self) -> Planted:
        return Planted("claim.grade", self.offer(7, points="顶级不粘涂层"))

    def plant_rank_in_script(self) -> Planted:
        return Planted("claim.first", self.cue("讲解 8", script="全国销量第一的硅胶铲"))

    def plant_superlative_in_title(self) -> Planted:
        return Planted("claim.most", self.cue("讲解 9", title="最好用的保鲜盒"))

    def plant_promise_in_note(self) -> Planted:
        return Planted("claim.absolute", self.offer(10, note="保证永久不坏"))

    def plant_medical_words(self) -> Planted:
        return Planted("claim.medical", self.offer(11, suits="能根治失眠"))

    def plant_special_cosmetics(self) -> Planted:
        return Planted("claim.cosmetic", self.offer(6, points="美白祛斑"))

    def plant_off_platform(self) -> Planted:
        return Planted("claim.offsite", self.offer(12, faq="怎么买？加微信下单"))

    def plant_lowest_price(self) -> Planted:
        return Planted("claim.price", self.welfare("气垫券", script="全网最低价,领券更划算"))

    def plant_untrue_scarcity(self) -> Planted:
        return Planted("claim.scarce", self.offer(13, mechanism="最后10件"))

    def plant_never_say(self) -> Planted:
        return Planted("claim.never_say", self.cue("讲解 1", script="这支能治唇炎"))

    def plant_endorsement(self) -> Planted:
        return Planted("claim.endorse", self.offer(14, points="专家推荐"))

    def plant_exclusive_in_welfare_note(self) -> Planted:
        return Planted("claim.exclusive", self.welfare("开场红包", note="全网首发福利"))

    # Evidence, licences, samples.
    def plant_claim_without_evidence(self) -> Planted:
        self.done(AddClaim(product=self.product(15), text="洗五十次不起球"))
        return Planted("claim_unproven", self.clean.offers[14])

    def plant_evidence_expired(self) -> Planted:
        claim = self.done(AddClaim(product=self.product(16), text="回弹三秒", proof="报告"))
        proof = claim.new_evidence
        self.done(EditEvidence(id=proof, changes={"valid_until": EVENING - DAY}))
        self.done(CheckEvidence(id=proof, by="林"))
        return Planted("claim_expired", self.clean.offers[15])

    def plant_licence_missing(self) -> Planted:
        self.done(EditProduct(id=self.product(17), changes={"category": "保健食品"}))
        return Planted("licence_missing", self.clean.offers[16])

    def plant_licence_expired(self) -> Planted:
        self.done(
            AddLicence(product=self.product(18), licence_kind="food", number="SC10144030012345",
                       valid_until=EVENING - DAY)
        )  # fmt: skip
        return Planted("licence_expired", self.clean.offers[17])

    def plant_sample_unchecked(self) -> Planted:
        self.done(AddSample(product=self.product(3), number="S-003b"))
        return Planted("sample_unchecked", self.clean.offers[2])

    def plant_sample_differs(self) -> Planted:
        sample = self.done(AddSample(product=self.product(20), number="S-020b")).id
        self.done(CheckSample(id=sample, verdict="differs", by="林"))
        return Planted("sample_differs", self.clean.offers[19])

    def plant_checklist_open(self) -> Planted:
        self.done(AddProofs(product=self.product(1), titles=("第三方检测",)))
        return Planted("checklist_open", self.clean.offers[0])

    def plant_checklist_failed(self) -> Planted:
        first = self._proofs_of(self.product(2))[0]
        self.done(TickProofs(ids=(first,), state="failed", by="林"))
        return Planted("checklist_failed", self.clean.offers[1])

    # Welfare.
    def plant_raffle_without_odds(self) -> Planted:
        return Planted("welfare.no_odds", self.welfare("整点抽奖", odds="", quantity=None))

    def plant_raffle_prize_too_great(self) -> Planted:
        return Planted("welfare.prize_over", self.welfare("答疑福袋", prize_value=60_000 * YUAN))

    def plant_flash_sale_without_end(self) -> Planted:
        return Planted("welfare.no_end", self.welfare("秒杀", duration=None, ends=""))

    def plant_coupon_without_conditions(self) -> Planted:
        return Planted("welfare.no_conditions", self.welfare("气垫券", conditions=""))

    def plant_welfare_over_budget(self) -> Planted:
        return Planted("welfare.budget_over", self.welfare("开场红包", budget=100 * YUAN))

    def plant_welfare_too_soon(self) -> Planted:
        made = AddWelfare(
            show=self.clean.show, name="加场红包", what="red_packet",
            fields={"conditions": "每人一次", "duration": MINUTE, "starts": "time", "quantity": 10,
                    "start_at": EVENING + 2 * MINUTE},
        )  # fmt: skip
        return Planted("welfare.cool_down", self.done(made).id)

    # Stock.
    def plant_tranches_over_stock(self) -> Planted:
        return Planted("over_planned", self.offer(8, stock=1_500))

    def plant_tranche_of_skipped_cue(self) -> Planted:
        cue = self.done(
            AddCue(
                show=self.clean.show, cue_title="加场", cue_kind="talk", duration=0, anchor="小美"
            )
        ).id
        self.done(AddTranche(offer=self.clean.offers[9], quantity=10, trigger="cue",
                             trigger_cue=cue))  # fmt: skip
        self.done(SkipCues(cues=(cue,)))
        return Planted("tranche_cue", self.clean.offers[9])

    def plant_reserve_over_stock(self) -> Planted:
        return Planted("reserve_over", self.offer(12, reserve=5_000))

    def plant_nothing_in_stock(self) -> Planted:
        return Planted("no_stock", self.offer(14, stock=0))

    # The plan.
    def plant_overlap(self) -> Planted:
        return Planted("overlap", self.cue("答疑", start_at=EVENING + 90 * MINUTE))

    def plant_hit_time_out_of_reach(self) -> Planted:
        return Planted("hit_time_impossible", self.cue("收尾", end_at=EVENING + 140 * MINUTE))

    def plant_scene_without_changeover(self) -> Planted:
        return Planted("no_changeover", self.cue("讲解 12", scene="卧室"))

    def plant_category_in_a_row(self) -> Planted:
        for number in (9, 10):
            self.done(EditProduct(id=self.product(number), changes={"category": "厨具"}))
        return Planted("same_category", self.clean.offers[6])

    def plant_hero_without_return(self) -> Planted:
        return Planted("no_return", self.offer(16, role="hero"))

    def plant_withdrawn_in_cue(self) -> Planted:
        self.done(Withdraw(offer=self.clean.offers[18], why="供应商断货"))
        return Planted("cue_withdrawn", self.clean.cues["讲解 19"])

    def plant_role_in_no_cue(self) -> Planted:
        made = AddOffer(
            show=self.clean.show, name="神秘礼盒", price=99 * YUAN, role="hero", stock=10
        )
        return Planted("offer_not_shown", self.done(made).id)

    def plant_anchor_without_break(self) -> Planted:
        return Planted("anchor_too_long", self.cue("休息 1", kind="talk", anchor="小美"))

    def plant_no_anchor(self) -> Planted:
        return Planted("no_anchor", self.cue("讲解 20", anchor=""))

    def plant_cue_without_length(self) -> Planted:
        return Planted("cue_no_length", self.cue("讲解 14", duration=0))


PLANTS = tuple(name for name in vars(Planter) if name.startswith("plant_"))
