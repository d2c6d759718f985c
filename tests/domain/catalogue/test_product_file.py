"""A file of products: whatever a spreadsheet writes is read, every row gets its answer, and what goes out comes in again."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.product import Product, make_barcodes
from app.domain.catalogue.product_cells import read_table
from app.domain.catalogue.product_file import write_products
from app.domain.catalogue.product_plan import Fate, Plan, Terms, plan_import
from app.domain.catalogue.product_rows import FileRow, read_rows
from app.domain.input.invisible_marks import visible
from app.domain.money import Currency
from app.domain.order import Unit
from app.domain.problem import Invalid

MUG = Product("m1", "Mug", 14_900, 2500, barcodes=("7038010000065",), group="Kitchen", favourite=1)
CAP = Product("c1", "Cap", 9_950, 2500)
ANY_RATE = Terms(1500)
NORWAY = Terms(2500, (2500, 1500, 1200, 0))


def read_products(content: bytes) -> tuple[FileRow, ...]:
    table = read_table(content)
    return read_rows(table, table.columns, Currency.NOK)


def plan(text: str, *existing: Product) -> Plan:
    return plan_import(existing, read_products(text.encode()), ANY_RATE)


def fates(found: Plan) -> list[Fate]:
    return [row.fate for row in found.rows]


@pytest.mark.parametrize(
    "text",
    [
        "sku;name;price;vat;unit;barcode;group;favourite;active\nm1;Mug;149,00;25;pcs;7038010000065;Kitchen;1;yes\n",
        "Id\tNavn\tPris\tMva\tEnhet\tStrekkode\tGruppe\tFavoritt\tAktiv\nm1\tMug\t149\t25 %\tstk.\t7038010000065\tKitchen\t1\tJ",
        'Artikelnr,Benämning,Pris,Moms,Enhet,Streckkod,Grupp,Favorit,Aktiv\r\nm1,Mug,"149,00",25,st,7038010000065,Kitchen,1,x\r\n',
        "Tuotenro;Nimi;Hinta;ALV;Yksikkö;Viivakoodi;Ryhmä;Suosikki;Aktiivinen\nm1;Mug;149.00;25;kpl;7038010000065;Kitchen;1;kyllä",
        "Varenr.;Varenavn;Pris;Moms;Enhed;Stregkode;Varegruppe;Favorit;Aktiv\nm1;Mug;149;25;stk;7038010000065;Kitchen;1;1",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_what_a_spreadsheet_writes_is_read(text: str, encoding: str) -> None:
    found = plan_import([], read_products(text.encode(encoding)), ANY_RATE)
    assert list(found.after.values()) == [MUG]


def test_nul_in_a_number_is_a_wrong_row() -> None:
    found = plan("sku;name;price\n\0;Mug;1\na;Cap;2\n")
    assert fates(found) == [Fate.WRONG, Fate.NEW]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "hello world",
        "name;price\nMug;1",
        "sku\nm1",
        "a;b;c\n1;2;3",
        "sku;sku\n1;2",
    ],
)
def test_what_is_no_list_of_products(text: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_products(text.encode())
    assert refused.value.code == "file_no_products"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("x;Mug;1.500;25;pcs;;;;", "amount_two_readings"),
        ("x;Mug;-1;25;pcs;;;;", "amount_unreadable"),
        ("x;Mug;100 €;25;pcs;;;;", "amount_currency"),
        ("x;Mug;;25;pcs;;;;", "product_price_missing"),
        ("x;;10;25;pcs;;;;", "product_name_missing"),
        (";Mug;10;25;pcs;;;;", "product_sku_missing"),
        ("x;Mug;10;125;pcs;;;;", "vat_unreadable"),
        ("x;Mug;10;25;box;;;;", "unit_unknown"),
        ("x;Mug;10;25;pcs;;;12;", "favourite_place"),
        ("x;Mug;10;25;pcs;;;;perhaps", "yes_or_no"),
        ("x;Mug;10;25;pcs;7038010000065;;;", "code_taken"),
        ("x;Mug;10;25;pcs;C1;;;", "code_taken"),
        (f"x;{'M' * 201};10;25;pcs;;;;", "product_text_long"),
    ],
)
def test_a_wrong_row_says_why_and_spoils_no_other(row: str, code: str) -> None:
    header = "sku;name;price;vat;unit;barcode;group;favourite;active"
    found = plan(f"{header}\nok;Fine;1;25;pcs;;;;\n{row}\n", MUG, CAP)
    assert fates(found) == [Fate.NEW, Fate.WRONG]
    (wrong,) = found.wrong
    assert (wrong.number, wrong.problem.code if wrong.problem else "") == (3, code)
    assert list(found.after) == ["ok"]


def test_the_same_number_twice_in_a_file() -> None:
    found = plan("sku;name;price\na;A;1\na;B;2\n")
    assert fates(found) == [Fate.NEW, Fate.WRONG]
    problem = found.wrong[0].problem
    assert problem is not None
    assert (problem.code, problem.values) == ("sku_twice", {"text": "a", "row": 2})


def test_two_products_may_trade_their_codes() -> None:
    other = replace(CAP, barcodes=("96385074",))
    found = plan("sku;barcode\nm1;96385074\nc1;7038010000065\n", MUG, other)
    assert fates(found) == [Fate.CHANGED, Fate.CHANGED]


def test_a_refused_row_keeps_its_codes_from_the_others() -> None:
    # m1 would free its code, but its row is refused for another one; so c1 cannot have it
    third = Product("t1", "Third", 1, 0, barcodes=("96385074",))
    found = plan("sku;barcode\nm1;96385074\nc1;7038010000065\n", MUG, CAP, third)
    assert fates(found) == [Fate.WRONG, Fate.WRONG]
    assert found.after == {}


def test_a_column_that_is_not_there_stays_as_it_is() -> None:
    found = plan("sku;price\nm1;159\nc1;99,50\n", MUG, CAP)
    assert fates(found) == [Fate.CHANGED, Fate.UNCHANGED]
    assert found.after == {"m1": replace(MUG, price=15_900)}
    assert [(each.field, each.old, each.new) for each in found.rows[0].differences] == [("price", 14_900, 15_900)]
    assert found.before == {"m1": MUG}
    assert found.undone.after == {"m1": MUG}


def test_what_an_empty_cell_means() -> None:
    found = plan("sku;name;price;unit;barcode;group;favourite\nm1;;;;;;\n", MUG)
    assert found.after == {"m1": replace(MUG, barcodes=(), group="", favourite=0)}


def test_a_new_product_has_the_usual_rate_and_its_barcode_as_a_number_where_it_has_none() -> None:
    found = plan("barcode;name;price\n7038010000065;Mug;10\n\n;;\n")
    assert list(found.after.values()) == [Product("7038010000065", "Mug", 1_000, 1500, barcodes=("7038010000065",))]
    assert {each.field for each in found.rows[0].differences} >= {"name", "price", "vat_rate"}


def test_no_cell_is_a_formula() -> None:
    bad = Product("=1+1", "@SUM(A1)", 100, 0, group="'quoted", barcodes=("-5",))
    written = write_products([bad]).decode("utf-8-sig")
    assert written.splitlines()[1] == "'=1+1;'@SUM(A1);1,00;0;pcs;'-5;''quoted;;yes"
    assert list(plan_import([], read_products(written.encode()), ANY_RATE).after.values()) == [bad]


@pytest.mark.parametrize("name", ["＝1+1", "＋47", "－1", "＠SUM(A1)", "=1+1", "-5", "'quoted", "﹦1+1", "﹫SUM"])
def test_no_cell_is_a_formula_in_any_width(name: str) -> None:
    written = write_products([Product("a", name, 100, 0, group=name)]).decode("utf-8-sig")
    assert written.splitlines()[1] == f"a;'{name};1,00;0;pcs;;'{name};;yes"


words = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\ufffd"), min_size=1, max_size=30
).map(lambda text: " ".join(visible(text).split()))
products = st.builds(
    Product,
    sku=words.filter(bool),
    name=words.filter(bool),
    price=st.integers(0, 65_000_000),
    vat_rate=st.integers(0, 10_000),
    unit=st.sampled_from(Unit),
    barcodes=st.lists(words, max_size=3).map(lambda found: make_barcodes(" ".join(found))),
    group=words,
    favourite=st.integers(0, 9),
    active=st.booleans(),
)


@given(st.lists(products, max_size=6, unique_by=lambda product: product.sku))
def test_what_goes_out_comes_in_unchanged(catalogue: list[Product]) -> None:
    owners: dict[str, str] = {}
    distinct = [each for each in catalogue if all(owners.setdefault(code, each.sku) == each.sku for code in each.codes)]
    again = plan_import(distinct, read_products(write_products(distinct)), NORWAY)
    assert fates(again) == [Fate.UNCHANGED] * len(distinct)
    assert again.remarkable == ()
    shown = [
        each if each.favourite not in {other.favourite for other in distinct[:at]} else replace(each, favourite=0)
        for at, each in enumerate(distinct)
    ]
    fresh = plan_import([], read_products(write_products(shown)), ANY_RATE)
    assert list(fresh.after.values()) == shown


@given(st.text(max_size=200), st.lists(products, max_size=3, unique_by=lambda product: product.sku))
def test_no_text_breaks_the_reading(text: str, catalogue: list[Product]) -> None:
    content = f"sku;name;price;barcode;vat;unit;active;favourite\n{text}".encode(errors="replace")
    found = plan_import(catalogue, read_products(content), ANY_RATE)
    assert all((row.problem is not None) == (row.fate is Fate.WRONG) for row in found.rows)
