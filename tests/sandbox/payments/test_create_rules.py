"""One test per row of the field table and of the combination table of *create payment*."""

import re
from typing import Any

import httpx
import pytest

from tests.sandbox.conftest import Till, code_of
from tests.sandbox.player import Player, rows

FIELDS = rows("fields")
COMBINATIONS = rows("combinations")["rows"]
MISSING = {"missing": True}
ALL_ON = {"psp": True, "card_payments": True}


def planted(body: Any, path: str, value: Any) -> Any:
    """The body with one field set, or taken away."""
    *way, last = [int(step) if step.isdigit() else step for step in re.findall(r"[^.\[\]]+", path)]
    place = body
    for step in way:
        place = place[step] if isinstance(place, list) else place.setdefault(step, {})
    if value == MISSING:
        del place[last]
    else:
        place[last] = value
    return body


def verdict_of(answer: httpx.Response) -> str:
    """What the service said, in the words of the tables."""
    if answer.status_code == 201:
        return "ok"
    if code_of(answer):
        return f"code:{code_of(answer)}"
    said = answer.json()
    assert (said["status"], said["title"]) == (400, "Bad Request")
    assert said["detail"] == "See extraDetails for further details"
    assert all(detail["reason"] for detail in said["extraDetails"])
    return f"name:{said['extraDetails'][0]['name']}"


@pytest.mark.parametrize(("base", "path", "value", "verdict"), FIELDS["rows"])
def test_each_field(till: Till, base: str, path: str, value: Any, verdict: str) -> None:
    """Held against the specification to the letter; what is read kindly all the same is in test_kindness.py."""
    player = Player(till)
    player.do_settings({"numbers_as_text": False})
    player.do_unit({"psp": base == "psp"})
    changes = {name: None if change == MISSING else change for name, change in FIELDS["bases"][base].items()}
    body = planted(player.body(changes), path, value if value == MISSING else player.filled(value))
    assert verdict_of(till.create(body)) == verdict


@pytest.mark.parametrize(("method", "flow", "customer", "url", "verdict"), COMBINATIONS)
def test_each_combination(till: Till, method: str, flow: str, customer: bool, url: bool, verdict: str) -> None:
    player = Player(till)
    player.do_unit(ALL_ON)
    passthrough = FIELDS["bases"]["psp"]["cardPassthrough"] if method == "CARD_PASSTHROUGH" else None
    answer = player.do_create(
        {
            "paymentMethod": {"type": method},
            "userFlow": flow,
            "customer": {"phoneNumber": "4712345678"} if customer else None,
            "returnUrl": "https://example.com" if url else None,
            "cardPassthrough": passthrough,
        }
    )
    assert verdict_of(answer) == (verdict if verdict == "ok" else f"code:{verdict}")
    if verdict == "ok":
        assert ("redirectUrl" in answer.json()) == (flow != "PUSH_MESSAGE")


@pytest.mark.parametrize("field", ["expiresAt", "shipping", "blockedSources"])
def test_what_only_the_app_can_do(till: Till, field: str) -> None:
    player = Player(till)
    player.do_unit(ALL_ON)
    extras: dict[str, Any] = {
        "expiresAt": {"receipt": "receipt", "expiresAt": {"in_s": 3600}},
        "shipping": {"shipping": {"fixedOptions": []}},
    }
    method = {"type": "CARD"} | ({"blockedSources": ["COMMERCIAL_CARDS"]} if field == "blockedSources" else {})
    assert code_of(player.do_create({"paymentMethod": method} | extras.get(field, {}))) == "4160"


@pytest.mark.parametrize(("switches", "changes", "code"), [
    ({}, {"paymentMethod": {"type": "CARD"}}, "5070"),
    ({"market": "DK", "currency": "DKK"}, {"amount": {"value": 1, "currency": "DKK"}}, None),
    ({"market": "FI", "currency": "EUR"}, {"amount": {"value": 1, "currency": "EUR"}}, None),
    ({"market": "SE", "currency": "SEK"}, {"amount": {"value": 1000, "currency": "SEK"}}, "5040"),
    ({"market": "DK", "currency": "DKK"}, {
        "amount": {"value": 100, "currency": "DKK"},
        "paymentMethod": {"type": "WALLET", "blockedSources": ["COMMERCIAL_CARDS"]},
    }, None),
    ({"nin_allowed": True}, {"profile": {"scope": "nin"}}, None),
])  # fmt: skip
def test_what_the_sales_unit_may_do(till: Till, switches: dict[str, Any], changes: Any, code: str | None) -> None:
    player = Player(till)
    player.do_unit(switches)
    assert code_of(player.do_create(changes)) == code


def test_all_faults_are_named_at_once(till: Till) -> None:
    refused = Player(till).do_create({"reference": "short", "userFlow": "SMOKE", "paymentDescription": "ab"})
    details = {detail["name"]: detail["reason"] for detail in refused.json()["extraDetails"]}
    assert set(details) == {"reference", "userFlow", "paymentDescription"}
    assert details["reference"] == "The field Reference must match the regular expression '^[a-zA-Z0-9-]{8,64}$'."
    assert details["paymentDescription"] == (
        "The field PaymentDescription must be a string with a minimum length of 3 and a maximum length of 100."
    )


@pytest.mark.parametrize("raw", [
    *(b"", b"{", b"[]", b'"text"', b"null", b"\xff\xfe", b'{"amount": NaN}', b"[" * 100_000, b'{"reference": "\\ud800"}'),
    *(b'{"amount": {"value": ' + b"9" * 5000 + b', "currency": "NOK"}}',),
])  # fmt: skip
def test_a_body_that_is_no_object(till: Till, raw: bytes) -> None:
    refused = till.create(raw)
    assert refused.status_code == 400
    assert refused.json()["extraDetails"]


def test_unknown_fields_are_refused_in_strict_mode_only(till: Till) -> None:
    player = Player(till)
    player.do_settings({"strict_fields": True})
    assert verdict_of(player.do_create({"somethingNew": 1})) == "name:somethingNew"
    assert verdict_of(player.do_create({"customer": {"customerInteraction": "CUSTOMER_PRESENT"}})) == "ok"


@pytest.mark.parametrize(("line", "warnings"), [
    ((49900, 39920, 9980, {"taxRate": 2500}), []),
    ((49900, 39920, 9980, {"taxPercentage": 25}), []),
    ((49900, 37425, 12475, {"taxPercentage": 25}), ["Line 1: 12475 is not 25.00 % of the net."]),
    ((49900, 39920, 9979, {"taxRate": 2500}), ["Line 1: 39920 without tax and 9979 tax are not 49900."]),
    ((49800, 39840, 9960, {"taxRate": 2500}), ["Lines, tip and what is paid otherwise come to 49800, the payment is 49900."]),
    ((49900, 43391, 6509, {"taxRate": 1500}), []),
    ((49900, 49900, 0, {"taxRate": 0}), []),
])  # fmt: skip
def test_sums_are_doubted_and_refused_in_strict_mode_only(till: Till, line: Any, warnings: list[str]) -> None:
    gross, net, tax, rate = line
    row = {
        "name": "Hoodie",
        "id": "h",
        "totalAmount": gross,
        "totalAmountExcludingTax": net,
        "totalTaxAmount": tax,
    } | rate
    changes = {
        "amount": {"value": 49900, "currency": "NOK"},
        "receipt": {"orderLines": [row], "bottomLine": {"currency": "NOK"}},
    }
    player = Player(till)
    assert verdict_of(player.do_create(changes)) == "ok"
    assert till.look("/payments")[0]["warnings"] == warnings
    player.do_settings({"strict_sums": True})
    player.reference += "-strict"
    assert verdict_of(player.do_create(changes)) == ("name:receipt" if warnings else "ok")


def test_strangers_are_unknown_in_strict_mode_only(till: Till) -> None:
    player = Player(till)
    stranger = {"customer": {"phoneNumber": "4798765432"}}
    assert verdict_of(player.do_create(stranger)) == "ok"
    player.do_settings({"known_customers_only": True})
    player.reference += "-1"
    assert verdict_of(player.do_create(stranger)) == "code:7010"


def test_the_young_cannot_pay_and_nobody_is_told_why(till: Till) -> None:
    player = Player(till)
    young = {"customer": {"phoneNumber": "4799999901"}}
    assert verdict_of(player.do_create(young | {"minimumUserAge": 18})) == "code:7010"
    assert verdict_of(player.do_create(young | {"minimumUserAge": 15})) == "ok"
    nobody_yet = Player(till)
    nobody_yet.do_create({"minimumUserAge": 18})
    pressed = till.control(f"/payments/{nobody_yet.reference}/approve", {"phoneNumber": "4799999901"})
    assert (pressed["approved"], pressed["reason"]) == (False, "the customer is too young")
