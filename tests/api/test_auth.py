"""The access token: asked for once, renewed in time, and refused keys."""

import asyncio
from collections.abc import Callable

import pytest

from app.api.auth import ApiKeys
from app.api.client import Vipps
from app.errors import Offline, Refused
from tests.api.conftest import KEYS, REFERENCE, operation, payment_body
from tests.conftest import Run
from tests.support.clocks import Clock
from tests.support.scripted import TOKEN, Scripted, http

CREATED = http(201, {"reference": REFERENCE})


def test_the_token_call(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200, payment_body())]
    run(vipps.get(REFERENCE))
    (asked,) = service.token_calls
    assert asked.method == "POST"
    assert asked.headers["content-length"] == "0"
    assert asked.headers["client_id"] == KEYS.client_id
    assert asked.headers["client_secret"] == KEYS.client_secret
    assert asked.headers["ocp-apim-subscription-key"] == KEYS.subscription_key
    assert asked.headers["merchant-serial-number"] == KEYS.msn
    assert asked.headers["vipps-system-version"] == "1.2.3"
    assert "authorization" not in asked.headers


def test_one_token_for_many_calls_at_once(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200, payment_body()) for _ in range(12)]

    async def many() -> None:
        await asyncio.gather(*(vipps.get(REFERENCE) for _ in range(12)))

    run(many())
    assert len(service.token_calls) == 1
    assert {asked.headers["authorization"] for asked in service.calls} == {"Bearer t-1"}


def test_many_who_wait_for_a_token_that_never_comes_hear_it_once(
    vipps: Vipps, service: Scripted, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One after the other they would wait for minutes."""
    service.tokens = [http(500), http(500)]

    async def many() -> list[object]:
        return await asyncio.gather(*(vipps.get(REFERENCE) for _ in range(12)), return_exceptions=True)

    told = run(many())
    assert {each.code for each in told if isinstance(each, Offline)} == {"token_unreachable"}
    assert len(told) == 12
    assert len(service.token_calls) == 1
    with pytest.raises(Offline):  # who comes later asks anew
        run(vipps.get(REFERENCE))
    assert len(service.token_calls) == 2
    service.script = [http(200, payment_body())]
    run(vipps.get(REFERENCE))


@pytest.mark.parametrize(
    ("expires_in", "good_for"), [("3600", 3600 - 180), (86400, 86400 - 180), ("100", 50), (3600.0, 3420)]
)
def test_a_token_is_renewed_before_it_runs_out(
    vipps: Vipps, service: Scripted, run: Run, clock: Clock, expires_in: object, good_for: int
) -> None:
    service.tokens = [http(200, {**TOKEN, "expires_in": expires_in})]
    service.script = [http(200, payment_body()) for _ in range(3)]
    run(vipps.get(REFERENCE))
    clock.advance(good_for - 1)
    run(vipps.get(REFERENCE))
    assert len(service.token_calls) == 1
    clock.advance(2)
    run(vipps.get(REFERENCE))
    assert len(service.token_calls) == 2


def test_a_refused_token_is_renewed_once_and_the_same_bytes_go_again(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(401), CREATED]
    run(vipps.send(operation()))
    first, second = service.calls
    assert (first.body, first.headers["idempotency-key"]) == (second.body, second.headers["idempotency-key"])
    assert [asked.headers["authorization"] for asked in service.calls] == ["Bearer t-1", "Bearer t-2"]


def test_a_second_401_is_final(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(401), http(401), CREATED]
    with pytest.raises(Refused) as refused:
        run(vipps.send(operation()))
    assert refused.value.status == 401
    assert len(service.calls) == 2


SPARE = ApiKeys(KEYS.client_id, KEYS.client_secret, KEYS.subscription_key, KEYS.msn, "the-spare-one")


def test_the_second_subscription_key_stands_in_for_the_first(
    service: Scripted, run: Run, connect: Callable[..., Vipps]
) -> None:
    vipps = connect(service.url, SPARE)
    service.script = [http(200, payment_body()), http(401), CREATED, http(200, payment_body())]
    run(vipps.get(REFERENCE))
    service.tokens = [http(401, {"statusCode": 401, "message": "Access denied due to invalid subscription key."})]
    run(vipps.send(operation()))
    run(vipps.get(REFERENCE))
    first, second = KEYS.subscription_key, "the-spare-one"
    assert [call.headers["ocp-apim-subscription-key"] for call in service.token_calls] == [first, first, second]
    assert [call.headers["ocp-apim-subscription-key"] for call in service.calls] == [first, first, second, second]
    assert service.calls[1].body == service.calls[2].body


def test_with_both_refused_it_is_the_keys(service: Scripted, run: Run, connect: Callable[..., Vipps]) -> None:
    service.tokens = [http(401), http(401), http(400)]
    vipps = connect(service.url, SPARE)
    for calls in (2, 3):  # what is no 401 is not about this key
        with pytest.raises(Offline) as refused:
            run(vipps.get(REFERENCE))
        assert (refused.value.code, len(service.token_calls)) == ("keys_refused", calls)


def test_many_refused_at_once_share_one_new_token(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200, payment_body())]
    run(vipps.get(REFERENCE))
    service.script = [*(http(401) for _ in range(6)), *(http(200, payment_body()) for _ in range(6))]

    async def many() -> None:
        await asyncio.gather(*(vipps.get(REFERENCE) for _ in range(6)))

    run(many())
    assert len(service.token_calls) == 2


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (None, "token_silent"),
        (http(500), "token_unreachable"),
        (http(429, b"", {"Retry-After": "5"}), "token_unreachable"),
        (http(200, b"<html>Welcome to the airport</html>"), "token_unreachable"),
        (http(200, {"token_type": "Bearer"}), "token_unreachable"),
        (http(200, {**TOKEN, "expires_in": "soon"}), "token_unreachable"),
        (http(200, {**TOKEN, "access_token": "two\nlines"}), "token_unreachable"),
        (http(200, {**TOKEN, "access_token": "tøken"}), "token_unreachable"),
        (http(200, {**TOKEN, "access_token": ""}), "token_unreachable"),
        (http(401, {"error": "invalid_client", "error_codes": [7000215]}), "keys_refused"),
        (http(400, {"error": "unauthorized_client"}), "keys_refused"),
        (http(401, {"statusCode": 401, "message": "Access denied due to invalid subscription key."}), "keys_refused"),
        (http(401, {"errorCode": "Unauthorized", "errorMessage": "Subscription not found"}), "keys_refused"),
    ],
)
def test_without_a_token_nothing_was_asked_for(
    vipps: Vipps, service: Scripted, run: Run, answer: bytes | None, code: str
) -> None:
    service.tokens = [answer]
    with pytest.raises(Offline) as offline:
        run(vipps.send(operation()))
    assert offline.value.code == code
    assert service.calls == []
