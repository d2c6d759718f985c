"""A whole sale, a shipment and a refund by the accessibility bus alone, from a process outside: no coordinates, and no Qt."""

import json
from pathlib import Path

import pytest

from tests.support.depth import long
from tests.support.screen_reader import read_by
from tests.support.stage import Stage

pytestmark = long

NBSP = "\u00a0"


@pytest.mark.timeout(180)
def test_a_sale_a_shipment_and_a_refund_are_done_and_told_by_ear(sandbox: Stage, tmp_path: Path) -> None:
    announced = json.loads(read_by("tests.support.sell_by_ear", str(tmp_path), sandbox.url))
    (payment,) = sandbox.payments()
    moved = [(entry["kind"], entry["value"]) for entry in sandbox.ledger(payment["reference"])]
    assert moved == [("authorize", 99_800), ("capture", 49_900), ("cancel", 49_900), ("refund", 10_000)]
    # Each change is said once, in this order, with the sums that it led to.
    told = [said.replace(NBSP, " ") for said in announced]
    # Besides come whole sentences: the first step of the tour, and the notice of the refund.
    sending, waiting, reserved, in_part, captured, refunded = [said for said in told if ". " not in f"{said} "]
    assert (sending, waiting) == ("Sending · 998,00 kr", "Waiting for customer · 998,00 kr")
    assert reserved.startswith("Reserved until ")
    assert in_part.startswith("Captured in part")
    assert in_part.endswith("captured 499,00 · left 499,00")
    assert captured == "Captured · captured 499,00 · released 499,00"
    assert refunded == "Refunded in part · captured 499,00 · refunded 100,00 · released 499,00"
