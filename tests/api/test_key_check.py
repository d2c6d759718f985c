"""The calls that try keys out: what goes over the wire, and what is made of the answers."""

from collections.abc import Awaitable, Callable, Iterator

import pytest

from app.api.key_check import KeyCheck
from app.api.transport import Transport
from app.domain.shop.unit_facts import UnitFacts
from app.domain.units.key_answers import KeyAnswer
from app.errors import Refused, Uncertain
from tests.api.conftest import KEYS
from tests.conftest import Run
from tests.support.scripted import Scripted, http


@pytest.fixture
def check(service: Scripted, run: Run) -> Iterator[KeyCheck]:
    line = Transport(at(service.url))
    yield KeyCheck(line, KEYS, "1.2.3")
    run(line.close())


def at(url: str) -> Callable[[], Awaitable[str]]:
    async def locate() -> str:
        return url

    return locate


def test_a_token_then_a_read_then_the_unit(check: KeyCheck, service: Scripted, run: Run) -> None:
    assert run(check.fetch_token()) == KeyAnswer(200)
    (asked,) = service.token_calls
    assert (asked.headers["client_id"], asked.headers["content-length"]) == (KEYS.client_id, "0")
    service.script = [http(404), http(200), http(200, {"msn": "555501", "name": "A"}), http(200, [])]
    assert run(check.read_payment("keys-1")) == KeyAnswer(404)
    assert run(check.read_payment("keys-1")) == KeyAnswer(200)
    assert run(check.unit()) == UnitFacts("555501", "A")
    assert run(check.units()) == ()
    *with_number, without = service.calls
    assert with_number[0].path == "/epayment/v1/payments/keys-1"
    for call in service.calls:
        assert (call.method, call.headers["authorization"]) == ("GET", "Bearer t-1")
        assert call.headers["ocp-apim-subscription-key"] == KEYS.subscription_key
        assert "client_secret" not in call.headers
    assert {call.headers["merchant-serial-number"] for call in with_number} == {KEYS.msn}
    assert "merchant-serial-number" not in without.headers


def test_refusals_are_answers(check: KeyCheck, service: Scripted, run: Run) -> None:
    service.tokens = [http(401, {"statusCode": 401, "message": "Access denied due to missing subscription key."})]
    assert run(check.fetch_token()) == KeyAnswer(401, "Access denied due to missing subscription key.")
    run(check.fetch_token())
    details = [{"name": "Merchant-Serial-Number", "reason": "not a number"}]
    service.script = [http(400, {"title": "Bad Request", "detail": "no", "extraDetails": details}), http(404)]
    assert run(check.read_payment("keys-1")) == KeyAnswer(400, "Bad Request no", ("Merchant-Serial-Number",))
    with pytest.raises(Refused):
        run(check.unit())


def test_nonsense_tells_nothing(check: KeyCheck, service: Scripted, run: Run) -> None:
    service.tokens = [http(200, []), http(500)]
    for _ in range(2):
        with pytest.raises(Uncertain):
            run(check.fetch_token())
