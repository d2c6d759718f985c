"""Management: the four reads, from the switches of the sales unit, in production only."""

import httpx
import pytest

from tests.sandbox.conftest import Till

BUSINESS = "/merchants/business:NO:ORG/999555501"


def read(till: Till, path: str, **changed: str | None) -> httpx.Response:
    return till.http.get(f"/management/v1{path}", headers=till.headers(**changed))


def test_a_sales_unit_and_its_shop(till: Till) -> None:
    named = [{"msn": "555501", "name": "Kvitt practice shop"}]
    assert read(till, "/sales-units").json() == named
    assert read(till, f"{BUSINESS}/sales-units").json() == named
    unit = read(till, "/sales-units/555501").json()
    assert unit["businessIdentifier"] == {"scheme": "business:NO:ORG", "id": "999555501"}
    assert unit["configuration"]["skipLandingPageAllowed"] is True
    assert unit["configuration"]["lateCaptureAllowed"] is True
    assert unit["configuration"]["captureType"] == "ReserveCapture"
    merchant = read(till, BUSINESS).json()
    assert (merchant["status"], merchant["countryCode"]) == ("ACTIVE", "NO")


def test_switches_show(till: Till) -> None:
    till.control("/units/555501", {"push_allowed": False, "capture_days": 14, "bank_account_verified": False})
    unit = read(till, "/sales-units/555501").json()
    assert unit["configuration"]["skipLandingPageAllowed"] is False
    assert unit["configuration"]["lateCaptureAllowed"] is False
    assert "settlementBankAccount" not in unit


@pytest.mark.parametrize(("untold", "name"), [
    ("skip_landing_page", "skipLandingPageAllowed"), ("partial_capture", "partialCaptureAllowed"),
    ("long_living", "longLivingPaymentAllowed"), ("payment", "paymentAllowed"), ("credit_card", "creditCardPaymentAllowed"),
    ("capture_type", "captureType"), ("late_capture", "lateCaptureAllowed"),
])  # fmt: skip
def test_an_ability_that_is_left_out(till: Till, untold: str, name: str) -> None:
    assert name in read(till, "/sales-units/555501").json()["configuration"]
    till.control("/units/555501", {"untold": [untold]})
    assert name not in read(till, "/sales-units/555501").json()["configuration"]


def test_what_is_not_found(till: Till) -> None:
    for path in ("/sales-units/555502", "/merchants/business:NO:ORG/1", "/merchants/business:DK:CVR/999555501"):
        gone = read(till, path)
        assert (gone.status_code, gone.headers["content-type"]) == (404, "application/problem+json")
        assert gone.json()["instance"].startswith("urn:uuid:")
    till.control("/units/555501", {"active": False})
    assert read(till, "/sales-units/555501").status_code == 404, "not active, said like a typing mistake"
    assert read(till, "/sales-units").json() == read(till, f"{BUSINESS}/sales-units").json() == []
    assert read(till, BUSINESS).json()["status"] == "DEACTIVATED"


def test_keys_faces_and_faults(till: Till) -> None:
    assert read(till, "/sales-units", Authorization=None).status_code == 401
    assert read(till, "/sales-units", Merchant_Serial_Number=None).status_code == 200
    wrong = read(till, "/sales-units", Merchant_Serial_Number="1").json()
    assert wrong["extraDetails"][0]["key"] == "Merchant-Serial-Number"
    till.faults({"operation": "management", "do": "502", "count": 1})
    assert read(till, "/sales-units").status_code == 502
    till.control("/settings", {"face": "test"})
    assert read(till, "/sales-units").status_code == 404, "the test environment has no Management (documented)"
    till.control("/settings", {"face": "production"})
    assert read(till, "/sales-units").status_code == 200
    forced = till.force_approve(till.new_payment(), {"customer": {"phoneNumber": "4712345678"}})
    assert forced.status_code == 404, "and the real one has no force approve (documented)"
