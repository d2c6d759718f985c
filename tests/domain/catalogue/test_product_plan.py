"""What an import would do: codes that spreadsheets spoilt, rates of other countries, and places on the grid."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.product import Product
from app.domain.catalogue.product_cells import read_table
from app.domain.catalogue.product_plan import Fate, Plan, Terms, plan_import
from app.domain.catalogue.product_rows import read_rows
from app.domain.money import Currency

NORWAY = Terms(2500, (2500, 1500, 1200, 0))


MUG = Product("mug", "Mug", 14_900, 2500, barcodes=("7038010000065",), favourite=5)


CAP = Product("cap", "Cap", 9_950, 2500, favourite=3)


def plan(text: str, *existing: Product, terms: Terms = NORWAY) -> Plan:
    table = read_table(text.encode())
    return plan_import(existing, read_rows(table, table.columns, Currency.NOK), terms)


def codes(found: Plan) -> list[str]:
    return [row.problem.code if row.problem else "" for row in found.rows]


def remarks(found: Plan) -> list[list[str]]:
    return [[remark.code for remark in row.remarks] for row in found.rows]


# VAT rates ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rate", ["0,25", "0.25", "17", "17 %", "24", "6", "25,5"])
def test_a_rate_of_no_country_of_ours_is_a_wrong_row(rate: str) -> None:
    found = plan(f"sku;name;price;vat\na;A;1;{rate}\nb;B;1;15\n")
    assert codes(found) == ["vat_elsewhere", ""]
    problem = found.wrong[0].problem
    assert problem is not None
    assert problem.values["rates"] == "25\u00a0% · 15\u00a0% · 12\u00a0% · 0\u00a0%"


def test_other_rates_come_in_on_purpose_or_stay_where_they_are() -> None:
    assert codes(plan("sku;name;price;vat\na;A;1;17\n", terms=Terms(2500))) == [""]
    odd = replace(CAP, vat_rate=1700)
    assert [row.fate for row in plan("sku;price;vat\ncap;99,50;17\n", odd).rows] == [Fate.UNCHANGED]
    assert codes(plan("sku;vat\ncap;18\n", odd)) == ["vat_elsewhere"]
    assert codes(plan("sku;name;price\na;A;1\n", terms=Terms(1700, (2500,)))) == [""]  # the shop's own usual rate


# codes --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "meant"), [("36000291452", "036000291452"), ("2000100001", "002000100001"), ("1234565", "01234565")]
)
def test_noughts_that_a_spreadsheet_took_are_missed(code: str, meant: str) -> None:
    found = plan(f"sku;name;price;barcode\na;A;1;{code}\n")
    (row,) = found.rows
    assert row.problem is not None
    assert (row.problem.code, row.problem.values["meant"]) == ("code_noughts", meant)
    assert row.problem.field == "barcodes"
    kept = Product("a", "A", 100, 2500, barcodes=(code,))
    assert [row.fate for row in plan(f"sku;name;price;barcode\na;A;1;{code}\n", kept).rows] == [Fate.UNCHANGED]


def test_numbers_of_the_shops_own_lost_no_noughts() -> None:
    rows = "".join(f"a{number};A;1;{number}\n" for number in range(1234560, 1234570))
    assert codes(plan(f"sku;name;price;barcode\n{rows}")) == [""] * 10


@pytest.mark.parametrize("code", ["1234567", "12345", "A-1234565", "036000291452", "123456789", "36000291453"])
def test_codes_of_the_shops_own_are_left_alone(code: str) -> None:
    assert codes(plan(f"sku;name;price;barcode\na;A;1;{code}\n")) == [""]


def test_a_wrong_check_digit_is_pointed_out() -> None:
    found = plan("sku;name;price;barcode\na;A;1;7038010000066\nb;B;1;7038010000065\nc;C;1;K-12345678\n")
    assert remarks(found) == [["code_check_digit"], [], []]
    assert [row.number for row in found.remarkable] == [2]
    assert found.changing == 3


@pytest.mark.parametrize("code", ["7038010000066", "7038", "MUG-1"])
def test_a_code_in_the_place_of_a_right_one_is_pointed_out(code: str) -> None:
    found = plan(f"sku;barcode\nmug;{code}\n", MUG)
    assert remarks(found) == [["code_worse"]]
    assert remarks(plan("sku;barcode\nmug;7038010000010\n", MUG)) == [[]]
    assert remarks(plan(f"sku;barcode\nmug;7038010000065 {code}\n", MUG)) == [
        ["code_check_digit"] if len(code) == 13 else []
    ]


def test_letters_that_were_lost_do_not_come_in() -> None:
    assert codes(plan("sku;name;price\na;Bl\ufffdb\ufffdr;1\n")) == ["cell_control"]
    lost = replace(CAP, name="Bl\ufffdb\ufffdr")
    assert codes(plan("sku;name;price\ncap;Bl\ufffdb\ufffdr;1\n", lost)) == [""]
    assert codes(plan("sku;name;price\ncap;Bl\ufffdbær;1\n", lost)) == ["cell_control"]


# places on the grid -------------------------------------------------------------------------------------------------------


def test_a_place_that_is_taken_from_another_is_said_and_given_up() -> None:
    found = plan("sku;name;price;favourite\ntea;Tea;1;5\n", MUG, CAP)
    assert remarks(found) == [["place_taken"]]
    assert found.rows[0].remarks[0].values == {"place": 5, "owner": "Mug"}
    assert found.after["mug"] == replace(MUG, favourite=0)
    assert found.before["mug"] == MUG
    assert found.changing == 1
    assert found.undone.after["mug"] == MUG


def test_places_may_be_traded_within_a_file() -> None:
    found = plan("sku;favourite\nmug;3\ncap;5\n", MUG, CAP)
    assert codes(found) == ["", ""]
    assert remarks(found) == [[], []]
    assert {product.favourite for product in found.after.values() if product} == {3, 5}


def test_a_place_is_given_once_in_a_file() -> None:
    assert codes(plan("sku;name;price;favourite\na;A;1;7\nb;B;1;7\n")) == ["", "place_twice"]
    found = plan("sku;favourite\ncap;5\nmug;5\n", MUG, CAP)  # the one that has it keeps it
    assert codes(found) == ["place_twice", ""]
    twice = [replace(MUG, favourite=3), CAP]  # from before this was looked after
    assert [row.fate for row in plan("sku;favourite\nmug;3\ncap;3\n", *twice).rows] == [Fate.UNCHANGED] * 2


PLACES = st.lists(st.integers(0, 3), min_size=4, max_size=4)


@given(PLACES, st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3)), max_size=6, unique_by=lambda row: row[0]))
def test_no_two_show_one_place_afterwards(places: Sequence[int], rows: Sequence[tuple[int, int]]) -> None:
    seen: set[int] = set()
    existing = []
    for number, place in enumerate(places):
        existing.append(Product(f"p{number}", "P", 1, 0, favourite=0 if place in seen else place))
        seen.add(place)
    text = "sku;name;price;favourite\n" + "".join(f"p{number};P;0,01;{place}\n" for number, place in rows)
    found = plan(text, *existing)
    after = {product.sku: product for product in existing} | {p.sku: p for p in found.after.values() if p}
    shown = [product.favourite for product in after.values() if product.favourite]
    assert len(shown) == len(set(shown))
