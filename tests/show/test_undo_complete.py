"""Every decision on products, claims, stock, selection, welfare and the review that is not live is
taken back to the same rows and done again to the same rows, and the journal says who and why."""

import json
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from console.core.action import Action, Confirmation
from console.core.undo import Redo, Undo
from console.show.base.actions import AddShow, StartRun
from console.show.parts import ACTIONS
from console.show.products import actions as products
from console.show.products import library_actions as library
from console.show.products.claims import actions as claims
from console.show.products.claims import exception_actions as exceptions
from console.show.products.claims import proof_actions as proofs
from console.show.products.claims.tables import PROOF_ITEM
from console.show.products.importing import ImportProducts, ImportRow
from console.show.products.last_card import TakeOverCard
from console.show.products.order_actions import OrderOffers
from console.show.products.pictures import actions as pictures
from console.show.products.pool.actions import AcceptPool, BeginPool, FinishPool, WithdrawPool
from console.show.products.pool.take import PoolItem, TakeFromPool
from console.show.products.price_safety.actions import RevertPrice
from console.show.products.queue_actions import UpNext
from console.show.products.selection import actions as selection
from console.show.products.stock import tranche_actions as tranches
from console.show.products.stock.group import GroupOffers
from console.show.products.stock.swap import SwapOffer
from console.show.review.checks.fixing import FixSafe
from console.show.review.sign.actions import SignReview, WithdrawSignature
from console.show.rundown.actions import AddCue
from console.show.rundown.live_actions import EndRun
from console.show.rundown.welfare import actions as welfare
from console.show.rundown.welfare.live_actions import StartWelfare

PARTS = ("console.show.products", "console.show.rundown.welfare", "console.show.review")
BRUSH = ImportRow("brush", {"name": "Brush"}, {"price": 100_000}, offered=True)
ITEM = PoolItem(0, "pool-1", {"name": "Serum"}, {"price": 200_000})


class World(NamedTuple):
    """A room with one row of everything that can be decided about."""

    room: Any

    def done(self, action: Action) -> Any:
        """Carried out, with a second person's word where it is asked for."""
        made = action.identified(self.room.ids.new)
        outcome = self.room.do(made, actor="Li", reason="because")
        if outcome.concerns:
            words = tuple(
                Confirmation(*one[:3], "zz", one.typed, "controller") for one in outcome.concerns
            )
            outcome = self.room.do(made, actor="Li", reason="because", confirmed=words)
        assert outcome.seq is not None, (made, outcome)
        return made

    def everything(self) -> dict[str, list[Any]]:
        """All rows of all tables."""
        return {name: self.room.rows(table, "ORDER BY id")
                for name, table in self.room.tables.items()}  # fmt: skip

    def one(self, table: str, rest: str = "ORDER BY id") -> str:
        """The first row of a table; its id."""
        return str(self.room.rows(self.room.tables[table], rest)[0][0])


@pytest.fixture
def world(room: Any) -> World:
    made = World(room)
    early = made.done(AddShow(name="Before", start=1_700_000_000_000)).id
    show = made.done(AddShow(id="show", name="Friday", start=1_795_780_800_000)).id
    made.done(library.AddSupplier(id="supplier", name="Factory"))
    lip = made.done(products.AddProduct(id="lip", name="Lip glaze", category="Make-up")).id
    made.done(products.AddProduct(id="bare", name="Bare"))
    made.done(library.AddSku(id="sku", product=lip, name="01"))
    for number, which in enumerate((early, show)):
        card = {"points": "No smudge"} if which == early else {}
        made.done(products.AddOffer(id=f"offer{number}", show=which, product=lip, price=890_000,
                                    stock=100, card=card))  # fmt: skip
    made.done(products.AddOffer(id="other", show=show, name="Mask", price=590_000, stock=100))
    made.done(products.EditOffer(id="other", changes={"price": 580_000}))
    made.done(products.AddOffer(id="priceless", show=show, name="Brush 2"))
    made.done(products.EditProduct(id=made.one("product", "WHERE name = 'Brush 2'"),
                                   changes={"price": 100_000}))  # fmt: skip
    made.done(AddCue(id="cue", show=show, cue_title="Opening", duration=600_000))
    _proofs(made, lip)
    _pool_and_pictures(made, lip)
    made.done(tranches.AddTranche(id="tranche", offer="offer1", quantity=10))
    made.done(tranches.AddTranche(offer="offer1", quantity=20))
    for name in ("gift", "coupon"):
        made.done(welfare.AddWelfare(id=name, show=show, name=name, fields={
            "conditions": "one each", "duration": 60_000, "quantity": 1}))  # fmt: skip
    signed = SignReview(id="signature", show=show, role="legal", name="Lin", note="price follows")
    made.done(signed)
    return made


def _proofs(made: World, lip: str) -> None:
    made.done(claims.AddEvidence(id="evidence", product=lip, evidence_title="Report"))
    made.done(claims.AddClaim(id="claim", product=lip, text="No smudge", evidence="evidence"))
    made.done(claims.AddLicence(id="licence", product=lip, licence_kind="food", number="SC1"))
    made.done(claims.AddSample(id="sample", product=lip, number="S-1"))
    made.done(proofs.AddProofs(product=lip, titles=("Look", "Manual")))
    made.done(proofs.KeepTemplate(category="Make-up", titles=("Batch", "Filing")))
    grant = {"rule": "grade.top", "text": "x", "reason": "name of the cloth", "by": "Lin"}
    made.done(exceptions.GrantException(id="exception", show="show", **grant))


def _pool_and_pictures(made: World, lip: str) -> None:
    for number, state in enumerate(("new", "old")):
        made.done(BeginPool(id=state, file=f"{state}.csv", digest=str(number)))
        made.done(FinishPool(id=state, rows=1, rejected=0))
    made.done(AcceptPool(id="old"))
    for number in range(2):
        made.done(pictures.AddPicture(id=f"picture{number}", product=lip, ending="png", width=8,
                                      height=8, digest=f"{number}" * 64))  # fmt: skip
    made.done(selection.ProposeCandidates(show="show", products=("bare",), ids=("candidate",)))


EXAMPLES: dict[str, Callable[[World], Action]] = {
    "product.add": lambda w: products.AddProduct(name="Brush", price=100_000),
    "product.edit": lambda w: products.EditProduct(id="lip", changes={"name": "Lip"}),
    "product.import": lambda w: ImportProducts(file="a.csv", show="show", rows=(BRUSH,)),
    "offer.add": lambda w: products.AddOffer(show="show", name="New", price=100_000),
    "offer.edit": lambda w: products.EditOffer(id="offer1", changes={"price": 100_000}),
    "offer.move": lambda w: products.MoveOffer(id="offer1", after="other"),
    "offer.order": lambda w: OrderOffers(show="show", offers=("other", "offer1")),
    "offer.remove": lambda w: products.RemoveOffer(id="priceless"),
    "offer.take_card": lambda w: TakeOverCard(id="offer1"),
    "offer.revert_price": lambda w: RevertPrice(id="other"),
    "offer.up_next": lambda w: (
        w.done(StartRun(show="show", run_kind="air")) and UpNext(offer="other")
    ),
    "offer.swap": lambda w: SwapOffer(offer="offer1", name="Other glaze", why="sample differs"),
    "offer.group": lambda w: GroupOffers(offers=("offer1", "other"), name="A"),
    "supplier.add": lambda w: library.AddSupplier(name="Mill"),
    "supplier.edit": lambda w: library.EditSupplier(id="supplier", changes={"contact": "x"}),
    "sku.add": lambda w: library.AddSku(product="lip", name="02"),
    "sku.edit": lambda w: library.EditSku(id="sku", changes={"name": "01b"}),
    "sku.remove": lambda w: library.RemoveSku(id="sku"),
    "sku.import": lambda w: (
        w.done(products.EditProduct(id="lip", changes={"code": "L1"}))
        and library.ImportSkus(file="s.csv", rows=(library.SkuRow("L1", "03", "", None, 5),))
    ),
    "label.import": lambda w: library.ImportLabels(
        file="l.csv", rows=(library.LabelRow("brand", "7", "Some"),)
    ),
    "evidence.add": lambda w: claims.AddEvidence(product="lip", evidence_title="Shot"),
    "evidence.edit": lambda w: claims.EditEvidence(id="evidence", changes={"title": "R2"}),
    "evidence.check": lambda w: claims.CheckEvidence(id="evidence", by="Lin"),
    "evidence.remove": lambda w: claims.RemoveEvidence(id="evidence"),
    "claim.add": lambda w: claims.AddClaim(product="lip", text="Soft", proof="Report 2"),
    "claim.edit": lambda w: claims.EditClaim(id="claim", changes={"text": "Softer"}),
    "claim.remove": lambda w: claims.RemoveClaim(id="claim"),
    "licence.add": lambda w: claims.AddLicence(product="lip", licence_kind="food", number="SC2"),
    "licence.edit": lambda w: claims.EditLicence(id="licence", changes={"number": "SC3"}),
    "licence.remove": lambda w: claims.RemoveLicence(id="licence"),
    "sample.add": lambda w: claims.AddSample(product="lip", number="S-2"),
    "sample.check": lambda w: claims.CheckSample(id="sample", verdict="ok", by="Lin"),
    "sample.remove": lambda w: claims.RemoveSample(id="sample"),
    "proof.add": lambda w: proofs.AddProofs(product="lip", titles=("Weight",)),
    "proof.apply": lambda w: proofs.ApplyTemplate(product="lip"),
    "proof.keep": lambda w: proofs.KeepTemplate(category="Make-up", titles=("Other",)),
    "proof.tick": lambda w: proofs.TickProofs(ids=_items(w), state="ok", by="Lin"),
    "proof.remove": lambda w: proofs.RemoveProofs(ids=_items(w)),
    "claim.grant": lambda w: exceptions.GrantException(
        rule="grade.top", text="y", reason="cloth", by="Lin", show="show"
    ),
    "claim.revoke": lambda w: exceptions.RevokeException(id="exception"),
    "picture.add": lambda w: pictures.AddPicture(
        product="lip", digest="c" * 64, ending="png", width=8, height=8
    ),
    "picture.move": lambda w: pictures.MovePicture(id="picture0", after="picture1"),
    "picture.caption": lambda w: pictures.CaptionPicture(id="picture0", caption="front"),
    "picture.remove": lambda w: pictures.RemovePicture(id="picture0"),
    "pool.accept": lambda w: AcceptPool(id="new"),
    "pool.withdraw": lambda w: WithdrawPool(id="old"),
    "pool.take": lambda w: TakeFromPool(show="show", items=(ITEM,)),
    "candidate.add": lambda w: selection.ProposeCandidates(show="show", items=(ITEM,)),
    "candidate.score": lambda w: selection.ScoreCandidate(
        id="candidate", person="Lin", criterion="fit", points=4
    ),
    "candidate.judge": lambda w: selection.JudgeCandidate(id="candidate", verdict="chosen"),
    "candidate.remove": lambda w: selection.RemoveCandidate(id="candidate"),
    "tranche.add": lambda w: tranches.AddTranche(offer="offer1", quantity=5),
    "tranche.edit": lambda w: tranches.EditTranche(id="tranche", changes={"quantity": 6}),
    "tranche.move": lambda w: tranches.MoveTranche(id="tranche", after=None),
    "tranche.remove": lambda w: tranches.RemoveTranche(id="tranche"),
    "welfare.add": lambda w: welfare.AddWelfare(show="show", name="Bag", cue="cue"),
    "welfare.edit": lambda w: welfare.EditWelfare(id="gift", changes={"name": "G"}, cue="cue"),
    "welfare.move": lambda w: welfare.MoveWelfare(id="gift"),
    "welfare.remove": lambda w: welfare.RemoveWelfare(id="gift"),
    "welfare.duplicate": lambda w: welfare.DuplicateWelfare(id="gift"),
    "welfare.result": lambda w: _result(w),
    "checks.fix_safe": lambda w: FixSafe(show="show"),
    "review.sign": lambda w: SignReview(show="show", role="producer", name="Li", note="later"),
    "review.withdraw": lambda w: WithdrawSignature(id="signature", why="prices changed"),
}
"""Kind → an instance that the world takes."""


def _items(world: World) -> tuple[str, ...]:
    return tuple(row.id for row in world.room.rows(PROOF_ITEM, "WHERE product = 'lip'"))


def _result(world: World) -> Action:
    world.done(StartRun(show="show", run_kind="air"))
    world.done(StartWelfare(id="sent", welfare="gift"))
    world.done(EndRun())
    return welfare.NoteWelfareResult(sent="sent", given=1)


def of_parts() -> set[str]:
    """The kinds that must have an example."""
    return {
        kind for kind, action in ACTIONS.items()
        if not action.live and action.__module__.startswith(PARTS)
    }  # fmt: skip


def test_every_action_has_an_example() -> None:
    assert of_parts() - set(EXAMPLES) == set()


def test_each_is_undone_and_redone_to_the_same_rows_and_journalled(world: World) -> None:
    wrong = []
    for kind, make in EXAMPLES.items():
        action = make(world)
        before = world.everything()
        made = world.done(action)
        after = world.everything()
        entry = world.room.commits[-1].entry
        said = (made.kind, entry.kind, entry.actor, entry.reason)
        if said != (kind, kind, "Li", "because") or json.loads(entry.payload) is None:
            wrong.append((kind, "journal", said))
        if after == before:
            wrong.append((kind, "changes nothing", ""))
        world.room.done(Undo())
        if world.everything() != before:
            wrong.append((kind, "undo", ""))
        world.room.done(Redo())
        if world.everything() != after:
            wrong.append((kind, "redo", ""))
        world.room.done(Undo())
        if kind == "offer.up_next":
            world.done(EndRun())
    assert wrong == []
