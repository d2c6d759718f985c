"""What a scan means in the catalogue: the same number in every length, GS1 codes, and the labels of a scale."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app import runtime
from app.domain.catalogue.product import Product
from app.domain.order import Unit
from app.domain.problem import Invalid
from app.domain.scanning.barcode import check_digit
from app.domain.scanning.measures import Sale
from app.domain.scanning.scan import sort_code
from tests.support.at_once import at_once

MUG = Product("mug", "Mug", 14_900, 2500, barcodes=("7038010000065",))
CASE = Product("case", "Case of mugs", 99_000, 2500, barcodes=("17038010000062",))
TEA = Product("tea", "Tea", 4_900, 1500, barcodes=("96385074",))
SALMON = Product("salmon", "Salmon", 29_900, 1500, Unit.KG, barcodes=("23000017",))


def ean(digits: str) -> str:
    return digits + str(check_digit(digits))


@pytest.fixture
def shop(app: runtime.App) -> runtime.App:
    for product in (MUG, CASE, TEA, SALMON):
        at_once(app.catalogue.save(product, new=True))
    return app


def scanned(app: runtime.App, code: str) -> tuple[str, Sale | None] | None:
    found = app.catalogue.scanned(sort_code(code))
    return None if found is None else (found.product.sku, found.sale)


@pytest.mark.parametrize(
    ("code", "sku"),
    [
        ("7038010000065", "mug"),
        ("07038010000065", "mug"),
        ("]E07038010000065", "mug"),
        ("17038010000062", "case"),
        ("96385074", "tea"),
        ("0000096385074", "tea"),
        ("00000096385074", "tea"),
        ("salmon", "salmon"),
        ("27038010000069", None),
        ("nothing", None),
    ],
)
def test_a_number_is_the_same_in_every_length(shop: runtime.App, code: str, sku: str | None) -> None:
    assert scanned(shop, code) == (None if sku is None else (sku, None))


def test_a_longer_spelling_in_the_catalogue_is_found_by_the_shorter(shop: runtime.App) -> None:
    at_once(shop.catalogue.save(replace(MUG, barcodes=("07038010000065",))))
    assert scanned(shop, "7038010000065") == ("mug", None)


@pytest.mark.parametrize("code", ["07038010000065", "00000096385074", "0000096385074"])
def test_the_same_number_belongs_to_one_product_in_whatever_length(shop: runtime.App, code: str) -> None:
    with pytest.raises(Invalid, match="code_taken"):
        at_once(shop.catalogue.save(Product("other", "Other", 1, 2500, barcodes=(code,)), new=True))
    plan = shop.catalogue.files.preview(f"sku;name;price;ean\nother;Other;1;{code}\n".encode()).plan
    assert [row.problem.code for row in plan.wrong if row.problem] == ["code_taken"]
    twice = shop.catalogue.files.preview(b"sku;name;price;ean\na;A;1;7038010000010\nb;B;1;07038010000010\n").plan
    assert [row.problem.code for row in twice.wrong if row.problem] == ["code_taken"]


def test_gs1_codes(shop: runtime.App) -> None:
    one = Sale(Decimal(1), 14_900, Unit.PCS)
    assert scanned(shop, "]C1010703801000006510A1\x1d17261231") == ("mug", one)
    assert scanned(shop, "0207038010000065" + "3724") == ("mug", replace_quantity(one, 24))
    assert scanned(shop, "0117038010000062") == ("case", Sale(Decimal(1), 99_000, Unit.PCS))
    at_once(shop.catalogue.save(replace(SALMON, barcodes=("7038010000010",))))
    assert scanned(shop, "01070380100000103103000512") == ("salmon", Sale(Decimal("0.512"), 29_900, Unit.KG))
    assert scanned(shop, "01070380100000103932" + "578" + "4990") == ("salmon", Sale(Decimal(1), 4_990, Unit.PCS))
    with pytest.raises(Invalid, match="amount_currency"):
        scanned(shop, "01070380100000103932" + "752" + "4990")
    with pytest.raises(Invalid, match="label_unit"):
        scanned(shop, "01070380100000653103000512")
    found = shop.catalogue.scanned(sort_code("010703801000006510A1"))
    assert found is not None
    assert found.measured is not None
    assert found.measured.batch == "A1"


def replace_quantity(sale: Sale, quantity: int) -> Sale:
    return sale._replace(quantity=Decimal(quantity))


WEIGHT, PRICE = ean("230000170512"), ean("200000170499")
HALF = Sale(Decimal("0.512"), 29_900, Unit.KG)


@pytest.mark.parametrize(
    "kept", [ean("230000170000"), "2300001700000", "23000017", "000017", "17", ean("230000170733"), WEIGHT]
)
def test_a_weight_is_filled_in_however_the_goods_are_kept(shop: runtime.App, kept: str) -> None:
    at_once(shop.catalogue.save(replace(SALMON, barcodes=(kept,))))
    assert scanned(shop, WEIGHT) == ("salmon", HALF)


def test_a_scale_that_takes_a_digit_less_for_the_goods(shop: runtime.App) -> None:
    at_once(shop.catalogue.save(replace(SALMON, barcodes=("2312345", "2012345"))))
    for digits, kilos in (("231234500512", "0.512"), ("231234512345", "12.345")):
        assert scanned(shop, ean(digits)) == ("salmon", Sale(Decimal(kilos), 29_900, Unit.KG))
    assert scanned(shop, ean("201234519990")) == ("salmon", Sale(Decimal(1), 19_990, Unit.PCS))
    at_once(shop.catalogue.save(replace(TEA, unit=Unit.KG, barcodes=("23123451",))))
    assert scanned(shop, ean("231234512345")) == ("tea", Sale(Decimal("2.345"), 4_900, Unit.KG))


@pytest.mark.parametrize("kept", [ean("200000170000"), "20000017", "17"])
def test_a_price_is_filled_in(shop: runtime.App, kept: str) -> None:
    at_once(shop.catalogue.save(replace(SALMON, barcodes=(kept,))))
    assert scanned(shop, PRICE) == ("salmon", Sale(Decimal(1), 499, Unit.PCS))


@pytest.mark.parametrize("kept", ["17", "000017", ean("230000170733"), ean("200000170001")])
def test_other_codes_that_begin_with_2_are_no_labels_of_what_is_sold_by_the_piece(shop: runtime.App, kept: str) -> None:
    at_once(shop.catalogue.save(replace(SALMON, barcodes=())))
    at_once(shop.catalogue.save(replace(MUG, barcodes=(kept,))))
    assert scanned(shop, WEIGHT) is None
    assert scanned(shop, PRICE) is None
    if len(kept) == 13:
        assert scanned(shop, kept) == ("mug", None)


def test_two_that_begin_alike_are_not_guessed_between(shop: runtime.App) -> None:
    at_once(shop.catalogue.save(replace(SALMON, barcodes=(ean("230000170733"),))))
    at_once(shop.catalogue.save(replace(TEA, unit=Unit.KG, barcodes=(ean("230000170744"),))))
    assert scanned(shop, WEIGHT) is None


def test_a_weight_of_what_is_sold_by_the_piece_is_asked_about(shop: runtime.App) -> None:
    at_once(shop.catalogue.save(replace(SALMON, barcodes=())))
    at_once(shop.catalogue.save(replace(MUG, barcodes=("23000017",))))
    with pytest.raises(Invalid, match="label_unit"):
        scanned(shop, WEIGHT)


def test_a_label_whose_goods_are_kept_as_something_else_too(shop: runtime.App) -> None:
    at_once(shop.catalogue.save(replace(SALMON, barcodes=(WEIGHT,))))
    at_once(shop.catalogue.save(replace(TEA, unit=Unit.KG, barcodes=(ean("230000170744"),))))
    assert scanned(shop, WEIGHT) == ("salmon", HALF)  # kept as this very label


def test_the_layout_is_a_setting(shop: runtime.App) -> None:
    at_once(shop.preferences.change({"scale_labels": "off"}))
    assert scanned(shop, WEIGHT) is None
    at_once(shop.preferences.change({"scale_labels": "weight 23......{NNDD}"}))
    assert scanned(shop, WEIGHT) == ("salmon", Sale(Decimal("5.12"), 29_900, Unit.KG))
    with pytest.raises(Invalid, match="scale_layout") as refused:
        at_once(shop.preferences.change({"scale_labels": "weight 23"}))
    assert refused.value.field == "scale_labels"
    at_once(shop.preferences.change({"scale_labels": "", "market": "DK"}))
    at_once(shop.catalogue.save(replace(SALMON, barcodes=("260017",))))
    assert scanned(shop, ean("260017000512")) == ("salmon", HALF)
