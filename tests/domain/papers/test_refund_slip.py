"""The slip of a refund: which one, how much, for what, and where and when the money lands."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.papers.blocks import Banner, Barcode, Cut, Heading, Item, Pair, Text
from app.domain.papers.columns import as_text
from app.domain.papers.plain_text import plain_text
from app.domain.papers.refund_slip import RefundSlip, refund_slip
from app.domain.payment import Aggregate
from app.domain.shipment import Portion
from app.domain.shop.sales_unit import World
from app.words.papers import local_paper_words, paper_words
from tests.domain.papers.test_confirmation import LANGUAGES, ORDER, SHOP, pairs, said

AT = datetime(2026, 11, 20, 14, 3)  # noqa: DTZ001 - local time, as it is printed
MADE = datetime(2026, 11, 20, 13, 3, tzinfo=UTC)
MONEY = Money(49_900, Currency.NOK)
REFUND = Operation(7, 1, "K-1", Kind.REFUND, "key", b"{}", MONEY, Stage.DONE, MADE, who="Kari", reason="too  small")


def slip(language: str = "nb", **changes: object) -> RefundSlip:
    known = RefundSlip(
        shop=SHOP,
        words=paper_words(language),
        reference="K-261105-0042",
        order=ORDER,
        refund=REFUND,
        number=2,
        at=AT,
        wallet="Vipps",
        aggregate=Aggregate(99_800, 99_800, 59_900),
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def test_it_says_which_refund_it_is_and_what_is_left() -> None:
    blocks = refund_slip(slip())
    assert Heading("Refusjonsbekreftelse", large=True) in blocks
    assert pairs(blocks) == {
        "Referanse": "K-261105-0042",
        "Refusjon nr.": "2",
        "Dato": "20.11.2026 14:03",
        "Betjent av": "Kari",
        "Denne refusjonen": "499,00 kr",
        "Betalt i alt": "998,00 kr",
        "Refundert i alt": "599,00 kr",
        "Igjen av betalingen": "399,00 kr",
    }
    assert Barcode("K-261105-0042") in blocks
    assert Text("Takk!") in blocks
    assert blocks[-1] == Cut()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_never_called_a_receipt(language: str) -> None:
    blocks, words = refund_slip(slip(language)), paper_words(language)
    assert Heading(words.refund, large=True) in blocks
    assert Text(words.not_a_receipt, strong=True) in blocks


def test_abroad_it_says_so_in_the_language_of_the_country_too() -> None:
    shop = replace(SHOP, local=local_paper_words("FI"))
    assert "Vahvistus palautuksesta · EI KUITTI OSTOKSESTA" in said(refund_slip(slip("en", shop=shop)))


def test_the_lines_that_came_back() -> None:
    blocks = refund_slip(slip(portions=(Portion(0, Decimal(1), 49_900),)))
    assert Text("Varer som kom tilbake", strong=True) in blocks
    assert Item("Hoodie", "499,00", ("1\u00a0stk",)) in blocks
    assert not [block for block in refund_slip(slip()) if isinstance(block, Item)]


def test_a_reason_only_where_it_is_to_be_read() -> None:
    assert "small" not in repr(refund_slip(slip()))
    assert Pair("Årsak", "for liten") in refund_slip(slip(reason="for\n liten"))


LANDS = {
    "en": "card that you paid with. You usually have it between 24 November and 25 November, and at the latest on 4 December.",
    "nb": "24. november",
    "da": "24. november",
    "sv": "24 november",
    "fi": "24. marraskuuta",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_and_when_the_money_lands(language: str) -> None:
    # A Friday: two and three banking days later are Tuesday and Wednesday.
    assert LANDS[language] in plain_text(refund_slip(slip(language))).replace("\u00a0", " ")


def test_in_denmark_it_lands_in_the_app() -> None:
    order = replace(ORDER, currency=Currency.DKK)
    told = plain_text(refund_slip(slip("en", order=order, wallet="MobilePay")))
    assert "the account that you have chosen in the MobilePay app" in told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", [Stage.OPEN, Stage.UNKNOWN])
def test_no_day_is_promised_for_what_is_not_known_yet(language: str, stage: Stage) -> None:
    blocks, words = refund_slip(slip(language, refund=replace(REFUND, stage=stage))), paper_words(language)
    assert Text(words.refund_unknown, strong=True) in blocks
    assert not [text for text in said(blocks) if "november" in text.lower()]


def test_copies_and_pretend_money_are_marked() -> None:
    blocks = refund_slip(slip(copy=2, world=World.PRACTICE, shop=replace(SHOP, closing="")))
    assert Banner("KOPI 2") in blocks
    assert [at for at, block in enumerate(blocks) if block == Banner(paper_words("nb").practice, across=True)] == [
        *(0, len(blocks) - 2)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [32, 42, 48])
def test_it_fits_every_roll(language: str, width: int) -> None:
    blocks = refund_slip(slip(language, portions=(Portion(0, Decimal(1), 49_900),), reason="r" * 40))
    assert max(map(len, as_text(blocks, width).splitlines())) == width
