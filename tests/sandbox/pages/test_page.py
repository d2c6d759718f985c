"""The pages: what the customer sees, in five languages, without a script, escaped, and loading nothing from elsewhere."""

import re
import struct
import zlib
from html.parser import HTMLParser

import pytest

from app.sandbox.pages.words import ENGLISH, LANGUAGES
from tests.sandbox.conftest import Till, payment_body, totals
from tests.sandbox.player import RECEIPT, Player

HOSTILE = "<script>alert(1)</script>\"'&"
PUSH = {"userFlow": "PUSH_MESSAGE", "customer": {"phoneNumber": "4712345678"}}


class Seen(HTMLParser):
    """The elements of a page, to ask simple questions about."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def every(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def test_hostile_text_stays_text(till: Till) -> None:
    line = RECEIPT["orderLines"][0] | {"name": HOSTILE, "unitInfo": {"unitPrice": 1, "quantity": "1"}}
    receipt = {"orderLines": [line], "bottomLine": {"currency": "NOK", "receiptNumber": HOSTILE}}
    created = till.create(payment_body(paymentDescription=HOSTILE, receipt=receipt))
    for page in ("/_sandbox/phone", "/_sandbox/phone/4712345678", created.json()["redirectUrl"]):
        html = till.http.get(page).text
        assert "alert(1)</script>" not in html
        assert len(Seen(html).every("script")) == 1, "our own"


@pytest.mark.parametrize("path", ["/_sandbox/phone", "landing"])
def test_nothing_is_loaded_from_elsewhere(till: Till, path: str) -> None:
    created = till.create(payment_body(receipt=RECEIPT))
    answer = till.http.get(created.json()["redirectUrl"] if path == "landing" else path)
    seen = Seen(answer.text)
    assert not [a for _, a in seen.elements if {"src", "href"} & set(a) and "//" in str(a.get("src") or a.get("href"))]
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "prefers-color-scheme: dark" in answer.text
    assert seen.every("html")[0]["lang"] == "en"
    labelled = {label.get("for") for label in seen.every("label")}
    fields = [a for tag, a in seen.elements if tag in ("input", "select") and a.get("type") != "hidden"]
    assert all(field["id"] in labelled for field in fields), "every field has a label"
    assert seen.every("button"), "real buttons: Tab and Enter are enough"


def test_the_bare_address_leads_to_the_phone(till: Till) -> None:
    assert till.http.get("/").headers["location"] == "/_sandbox/phone"


@pytest.mark.parametrize(
    ("accepted", "code", "words"),
    [
        ("nb-NO,nb;q=0.9,en;q=0.5", "nb", ("Godkjenn", "herav mva.")),
        ("nn", "nb", ("Godkjenn", "herav mva.")),
        ("da-DK,da;q=0.9,en;q=0.5", "da", ("Godkend", "heraf moms")),
        ("sv", "sv", ("Godkänn", "varav moms")),
        ("fi-FI,sv;q=0.5", "fi", ("Hyväksy", "josta ALV")),
        ("de-DE,nb;q=0.5", "en", ("Approve", "of which VAT")),
        ("", "en", ("Approve", "of which VAT")),
    ],
)
def test_the_language_of_the_browser(till: Till, accepted: str, code: str, words: tuple[str, ...]) -> None:
    till.create(payment_body(receipt=RECEIPT))
    html = till.http.get("/_sandbox/phone", headers={"Accept-Language": accepted}).text
    assert all(word in html for word in words)
    assert f'<html lang="{code}">' in html


def test_every_language_has_the_same_keys_and_gaps() -> None:
    gaps = {key: sorted(re.findall(r"\{\w+\}", words)) for key, words in ENGLISH.items()}
    for _, spoken in LANGUAGES.values():
        assert {key: sorted(re.findall(r"\{\w+\}", words)) for key, words in spoken.items()} == gaps


def test_push_banner_and_number(till: Till) -> None:
    till.create(payment_body(**PUSH, returnUrl=None))
    mine, other = (till.http.get(f"/_sandbox/phone/{number}").text for number in ("4712345678", "4791234567"))
    assert "New payment request from Kvitt practice shop: 1\N{NO-BREAK SPACE}000,00 NOK" in mine
    assert "No requests yet." in other


def test_a_refused_card_and_then_another(till: Till) -> None:
    player = Player(till)
    cards = [{"name": "Visa •••• 0001", "refusal": "expired card"}, {"name": "Mastercard •••• 5100", "bin": "540185"}]
    till.control("/customers/4712345678", {"cards": cards})
    player.do_create(PUSH)
    press = {"reference": player.reference, "say": "approve", "card": "0"}
    till.http.post("/_sandbox/phone/4712345678", data=press)
    assert "The bank said no: expired card." in till.http.get("/_sandbox/phone/4712345678").text
    assert player.do_get().json()["state"] == "CREATED", "a refused card does not end the payment"
    till.http.post("/_sandbox/phone/4712345678", data=press | {"card": "1"})
    assert player.do_get().json()["paymentMethod"] == {"type": "WALLET", "cardBin": "540185"}


def test_the_receipt_and_refunds_afterwards(till: Till) -> None:
    player = Player(till)
    player.do_create({"receipt": "receipt"} | PUSH)
    player.play([["approve"], ["capture", 60_000], ["refund", 10_000], ["refund", 5_000], ["cancel"]])
    html = till.http.get("/_sandbox/phone/4712345678").text
    for words in (
        "Approved 1\N{NO-BREAK SPACE}000,00",
        "Paid 600,00",
        "Refunded 100,00",
        "Refunded 50,00",
        "Released 400,00",
    ):
        assert words in html
    assert "Socks" in html


@pytest.mark.parametrize(("form", "start"), [
    (None, b"<?xml"), ({"format": "IMAGE/SVG+XML"}, b"<?xml"), ({"format": "IMAGE/PNG", "size": 300}, b"\x89PNG"),
])  # fmt: skip
def test_qr_pictures(till: Till, form: dict[str, object] | None, start: bytes) -> None:
    created = till.create(payment_body(userFlow="QR", returnUrl=None, qrFormat=form))
    picture = till.http.get(created.json()["redirectUrl"])
    assert picture.content.startswith(start)
    if start == b"\x89PNG":
        assert 200 <= int.from_bytes(picture.content[16:20], "big") <= 300


def test_the_text_of_a_qr_is_the_landing_page(till: Till) -> None:
    created = till.create(payment_body(userFlow="QR", returnUrl=None, qrFormat={"format": "TEXT/TARGETURL"}))
    landing = created.json()["redirectUrl"]
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/landing\?token=[\w-]+", landing)
    done = till.http.post(landing, data={"say": "approve", "phone": "4791234567"})
    assert "Thank you." in done.text, "there is no shop page to go back to"
    assert till.http.get("/landing?token=unknown").status_code == 404


def test_a_number_that_is_none_changes_nothing(till: Till) -> None:
    landing = till.create(payment_body()).json()["redirectUrl"]
    assert till.http.post(landing, data={"say": "approve", "phone": "<b>"}).status_code == 303
    assert till.http.get(landing.replace("/landing", "/landing/state")).json() == {"state": "CREATED"}


def test_express_adds_the_delivery(till: Till) -> None:
    option = {"id": "home", "name": "Home", "amount": {"value": 9900, "currency": "NOK"}, "isDefault": True}
    group = {"type": "HOME_DELIVERY", "brand": "POSTEN", "options": [option]}
    player = Player(till)
    player.do_create({"shipping": {"fixedOptions": [group]}, "profile": {"scope": "name address email phoneNumber"}})
    assert player.do_get().json()["amount"]["value"] == 100_000
    player.do_approve()
    got = player.do_get()
    assert totals(got) == (109_900, 0, 0, 0)
    assert got.json()["shippingDetails"]["shippingOptionId"] == "home"
    assert got.json()["userDetails"]["firstName"] == "Kari"
    assert got.json()["profile"]["sub"]
    assert player.do_capture(109_900).status_code == 200


@pytest.mark.parametrize("size", [100, 246, 250, 500, 1024, 2000])
def test_a_qr_picture_has_the_size_that_was_asked_for(till: Till, size: int) -> None:
    body = payment_body(userFlow="QR", qrFormat={"format": "IMAGE/PNG", "size": size})
    answer = till.http.get(till.create(body).json()["redirectUrl"])
    assert answer.headers["content-type"] == "image/png"
    assert struct.unpack(">II", answer.content[16:24]) == (size, size)
    rows = zlib.decompress(answer.content[41:-16])
    pixels = [rows[at + 1 : at + 1 + size] for at in range(0, len(rows), size + 1)]
    dark = [at for at, row in enumerate(pixels) if 0 in row]
    assert dark[0] >= 4
    assert abs(dark[0] - (size - 1 - dark[-1])) <= 1, "in the middle"


def test_going_back_from_the_landing_page_ends_the_request(till: Till) -> None:
    """The page's own script presses this button when the browser goes back (documented since November 2024)."""
    body = payment_body()
    url = till.create(body).json()["redirectUrl"]
    html = till.http.get(url).text
    assert "popstate" in html
    (back,) = [button for button in Seen(html).every("button") if button.get("id") == "back"]
    left = till.http.post(url, data={str(back["name"]): str(back["value"])})
    assert (left.status_code, left.headers["location"]) == (303, "https://example.com/back")
    assert till.get(body["reference"]).json()["state"] == "ABORTED"


def test_the_shop_s_legal_pages_are_shown_before_paying(till: Till) -> None:
    links = {"termsOfSaleUrl": "https://shop.example/<t>", "privacyPolicyUrl": "https://shop.example/p"}
    landing = till.create(payment_body(merchantLegalLinks=links)).json()["redirectUrl"]
    for page in (till.http.get(landing).text, till.http.get("/_sandbox/phone").text):
        assert "Terms of sale: https://shop.example/&lt;t&gt;" in page
        assert "Privacy: https://shop.example/p" in page
