"""Tokens, keys, headers and limits: what comes before anything is looked at."""

import base64
import json

import pytest

from .conftest import Till, payment_body


def test_a_token_is_a_real_one_with_numbers_as_text(till: Till) -> None:
    answer = till.fetch_token()
    said = answer.json()
    assert answer.headers["content-type"] == "application/json;charset=UTF-8"
    assert set(said) == {
        *("token_type", "expires_in", "ext_expires_in", "expires_on", "not_before", "resource", "access_token"),
    }
    assert all(isinstance(value, str) for value in said.values())
    assert (said["token_type"], said["expires_in"]) == ("Bearer", "3600")
    assert int(said["expires_on"]) - int(said["not_before"]) == 3900
    head, payload, signature = said["access_token"].split(".")
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    assert claims["exp"] == int(said["expires_on"])
    assert len(said["access_token"]) > 1000
    assert head
    assert signature


@pytest.mark.parametrize("path", ["/accesstoken/get", "/accessToken/get", "//accesstoken/get", "/AccessToken/Get"])
def test_the_token_path_as_clients_write_it(till: Till, path: str) -> None:
    assert till.fetch_token(till.keys["url"] + path, Authorization="Bearer").status_code == 200


@pytest.mark.parametrize(
    ("changed", "status", "words"),
    [
        ({"client_id": "someone-else"}, 400, "unauthorized_client"),
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"Ocp-Apim-Subscription-Key": None}, 401, "missing subscription key"),
        ({"Ocp-Apim-Subscription-Key": "0" * 32}, 401, "invalid subscription key"),
    ],
)
def test_a_refused_token(till: Till, changed: dict[str, str | None], status: int, words: str) -> None:
    refused = till.fetch_token(**changed)
    assert refused.status_code == status
    assert words in refused.text


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"Authorization": None}, 401),
        ({"Authorization": "bearer {token}"}, 401),
        ({"Authorization": "Bearer {token}x"}, 401),
        ({"Authorization": "Bearer"}, 401),
        ({"Authorization": "Bearer a.b.c"}, 401),
        ({"Ocp_Apim_Subscription_Key": None}, 401),
        ({"Ocp_Apim_Subscription_Key": "0" * 32}, 401),
        ({"Merchant_Serial_Number": None}, 400),
        ({"Merchant_Serial_Number": "abc"}, 400),
        ({"Merchant_Serial_Number": "999999"}, 403),
        ({"Vipps_System_Name": "x" * 31}, 400),
        ({"Vipps_System_Name": "x" * 30}, 201),
        ({"Content_Type": 'application/json; charset="utf-8"'}, 201),
    ],
)
def test_headers(till: Till, changed: dict[str, str | None], status: int) -> None:
    changed = {name: value and value.replace("{token}", till.token) for name, value in changed.items()}
    assert till.create(payment_body(), **changed).status_code == status


def test_a_token_dies_on_the_virtual_clock(till: Till) -> None:
    till.wait(3601)
    assert till.create(payment_body()).status_code == 401
    till.token = till.fetch_token().json()["access_token"]
    assert till.create(payment_body()).status_code == 201


def test_the_token_of_another_sales_unit_opens_nothing(till: Till) -> None:
    other = till.keys | {
        "client_id": "6b766974-7400-4000-8000-000000000003",
        "client_secret": "practice-only-opens-nothing-3",
        "subscription_key": "6b766974747072616374696365303300ff"[:32],
    }
    foreign = till.fetch_token(
        client_id=other["client_id"],
        client_secret=other["client_secret"],
        **{"Ocp-Apim-Subscription-Key": "6b7669747470726163746963653030ff"},
    )
    assert foreign.status_code == 400, "keys of different sales units do not go together"


def test_five_writes_a_minute_for_each_operation(till: Till) -> None:
    reference = till.approved_payment()
    assert [till.capture(reference, 100).status_code for _ in range(6)] == [200] * 5 + [429]
    refused = till.capture(reference, 100)
    assert 0 < int(refused.headers["retry-after"]) <= 60
    assert till.refund(reference, 100).status_code == 200, "another operation has a count of its own"
    till.wait(60)
    assert till.capture(reference, 100).status_code == 200


def test_one_hundred_and_twenty_reads_a_minute(till: Till) -> None:
    reference, other = till.new_payment(), till.new_payment()
    statuses = [till.get(reference).status_code for _ in range(119)] + [till.events(reference).status_code]
    assert set(statuses) == {200}
    assert till.get(reference).status_code == 429
    assert till.events(reference).status_code == 429
    assert till.get(other).status_code == 200
    till.wait(60)
    assert till.get(reference).status_code == 200


def test_requests_without_a_reference_share_one_limit(till: Till) -> None:
    statuses = [till.create(payment_body(reference=None)).status_code for _ in range(6)]
    assert statuses == [400] * 5 + [429]


def test_limits_can_be_switched_off(till: Till) -> None:
    till.control("/settings", {"rate_limits": False})
    assert {till.create(payment_body(reference=None)).status_code for _ in range(8)} == {400}


def test_a_body_above_one_megabyte_is_refused(till: Till) -> None:
    assert till.create(b'{"a": "' + b"x" * 1_100_000 + b'"}').status_code == 413


def test_unknown_paths_and_methods(till: Till) -> None:
    assert till.http.get("/epayment/v1/nothing").json()["status"] == 404
    assert till.http.put("/epayment/v1/payments").status_code == 405
