"""Userinfo, and consent: asked once in seven days, told for as long, refused as a whole."""

from typing import Any

import httpx
import pytest

from tests.sandbox.conftest import Till, payment_body

SCOPE = {"scope": "name address"}
WEEK_S = 7 * 24 * 3600


def read(till: Till, sub: str, **changed: str | None) -> httpx.Response:
    return till.http.get(f"/vipps-userinfo-api/userinfo/{sub}", headers=till.headers(**changed))


def shared(till: Till, **changes: Any) -> str:
    """The `sub` of a customer who approved, and shared what was asked for."""
    reference = till.approved_payment(profile=SCOPE, **changes)
    return str(till.get(reference).json()["profile"]["sub"])


def test_what_was_agreed_to_is_told(till: Till) -> None:
    sub = shared(till)
    said = read(till, sub).json()
    assert (said["name"], said["given_name"], said["address"]["street_address"]) == (
        "Kari Nordmann",
        "Kari",
        "Prøvegata 5",
    )
    assert "email" not in said, "only what was asked for"
    wide = till.approved_payment(profile={"scope": "email phoneNumber birthDate"})
    assert till.get(wide).json()["profile"]["sub"] == sub, "the same person towards the same sales unit"
    assert {"email", "phone_number", "birthdate", "name"} <= read(till, sub).json().keys()


def test_another_sales_unit_knows_them_by_another_name(till: Till) -> None:
    person = shared(till)
    other = till.look("/units")[1]
    names = ("client_id", "client_secret", "subscription_key", "msn")
    kiosk = Till({"url": till.keys["url"]} | {name: other[name] for name in names})
    try:
        assert read(kiosk, person).status_code == 404
        assert shared(kiosk) != person
    finally:
        kiosk.http.close()


def test_values_expire_after_seven_days(till: Till) -> None:
    sub = shared(till)
    till.wait(WEEK_S + 1)
    till.token = till.fetch_token().json()["access_token"]
    said = read(till, sub).json()
    assert (said["name"], said["address"]["street_address"]) == ("[Expired]", "[Expired]")
    assert said["sub"] == sub


def test_consent_is_asked_for_once_in_seven_days(till: Till) -> None:
    first = till.new_payment(profile=SCOPE, customer={"phoneNumber": "4791234567"}, userFlow="PUSH_MESSAGE")
    assert till.look(f"/payments/{first}")["asks"] == ["name", "address"]
    assert "Do not share" in till.http.get("/_sandbox/phone/4791234567").text
    till.control(f"/payments/{first}/approve")
    assert till.look(f"/payments/{first}")["asks"] == []
    again = till.new_payment(profile=SCOPE, customer={"phoneNumber": "4791234567"}, userFlow="PUSH_MESSAGE")
    assert till.look(f"/payments/{again}")["asks"] == []
    till.wait(WEEK_S + 1)
    till.token = till.fetch_token().json()["access_token"]
    later = till.new_payment(profile=SCOPE, customer={"phoneNumber": "4791234567"}, userFlow="PUSH_MESSAGE")
    assert till.look(f"/payments/{later}")["asks"] == ["name", "address"]


def test_a_refused_consent_fails_the_payment(till: Till) -> None:
    by_call = till.new_payment(profile=SCOPE)
    assert till.control(f"/payments/{by_call}/approve", {"shares": False})["approved"] is False
    on_phone = till.new_payment(profile=SCOPE)
    till.http.post("/_sandbox/phone", data={"reference": on_phone, "msn": till.keys["msn"], "say": "keep"})
    body = payment_body(profile=SCOPE)
    landing = till.create(body).json()["redirectUrl"]
    assert "Do not share" in till.http.get(landing).text
    left = till.http.post(landing, data={"say": "keep", "phone": "4712345678"})
    assert left.headers["location"] == "https://example.com/back"
    for reference in (by_call, on_phone, body["reference"]):
        assert till.get(reference).json()["state"] == "ABORTED"


def test_a_person_without_an_address(till: Till) -> None:
    till.control("/customers/4712345678", {"address": False})
    reference = till.approved_payment(profile=SCOPE)
    (address,) = till.get(reference).json()["userDetails"]["addresses"]
    assert set(address.values()) == {""}, "an object of empty texts (documented)"
    said = read(till, till.get(reference).json()["profile"]["sub"]).json()
    assert said["address"]["street_address"] == said["address"]["formatted"] == ""


@pytest.mark.parametrize(("phone", "country"), [("4512345678", "DK"), ("46701234567", "SE"), ("358401234567", "FI")])
def test_people_live_where_their_number_is_from(till: Till, phone: str, country: str) -> None:
    reference = till.approved_payment(profile=SCOPE, customer={"phoneNumber": phone})
    assert till.get(reference).json()["userDetails"]["addresses"][0]["country"] == country


def test_a_sub_is_written_late(till: Till) -> None:
    till.control("/settings", {"sub_after_s": 2})
    sub = shared(till)
    early = read(till, sub)
    assert (early.status_code, early.json()["status"]) == (404, "404"), "a text, by the specification"
    till.wait(2)
    assert read(till, sub).status_code == 200


def test_the_subscription_key_may_be_unwelcome(till: Till) -> None:
    sub = shared(till)
    assert read(till, sub, Authorization=None).status_code == 401
    till.control("/settings", {"userinfo_refuses_subscription_key": True})
    assert read(till, sub).status_code == 401
    assert read(till, sub, Ocp_Apim_Subscription_Key=None).status_code == 200
    assert read(till, sub, Ocp_Apim_Subscription_Key=None, Authorization="Bearer x.y.z").status_code == 401


def test_it_can_be_made_to_fail(till: Till) -> None:
    sub = shared(till)
    till.faults({"operation": "userinfo", "do": "non_json", "count": 1})
    assert b"html" in read(till, sub).content
