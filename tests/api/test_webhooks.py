"""Which requests come from the service: the published signatures, and every way to spoil one."""

import base64
import hmac
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest

from app.api.client import Vipps
from app.api.webhooks import AUTHORIZATION, EVENTS, Delivered, SignatureCheck, Signer, read_news, verify
from app.domain.engine.webhook import Webhook, WebhookNews, path_of
from app.errors import Refused, Uncertain
from tests.conftest import Run
from tests.support.deliveries import news, signed
from tests.support.scripted import Scripted, http

TESTS = Path(__file__).parents[1]
VECTORS: list[dict[str, Any]] = [
    *json.loads((TESTS / "api" / "data" / "published_webhooks.json").read_text("utf-8")),
    *json.loads((TESTS / "sandbox" / "data" / "webhook_vectors.json").read_text("utf-8")),
]
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
URL = "https://shop.example/hooks/kvitt?till=3"
OURS = Signer(URL, "c2VjcmV0")
BODY = news("K-261122-0001")
HERE = ("127.0.0.1:8787",)


def delivered(body: bytes = BODY, url: str = URL, secret: str = OURS.secret, at: datetime = NOW) -> Delivered:
    return Delivered(path_of(url), signed(secret, url, body, at), body)


def with_header(request: Delivered, name: str, value: str) -> Delivered:
    return replace(request, headers={**request.headers, name: value})


def think(request: Delivered, *signers: Signer, now: datetime = NOW) -> SignatureCheck:
    return verify(request, signers or (OURS,), HERE, now)


def of_vector(vector: dict[str, Any], signature: str) -> Delivered:
    headers = {
        "host": vector["host"],
        "x-ms-date": vector["date"],
        "x-ms-content-sha256": vector["content"],
        "authorization": AUTHORIZATION + signature,
    }
    return Delivered(path_of(vector["url"]), headers, vector["body"].encode())


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_published_signatures(vector: dict[str, Any]) -> None:
    request, at = of_vector(vector, vector["signature"]), parsedate_to_datetime(vector["date"])
    signer = Signer(vector["url"], vector["secret"])
    assert think(request, signer, now=at) is SignatureCheck.GENUINE
    assert think(request, replace(signer, secret=vector["secret"] + "x"), now=at) is SignatureCheck.FORGED
    if "wrong_if_decoded" in vector:
        assert think(of_vector(vector, vector["wrong_if_decoded"]), signer, now=at) is SignatureCheck.FORGED


def test_a_genuine_one() -> None:
    assert think(delivered()) is SignatureCheck.GENUINE


SPOILED = [
    (replace(delivered(), body=BODY.replace(b"100000", b"900000")), SignatureCheck.CHANGED),
    (replace(delivered(), body=BODY + b" "), SignatureCheck.CHANGED),
    (replace(delivered(), body=b""), SignatureCheck.CHANGED),
    (with_header(delivered(), "x-ms-content-sha256", ""), SignatureCheck.CHANGED),
    (with_header(delivered(), "x-ms-content-sha256", "æ"), SignatureCheck.CHANGED),
    (replace(delivered(), path="/hooks/kvitt?till=4"), SignatureCheck.FORGED),
    (replace(delivered(), path="/hooks/kvitt"), SignatureCheck.FORGED),
    (with_header(delivered(), "host", "evil.example"), SignatureCheck.FORGED),
    (with_header(delivered(), "host", "shop.example:8443"), SignatureCheck.FORGED),
    (with_header(delivered(), "host", ""), SignatureCheck.FORGED),
    (with_header(delivered(), "x-ms-date", "Sun, 22 Nov 2026 09:30:01 GMT"), SignatureCheck.FORGED),
    (with_header(delivered(), "x-ms-date", ""), SignatureCheck.FORGED),
    (with_header(delivered(), "authorization", ""), SignatureCheck.FORGED),
    (with_header(delivered(), "authorization", AUTHORIZATION), SignatureCheck.FORGED),
    (with_header(delivered(), "authorization", "Ærlig talt"), SignatureCheck.FORGED),
    (
        with_header(
            delivered(),
            "authorization",
            delivered().header("authorization").replace("x-ms-date;host", "host;x-ms-date"),
        ),
        SignatureCheck.FORGED,
    ),
    (delivered(secret="another"), SignatureCheck.FORGED),
    (delivered(url="https://other.example/hooks/kvitt?till=3"), SignatureCheck.FORGED),
    (delivered(url="https://shop.example/hooks/other"), SignatureCheck.FORGED),
    (delivered(at=NOW - timedelta(seconds=301)), SignatureCheck.STALE),
    (delivered(at=NOW + timedelta(seconds=301)), SignatureCheck.STALE),
]


@pytest.mark.parametrize(("request_", "verdict"), SPOILED)
def test_every_signed_part_counts(request_: Delivered, verdict: SignatureCheck) -> None:
    assert think(request_) is verdict


@pytest.mark.parametrize("seconds", [-300, 300])
def test_five_minutes_are_near_enough(seconds: int) -> None:
    assert think(delivered(at=NOW + timedelta(seconds=seconds))) is SignatureCheck.GENUINE


@pytest.mark.parametrize("date", ["yesterday", "Sun, 22 Nov 2026 09:30:00 -0000", "Sun, 99 Nov 2026 09:30:00 GMT"])
def test_a_signed_date_that_is_none(date: str) -> None:
    """Whoever has the secret may still not send what is of no time."""
    request = with_header(delivered(), "x-ms-date", date)
    text = f"POST\n{path_of(URL)}\n{date};shop.example;{request.header('x-ms-content-sha256')}"
    digest = hmac.new(OURS.secret.encode(), text.encode(), "sha256").digest()
    request = with_header(request, "authorization", AUTHORIZATION + base64.b64encode(digest).decode())
    assert think(request) is SignatureCheck.STALE


def test_the_secret_is_not_decoded() -> None:
    decoded = base64.b64decode(OURS.secret).decode()
    assert decoded == "secret"
    assert think(delivered(secret=decoded)) is SignatureCheck.FORGED


def test_a_relay_may_name_the_place_where_we_listen() -> None:
    assert think(with_header(delivered(), "host", HERE[0])) is SignatureCheck.GENUINE
    assert think(with_header(delivered(), "host", "SHOP.example")) is SignatureCheck.GENUINE
    assert think(delivered(url="http://127.0.0.1:8787/hooks/kvitt?till=3")) is SignatureCheck.FORGED


def test_any_registration_of_ours_will_do_and_none_is_too_few() -> None:
    other = Signer("https://shop.example/other", "other")
    assert think(delivered(), other, OURS) is SignatureCheck.GENUINE
    assert think(delivered(), OURS, other) is SignatureCheck.GENUINE
    assert think(delivered(), other) is SignatureCheck.FORGED
    assert verify(delivered(), (), HERE, NOW) is SignatureCheck.FORGED


def test_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash and signature are compared by `hmac.compare_digest` and by nothing else: where it says no, nothing is genuine."""
    compared: list[bytes] = []

    def refuse(told: bytes, right: bytes) -> bool:
        compared.append(told)
        return len(compared) % 2 == 1  # the hash may pass, the signature not

    monkeypatch.setattr("app.api.webhooks.hmac.compare_digest", refuse)
    request = delivered()
    assert think(request) is SignatureCheck.FORGED
    assert compared == [request.header("x-ms-content-sha256").encode(), request.header("authorization").encode()]
    monkeypatch.setattr("app.api.webhooks.hmac.compare_digest", lambda told, right: False)
    assert think(request) is SignatureCheck.CHANGED
    monkeypatch.setattr("app.api.webhooks.hmac.compare_digest", lambda told, right: True)
    assert think(delivered(secret="forged")) is SignatureCheck.GENUINE


def test_secrets_and_bodies_show_in_no_text() -> None:
    told = repr((OURS, delivered()))
    assert "c2VjcmV0" not in told
    assert "K-261122" not in told
    assert "Signature" not in told


def test_what_is_read_of_a_body() -> None:
    assert read_news(news("K-1", psp="p")) == WebhookNews("555501", "K-1", "AUTHORIZED", "p")


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'{"msn": 1}', b"\xff", b'{"customerToken": "t", "msn": "1"}']
)
def test_bodies_about_nothing(body: bytes) -> None:
    assert read_news(body) is None


# the three calls -----------------------------------------------------------------------------------------------------------


def test_register(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(201, {"id": "w-1", "secret": "canary-of-a-secret"})]
    made = run(vipps.register_webhook(URL))
    assert (made.id, made.secret) == ("w-1", "canary-of-a-secret")
    assert "canary" not in repr(made)
    (asked,) = service.calls
    assert (asked.method, asked.path) == ("POST", "/webhooks/v1/webhooks")
    assert json.loads(asked.body) == {"url": URL, "events": list(EVENTS)}
    assert asked.headers["merchant-serial-number"] == "555501"
    assert asked.headers["ocp-apim-subscription-key"] == "canary-subscription"
    assert "idempotency-key" not in asked.headers


def test_list(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [
        http(200, {"webhooks": [{"id": "w-1", "url": URL, "events": ["x"]}]}),
        http(200, {"webhooks": []}),
    ]
    (found,) = run(vipps.webhooks())
    assert found == Webhook("w-1", URL)
    assert run(vipps.webhooks()) == ()


def test_delete_has_no_body_either_way(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(204), http(404, {"title": "Not Found"})]
    run(vipps.delete_webhook("w/1"))
    (asked,) = service.calls
    assert (asked.method, asked.path, asked.body) == ("DELETE", "/webhooks/v1/webhooks/w%2F1", b"")
    with pytest.raises(Refused) as refused:
        run(vipps.delete_webhook("w-1"))
    assert refused.value.status == 404


def test_an_answer_that_tells_no_secret_is_no_registration(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(201, {"id": "w-1"})]
    with pytest.raises(Uncertain):
        run(vipps.register_webhook(URL))
