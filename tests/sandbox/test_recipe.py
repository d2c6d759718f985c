"""The recipe: create, approve, capture, with the documentation's own call, odd VAT included."""

from tests.sandbox.conftest import Till, totals

RECIPE = {
    "amount": {"value": 49900, "currency": "NOK"},
    "paymentMethod": {"type": "WALLET"},
    "customer": {"phoneNumber": "4712345678"},
    "customerInteraction": "CUSTOMER_NOT_PRESENT",
    "receipt": {
        "orderLines": [
            {
                "name": "Hoodie",
                "id": "hoodie1234",
                "totalAmount": 49900,
                "totalAmountExcludingTax": 37425,
                "totalTaxAmount": 12475,
                "taxPercentage": 25,
            }
        ],
        "bottomLine": {"currency": "NOK", "posId": "pos_122", "receiptNumber": "789267"},
    },
    "reference": "58712432",
    "userFlow": "WEB_REDIRECT",
    "returnUrl": "https://example.com/redirect?reference=58712432",
    "paymentDescription": "Hoodie",
}


def test_recipe_from_start_to_capture(till: Till) -> None:
    created = till.create(RECIPE)
    assert created.status_code == 201
    assert created.json()["reference"] == "58712432"
    assert till.get("58712432").json()["state"] == "CREATED"

    landing = created.json()["redirectUrl"]
    page = till.http.get(landing)
    assert "499,00 NOK" in page.text
    assert "Hoodie" in page.text
    confirmed = till.http.post(landing, data={"phone": "4712345678", "say": "approve"})
    assert confirmed.status_code == 303
    assert confirmed.headers["location"] == RECIPE["returnUrl"]
    assert till.get("58712432").json()["state"] == "AUTHORIZED"

    captured = till.capture("58712432", 49900)
    assert captured.status_code == 200
    assert totals(captured) == (49900, 49900, 0, 0)
    assert [event["name"] for event in till.events("58712432").json()] == ["CREATED", "AUTHORIZED", "CAPTURED"]
    assert [row["kind"] for row in till.look("/ledger")] == ["authorize", "capture"]
    (row,) = till.look("/payments")
    assert row["receipt"] == RECIPE["receipt"]
    assert row["description"] == "Hoodie"


def test_decline_on_the_landing_page(till: Till) -> None:
    landing = till.create(RECIPE).json()["redirectUrl"]
    assert till.http.post(landing, data={"say": "decline"}).headers["location"] == RECIPE["returnUrl"]
    assert till.get("58712432").json()["state"] == "ABORTED"


def test_the_pretend_phone_shows_and_answers(till: Till) -> None:
    till.create(RECIPE | {"paymentDescription": "<b>Hoodie</b>"})
    page = till.http.get("/_sandbox/phone")
    assert "&lt;b&gt;Hoodie&lt;/b&gt;" in page.text
    assert "<b>Hoodie" not in page.text
    assert "VAT 25 %" in page.text
    pressed = till.http.post("/_sandbox/phone/4712345678", data={"reference": "58712432", "say": "approve"})
    assert pressed.status_code == 303
    assert till.get("58712432").json()["state"] == "AUTHORIZED"
    assert "Approved 499,00 NOK." in till.http.get("/_sandbox/phone/4712345678").text
    assert "No requests yet" in till.http.get("/_sandbox/phone/4799999900").text
