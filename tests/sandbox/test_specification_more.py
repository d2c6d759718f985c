"""The QR, Management and Userinfo APIs against their published specifications, with requests made from them.

Never a 5xx; every success answer fits the specification, every refusal its shape of refusal; what is accepted fits the
specification, and what is refused breaks it or a documented rule that is written down here once more.
"""

import re
from collections import Counter
from random import Random
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from tests.sandbox.conftest import Till
from tests.sandbox.specification import MANAGEMENT, QR, USERINFO, Specification
from tests.support.depth import SOAK

pytestmark = pytest.mark.skipif(not QR.exists(), reason="the published specifications are not beside this checkout")
EXAMPLES = 100_000 if SOAK else 300
ODD: tuple[Any, ...] = (None, True, 0, -1, 2**63, 0.5, "", "æ", "x" * 3000, [], [1], {}, {"a": {}})
NAMES = (
    "till-1",
    "till 2",
    "billboard_1",
    "æøå",
    "a+b%c",
    "x" * 128,
    "x" * 129,
    "d8b7d76d-1f2e-4a5b-9c3d-0a1b2c3d4e5f",
)
TEXTS = ("", "Kasse 1", "x" * 36, "x" * 37, "<b>", "\x00", "Kassa \U0001f600")
BY_NAME: dict[str, tuple[Any, ...]] = {
    "id": NAMES,
    "redirectUrl": (
        "https://example.com/a?b=c#d",
        "https://example.com",
        "http://example.com",
        "https://ex ample.com",
        "",
    ),
    "ttl": (300, 299, 2**31 - 1, 2**31, 600),
    "qrCode": ("https://qr.vipps.no/28/2/01/031/4712345678?v=2", "https://qr.vipps.no/28/2", "4712345678", ""),
    "customerToken": ("bm9ib2R5", ""),
    "url": ("https://example.com/?token=none", ""),
}
QUERIES = ("QrImageFormat", "QrImageSize", "whiteBorder")
ACCEPTS = ("image/*", "image/png", "image/svg+xml", "text/targetUrl", "text/html", "*/*")
QR_PATHS = (
    ("POST", "/v1", "OneTimePaymentQrRequest", "OneTimePaymentQrResponse"),
    ("POST", "/v1/merchant-redirect", "MerchantRedirectQrRequest", "MerchantRedirectQrResponse"),
    ("GET", "/v1/merchant-redirect", "", "MerchantRedirectQrResponseGetAll"),
    ("GET", "/v1/merchant-redirect/{id}", "", "MerchantRedirectQrResponse"),
    ("PUT", "/v1/merchant-redirect/{id}", "MerchantRedirectQrUpdateRequest", "MerchantRedirectQrResponse"),
    ("DELETE", "/v1/merchant-redirect/{id}", "", ""),
    ("GET", "/v1/merchant-callback", "", "[MerchantCallbackQr]"),
    ("GET", "/v1/merchant-callback/{id}", "", "MerchantCallbackQr"),
    ("PUT", "/v1/merchant-callback/{id}", "MerchantCallbackPutRequest", ""),
    ("DELETE", "/v1/merchant-callback/{id}", "", ""),
    ("PUT", "/v1/merchant-callback/mobilepay/{id}", "MerchantCallbackMobilePayPutRequest", ""),
    ("POST", "/v1/exchange", "QrExchangeRequest", "QrExchangeResponse"),
    ("POST", "/v1/exchange/customer", "CustomerExchangeRequest", "CustomerExchangeResponse"),
)


class Maker:
    """Makes values for a schema: nearly always fitting, now and then not at all. One seed, one request."""

    def __init__(self, spec: Specification, seed: int) -> None:
        self.spec, self.dice = spec, Random(seed)

    def value(self, schema: Any, name: str = "") -> Any:
        schema = self.spec.resolved(schema)
        if self.dice.random() < 0.03:
            return self.dice.choice(ODD)
        if name in BY_NAME and schema.get("type") != "object":
            return self.dice.choice(BY_NAME[name])
        if "enum" in schema:
            return self.dice.choice(schema["enum"])
        if schema.get("type") == "array":
            return [self.value(schema["items"]) for _ in range(self.dice.randint(0, 2))]
        if schema.get("type") == "object":
            required = schema.get("required", ())
            return {
                field: self.value(inner, field)
                for field, inner in schema["properties"].items()
                if self.dice.random() < (0.97 if field in required else 0.5)
            }
        assert schema["type"] == "string", schema
        return self.dice.choice(TEXTS)

    def query(self) -> dict[str, Any]:
        chosen = [name for name in QUERIES if self.dice.random() < 0.3]
        kinds: dict[str, tuple[Any, ...]] = {"QrImageFormat": ("SVG", "PNG", "GIF"), "whiteBorder": (0, 8, 100, 101)}
        return {name: self.dice.choice(kinds.get(name, (100, 2000, 99, 2001, "x", "²"))) for name in chosen}


def fits(spec: Specification, name: str, value: Any) -> list[str]:
    """What is wrong with `value`; `[X]` is a list of X."""
    if name.startswith("["):
        return [fault for item in value for fault in fits(spec, name[1:-1], item)]
    return spec.faults(spec.schemas[name], value)


def without_nulls(value: Any) -> Any:
    """The sandbox reads null as left out, also where the specification does not say so (inferred)."""
    if isinstance(value, dict):
        return {name: without_nulls(item) for name, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


def tells_the_rule(path: str, name: str, body: Any, answer: httpx.Response) -> bool:
    """Documented reasons for a refusal of a body that fits its schema."""
    if answer.status_code in (404, 409):
        return True
    if path == "/v1":
        return answer.json()["detail"] == "Supplied landing page token is not valid"
    if path == "/v1/exchange":
        return not re.search("[0-9]{9}.*", body["qrCode"]) or not body["qrCode"].startswith("https://qr.")
    if path == "/v1/exchange/customer":
        return True  # nobody with such a token has checked in
    return "{id}" in path and len(name) > 128


def check_qr(till: Till, spec: Specification, maker: Maker, seen: Counter[int]) -> None:
    method, path, asks, gives = maker.dice.choice(QR_PATHS)
    name, query = maker.dice.choice(NAMES), maker.query() if "callback" in path and method == "GET" else {}
    body = maker.value(spec.schemas[asks]) if asks else None
    accept = maker.dice.choice(ACCEPTS) if maker.dice.random() < 0.3 else "image/*"
    note(f"{method} {path} {name} {query} {body!r} {accept}")
    url = "/qr" + path.replace("{id}", quote(name, safe="")) + (f"?{urlencode(query)}" if query else "")
    answer = till.http.request(method, url, json=body, headers=till.headers(Accept=accept))
    seen[answer.status_code] += 1
    faults = fits(spec, asks, without_nulls(body)) if asks else []
    if answer.status_code == 200:
        assert faults == [], (path, body)
        assert not gives or fits(spec, gives, answer.json()) == [], (path, answer.text)
        assert gives or not answer.content
        return
    assert answer.status_code in (400, 404, 409, 415), answer.text
    if answer.status_code == 409 and path == "/v1/merchant-redirect":
        assert body is not None
        assert answer.json() == {"id": body["id"]}
        return
    kind = {"/v1/exchange": "QrExchangeErrorResponse", "/v1/exchange/customer": "CustomerExchangeErrorResponse"}
    assert fits(spec, kind.get(path, "QrErrorResponse"), answer.json()) == []
    if answer.status_code == 415:
        assert accept == "text/html"
    elif query and answer.status_code == 400:
        assert {*map(str, query.values())} & {"GIF", "99", "2001", "x", "²", "101"}
    else:
        assert faults or tells_the_rule(path, name, without_nulls(body), answer), (path, name, body, answer.text)


def check_management(till: Till, spec: Specification, dice: Random, seen: Counter[int]) -> None:
    untold = dice.sample(
        ("skip_landing_page", "partial_capture", "long_living", "payment", "capture_type"), dice.randint(0, 5)
    )
    switches = {"untold": untold, "active": dice.random() < 0.9, "capture_days": dice.choice((14, 180))}
    till.control("/units/555501", switches | {"bank_account_verified": dice.random() < 0.5})
    msn = dice.choice(("555501", "555501", "555502", "1", "x", "æ"))
    scheme, number = dice.choice((("business:NO:ORG", "999555501"), ("business:DK:CVR", "999555501"), ("x", "1")))
    merchant = f"/merchants/{quote(scheme)}/{number}"
    for path, gives in (
        ("/sales-units", "[MsnInfo]"),
        (f"/sales-units/{quote(msn)}", "SalesUnit"),
        (merchant, "Merchant"),
        (f"{merchant}/sales-units", "[MsnInfo]"),
    ):
        answer = till.http.get(f"/management/v1{path}", headers=till.headers())
        seen[answer.status_code] += 1
        assert answer.status_code in (200, 404), answer.text
        wanted = gives if answer.status_code == 200 else "Problem"
        assert fits(spec, wanted, answer.json()) == [], (path, answer.text)


def check_userinfo(till: Till, spec: Specification, dice: Random, seen: Counter[int]) -> None:
    scopes = " ".join(dice.sample(("name", "address", "email", "phoneNumber", "birthDate"), dice.randint(1, 5)))
    phone = dice.choice(("4712345678", "4512345678", "358401234567", "46701234567", "4793333333"))
    till.control("/units/555501", {"bank_account_verified": True})
    till.control(f"/customers/{phone}", {"address": dice.random() < 0.7})
    reference = till.approved_payment(profile={"scope": scopes}, customer={"phoneNumber": phone})
    sub = till.get(reference).json()["profile"]["sub"]
    for known in (sub, dice.choice(("nobody", "æ", "x" * 500))):
        answer = till.http.get(f"/vipps-userinfo-api/userinfo/{quote(known)}", headers=till.headers())
        seen[answer.status_code] += 1
        assert answer.status_code == (200 if known == sub else 404)
        wanted = "Userinfo" if known == sub else "UserinfoError"
        # The pattern of `phone_number` wants 15 digits, which its own example does not have.
        assert [fault for fault in fits(spec, wanted, answer.json()) if fault != ".phone_number: pattern"] == []


@pytest.mark.timeout(6 * 3600 if SOAK else 120)
def test_requests_from_the_specifications(till: Till) -> None:
    till.control("/settings", {"rate_limits": False, "lock_ms": 0})
    qr, management, userinfo = (Specification(path) for path in (QR, MANAGEMENT, USERINFO))
    seen: dict[str, Counter[int]] = {name: Counter() for name in ("qr", "management", "userinfo")}

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=not SOAK,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.integers(0, 2**48))
    def check(seed: int) -> None:
        maker = Maker(qr, seed)
        check_qr(till, qr, maker, seen["qr"])
        if maker.dice.random() < 0.1:
            check_management(till, management, maker.dice, seen["management"])
        if maker.dice.random() < 0.1:
            check_userinfo(till, userinfo, maker.dice, seen["userinfo"])

    check()
    assert all(counted[200] > EXAMPLES / 20 for counted in seen.values()), seen
    assert seen["qr"][400] > EXAMPLES / 20, "and enough is refused"


def test_every_call_of_the_specifications_is_there(till: Till) -> None:
    """No path of the specifications is unknown here; the one of Login has no merchant who could make it."""
    for path, prefix in ((QR, "/qr"), (MANAGEMENT, ""), (USERINFO, "")):
        for address, acts in Specification(path).paths.items():
            if address == "/vipps-userinfo-api/userinfo/":
                continue
            for method in {"get", "put", "post", "delete"} & set(acts):
                asked = prefix + re.sub(r"\{\w+\}", "x", address)
                assert till.http.request(method.upper(), asked).status_code == 401, (method, address)


def test_the_checker_sees_faults() -> None:
    """A control: a checker that finds nothing proves nothing."""
    spec = Specification(QR)
    good = {"msisdn": "4712345678", "version": "2.0", "timestamp": 1}
    assert fits(spec, "QrExchangeResponse", good) == []
    changes: tuple[dict[str, Any], ...] = ({"timestamp": "1"}, {"msisdn": 1}, {"version": None})
    for change in changes:
        assert fits(spec, "QrExchangeResponse", good | change), change
