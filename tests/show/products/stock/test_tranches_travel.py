"""Planned tranches and groups go with a show into another room."""

from console.show.parcel import shipped_tables


def test_a_parcel_carries_tranches_groups_and_with_the_runs_what_was_opened() -> None:
    plan = {table.name for table in shipped_tables(False)}
    assert {"tranche", "tranche_cue", "offer_group"} <= plan
    assert {"link_up", "rule_act"} <= {table.name for table in shipped_tables(True)}
