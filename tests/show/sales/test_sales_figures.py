"""The dictionary of figures: exact, and "—" where there is nothing to divide by."""

from fractions import Fraction

from console.show.sales.figures import FORMULAS, Online, Sums, expected_net, figures

NONE = Sums(0, 0, 0, 0, 0, {}, Online(0, 0, None))


def test_every_formula_has_its_figure() -> None:
    assert list(figures(NONE, lambda category: None, None, False)) == [one.id for one in FORMULAS]


def test_ratios_are_exact_and_keep_what_they_are_made_of() -> None:
    sums = NONE._replace(gmv=1_000_000, buyers=3)
    aov = figures(sums, lambda category: None, 5, False)["aov"]
    assert (aov.numerator, aov.denominator) == (Fraction(1_000_000), 3)
    assert aov.value == Fraction(1_000_000, 3)
    assert (aov.units, aov.as_of) == (333_333, 5)


def test_nothing_to_divide_by_is_no_figure() -> None:
    found = figures(NONE, lambda category: None, None, False)
    assert [name for name, figure in found.items() if figure.value is None] == [
        "expected_net", "aov", "acu", "pcu"
    ]  # fmt: skip
    assert found["aov"].units is None


def test_expected_net_takes_each_category_at_its_rate() -> None:
    rates = {"dress": 0.55, "lip": 0.1}
    kept = {"dress": 1_000, "lip": 100}
    assert expected_net(kept, rates.get) == 450 + 90
    assert expected_net({**kept, "mug": 1}, rates.get) is None
    assert expected_net({**kept, "mug": 0}, rates.get) == 540


def test_rates_are_the_decimals_that_were_typed() -> None:
    assert expected_net({"": 10}, lambda category: 0.1) == 9
    assert expected_net({"": 3}, lambda category: 0.7) == Fraction(9, 10)


def test_with_a_rate_and_no_sales_expected_net_is_nothing() -> None:
    assert expected_net({}, lambda category: 0.5) == 0


def test_what_returns_can_still_change_is_never_final() -> None:
    found = figures(NONE, lambda category: None, None, True)
    provisional = [name for name, figure in found.items() if not figure.final]
    assert provisional == ["refunded", "net", "expected_net"]
    assert not any(f.final for f in figures(NONE, lambda category: None, None, False).values())
