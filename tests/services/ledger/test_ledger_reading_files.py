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
    assert [app.ledger_reading.read_file(each) for each in (NET, NET, CSV)] == [2, 0, 1]
    trace = run(app.money_trace.trace())
    assert [(each.number, each.amount) for each in trace.payouts] == [
        ("2000001", 1500),
        ("2000002", 200),
        ("2000001", 1496062),
    ]
    # Nothing of it was sold here, and nothing in it contradicts itself.
    assert (len(trace.foreign), trace.findings, app.ledger_reading.read_at) == (22, [], None)


def test_the_ledger_itself_takes_the_place_of_its_files(app: runtime.App, run: Run) -> None:
    app.ledger_reading.read_file(NET)
    with store_of(app).write():
        store_of(app).ledgers.save(Ledger("1", "NOK", "", ("api:100716",)), 1, NOW)
    assert run(app.money_trace.trace()).payouts == []
    with pytest.raises(Invalid) as refused:
        app.ledger_reading.read_file(NET)
    assert refused.value.code == "settlement_of_ledger"


def test_a_file_of_somebody_else_is_refused(app: runtime.App) -> None:
    units = store_of(app).units
    with store_of(app).write():
        units.save(SalesUnit(1, World.PRACTICE, "", "555501"), NOW)
        units.save(SalesUnit(2, World.PRACTICE, "Café", "100716"), NOW)
    app.session.move_to(SalesUnit(1, World.PRACTICE, "", "555501"))
    assert app.ledger_reading.read_file(NET) == 2
    assert [units for _, units in store_of(app).ledgers.all()] == [(2,)]
    with pytest.raises(Invalid) as refused:
        app.ledger_reading.read_file(CSV)
    assert refused.value.code == "settlement_of_other"
