"""The sandbox against the published ePayment specification, with requests made from the specification itself.

Never a 5xx; every success answer fits the specification; what is accepted fits it; what is refused breaks it or a
documented rule that is written down here once more, apart from the sandbox.
"""

import re
from collections import Counter
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from tests.sandbox.conftest import Till, code_of
from tests.sandbox.specification import EPAYMENT, Specification
from tests.support.depth import SOAK

pytestmark = pytest.mark.skipif(not EPAYMENT.exists(), reason="the published specification is not beside this checkout")
EXAMPLES = 100_000 if SOAK else 2_000
SPEC = Specification() if EPAYMENT.exists() else None
ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    99,
    2**63,
    65_000_001,
    1.0,
    0.5,
    -1e30,
    "",
    "æ",
    "x" * 3000,
    "100",
    [],
    [1],
    {},
    {"a": {}},
    {"a": None},
)
URLS = ("https://example.com/back?x=1", "myshop://done", "http://example.com", "nonsense", "https://", "")
TEXTS = ("", "a", "ab", "abc", "Socks", "ø" * 100, "x" * 101, "\U0001f9e6 socks", "074", "KL", "<b>", "\x00")
BY_NAME = {
    **dict.fromkeys(("returnUrl", "receiptUrl", "callbackUrl", "cardCallbackUrl"), URLS),
    "scope": ("", "name", "name phoneNumber", "nin", "shoeSize", "name address email phoneNumber birthDate"),
    "expiresAt": ("2020-01-01T00:00:00Z", "2026-02-30T12:00:00Z", "2099-12-31t23:59:59.999999999+02:00", "soon"),
    "customerToken": ("bm8gb25lIGNoZWNrZWQgaW4=", "no"),
    "phoneNumber": ("4712345678", "4591234567", "12345678", "+4712345678", "4799999999", "4799999901"),
    "personalQr": ("https://qr.vipps.no/28/2/01/031/4712345678?v=1", "abcd", "no number", "x" * 256),
    "userFlow": ("WEB_REDIRECT", "WEB_REDIRECT", "QR", "PUSH_MESSAGE", "NATIVE_REDIRECT"),
    "quantity": ("1", "0.822", "1.", "1,5", "12345678901", "1234567890"),
    "metadata": ({}, {"a": "b"}, {"a": "y" * 501}, {"k" * 101: "b"}, {str(n): "x" for n in range(6)}, {"a": "\u2028"}),
}


class Maker:
    """Makes values for a schema: nearly always fitting, now and then not at all. One seed, one request."""

    def __init__(self, seed: int, number: int) -> None:
        self.dice = Random(seed)
        self.reference = f"spec-{seed:x}-{number}"

    def value(self, schema: Any, name: str = "") -> Any:
        assert SPEC is not None
        schema = SPEC.resolved(schema)
        if self.dice.random() < 0.012:
            return self.dice.choice(ODD)
        if schema.get("nullable") and self.dice.random() < 0.1:
            return None
        if "oneOf" in schema:
            return self.value(self.dice.choice(schema["oneOf"]))
        if name == "reference":
            return self.reference if self.dice.random() < 0.97 else self.dice.choice(("short", "has space", "x" * 65))
        if name in BY_NAME:
            return self.dice.choice(BY_NAME[name])
        if "enum" in schema:
            return self.dice.choice(schema["enum"])
        return getattr(self, f"_{schema.get('type', 'string')}")(schema)

    def _object(self, schema: Any) -> dict[str, Any]:
        required = schema.get("required", ())
        chances = {name: 0.99 if name in required else 0.2 for name in schema.get("properties", {})}
        return {
            n: self.value(schema["properties"][n], n) for n, chance in chances.items() if self.dice.random() < chance
        }

    def _array(self, schema: Any) -> list[Any]:
        return [self.value(schema["items"]) for _ in range(self.dice.randint(schema.get("minItems", 0), 2))]

    def _integer(self, schema: Any) -> int:
        low, high = schema.get("minimum", -(10**6)), schema.get("maximum", 10**6)
        if self.dice.random() < 0.04:
            return self.dice.choice((low - 1, high + 1))
        return self.dice.choice((low, high, self.dice.randint(low, high)))

    def _boolean(self, schema: Any) -> bool:
        return self.dice.random() < 0.5

    def _string(self, schema: Any) -> str:
        assert "pattern" not in schema, schema
        fitting = [text for text in TEXTS if schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", 200)]
        return self.dice.choice(fitting)

    def creation(self) -> dict[str, Any]:
        """A create call; often enough a plausible one, so that the operations behind it are reached as well."""
        assert SPEC is not None
        body = self._object(SPEC.schemas["CreatePaymentRequest"])
        if self.dice.random() < 0.6:
            body |= {"amount": {"value": 1000, "currency": "NOK"}, "paymentMethod": {"type": "WALLET"}}
            body |= {"returnUrl": "https://example.com", "reference": self.reference}
            for name in ("cardPassthrough", "qrFormat", "expiresAt"):
                body.pop(name, None)
        return body

    def steps(self) -> list[tuple[str, Any]]:
        return [self._step() for _ in range(self.dice.randint(0, 4))]

    def _step(self) -> tuple[str, Any]:
        assert SPEC is not None
        operation = self.dice.choice(("approve", "approve", "capture", "capture", "refund", "cancel"))
        sensible = self.dice.random() < 0.7
        if operation == "approve":
            person = {"customer": {"phoneNumber": "4712345678"}}
            return operation, person if sensible else self.value(SPEC.schemas["ForceApprove"])
        if operation == "cancel":
            return operation, self.dice.choice((None, {}, self.value(SPEC.schemas["CancelModificationRequest"])))
        amount = {"modificationAmount": {"value": self.dice.randint(1, 1200), "currency": "NOK"}}
        return operation, amount if sensible else self.value(SPEC.schemas["CaptureModificationRequest"])


def without_nulls(value: Any) -> Any:
    """The sandbox reads null as left out, also where the specification does not say so (inferred)."""
    if isinstance(value, dict):
        return {name: without_nulls(item) for name, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


Rule = Callable[[dict[str, Any]], bool]


def _has(body: dict[str, Any], *way: str) -> Any:
    for step in way:
        body = body.get(step) if isinstance(body, dict) else None  # type: ignore[assignment]
    return body


def _urls(body: dict[str, Any]) -> list[Any]:
    ways = (
        ("returnUrl",),
        ("receiptUrl",),
        ("shipping", "dynamicOptions", "callbackUrl"),
        ("cardPassthrough", "cardCallbackUrl"),
    )
    return [url for url in (_has(body, *way) for way in ways) if url is not None]


RULES: dict[str, Rule] = {
    "4040": lambda body: not isinstance(_has(body, "amount", "value"), int) or isinstance(_has(body, "amount", "value"), bool),
    "4050": lambda body: _has(body, "customer", "customerToken") is not None,
    "4060": lambda body: _has(body, "customer", "personalQr") is not None,
    "4070": lambda body: not re.fullmatch(r"[0-9]{9,15}", str(_has(body, "customer", "phoneNumber"))),
    "4080": lambda body: _has(body, "profile", "scope") is not None,
    "4090": lambda body: any(not str(url).startswith("https://example.com") for url in _urls(body)),
    "4100": lambda body: len(body["metadata"]) > 5,
    "4120": lambda body: any(len(key) > 100 for key in body["metadata"]),
    "4130": lambda body: any(len(value) > 500 for value in body["metadata"].values()),
    "4140": lambda body: {"WEB_REDIRECT": not body.get("returnUrl"), "PUSH_MESSAGE": not body.get("customer")}.get(
        body["userFlow"], False) or not any((body.get("customer") or {}).values()),
    "4160": lambda body: body["paymentMethod"]["type"] != "WALLET" or body.get("cardPassthrough") is not None,
    "5010": lambda body: bool(body["paymentMethod"].get("blockedSources")),
    "5030": lambda body: "nin" in body["profile"]["scope"],
    "5040": lambda body: body["amount"]["currency"] != "NOK",
    "5070": lambda body: body["paymentMethod"]["type"] != "WALLET",
    "6010": lambda body: body["amount"]["value"] < 100,
    "6110": lambda body: body["expiresAt"].startswith("2099"),
    "6120": lambda body: body["expiresAt"].startswith("20"),
    "6130": lambda body: body.get("receipt") is None,
    "7010": lambda body: str(_has(body, "customer", "phoneNumber")).startswith("47999999") or bool(body.get("minimumUserAge")),
    "4150": lambda body: True,
}  # fmt: skip
"""Documented refusals of requests that fit the schema. 4150: two examples may have found the same reference."""


def tells_the_rule(name: str, body: dict[str, Any]) -> bool:
    """Documented rules without a code that the schema cannot express."""
    if name.startswith("receipt.orderLines["):
        lines = [line for line in body["receipt"]["orderLines"] if isinstance(line, dict)]
        return any(("taxRate" in line) == ("taxPercentage" in line) for line in lines)
    if name == "qrFormat":
        return body.get("userFlow") != "QR"
    if name == "shipping":
        return "fixedOptions" in body["shipping"] and "dynamicOptions" in body["shipping"]
    if name.startswith("shipping.fixedOptions[") and name.endswith("amount.currency"):
        options = [option for group in body["shipping"]["fixedOptions"] for option in group["options"]]
        return any(option["amount"]["currency"] != body["amount"]["currency"] for option in options)
    if name.startswith("shipping.fixedOptions[") and name.endswith("amount.value"):
        options = [option for group in body["shipping"]["fixedOptions"] for option in group["options"]]
        return any(option["amount"]["value"] + body["amount"]["value"] > 65_000_000 for option in options)
    return name == "expiresAt" and body["expiresAt"].startswith("2026-02-30")


def check_creation(body: dict[str, Any], answer: Any) -> None:
    assert SPEC is not None
    meant = without_nulls(body)
    faults = SPEC.faults(SPEC.schemas["CreatePaymentRequest"], body)
    if answer.status_code == 201:
        assert not SPEC.faults(SPEC.schemas["CreatePaymentResponse"], answer.json())
        # An empty customer is accepted by the real service, though it fits none of the three kinds (observed).
        assert [fault for fault in faults if fault != ".customer: fits 0 of the kinds"] == []
        return
    assert not SPEC.faults(SPEC.schemas["Problem"], answer.json())
    code = code_of(answer)
    if code:
        assert faults or RULES[code](meant), (code, body)
    else:
        names = [detail["name"] for detail in answer.json()["extraDetails"]]
        assert faults or all(tells_the_rule(name, meant) for name in names), (names, body)


@pytest.fixture
def strict_till(till: Till) -> Till:
    till.control("/settings", {"rate_limits": False, "lock_ms": 0, "numbers_as_text": False})
    return till


@pytest.mark.timeout(4 * 3600 if SOAK else 120)
def test_requests_from_the_specification(strict_till: Till) -> None:
    till = strict_till
    spec = SPEC
    assert spec is not None
    seen: Counter[int] = Counter()

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=not SOAK,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.integers(0, 2**48))
    def check(seed: int) -> None:
        maker = Maker(seed, seen.total())
        body, following = maker.creation(), maker.steps()
        note(f"request: {body!r}")
        answer = till.create(body)
        seen[answer.status_code] += 1
        check_creation(body, answer)
        if answer.status_code != 201:
            return
        reference = body["reference"]
        for operation, asked in following:
            prefix = "/test" if operation == "approve" else ""
            said = till.post(f"{prefix}/payments/{reference}/{operation}", asked)
            assert said.status_code in (200, 400, 403, 409), said.text
            if said.status_code >= 400:
                assert not spec.faults(spec.schemas["Problem"], said.json())
            elif operation != "approve":
                assert not spec.faults(spec.schemas["ModificationResponse"], said.json())
                wanted = "CancelModificationRequest" if operation == "cancel" else "CaptureModificationRequest"
                assert not spec.faults(spec.schemas[wanted], asked or {})
        got, log = till.get(reference), till.events(reference)
        assert not spec.faults(spec.schemas["GetPaymentResponse"], got.json())
        assert not [fault for event in log.json() for fault in spec.faults(spec.schemas["PaymentEvent"], event)]

    check()
    assert seen[201] > EXAMPLES / 5, "enough is accepted"
    assert seen[400] > EXAMPLES / 5, "and enough is refused"


def test_the_checker_sees_faults() -> None:
    """A control: a checker that finds nothing proves nothing."""
    assert SPEC is not None
    good = {
        "amount": {"value": 1000, "currency": "NOK"},
        "paymentMethod": {"type": "WALLET"},
        "reference": "abcdefgh",
        "userFlow": "QR",
    }
    schema = SPEC.schemas["CreatePaymentRequest"]
    assert SPEC.faults(schema, good) == []
    changes: tuple[dict[str, Any], ...] = (
        {"amount": {"value": -1, "currency": "NOK"}}, {"amount": {"value": 1.5, "currency": "NOK"}}, {"reference": "short"},
        {"userFlow": "SMOKE"}, {"customer": {"phoneNumber": "+47"}}, {"paymentDescription": "ab"}, {"receipt": {}},
        {"customer": {"phoneNumber": "4712345678", "customerToken": "a"}}, {"receipt": {"orderLines": [], "bottomLine": {}}},
        {"qrFormat": {"format": "GIF"}}, {"metadata": {str(n): "x" for n in range(6)}}, {"metadata": {"a": 1}},
    )  # fmt: skip
    for change in changes:
        assert SPEC.faults(schema, good | change), change
    for name in schema["required"]:
        assert SPEC.faults(schema, {key: value for key, value in good.items() if key != name})
