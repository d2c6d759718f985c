"""A settlement file of the portal takes the place of a ledger that cannot be read."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import runtime
from app.domain.ledger.ledger_entry import Ledger
from app.domain.shop.sales_unit import SalesUnit, World
from app.errors import Invalid
from tests.conftest import Run
from tests.support.inside.program import store_of

DATA = Path(__file__).parents[2] / "domain/ledger/data"
NET, CSV = (DATA / "Example-Net.xml").read_bytes(), (DATA / "settlement-report.csv").read_bytes()
NOW = datetime(2026, 11, 30, tzinfo=UTC)


def test_each_payout_is_read_once(app: runtime.App, run: Run) -> None:
    found = [run(app.ledger_reading.read_file(each)) for each in (NET, NET, CSV)]
    assert [(len(each.new), len(each.known), each.refused) for each in found] == [(2, 0, ()), (0, 2, ()), (1, 0, ())]
    assert [each.number for each in found[1].known] == ["2000001", "2000002"]
    trace = run(app.money_trace.trace())
    assert [(each.number, each.amount) for each in trace.payouts] == [
        ("2000001", 1500),
        ("2000002", 200),
        ("2000001", 1496062),
    ]
    # Nothing of it was sold here, and nothing in it contradicts itself.
    assert (len(trace.foreign), trace.findings, app.ledger_reading.read_at) == (22, [], None)
    assert not app.ledger_reading.in_part


def test_the_ledger_itself_takes_the_place_of_its_files(app: runtime.App, run: Run) -> None:
    run(app.ledger_reading.read_file(NET))
    with store_of(app).write():
        store_of(app).ledgers.save(Ledger("1", "NOK", "", ("api:100716",)), 1, NOW)
    assert run(app.money_trace.trace()).payouts == []
    with pytest.raises(Invalid) as refused:
        run(app.ledger_reading.read_file(NET))
    assert refused.value.code == "settlement_of_ledger"


def units_of_two_shops(app: runtime.App) -> None:
    units = store_of(app).units
    with store_of(app).write():
        units.save(SalesUnit(1, World.PRACTICE, "", "555501"), NOW)
        units.save(SalesUnit(2, World.PRACTICE, "Café", "100716"), NOW)
    app.session.move_to(SalesUnit(1, World.PRACTICE, "", "555501"))


def test_a_file_of_somebody_else_is_refused(app: runtime.App, run: Run) -> None:
    units_of_two_shops(app)
    assert len(run(app.ledger_reading.read_file(NET)).new) == 2
    assert [units for _, units in store_of(app).ledgers.all()] == [(2,)]
    with pytest.raises(Invalid) as refused:
        run(app.ledger_reading.read_file(CSV))
    assert refused.value.code == "settlement_of_other"


def test_what_of_a_file_is_for_another_shop_is_named_and_the_rest_is_read(app: runtime.App, run: Run) -> None:
    units_of_two_shops(app)
    payout = NET[NET.index(b"<SettlementDetailsInfo>") : NET.index(b"</SettlementDetailsInfo>") + 24]
    both = NET.replace(payout, payout + payout.replace(b"100716", b"777777"))
    found = run(app.ledger_reading.read_file(both))
    assert [each.msn for each in found.new] == ["100716", "100716"]
    assert {(each.msn, no.code) for each, no in found.refused} == {("777777", "settlement_of_other")}
    assert len(found.refused) == 2
