"""Tokens, keys, headers and limits: what comes before anything is looked at."""

import base64
import json
from typing import Any

import pytest

from tests.sandbox.conftest import Till, payment_body


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
def test_a_refused_token(till: Till, changed: dict[str, Any], status: int, words: str) -> None:
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
def test_headers(till: Till, changed: dict[str, Any], status: int) -> None:
    changed = {name: value and value.replace("{token}", till.token) for name, value in changed.items()}
    assert till.create(payment_body(), **changed).status_code == status


def test_a_token_dies_on_the_virtual_clock(till: Till) -> None:
    till.wait(3601)
    assert till.create(payment_body()).status_code == 401
    till.token = till.fetch_token().json()["access_token"]
    assert till.create(payment_body()).status_code == 201


def test_keys_of_different_sales_units_do_not_go_together(till: Till) -> None:
    danish = next(unit for unit in till.look("/units") if unit["market"] == "DK")
    assert till.fetch_token(**{"Ocp-Apim-Subscription-Key": danish["subscription_key"]}).status_code == 400
    mixed = {"Ocp_Apim_Subscription_Key": danish["subscription_key"], "Merchant_Serial_Number": danish["msn"]}
    assert till.create(payment_body(), **mixed).status_code == 401, "a token is good for its own sales unit"


def test_the_secondary_key_opens_as_well(till: Till) -> None:
    unit = till.look("/units")[0]
    assert till.create(payment_body(), Ocp_Apim_Subscription_Key=unit["secondary_key"]).status_code == 201


def test_every_sales_unit_has_keys_of_its_own(till: Till) -> None:
    units = till.look("/units")
    assert [(unit["market"], unit["currency"]) for unit in units] == [
        *(("NO", "NOK"), ("NO", "NOK"), ("DK", "DKK"), ("FI", "EUR"), ("SE", "SEK")),
    ]
    keys = [
        unit[name] for unit in units for name in ("subscription_key", "secondary_key", "client_id", "client_secret")
    ]
    assert len(keys) == len(set(keys))
    assert all(len(unit["subscription_key"]) == 32 for unit in units)


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
