"""What goes over the wire on each call, and what comes of the answer."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from app.api.auth import ApiKeys
from app.api.client import Vipps
from app.domain.operation import Kind
from app.domain.payment import Aggregate, Created, Seen, State
from app.errors import AppError, Offline, Uncertain
from tests.api.conftest import KEYS, REFERENCE, operation, payment_body
from tests.conftest import Run
from tests.support.inside.service import headers_of, token_of
from tests.support.scripted import Scripted, http

PAYMENTS = "/epayment/v1/payments"
CREATED = http(201, {"reference": REFERENCE})


# headers -----------------------------------------------------------------------------------------------------------------


def test_a_create_goes_out_with_all_its_headers_and_its_exact_bytes(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(201, {"reference": REFERENCE, "redirectUrl": "https://pay.example/?token=x"})]
    created = run(vipps.send(operation(body=b'{"a":  1,\n"b":2}')))
    assert created == Created(REFERENCE, "https://pay.example/?token=x")
    (asked,) = service.calls
    assert (asked.method, asked.path, asked.body) == ("POST", PAYMENTS, b'{"a":  1,\n"b":2}')
    expected = {
        "authorization": "Bearer t-1",
        "ocp-apim-subscription-key": KEYS.subscription_key,
        "merchant-serial-number": KEYS.msn,
        "content-type": "application/json",
        "idempotency-key": "key-1",
        "vipps-system-name": "kvitt",
        "vipps-system-version": "1.2.3",
        "vipps-system-plugin-name": "kvitt",
        "vipps-system-plugin-version": "1.2.3",
    }
    assert expected.items() <= asked.headers.items()
    assert "client_secret" not in asked.headers


@pytest.mark.parametrize("kind", [Kind.CAPTURE, Kind.REFUND, Kind.CANCEL])
def test_every_change_has_its_key(vipps: Vipps, service: Scripted, run: Run, kind: Kind) -> None:
    service.script = [http(200, payment_body("AUTHORIZED", authorized=49_900))]
    seen = run(vipps.send(operation(kind)))
    assert isinstance(seen, Seen)
    (asked,) = service.calls
    assert (asked.method, asked.path) == ("POST", f"{PAYMENTS}/{REFERENCE}/{kind}")
    assert asked.headers["idempotency-key"] == "key-1"
    assert asked.body == b'{"exact": 1 }'


def test_reads_have_neither_key_nor_body(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200, payment_body()), http(200, [])]
    run(vipps.get(REFERENCE))
    run(vipps.events(REFERENCE))
    assert [(asked.method, asked.path) for asked in service.calls] == [
        ("GET", f"{PAYMENTS}/{REFERENCE}"),
        ("GET", f"{PAYMENTS}/{REFERENCE}/events"),
    ]
    for asked in service.calls:
        assert "idempotency-key" not in asked.headers
        assert "content-type" not in asked.headers
        assert asked.headers["vipps-system-name"] == "kvitt"


def test_each_payment_is_asked_for_with_the_keys_of_its_sales_unit(
    service: Scripted, run: Run, connect: Callable[..., Vipps]
) -> None:
    other = ApiKeys("other-id", "other-secret", "other-subscription", "654321")
    vipps = connect(service.url, lambda reference: other if reference.startswith("SE") else KEYS)
    assert vipps.msn == KEYS.msn
    service.script = [http(200, payment_body()) for _ in range(4)]
    for reference in (REFERENCE, "SE-1", REFERENCE, "SE-1"):
        run(vipps.get(reference))
    assert [call.headers["merchant-serial-number"] for call in service.calls] == [KEYS.msn, other.msn] * 2
    assert [call.headers["client_id"] for call in service.token_calls] == [KEYS.client_id, other.client_id]


def test_system_headers_fit(connect: Callable[[str], Vipps]) -> None:
    vipps = connect("http://127.0.0.1:1")
    for name, value in headers_of(vipps).items():
        if name.startswith("Vipps-System"):
            assert len(value) <= 30


# answers that say nothing for certain ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        None,
        http(201, b'{"reference": "K-2611'),
        http(201, b""),
        http(204),
        http(201, b"<html>"),
        http(201, b"\xff\xfe"),
        http(201, []),
        http(201, {"reference": None}),
        http(201, {"reference": REFERENCE})[:-3],
        b"HTTP/1.1 201 Cre",
        b"nonsense\r\n\r\n",
        http(302, b"", {"Location": "https://evil.example/"}),
        http(307, b"", {"Location": "https://evil.example/"}),
        http(500),
        http(502, b"<html>Bad Gateway</html>"),
        http(503, {"message": "down"}),
        http(504),
        http(408),
        http(423, {"title": "locked"}),
        http(425),
        http(429),
        http(400, {"title": "x", "extraDetails": [{"name": "ErrorCode", "reason": "6280"}]}),
        http(409, {"title": "x", "extraDetails": [{"name": "ErrorCode", "reason": "6160"}]}),
    ],
)
def test_a_create_that_may_have_happened(vipps: Vipps, service: Scripted, run: Run, answer: bytes | None) -> None:
    service.script = [answer]
    with pytest.raises(Uncertain):
        run(vipps.send(operation()))
    assert len(service.calls) == 1  # and nobody followed a redirect or tried again on their own


BAD = payment_body("AUTHORIZED", authorized=49_900)


@pytest.mark.parametrize(
    "answer",
    [
        {**BAD, "state": "PAID"},
        {**BAD, "state": "NEW"},
        {**BAD, "state": "UNSENT"},
        {**BAD, "state": None},
        {name: value for name, value in BAD.items() if name != "aggregate"},
        {**BAD, "aggregate": {}},
        {**BAD, "amount": {"value": 499.0, "currency": "NOK"}},
        {**BAD, "amount": {"value": "49900", "currency": "NOK"}},
        {**BAD, "amount": {"value": -1, "currency": "NOK"}},
        {**BAD, "amount": {"value": 49_900, "currency": "XXX"}},
        [BAD],
        "text",
        None,
    ],
)
@pytest.mark.parametrize("kind", [Kind.CAPTURE, None])
def test_an_answer_that_is_no_payment(
    vipps: Vipps, service: Scripted, run: Run, answer: object, kind: Kind | None
) -> None:
    service.script = [http(200, answer)]
    with pytest.raises(Uncertain):
        run(vipps.send(operation(kind)) if kind else vipps.get(REFERENCE))


def test_nobody_listens(connect: Callable[[str], Vipps], run: Run) -> None:
    for work in (connect("http://127.0.0.1:1").send(operation()), connect("http://127.0.0.1:1").get(REFERENCE)):
        with pytest.raises(Offline) as offline:
            run(work)
        assert offline.value.code == "offline"


# answers that say something ----------------------------------------------------------------------------------------------


def test_a_payment_in_full(vipps: Vipps, service: Scripted, run: Run) -> None:
    told = payment_body("AUTHORIZED", authorized=49_900, captured=10_000, refunded=500, cancelled=0)
    told |= {
        "redirectUrl": "https://pay",
        "captureGuaranteedUntil": "2026-09-01T07:53:44.812+00:00",
        "unheardOf": {"x": 1},
    }
    service.script = [http(200, told, {"Content-Type": "application/problem+json"})]
    seen = run(vipps.get(REFERENCE))
    assert (seen.reference, seen.state, seen.psp_reference, seen.redirect_url) == (
        REFERENCE,
        State.AUTHORIZED,
        "psp-1",
        "https://pay",
    )
    assert seen.aggregate == Aggregate(49_900, 10_000, 500, 0)
    assert seen.capture_until == datetime(2026, 9, 1, 7, 53, 44, 812_000, tzinfo=UTC)


def test_the_log_with_its_oddities(vipps: Vipps, service: Scripted, run: Run) -> None:
    amount = {"value": 100, "currency": "NOK"}
    first = {
        "reference": REFERENCE,
        "pspReference": "uuid",
        "name": "CREATED",
        "amount": amount,
        "timestamp": "2026-11-22T12:00:00.1234567Z",
        "idempotencyKey": "k",
        "success": True,
    }
    second = {
        "reference": REFERENCE,
        "pspReference": "1234567890",
        "name": "CANCELLED",
        "amount": amount,
        "timestamp": "2026-11-22T12:00:01.123Z",
        "idempotencyKey": None,
        "success": True,
    }
    third = {name: value for name, value in second.items() if name != "idempotencyKey"}
    service.script = [http(200, [first, second, third])]
    log = run(vipps.events(REFERENCE))
    assert [entry.name for entry in log] == ["CREATED", "CANCELLED", "CANCELLED"]
    assert [entry.key for entry in log] == ["k", "", ""]
    assert log[0].at < log[1].at


# secrets -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [None, http(500), http(401), http(400, {"title": "no"}), http(302, b"", {"Location": "https://evil.example"})],
)
def test_no_secret_in_what_is_shown_or_logged(
    vipps: Vipps, service: Scripted, run: Run, answer: bytes | None, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "kvitt")
    service.script = [answer, answer]
    with pytest.raises(AppError) as trouble:
        run(vipps.send(operation()))
    parts = (KEYS, vipps, token_of(vipps), trouble.value, trouble.value.values)
    shown = " ".join([caplog.text, *map(str, parts), *map(repr, parts)])
    for canary in ("canary", "t-1", "Bearer"):
        assert canary not in shown


def test_secrets_leave_only_in_headers(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [CREATED]
    run(vipps.send(operation()))
    for asked in service.asked:
        assert b"canary" not in asked.body
        assert "canary" not in asked.path


def test_proxies_of_the_machine_are_not_used_for_loopback(
    vipps: Vipps, service: Scripted, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    service.script = [CREATED]
    run(vipps.send(operation()))
    assert len(service.calls) == 1


def test_at_most_eight_at_once(vipps: Vipps, service: Scripted, run: Run) -> None:
    import threading

    busy, most, lock = [0], [0], threading.Lock()
    full = threading.Semaphore(0)

    def hold(asked: object) -> None:
        with lock:
            busy[0] += 1
            most[0] = max(most[0], busy[0])
        full.acquire(timeout=0.05)
        with lock:
            busy[0] -= 1

    service.script = [http(200, payment_body()) for _ in range(25)]
    run(vipps.get(REFERENCE))
    service.before = hold

    async def many() -> None:
        await asyncio.gather(*(vipps.get(REFERENCE) for _ in range(24)))

    run(many())
    assert 2 <= most[0] <= 8
