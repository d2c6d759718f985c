"""The QR API: each call in its own shape of refusal, and what is documented of each code."""

from typing import Any

import httpx
import pytest

from tests.sandbox.conftest import Till, payment_body

QR = "/qr/v1"


def call(till: Till, method: str, path: str, body: Any = None, **changed: str | None) -> httpx.Response:
    return till.http.request(method, QR + path, json=body, headers=till.headers(**changed))


def landing_of(till: Till) -> str:
    return str(till.create(payment_body()).json()["redirectUrl"])


# one-time -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("accept", "kind"), [("image/png", "png"), ("image/svg+xml", "svg"), ("image/*", "png")])
def test_a_one_time_code(till: Till, accept: str, kind: str) -> None:
    url = landing_of(till)
    made = call(till, "POST", "", {"url": url}, Accept=accept).json()
    assert 0 < made["expiresIn"] <= 600
    picture = till.http.get(made["url"])
    assert picture.status_code == 200
    assert kind in picture.headers["content-type"]
    text = call(till, "POST", "", {"url": url}, Accept="text/targetUrl").json()
    assert text["url"] == url


def test_a_one_time_code_of_nothing_and_of_an_ended_payment(till: Till) -> None:
    url = landing_of(till)
    wrong = call(till, "POST", "", {"url": "https://example.com/?token=none"}).json()
    assert (wrong["title"], wrong["detail"]) == ("Validation error", "Supplied landing page token is not valid")
    till.wait(601)
    late = call(till, "POST", "", {"url": url})
    assert (late.status_code, late.json()["title"]) == (400, "Order timeout")
    assert call(till, "POST", "", {"url": url}, Accept="text/html").status_code == 415
    assert call(till, "POST", "", {"url": url}, Size="99").json()["invalidParams"][0]["name"] == "Size"


# redirect -------------------------------------------------------------------------------------------------------------


def test_a_redirect_code_lives_and_ends(till: Till) -> None:
    body = {"id": "billboard_1", "redirectUrl": "https://example.com/a", "ttl": 600}
    made = call(till, "POST", "/merchant-redirect", body).json()
    assert made["id"] == "billboard_1"
    assert 590 < made["expiresIn"] <= 600
    again = call(till, "POST", "/merchant-redirect", body)
    assert (again.status_code, again.json()) == (409, {"id": "billboard_1"})
    changed = call(till, "PUT", "/merchant-redirect/billboard_1", {"redirectUrl": "https://example.com/b"}).json()
    assert changed["redirectUrl"] == "https://example.com/b"
    (listed,) = call(till, "GET", "/merchant-redirect").json()
    assert listed["redirectUrl"] == "https://example.com/b"
    till.wait(601)
    assert call(till, "GET", "/merchant-redirect/billboard_1").status_code == 404
    assert call(till, "GET", "/merchant-redirect").json() == []


def test_a_redirect_code_for_ever(till: Till) -> None:
    body = {"id": "a", "redirectUrl": "https://example.com/a"}
    assert call(till, "POST", "/merchant-redirect", body, Accept="text/targetUrl").json() == {
        "id": "a", "url": "https://example.com/a", "redirectUrl": "https://example.com/a", "expiresIn": -1,
    }  # fmt: skip
    assert call(till, "DELETE", "/merchant-redirect/a").status_code == 200
    assert call(till, "DELETE", "/merchant-redirect/a").status_code == 404


@pytest.mark.parametrize("change", [{"id": "a/b"}, {"id": ""}, {"redirectUrl": "http://example.com"}, {"ttl": 299}])
def test_refused_redirects(till: Till, change: dict[str, Any]) -> None:
    refused = call(till, "POST", "/merchant-redirect", {"id": "a", "redirectUrl": "https://example.com/a"} | change)
    said = refused.json()
    assert (refused.status_code, said["detail"]) == (400, "BadRequest")
    assert said["invalidParams"][0]["name"] == next(iter(change))
    assert said["instance"].startswith("00-")


# stickers -------------------------------------------------------------------------------------------------------------


def test_a_sticker(till: Till) -> None:
    put = call(till, "PUT", "/merchant-callback/till-1", {"locationDescription": "Kasse 1"})
    assert (put.status_code, put.content) == (200, b""), "no picture in the answer (documented)"
    first = call(till, "GET", "/merchant-callback/till-1").json()
    assert first["merchantSerialNumber"] == till.keys["msn"]
    assert first["qrImageUrl"].split("?")[0].endswith(".svg"), "SVG if nothing is asked for"
    call(till, "PUT", "/merchant-callback/till-1", {"locationDescription": "Kasse 2", "category": "VENDING"})
    second = call(till, "GET", "/merchant-callback/till-1?QrImageFormat=PNG&QrImageSize=200").json()
    assert (second["locationDescription"], second["qrContent"]) == ("Kasse 2", first["qrContent"])
    picture = till.http.get(second["qrImageUrl"])
    assert picture.content.startswith(b"\x89PNG")
    assert till.http.get(first["qrImageUrl"]).text.count("<rect") == 2, "a code in a frame"
    assert [one["merchantQrId"] for one in call(till, "GET", "/merchant-callback").json()] == ["till-1"]


def test_a_sticker_that_is_gone(till: Till) -> None:
    call(till, "PUT", "/merchant-callback/till-1", {"locationDescription": "Kasse 1"})
    content = call(till, "GET", "/merchant-callback/till-1").json()["qrContent"]
    assert "Kasse 1" in till.http.get(content).text
    assert call(till, "DELETE", "/merchant-callback/till-1").status_code == 200
    assert till.http.get(content).status_code == 404
    assert till.http.post(content).status_code == 404
    assert till.http.post("/_sandbox/customers/4791234567/scan", json={"merchantQrId": "till-1"}).status_code == 404
    for method in ("GET", "DELETE"):
        gone = call(till, method, "/merchant-callback/till-1")
        assert (gone.status_code, gone.json()["title"]) == (404, "Not Found")


@pytest.mark.parametrize(
    ("path", "body", "name"),
    [
        ("/merchant-callback/till-1", {"locationDescription": "x" * 37}, "locationDescription"),
        ("/merchant-callback/till-1", {"locationDescription": "a", "category": "HOME"}, "category"),
        ("/merchant-callback/till-1", {}, "locationDescription"),
        ("/merchant-callback/" + "x" * 129, {"locationDescription": "a"}, "merchantQrId"),
        ("/merchant-callback/mobilepay/1", {"locationDescription": 1}, "locationDescription"),
    ],
)
def test_refused_stickers(till: Till, path: str, body: Any, name: str) -> None:
    refused = call(till, "PUT", path, body)
    assert (refused.status_code, refused.json()["invalidParams"][0]["name"]) == (400, name)


@pytest.mark.parametrize("query", ["QrImageFormat=GIF", "QrImageSize=99", "QrImageSize=2001", "whiteBorder=101"])
def test_pictures_that_cannot_be_had(till: Till, query: str) -> None:
    assert call(till, "GET", f"/merchant-callback?{query}").status_code == 400


@pytest.mark.parametrize("query", ["", "text=", "text=a&size=5", "text=a&border=x", "text=" + "x" * 601])
def test_addresses_of_no_picture(till: Till, query: str) -> None:
    assert till.http.get(f"/generate/qr.svg?{query}").status_code == 404


def test_a_printed_mobilepay_code_belongs_to_one_sales_unit(till: Till) -> None:
    assert call(till, "PUT", "/merchant-callback/mobilepay/b1", {"locationDescription": "a"}).status_code == 200
    other = till.look("/units")[2]
    keys = {"url": till.keys["url"]} | {
        name: other[name] for name in ("client_id", "client_secret", "subscription_key", "msn")
    }
    danish = Till(keys)
    try:
        taken = call(danish, "PUT", "/merchant-callback/mobilepay/b1", {"locationDescription": "b"})
        assert taken.status_code == 409
    finally:
        danish.http.close()


def test_keys_and_sales_unit(till: Till) -> None:
    assert call(till, "GET", "/merchant-callback", Authorization=None).status_code == 401
    assert call(till, "GET", "/merchant-callback", Merchant_Serial_Number=None).status_code == 400
    assert call(till, "GET", "/merchant-redirect", Merchant_Serial_Number=None).status_code == 200
    assert call(till, "GET", "/merchant-callback", Merchant_Serial_Number="555502").status_code == 403
    assert call(till, "POST", "/exchange", {"qrCode": "x"}, Authorization=None).status_code == 401


# exchange -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("code", "version"), [
    ("https://qr.vipps.no/28/2/01/031/4712345678?v=1", "1.0"), ("https://qr.mobilepay.dk/28/2/01/031/4512345678?v=2", "2.0"),
])  # fmt: skip
def test_a_personal_code(till: Till, code: str, version: str) -> None:
    said = call(till, "POST", "/exchange", {"qrCode": code}).json()
    assert (said["version"], "timestamp" in said) == (version, version == "2.0")
    assert said["msisdn"] in code


@pytest.mark.parametrize("code", ["4712345678", "https://qr.vipps.no/28/2", "https://qr.vipps.no/28/4799999999"])
def test_a_part_of_a_personal_code(till: Till, code: str) -> None:
    refused = call(till, "POST", "/exchange", {"qrCode": code, "requestedData": ["MSISDN"]})
    assert refused.status_code == 400
    assert refused.json() == {
        "title": "Bad request",
        "status": 400,
        "detail": "The request body contains one or more invalid parameters.",
        "extraDetails": [{"name": "qrCode", "reason": "The complete data contained in the QR code is required."}],
    }


def test_a_customer_who_checked_in(till: Till) -> None:
    call(till, "PUT", "/merchant-callback/till-1", {"locationDescription": "Kasse 1"})
    token = till.control("/customers/4791234567/scan", {"merchantQrId": "till-1"})["customerToken"]
    body = {"customer": {"customerToken": token}, "requestedData": ["MSISDN"]}
    assert call(till, "POST", "/exchange/customer", body).json()["msisdn"] == "4791234567"
    push = payment_body(userFlow="PUSH_MESSAGE", customer={"customerToken": token}, returnUrl=None)
    assert till.create(push).status_code == 201
    till.wait(16 * 60)
    assert call(till, "POST", "/exchange/customer", body).json()["extraDetails"][0]["name"] == "customer.customerToken"
    assert call(till, "POST", "/exchange/customer", {"customer": {}}).status_code == 400


def test_a_check_in_at_another_sales_unit_names_nobody_here(till: Till) -> None:
    token = till.control("/customers/4791234567/check-in", {"msn": "555502"})["customerToken"]
    assert call(till, "POST", "/exchange/customer", {"customer": {"customerToken": token}}).status_code == 400


def test_every_call_can_be_made_to_fail(till: Till) -> None:
    till.faults({"operation": "qr", "do": "500", "count": 2})
    assert [call(till, "GET", "/merchant-callback").status_code for _ in range(3)] == [500, 500, 200]
