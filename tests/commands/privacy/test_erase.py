"""`kvitt customer erase`, `kvitt customer export` and `kvitt retention`, as a person at a terminal meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.commands.privacy import erase
from tests.commands.conftest import Kvitt
from tests.support.stage import Stage

PHONE, NAME = "91827364", "Tordis Brynhildsen"


@pytest.fixture
def reference(kvitt: Kvitt, sandbox: Stage) -> str:
    """A captured order of the customer."""
    made = kvitt("order", "new", "--line", "Cap;c1;1;100;25", "--phone", PHONE, "--name", NAME, "--send", "--json")
    reference: str = made.json["reference"]
    sandbox.approve(reference)
    kvitt("sync")
    assert kvitt("order", "capture", reference).code == 0
    return reference


def test_what_would_go_is_said_and_nothing_happens(kvitt: Kvitt, reference: str) -> None:
    told = kvitt("customer", "erase", PHONE, "--dry-run")
    assert told.code == 0
    assert "Orders that lose name, number, address, notes and tracking numbers: 1." in told.out
    assert kvitt("customer", "erase", PHONE).in_one_sentence()  # without a terminal nobody says yes
    assert NAME in kvitt("customer", PHONE).out


def test_the_customer_is_erased_and_the_sum_stays(kvitt: Kvitt, reference: str) -> None:
    told = kvitt("customer", "erase", PHONE, "--yes")
    assert (told.code, told.out.splitlines()[-2:]) == (
        0,
        ["The customer is erased.", "Files searched afterwards: 4. Nothing is left in them."],
    )
    assert kvitt("customer", PHONE).out == ""
    order = kvitt("order", "show", reference, "--json").json
    assert (order["captured"], NAME in json.dumps(order)) == (10_000, False)
    assert kvitt("journal", "check").code == 0
    assert kvitt("customer", "erase", PHONE, "--yes").in_one_sentence() == (
        "Nothing is kept of a customer with this number."
    )


def test_a_yes_at_the_terminal(kvitt: Kvitt, reference: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erase, "agreed", lambda: True)
    read = kvitt("customer", "erase", PHONE, "--json").json
    assert read["plan"]["orders"] == 1
    assert read["erased"] == {"searched": 4, "left": []}


def test_an_open_order_is_in_the_way(kvitt: Kvitt) -> None:
    made = kvitt("order", "new", "--line", "Cap;c1;1;100;25", "--phone", PHONE, "--send", "--json").json
    told = kvitt("customer", "erase", PHONE, "--yes")
    assert told.code == 2
    assert told.in_one_sentence().startswith(f"Order {made['reference']} still waits for this customer.")


def test_all_that_is_kept_is_handed_out(kvitt: Kvitt, reference: str, tmp_path: Path) -> None:
    assert "Det Kvitt practice shop har lagret om +47 91 82 73 64" in kvitt("customer", "export", PHONE).out
    assert kvitt("customer", "export", PHONE, "--json").json["orders"][0]["reference"] == reference
    out = tmp_path / "tordis.json"
    assert str(out) in kvitt("customer", "export", PHONE, "--out", str(out)).out
    assert kvitt("customer", "export", PHONE, "--out", str(out), "--json").json == {"file": str(out)}
    assert json.loads(out.read_text())["names"] == [NAME]
    assert NAME in out.with_suffix(".txt").read_text()
    assert out.stat().st_mode & 0o077 == 0


def test_customers_of_orders_long_over(kvitt: Kvitt, reference: str) -> None:
    assert "kept until they are erased" in kvitt("retention").out
    assert kvitt("retention", "--json").json == {"days": 0, "orders": 0, "done": True}


def test_days_are_counted_and_done(kvitt: Kvitt, reference: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.services.privacy.retention import Retention

    async def three(self: Retention) -> int:
        return 3

    monkeypatch.setattr(Retention, "count", three)
    monkeypatch.setattr(Retention, "run", three)
    monkeypatch.setattr("app.commands.privacy.erase.days_of", lambda app: 90)
    assert kvitt("retention", "--dry-run").out == "Orders that would lose their customer: 3.\n"
    assert kvitt("retention").out == "Orders that lost their customer: 3.\n"


def test_a_text_alone_is_looked_up(kvitt: Kvitt, reference: str) -> None:
    assert kvitt("customer", "--limit", "3", NAME).out == kvitt("customer", "find", "--limit", "3", NAME).out
    assert "erase" in kvitt("customer", "--help").out
