"""Each offer has words, its amount where it has one, and a reason where it cannot be taken."""

import pytest

from app.domain.money import Currency, Money
from app.domain.offers import Offer, Option, Wording
from ui.look.offer_words import main_words, offer_words, why_not

AMOUNT = Money(49_900, Currency.NOK)
KR = "499,00\u00a0kr"


@pytest.mark.parametrize("words", Wording)
def test_each_wording_has_a_text(words: Wording) -> None:
    text = offer_words(Offer(Option.ASK, words), "en")
    assert text
    assert "{" not in text


def test_an_amount_stands_behind_the_words() -> None:
    assert offer_words(Offer(Option.SEND, Wording.SEND_REQUEST, AMOUNT), "nb") == f"Send request · {KR}"
    assert offer_words(Offer(Option.BY_CODE, Wording.SEND_AS_CODE, AMOUNT), "nb") == f"Send as QR · {KR}"
    assert offer_words(Offer(Option.BY_CODE, Wording.SEND_AS_CODE), "nb") == "Send as QR"


@pytest.mark.parametrize(
    ("offer", "text"),
    [
        (Offer(Option.CAPTURE, Wording.CAPTURE_NOW, AMOUNT), f"Capture now · {KR}"),
        (Offer(Option.CAPTURE, Wording.CAPTURE_NOW), "Capture now · –"),  # what is typed cannot be read
        (Offer(Option.CAPTURE, Wording.SHIP), "Ship"),  # nothing is owed
        (Offer(Option.ASK, Wording.ASK_AGAIN), "Ask again"),
    ],
)
def test_the_main_button_says_what_it_takes(offer: Offer, text: str) -> None:
    assert main_words(offer, "nb") == text


def test_what_cannot_be_done_says_why() -> None:
    assert why_not(Offer(Option.REFUND, Wording.REFUND), "en") == ""
    refused = Offer(Option.REFUND, Wording.REFUND, refusal="operation_open")
    assert why_not(refused, "en") == "The last step on this order is still under way."
