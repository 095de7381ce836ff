"""A simulated room is the same for the same seed, and like a real one."""

from collections import Counter
from dataclasses import replace

import msgspec
import pytest
from simulated import START, bought, digest, facts, planned, simulate

from console.feeds.simulator.market import Market
from console.feeds.simulator.plain_data import Deed
from console.feeds.simulator.scenario import SCENARIOS, scenario
from console.feeds.simulator.simulation import CHAT, Simulation
from console.show.base.facts import Audience
from console.show.parts import KEPT
from console.show.questions.facts import TEXT_BYTES, Comment
from console.show.questions.judge import triage
from console.show.sales.facts import OrderLine


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_same_seed_gives_the_same_facts_and_actions(name: str) -> None:
    assert digest(simulate(name), 30) == digest(simulate(name), 30)


def test_another_seed_gives_other_facts() -> None:
    assert digest(simulate("demo", 2), 30) != digest(simulate("demo", 1), 30)


@pytest.mark.parametrize("seed", [-1, 0, 2**80])
def test_any_whole_number_is_a_seed(seed: int) -> None:
    assert digest(simulate("demo", seed), 3) == digest(simulate("demo", seed), 3)


def test_the_demo_of_a_seed_stays_what_it_is() -> None:
    """Pictures and figures made with a seed are compared over time: change it knowingly."""
    assert digest(simulate("demo", 7), 120) == "91a91ebb5a2b5453"


def test_facts_do_not_depend_on_how_they_are_stepped() -> None:
    whole, fine = simulate("demo"), simulate("demo")
    at_once = {batch.source: list(batch.facts) for batch in whole.step(START + 20_000)}
    bit_by_bit: dict[str, list[object]] = {}
    for at in range(START, START + 20_001, 250):
        for batch in fine.step(at):
            bit_by_bit.setdefault(batch.source, []).extend(batch.facts)
    assert bit_by_bit == at_once


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_fact_can_be_stored(name: str) -> None:
    kinds = {kind.row for kind in KEPT.kinds}
    seen = set()
    for source, fact in facts(simulate(name), 25):
        assert type(fact) in kinds
        msgspec.convert(fact, type(fact), strict=True)
        key = (source, type(fact), fact[2])
        assert key not in seen, "a source id came twice"
        seen.add(key)
        if isinstance(fact, Comment):
            assert 0 < len(fact.text.encode()) <= TEXT_BYTES


@pytest.mark.parametrize("name", SCENARIOS)
def test_facts_come_in_order_and_within_the_step(name: str) -> None:
    simulation = simulate(name)
    for second in range(20):
        for batch in simulation.step(START + second * 1000):
            times = [fact[0] for fact in batch.facts]
            assert times == sorted(times)
            assert START + second * 1000 - 1000 < times[0]
            assert times[-1] <= START + second * 1000


def test_the_lipstick_rush_is_15_000_orders_in_15_seconds() -> None:
    lines = bought(facts(simulate("lipstick"), 120))
    assert len({line.order_id for line in lines}) == len(lines) == 15_000
    assert sum(line.quantity for line in lines) == 15_000
    times = [line.at for line in lines]
    assert max(times) - min(times) < 15_000
    assert {line.status for line in lines} == {"paid"}


def test_the_lipstick_rush_has_1_000_comments_a_second_beside_it() -> None:
    found = [fact for _, fact in facts(simulate("lipstick"), 20) if isinstance(fact, Comment)]
    seconds = Counter((fact.at - START) // 1000 for fact in found)
    assert [seconds[second] for second in range(5, 20)] == [1_000] * 15


def test_the_marathon_sells_910_000_pieces() -> None:
    assert scenario("marathon").behaviour.units_total == 910_000
    assert scenario("marathon").seconds == 3 * 3600


def test_a_hundredth_of_the_marathon_sells_exactly_a_hundredth() -> None:
    whole = scenario("marathon")
    quiet = replace(whole.behaviour, units_total=9_100, comments=0.0, enters=0.0, online=5_000)
    simulation = Simulation(replace(whole, behaviour=quiet), 3, START)
    lines = bought(facts(simulation, whole.seconds))
    assert sum(line.quantity for line in lines) == 9_100
    assert {line.status for line in lines} == {"paid"}


def test_sixty_products_fill_seven_hours() -> None:
    what = scenario("sixty")
    explained = [link for cue in what.cues for link in cue.offers]
    assert sorted(explained) == list(range(1, 61))
    planned_seconds = sum(cue.duration for cue in what.cues) // 1000
    assert what.seconds == 7 * 3600
    assert abs(planned_seconds - what.seconds) <= 600


def test_the_demo_plan_fills_its_three_hours_and_meets_its_hit_times() -> None:
    at = 0
    for cue in scenario("demo").cues:
        if cue.start_at is not None:
            assert at <= cue.start_at
            at = cue.start_at
        at += cue.duration
    assert at == scenario("demo").ends == 3 * 3_600_000


def test_comments_read_like_a_selling_room() -> None:
    found = [fact.text for _, fact in facts(simulate("demo"), 300) if isinstance(fact, Comment)]
    asks = sum(verdict.asks for verdict in triage().judge(found)) / len(found)
    assert 0.2 <= asks <= 0.6
    chinese = sum(any("\u4e00" <= c <= "\u9fff" for c in text) for text in found) / len(found)
    latin = sum(any("a" <= c <= "z" for c in text) for text in found) / len(found)
    assert chinese > 0.5
    assert latin > 0.1
    assert len(set(found)) < len(found) * 0.8, "viewers repeat each other"


def test_questions_are_mostly_about_what_is_explained() -> None:
    simulation = simulate("demo")
    list(facts(simulation, 360))
    found = [f.text for _, f in facts(simulation, 600, since=360) if isinstance(f, Comment)]
    links = Counter(verdict.link for verdict in triage().judge(found) if verdict.asks)
    del links[None]
    assert links.most_common(1)[0][0] == 2


def test_comments_come_from_the_first_second_and_orders_after_the_first_explaining() -> None:
    simulation = simulate("demo")
    first = [fact for _, fact in facts(simulation, 1)]
    assert any(isinstance(fact, Comment) for fact in first)
    assert any(isinstance(fact, Audience) for fact in first)
    minute = [fact for _, fact in facts(simulation, 60, since=1)]
    assert sum(isinstance(fact, OrderLine) for fact in minute) > 100
    explain = next(due.at for due in simulation.due(START + 60_000) if "towels" in repr(due.act))
    early = [f for f in minute if isinstance(f, OrderLine) and f.at < explain]
    assert len(early) < 10


def sold(simulation: Simulation, code: str, since: int, until: int) -> int:
    """Lines of a product in these seconds, in which what came before was taken already."""
    lines = bought(facts(simulation, until, since))
    return sum(line.product == code for line in lines)


def test_orders_rise_while_a_product_is_explained() -> None:
    simulation = simulate("marathon")
    before = sold(simulation, "QB-0312", 0, 300)
    during = sold(simulation, "QB-0312", 330, 500)
    assert during > 20 * before


@pytest.mark.parametrize(
    "deed",
    [
        Deed(0, "price", link=1, amount=50_000),
        Deed(0, "welfare"),
        Deed(0, "release", link=1, amount=5_000),
    ],
    ids=lambda deed: deed.what,
)
def test_buyers_respond(deed: Deed) -> None:
    """To a lower price, to gifts, to fresh stock."""
    market = Market(scenario("demo"))
    market.heed(Deed(0, "explain", link=1))
    before = market.demand(40, 10_000)[0]
    market.heed(deed._replace(at=39_000))
    assert market.demand(40, 10_000)[0] > 1.3 * before


def test_nothing_is_sold_beyond_what_was_released() -> None:
    what = scenario("trouble")
    lines = bought(facts(Simulation(what, 1, START, planned(what)), 60))
    assert sum(line.quantity for line in lines if line.product == "QB-0312") == 160


def test_a_price_slip_shows_in_the_orders() -> None:
    lines = bought(facts(simulate("trouble"), 260))
    prices = {line.amount // line.quantity for line in lines if line.product == "QB-0312"}
    assert prices == {890_000, 89_000}


def test_an_outage_silences_chat_but_not_the_shop() -> None:
    simulation = simulate("trouble")
    list(facts(simulation, 75))
    silent = [source for source, _ in facts(simulation, 140, since=75)]
    assert len(silent) > 50
    assert CHAT not in silent
    assert CHAT in [source for source, _ in facts(simulation, 142, since=140)]


def test_a_wave_of_complaints_is_about_one_product() -> None:
    simulation = simulate("trouble")
    list(facts(simulation, 380))
    found = [f.text for _, f in facts(simulation, 440, since=380) if isinstance(f, Comment)]
    complaints = [v for v in triage().judge(found) if v.intent == "complaint"]
    assert len(complaints) > 0.15 * len(found)


def test_bought_viewers_do_not_buy() -> None:
    simulation = simulate("trouble")
    figures = {
        (fact.at - START) // 1000: fact.online
        for _, fact in facts(simulation, 700)
        if isinstance(fact, Audience)
    }
    before, after = figures[595] or 0, figures[600] or 0
    assert after > before + 25_000


def test_unpaid_lines_are_paid_or_closed_later_under_the_same_key() -> None:
    reports: dict[str, list[OrderLine]] = {}
    for _, fact in facts(simulate("demo"), 1_500):
        if isinstance(fact, OrderLine):
            reports.setdefault(fact.key, []).append(fact)
    ends = Counter(tuple(line.status for line in lines) for lines in reports.values())
    assert ends["unpaid", "paid"] > 10
    assert ends["unpaid", "closed"] > 1
    assert ends["paid", "refunded"] > 1
    for lines in reports.values():
        if lines[-1].status == "refunded":
            assert lines[-1].refunded == lines[0].amount
            assert lines[-1].updated_at > lines[0].updated_at
