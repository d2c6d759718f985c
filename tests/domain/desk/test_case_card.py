"""The case card: everything that finds a payment, and nobody's data unless it is asked for."""

import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from app.domain.desk.case_card import CaseFacts, case_card, case_text
from app.domain.operation import Kind, Stage
from app.domain.order import Order, OrderLine
from app.domain.payment import Anomaly, Event, Payment
from app.domain.shop.sales_unit import SalesUnit, World
from tests.domain.test_offers import ALL, AUTHORISED, COUNTER, NOW, step, view

CANARY = "CANARY"
PERSONAL = ("phone", "customer", "description", "note", "personal_qr", "words", "customer_token")
"""Fields of an order in which a person may stand."""


def facts() -> CaseFacts:
    """An order with something personal in every field that can hold it."""
    line = OrderLine(f"{CANARY} line", "h1", Decimal(1), 49_900, 2500)
    canaries: dict[str, Any] = {name: f"{CANARY} {name}" for name in PERSONAL}
    order = replace(COUNTER, lines=(line,), **canaries)
    seen = view(order, AUTHORISED, (ALL, ALL, 0, 0))
    assert seen.payment is not None
    payment = replace(seen.payment, psp_reference="psp-1", looked_at=NOW, redirect_url=f"https://x/?token={CANARY}")
    body = json.dumps({"customer": {"phoneNumber": CANARY}}).encode()
    refund = replace(
        step(Kind.REFUND, Stage.REFUSED, "6150"),
        reason=f"{CANARY} reason",
        who=f"{CANARY} staff",
        detail=f"{CANARY} title",
        trace_id="trace-1",
        body=body,
        settled_at=NOW,
    )
    event = Event("K-261129-0001", "psp-2", "CAPTURED", order.total, NOW, "key-2")
    failed = Event("K-261129-0001", "psp-3", "AUTHORIZED", order.total, NOW, success=False)
    aside = Anomaly("K-261129-0001", "amount", f"{CANARY} was", f"{CANARY} seen")
    return CaseFacts(
        view=replace(seen, payment=payment, phone=f"{CANARY} masked"),
        payments=(payment,),
        operations=(step(Kind.CAPTURE, Stage.DONE), refund),
        events=(event, failed),
        anomalies=((NOW, aside),),
        unit=SalesUnit(1, World.REAL),
        version="0.6.0",
        now=NOW.astimezone(timezone(timedelta(hours=1))),
    )


def test_a_card_names_nobody() -> None:
    card = case_card(facts(), personal=False)
    assert CANARY not in json.dumps(card)
    assert CANARY not in case_text(card)


def test_the_canaries_stand_where_a_person_may_stand() -> None:
    """The control: each of them shows once it is asked for, or is in no card at all."""
    told = json.dumps(case_card(facts(), personal=True))
    for what in ("phone", "customer", "description", "note", "personal_qr", "line", "reason", "staff", "title"):
        assert f"{CANARY} {what}" in told
    for what in ("token=", "was", "seen", "masked"):
        assert f"{what}{CANARY}" not in told
        assert f"{CANARY} {what}" not in told
    texts = {field.name for field in fields(Order) if field.type == "str"}
    assert texts - {*PERSONAL, "receipt_number", "pos_id", "shares"} == set(), (
        "a new text of an order: personal or not?"
    )


def test_what_finds_the_payment_is_there_in_both_clocks() -> None:
    text = case_text(case_card(facts(), personal=False))
    for line in (
        "order             K-261129-0001",
        "amount            499.00 NOK",
        "sales unit        1 (real)",
        "version           0.6.0",
        "written           2026-11-29T14:00:00Z (2026-11-29 15:00:00+0100)",
        "psp reference     psp-1",
        "captured          499.00 NOK",
        "error             6150",
        "trace id          trace-1",
        "idempotency key   key-2",
        "success           no",
        "what              amount",
    ):
        assert f"{line}\n" in text
    assert "capture until" not in text  # nothing is known of it


def test_what_was_asked_for_is_at_the_end() -> None:
    text = case_text(case_card(facts(), personal=True))
    assert text.endswith(f"lines             {CANARY} line\n")
    assert "\nPersonal\nphone " in text
    nameless = replace(facts(), view=replace(facts().view, order=replace(COUNTER, phone="")))
    assert "\nphone" not in case_text(case_card(nameless, personal=True))


def test_a_draft_has_a_card_too() -> None:
    draft = CaseFacts(view(), (), (), (), (), SalesUnit(1, World.TEST), "0.6.0", datetime(2026, 1, 2, tzinfo=UTC))
    card = case_card(draft, personal=False)
    assert card["payments"] == card["steps"] == card["events"] == []
    assert "standing          draft\n" in case_text(card)


def test_every_field_of_a_payment_that_is_left_out_is_meant_to_be() -> None:
    left_out = {field.name for field in fields(Payment)} - set(case_card(facts(), personal=False)["payments"][0])
    assert left_out == {
        "order_id",
        "aggregate",
        "redirect_url",
        "sent_at",
        "looked_at",
        "flow",
        "expires_at",
        "unit",
    }
