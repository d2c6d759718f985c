"""The bodies that leave: what the specification asks for, and not a field more."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.api.wire import asks_for_picture, cancel_body, create_body, modification_body
from app.domain.money import Currency, Money
from app.domain.order import Flow, Interaction, Order, OrderLine, OtherPayment, Source, Unit
from app.domain.shop.request_terms import LegalPages


def order(flow: Flow = Flow.PUSH, **changes: object) -> Order:
    lines = (
        OrderLine(" Hoodie ", "hoodie1234", Decimal("2.50"), 49_900, 2500, discount=4_750),
        OrderLine("Frakt", "", Decimal(1), 9_900, 2500, is_shipping=True),
        OrderLine("Cap", "c", Decimal(1), 10_000, 1500, unit=Unit.KG, is_return=True),
    )
    given = {
        "lines": lines,
        "currency": Currency.NOK,
        "flow": flow,
        "phone": "4712345678",
        "receipt_number": "789267",
        "pos_id": "pos_122",
        "note": "secret note",
        "customer": "Kari Nordmann",
    }
    return Order(**{**given, **changes})  # type: ignore[arg-type]


def test_a_push_in_full() -> None:
    assert json.loads(create_body(order(), "K-261122-0001", "https://shop.example/")) == {
        "amount": {"value": 119_900, "currency": "NOK"},
        "paymentMethod": {"type": "WALLET"},
        "customer": {"phoneNumber": "4712345678"},
        "customerInteraction": "CUSTOMER_PRESENT",
        "reference": "K-261122-0001",
        "userFlow": "PUSH_MESSAGE",
        "paymentDescription": "Hoodie, Frakt, Cap",
        "receipt": {
            "orderLines": [
                {
                    "name": "Hoodie",
                    "id": "hoodie1234",
                    "totalAmount": 120_000,
                    "totalAmountExcludingTax": 96_000,
                    "totalTaxAmount": 24_000,
                    "taxRate": 2500,
                    "discount": 4_750,
                    "unitInfo": {"unitPrice": 49_900, "quantity": "2.5", "quantityUnit": "PCS"},
                },
                {
                    "name": "Frakt",
                    "id": "2",
                    "totalAmount": 9_900,
                    "totalAmountExcludingTax": 7_920,
                    "totalTaxAmount": 1_980,
                    "taxRate": 2500,
                    "isShipping": True,
                    "unitInfo": {"unitPrice": 9_900, "quantity": "1", "quantityUnit": "PCS"},
                },
                {
                    "name": "Cap",
                    "id": "c",
                    "totalAmount": 10_000,
                    "totalAmountExcludingTax": 8_696,
                    "totalTaxAmount": 1_304,
                    "taxRate": 1500,
                    "isReturn": True,
                    "unitInfo": {"unitPrice": 10_000, "quantity": "1", "quantityUnit": "KG"},
                },
            ],
            "bottomLine": {
                "currency": "NOK",
                "barcode": {"format": "CODE 128", "data": "K-261122-0001"},
                "posId": "pos_122",
                "receiptNumber": "789267",
            },
        },
    }


def test_what_stays_here() -> None:
    body = create_body(order(), "K-261122-0001", "https://shop.example/")
    assert b"secret note" not in body
    assert b"Kari" not in body


def test_a_link_and_a_code() -> None:
    web = json.loads(
        create_body(
            order(Flow.WEB, phone="", interaction=Interaction.NOT_PRESENT), "K-261122-0001", "https://shop.example/"
        )
    )
    assert (web["userFlow"], web["returnUrl"], web["customerInteraction"]) == (
        "WEB_REDIRECT",
        "https://shop.example/",
        "CUSTOMER_NOT_PRESENT",
    )
    assert "customer" not in web
    code = json.loads(create_body(order(Flow.QR, phone=""), "K-261122-0001", "https://shop.example/"))
    assert (code["userFlow"], code["qrFormat"]) == ("QR", {"format": "TEXT/TARGETURL"})
    assert "returnUrl" not in code


@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from([0, 1200, 2500]), st.booleans()), min_size=1, max_size=6)
)
def test_the_lines_of_the_receipt_are_the_amount(sold: list[tuple[int, int, bool]]) -> None:
    lines = tuple(OrderLine("x", "", Decimal(1), price, rate, is_return=back) for price, rate, back in sold)
    body = json.loads(create_body(Order(lines, Currency.NOK), "K-261122-0001", ""))
    told = body["receipt"]["orderLines"]
    assert (
        sum(-line["totalAmount"] if line.get("isReturn") else line["totalAmount"] for line in told)
        == body["amount"]["value"]
    )
    for line in told:
        assert line["totalAmountExcludingTax"] + line["totalTaxAmount"] == line["totalAmount"] >= 0


def test_modifications() -> None:
    assert json.loads(modification_body(Money(75_000, Currency.DKK))) == {
        "modificationAmount": {"value": 75_000, "currency": "DKK"}
    }
    assert json.loads(cancel_body(only_if_not_approved=True)) == {"cancelTransactionOnly": True}
    assert json.loads(cancel_body(only_if_not_approved=False)) == {}


def test_the_customers_own_code_goes_as_it_was_read() -> None:
    body = json.loads(
        create_body(order(personal_qr="https://qr.vipps.no/28/2/01/031/4712345678?v=1"), "K-261122-0001", "")
    )
    assert body["customer"] == {"personalQr": "https://qr.vipps.no/28/2/01/031/4712345678?v=1"}


def test_tip_and_other_payments_are_on_the_bottom_line() -> None:
    paid = (OtherPayment(Source.CASH, 10_000), OtherPayment(Source.GIFT_CARD, 5_000))
    asked = order(tip=2_000, other_payments=paid)
    body = json.loads(create_body(asked, "K-261122-0001", ""))
    assert body["receipt"]["bottomLine"]["tipAmount"] == 2_000
    assert body["receipt"]["bottomLine"]["paymentSources"] == {"cash": 10_000, "giftCard": 5_000}
    assert body["amount"]["value"] == asked.goods.minor + 2_000 - 15_000


def test_what_is_asked_of_the_customer() -> None:
    asked = order(shares="name address", minimum_age=18)
    legal = LegalPages("https://shop.example/terms", "https://shop.example/privacy")
    body = json.loads(create_body(asked, "K-261122-0001", "", None, legal))
    assert body["profile"] == {"scope": "name address"}
    assert body["minimumUserAge"] == 18
    assert body["merchantLegalLinks"] == {
        "termsOfSaleUrl": "https://shop.example/terms",
        "privacyPolicyUrl": "https://shop.example/privacy",
    }
    one = json.loads(create_body(order(), "K-261122-0001", "", None, LegalPages(terms="https://shop.example/terms")))
    assert one["merchantLegalLinks"] == {"termsOfSaleUrl": "https://shop.example/terms"}
    plain = json.loads(create_body(order(), "K-261122-0001", ""))
    assert not {"profile", "minimumUserAge", "merchantLegalLinks"} & plain.keys()


def test_a_customer_at_the_counter_is_named_by_the_token_alone() -> None:
    body = json.loads(create_body(order(phone="", customer_token="dG9rZW4="), "K-261122-0001", ""))
    assert body["customer"] == {"customerToken": "dG9rZW4="}


@pytest.mark.parametrize(
    ("body", "pictured"),
    [
        ({"userFlow": "QR", "qrFormat": {"format": "IMAGE/SVG+XML"}}, True),
        ({"userFlow": "QR", "qrFormat": {"format": "IMAGE/PNG", "size": 200}}, True),
        ({"userFlow": "QR"}, True),
        ({"userFlow": "QR", "qrFormat": {"format": "TEXT/TARGETURL"}}, False),
        ({"userFlow": "PUSH_MESSAGE"}, False),
        ([], False),
    ],
)
def test_whether_an_answer_leads_to_a_picture(body: object, pictured: bool) -> None:
    assert asks_for_picture(json.dumps(body).encode()) is pictured


def test_a_code_is_asked_for_as_text_or_as_a_picture() -> None:
    for pictured, kind in ((False, "TEXT/TARGETURL"), (True, "IMAGE/SVG+XML")):
        body = json.loads(create_body(order(Flow.QR, phone=""), "K-261122-0001", "", pictured=pictured))
        assert body["qrFormat"] == {"format": kind}
