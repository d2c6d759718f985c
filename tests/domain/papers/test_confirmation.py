"""What a printed confirmation says: what the order says, what the service says, and never that it is a receipt."""

import re
from dataclasses import fields, replace
from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.input.invisible_marks import visible
from app.domain.money import Currency, Money, format_minor, format_money
from app.domain.order import Order, OrderLine, OtherPayment, Source, Unit
from app.domain.papers import code128
from app.domain.papers.blocks import Banner, Barcode, Block, Cut, Heading, Item, Pair, Table, Text
from app.domain.papers.confirmation import MEANS, Confirmation, PaperKind, Shop, confirm, kind_of, sample
from app.domain.papers.paper_words import PaperWords
from app.domain.payment import Aggregate
from app.domain.problem import Invalid
from app.domain.shop.sales_unit import World
from app.words.papers import local_paper_words, paper_words

LANGUAGES = ("en", "nb", "da", "sv", "fi")
AT = datetime(2026, 11, 5, 14, 3)  # noqa: DTZ001 - local time, as it is printed
SHOP = Shop("Fjord & Fjell", "999 888 777", "Storgata 1, Bodø", paper_words("nb"), "Takk!")
LINE = OrderLine("Hoodie", "h", Decimal(2), 49_900, 2500)
ORDER = Order((LINE,), Currency.NOK)
PAID = Aggregate(authorized=99_800, captured=99_800)


def known(order: Order = ORDER, aggregate: Aggregate = PAID, language: str = "nb", **more: object) -> Confirmation:
    return Confirmation(SHOP, paper_words(language), "K-261105-0042", order, aggregate, AT, **more)  # type: ignore[arg-type]


def pairs(blocks: tuple[Block, ...]) -> dict[str, str]:
    return {block.left: block.right.replace("\u00a0", " ") for block in blocks if isinstance(block, Pair)}


def said(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Heading | Text | Banner)]


def test_without_lines_there_is_no_table_of_vat() -> None:
    assert any(isinstance(block, Table) for block in confirm(known()))
    assert not any(isinstance(block, Table) for block in confirm(known(Order((), Currency.NOK))))


# what it is called -------------------------------------------------------------------------------------------------------

CALLED = [
    (Aggregate(99_800, 99_800), PaperKind.PAYMENT, "Betalingsbekreftelse"),
    (Aggregate(99_800, 100), PaperKind.PAYMENT, "Betalingsbekreftelse"),
    (Aggregate(99_800, 99_800, 99_799), PaperKind.PAYMENT, "Betalingsbekreftelse"),
    (Aggregate(99_800, 99_800, 99_800), PaperKind.REFUND, "Refusjonsbekreftelse"),
    (Aggregate(99_800), PaperKind.RESERVATION, "Reservasjonsbekreftelse"),
    (Aggregate(99_800, cancelled=800), PaperKind.RESERVATION, "Reservasjonsbekreftelse"),
    (Aggregate(99_800, cancelled=99_800), PaperKind.RELEASE, "Bekreftelse på frigitt beløp"),
]


@pytest.mark.parametrize(("total", "kind", "title"), CALLED)
def test_a_paper_confirms_what_the_service_says(total: Aggregate, kind: PaperKind, title: str) -> None:
    assert kind_of(total) is kind
    assert [block.text for block in confirm(known(aggregate=total)) if isinstance(block, Heading)][1] == title


@pytest.mark.parametrize("total", [Aggregate(), Aggregate(cancelled=500)])
def test_before_the_customer_approved_there_is_nothing_to_print(total: Aggregate) -> None:
    with pytest.raises(Invalid) as nothing:
        confirm(known(aggregate=total))
    assert nothing.value.code == "nothing_to_print"


NOT_A_RECEIPT = {
    "en": "NOT A RECEIPT FOR THE PURCHASE",
    "nb": "IKKE KVITTERING FOR KJØP",
    "da": "IKKE KVITTERING FOR KØB",
    "sv": "EJ KVITTO FÖR KÖP",
    "fi": "EI KUITTI OSTOKSESTA",
}
NEVER = re.compile(r"salgskvittering|sales receipt|kassakvitto|kvittering nr|forced", re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("total", [total for total, _, _ in CALLED])
def test_every_paper_says_that_it_is_no_receipt(language: str, total: Aggregate) -> None:
    blocks = confirm(known(aggregate=total, language=language))
    assert Text(NOT_A_RECEIPT[language], strong=True) in blocks
    assert not [text for text in said(blocks) if NEVER.search(text)]


@pytest.mark.parametrize("country", ["NO", "DK", "SE", "FI"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_abroad_it_says_so_in_the_language_of_the_country_too(language: str, country: str) -> None:
    own = {"NO": "nb", "DK": "da", "SE": "sv", "FI": "fi"}[country]
    blocks = confirm(replace(known(language=language), shop=replace(SHOP, local=local_paper_words(country))))
    told = f"{paper_words(own).payment} · {NOT_A_RECEIPT[own]}"
    assert (Text(told) in blocks) is (own != language)


def test_of_a_country_that_nobody_knows_it_says_nothing_more() -> None:
    assert local_paper_words("GL") is None
    assert len(said(confirm(replace(known(), shop=replace(SHOP, local=None))))) == len(said(confirm(known())))


# what it says of the order -----------------------------------------------------------------------------------------------


def test_it_says_what_the_order_says() -> None:
    order = Order(
        (
            replace(LINE, discount=5_000),
            OrderLine(" Kaffe\n<b> ", "k", Decimal("1.50"), 19_900, 1500, unit=Unit.KG),
            OrderLine("Lue", "l", Decimal(1), 9_950, 2500, is_return=True),
            OrderLine("Frakt", "f", Decimal(1), 7_900, 2500, is_shipping=True),
        ),
        Currency.NOK,
        description="To gensere\n og kaffe",
        receipt_number="789267",
        pos_id="pos_122",
        note="ring first",
    )
    total = order.total.minor
    blocks = confirm(known(order, Aggregate(total, total), served_by="Kari"))
    assert [block for block in blocks if isinstance(block, Item)] == [
        Item("Hoodie", "948,00", ("2\u00a0stk × 499,00", "Rabatt -50,00")),
        Item("Kaffe <b>", "298,50", ("1,5\u00a0kg × 199,00",)),
        Item("Lue", "-99,50", ("Retur",)),
        Item("Frakt", "79,00"),
    ]
    told = pairs(blocks)
    assert told["Referanse"] == "K-261105-0042"
    assert told["Dato"] == "05.11.2026 14:03"
    assert (told["Kvitteringsnr. i appen"], told["Kasse"], told["Betjent av"]) == ("789267", "pos_122", "Kari")
    assert told["Totalt"] == told["Trukket"] == "1 226,00 kr"
    assert told["Betaling"] == MEANS
    assert "To gensere og kaffe" in said(blocks)
    assert "ring first" not in " ".join([*said(blocks), *told, *told.values()])  # the note is the shop's own


def test_what_was_not_told_is_not_printed() -> None:
    blocks = confirm(replace(known(), shop=Shop("")))
    assert set(pairs(blocks)) == {"Referanse", "Dato", "Totalt", "Betaling", "Trukket"}
    assert said(blocks)[0] == "Betalingsbekreftelse"


def test_a_tip_and_what_is_paid_otherwise_are_told_one_by_one() -> None:
    others = (OtherPayment(Source.GIFT_CARD, 30_000), OtherPayment(Source.CASH, 800))
    order = replace(ORDER, tip=1_000, other_payments=others)
    told = [
        (block.left, block.right.replace("\u00a0", " "), block.strong)
        for block in confirm(known(order, Aggregate(70_000, 70_000)))
        if isinstance(block, Pair)
    ]
    assert told[2:] == [
        ("Varer", "998,00 kr", False),
        ("Tips", "10,00 kr", False),
        ("Totalt", "1 008,00 kr", True),
        ("Gavekort", "300,00 kr", False),
        ("Kontant", "8,00 kr", False),
        (MEANS, "700,00 kr", True),
        ("Trukket", "700,00 kr", False),
    ]


@pytest.mark.parametrize("source", Source)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_other_way_to_pay_has_its_word(language: str, source: Source) -> None:
    order = replace(ORDER, other_payments=(OtherPayment(source, 100),))
    told = pairs(confirm(known(order, language=language)))
    assert told[paper_words(language).source(source)] == format_money(Money(100, Currency.NOK), language).replace(
        "\u00a0", " "
    )
    assert len({paper_words(language).source(each) for each in Source}) == len(Source)


SUMS = [
    (Aggregate(1000), {"Reservert": "10,00 kr"}, "Reservert, ikke trukket"),
    (Aggregate(1000, cancelled=400), {"Reservert": "10,00 kr", "Frigitt": "4,00 kr", "Fortsatt reservert": "6,00 kr"},
     "Reservert, ikke trukket"),
    (Aggregate(1000, cancelled=1000), {"Reservert": "10,00 kr", "Frigitt": "10,00 kr"}, ""),
    (Aggregate(1000, 1000), {"Trukket": "10,00 kr"}, ""),
    (Aggregate(1000, 300), {"Trukket": "3,00 kr", "Fortsatt reservert": "7,00 kr"},
     "Trukket delvis, resten er reservert"),
    (Aggregate(1000, 300, cancelled=700), {"Trukket": "3,00 kr", "Frigitt": "7,00 kr"}, ""),
    (Aggregate(1000, 1000, 250), {"Trukket": "10,00 kr", "Refundert": "2,50 kr"}, ""),
]  # fmt: skip


@pytest.mark.parametrize(("total", "told", "state"), SUMS)
def test_it_says_what_became_of_the_money(total: Aggregate, told: dict[str, str], state: str) -> None:
    blocks = confirm(known(aggregate=total))
    words = {"Reservert", "Trukket", "Refundert", "Frigitt", "Fortsatt reservert"}
    assert {left: right for left, right in pairs(blocks).items() if left in words} == told
    assert [block.text for block in blocks if isinstance(block, Text) and block.strong][1:] == (
        [state] if state else []
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_that_is_missing_is_said_before_anything_else(language: str) -> None:
    blocks = confirm(known(aggregate=Aggregate(1000, 300), language=language, unknown=True))
    assert Text(paper_words(language).state_unknown, strong=True) in blocks
    assert paper_words(language).state_part not in said(blocks)


# marks -------------------------------------------------------------------------------------------------------------------


def test_the_original_is_not_marked_and_every_other_one_is_a_copy() -> None:
    assert not [block for block in confirm(known()) if isinstance(block, Banner)]
    assert Banner("KOPI 2") in confirm(known(copy=2))
    assert Banner("KOPIO 13") in confirm(known(copy=13, language="fi"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_pretend_money_is_marked_at_both_ends(language: str) -> None:
    for world, word in ((World.PRACTICE, paper_words(language).practice), (World.TEST, paper_words(language).test)):
        blocks = confirm(known(language=language, world=world))
        assert blocks[0] == blocks[-2] == Banner(word, across=True)
    assert not [block for block in confirm(known(language=language)) if isinstance(block, Banner) and block.across]


def test_it_ends_with_the_reference_for_scanners_and_is_cut() -> None:
    blocks = confirm(known())
    assert [block for block in blocks if isinstance(block, Barcode)] == [Barcode("K-261105-0042")]
    assert blocks[-1] == Cut()
    assert "Takk!" in said(blocks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_test_page_shows_the_letters_and_a_barcode(language: str) -> None:
    blocks = sample(SHOP, paper_words(language), AT)
    told = " ".join([*said(blocks), *pairs(blocks), *pairs(blocks).values()])
    assert set("æøåäöÆØÅÄÖ€") <= set(told)
    assert paper_words(language).sample in told
    assert all(code128.encode(block.text) for block in blocks if isinstance(block, Barcode))
    assert blocks[-1] == Cut()


# words -------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_missing(language: str) -> None:
    words = paper_words(language)
    asked = {"moment", "landing"}
    told = {field.name: getattr(words, field.name) for field in fields(PaperWords) if field.name not in asked}
    assert all(word.strip() == word and word for word in told.values())
    assert words.copy.count("{number}") == 1
    assert words.language == language
    english = {name for name, word in told.items() if language != "en" and word == getattr(paper_words("en"), name)}
    assert english <= {"reference", "copy"}


MOMENTS = {"en": "5 Nov 2026 14:03", "sv": "2026-11-05 14:03"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_moments_are_written_as_people_of_the_language_do(language: str) -> None:
    assert paper_words(language).moment(AT) == MOMENTS.get(language, "05.11.2026 14:03")
    assert all(paper_words(language).unit(unit) for unit in Unit)


# properties --------------------------------------------------------------------------------------------------------------

NAMES = st.text(min_size=1, max_size=40).map(visible).filter(lambda name: bool(name.strip()))
LINES = st.builds(
    OrderLine,
    name=NAMES,
    product_id=st.just("p"),
    quantity=st.decimals(Decimal("0.001"), Decimal(500), places=3),
    unit_price=st.integers(0, 2_000_000),
    vat_rate=st.sampled_from([0, 600, 1200, 1350, 1500, 2500, 2550]),
    unit=st.sampled_from(Unit),
    is_return=st.booleans(),
)
ORDERS = st.builds(
    Order,
    lines=st.lists(LINES, max_size=8).map(tuple),
    currency=st.sampled_from(Currency),
    description=st.text(max_size=60),
    receipt_number=st.text(max_size=20),
    tip=st.integers(0, 100_000),
    other_payments=st.lists(st.builds(OtherPayment, st.sampled_from(Source), st.integers(1, 100_000)), max_size=3).map(
        tuple
    ),
)


def minor(text: str) -> int:
    digits = re.sub(r"[^0-9-]", "", text)
    return int(digits)


@given(ORDERS, st.sampled_from(LANGUAGES))
def test_the_vat_table_and_the_items_add_up_to_the_lines(order: Order, language: str) -> None:
    blocks = confirm(known(order, language=language))
    items = [minor(block.amount) for block in blocks if isinstance(block, Item)]
    assert items == [line.signed for line in order.lines]
    tables = [block for block in blocks if isinstance(block, Table)]
    assert len(tables) == bool(order.lines)
    net = tax = gross = 0
    for row in (row for table in tables for row in table.rows):
        assert minor(row[1]) + minor(row[2]) == minor(row[3])
        net, tax, gross = net + minor(row[1]), tax + minor(row[2]), gross + minor(row[3])
    assert (net + tax, gross) == (order.goods.minor, order.goods.minor)
    assert gross == sum(items)
    told = [block for block in blocks if isinstance(block, Pair)]
    otherwise = sum(payment.minor for payment in order.other_payments)
    whole = next(minor(pair.right) for pair in told if pair.left == paper_words(language).total)
    assert whole == order.goods.minor + order.tip == order.total.minor + otherwise
    assert format_minor(whole, language) in next(
        pair.right for pair in told if pair.left == paper_words(language).total
    )
