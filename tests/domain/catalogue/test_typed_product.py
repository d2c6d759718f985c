"""The form of a product as text: what was read from a product is that product again, and every fault has its field."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.product import Product
from app.domain.catalogue.typed_product import TypedProduct, encode_picture, read_drafts, typed_of, write_drafts
from app.domain.input.invisible_marks import visible
from app.domain.money import MAXIMUM, Currency
from app.domain.order import Unit
from app.domain.problem import Invalid
from app.domain.scanning.barcode import normalise
from app.settings import LANGUAGES

words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=40).map(visible).map(str.strip)
codes = st.text("0123456789ABCDEF-", min_size=1, max_size=20).map(normalise)
products = st.builds(
    Product,
    sku=words.filter(bool),
    name=words.filter(bool),
    price=st.integers(0, MAXIMUM),
    vat_rate=st.integers(0, 10_000),
    unit=st.sampled_from(Unit),
    barcodes=st.lists(codes, unique=True, max_size=4).map(tuple),
    group=words,
    favourite=st.integers(0, 9),
    active=st.booleans(),
)


@given(products, st.sampled_from([code for code, _ in LANGUAGES]))
def test_an_untouched_form_is_the_product_itself(product: Product, language: str) -> None:
    typed = typed_of(product, language)
    assert typed.problems(Currency.NOK) == []
    assert typed.product(Currency.NOK) == product


@given(st.dictionaries(words, st.builds(TypedProduct, name=words, price=words, barcodes=words), max_size=3))
def test_what_is_kept_comes_back_as_it_was(drafts: dict[str, TypedProduct]) -> None:
    assert read_drafts(json.loads(json.dumps(write_drafts(drafts)))) == drafts


def test_a_field_of_another_version_is_passed_by() -> None:
    assert read_drafts({"+": {"name": "Tea", "colour": "green"}}) == {"+": TypedProduct(name="Tea")}


@given(words, words, words, words)
def test_what_has_no_problem_is_a_product_and_what_has_one_is_none(name: str, sku: str, price: str, codes: str) -> None:
    typed = TypedProduct(name=name, sku=sku, price=price, barcodes=codes)
    problems = typed.problems(Currency.NOK)
    assert len({problem.field for problem in problems}) == len(problems)
    if problems:
        with pytest.raises(Invalid):
            typed.product(Currency.NOK)
    else:
        assert typed.product(Currency.NOK).name == name


def test_each_fault_is_told_at_its_field() -> None:
    typed = TypedProduct(price="x", barcodes="1" * 70, sku="s" * 70)
    told = {problem.field: problem.code for problem in typed.problems(Currency.NOK)}
    assert told == {
        "name": "product_name_missing",
        "price": "amount_unreadable",
        "barcodes": "product_text_long",
        "sku": "product_text_long",
    }
    assert [problem.code for problem in TypedProduct(name="x", price="1").problems(Currency.NOK)] == [
        "product_sku_missing"
    ]
    assert TypedProduct(name="x", price="1", barcodes="70 71").product(Currency.NOK).sku == "70"


@pytest.mark.parametrize("picture", [None, b"", b"\x00\xff"])
def test_a_picture_is_kept_with_the_rest(picture: bytes | None) -> None:
    assert TypedProduct(picture=encode_picture(picture)).picture_bytes == picture


def test_a_product_goes_into_the_form_and_into_what_is_kept() -> None:
    tea = Product(sku="tea", name="Tea", price=4_990, vat_rate=1500, barcodes=("70",), group="Drinks", favourite=2)
    typed = typed_of(tea, "nb")
    assert typed.product(Currency.NOK) == tea
    assert read_drafts(write_drafts({"tea": typed})) == {"tea": typed}
