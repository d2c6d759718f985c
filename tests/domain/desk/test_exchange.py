"""Calls and answers as they went: what is no figure of the payment is masked."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.desk.exchange import MASK, StoredAnswer, exchange_text, exchanges, masked
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage

AT = datetime(2026, 11, 29, 14, tzinfo=UTC)
CANARY = "CANARY"


def step(kind: Kind, body: bytes, *, number: int = 1, minutes: int = 0, trace_id: str = "") -> Operation:
    at = AT + timedelta(minutes=minutes)
    money = Money(100, Currency.NOK)
    return Operation(number, 1, "K-1", kind, f"key-{number}", body, money, Stage.DONE, at, trace_id=trace_id)


def test_a_body_shows_its_figures_and_hides_words_people_and_addresses() -> None:
    body = {
        "amount": {"value": 49900, "currency": "NOK"},
        "customer": {"phoneNumber": CANARY, "personalQr": CANARY},
        "paymentDescription": CANARY,
        "returnUrl": f"https://shop.example/?{CANARY}",
        "receipt": {"orderLines": [{"name": CANARY, "totalAmount": 49900, "isReturn": False}]},
        "redirect_url": f"https://pay.example/?token={CANARY}",
        "unknown": {"reference": CANARY, "value": 4711},
        "reference": "K-1",
        "capture_until": None,
        "note": "",
    }
    shown = masked(json.dumps(body).encode())
    assert CANARY not in shown
    assert "4711" not in shown  # within a field that we do not know
    read = json.loads(shown)
    assert read["amount"] == {"value": 49900, "currency": "NOK"}
    assert read["customer"] == {"phoneNumber": MASK, "personalQr": MASK}
    assert read["receipt"]["orderLines"] == [{"name": MASK, "totalAmount": 49900, "isReturn": False}]
    assert (read["reference"], read["capture_until"], read["note"]) == ("K-1", None, "")


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"CANARY", b'"CANARY'])
def test_what_is_no_json_is_hidden_whole(body: bytes) -> None:
    assert masked(body) == MASK


def test_the_newest_come_first_and_no_more_than_asked_for() -> None:
    steps = [
        step(Kind.CREATE, b"{}"),
        step(
            Kind.CAPTURE, b'{"modificationAmount":{"value":100,"currency":"NOK"}}', number=2, minutes=5, trace_id="t-1"
        ),
    ]
    answers = [
        StoredAnswer(AT + timedelta(minutes=1), "K-1", '{"state":"AUTHORIZED"}'),
        StoredAnswer(AT + timedelta(minutes=6), "K-1", '{"state":"AUTHORIZED"}', set_aside=True),
    ]
    found = exchanges(steps, {2: [AT, AT + timedelta(minutes=5)]}, answers, 10)
    assert [each.heading for each in found] == [
        "GET /epayment/v1/payments/K-1",
        "POST /epayment/v1/payments/K-1/capture",
        "GET /epayment/v1/payments/K-1",
        "POST /epayment/v1/payments",
    ]
    assert [each.heading for each in exchanges(steps, {}, answers, 2)] == [each.heading for each in found[:2]]
    assert found[0].text.endswith("→ set aside")
    assert "set aside" not in found[2].text
    call = found[1].text
    assert "Idempotency-Key: key-2" in call
    assert "try 2: 2026-11-29T14:05:00Z" in call
    assert call.endswith("→ done\ntrace id: t-1")
    assert f"Authorization: {MASK}\nOcp-Apim-Subscription-Key: {MASK}" in call
    assert "trace id" not in found[3].text


def test_as_text_the_oldest_come_first() -> None:
    text = exchange_text(
        exchanges([step(Kind.CREATE, b"{}"), step(Kind.REFUND, b"{}", number=2, minutes=3)], {}, [], 9)
    )
    assert text.index("2026-11-29T14:00:00Z  POST /epayment/v1/payments\n") < text.index("/refund")
