"""Files of web shops and tills come in as they are: variants are products, parents and pictures are none."""

from pathlib import Path

import pytest

from app.domain.catalogue.product_cells import read_table
from app.domain.catalogue.product_plan import Fate, Plan, Terms, plan_import
from app.domain.catalogue.product_rows import NoProduct, read_rows
from app.domain.money import Currency
from app.domain.problem import Invalid

EXPORTS = Path(__file__).parents[2] / "data" / "exports"
TERMS = Terms(2500, (2500, 1500, 1200, 0))


def plan(content: bytes, currency: Currency = Currency.NOK) -> Plan:
    table = read_table(content)
    return plan_import([], read_rows(table, table.columns, currency), TERMS)


Expected = list[tuple[str, str, int, str]]
SHOPS: dict[str, Expected] = {
    "woocommerce": [
        ("krus-bla", "Krus, blå", 14_900, "7038010000065"),
        ("genser-m", "Genser - M", 49_900, ""),
        ("genser-l", "Genser - L", 49_900, ""),
        ("45", "Gavekort", 25_000, ""),
    ],
    "shopify": [
        ("HOOD-M-BL", "Hoodie, M, Blue", 49_900, "7038010000010"),
        ("HOOD-L-BL", "Hoodie, L, Blue", 49_900, ""),
        ("tote", "Tote bag", 9_950, ""),
    ],
    "magento": [
        ("24-MB01", "Joust Duffle Bag", 34_000, ""),
        ("MH01-M", "Chaz Hoodie-M", 52_000, ""),
        ("OLD-1", "Old cap", 9_950, ""),
    ],
    "prestashop": [
        ("demo_13", 'Mug, "The best"', 1_488, ""),
        ("demo_15", "Cushion", 2_490, ""),
        ("demo_8", "Notebook", 1_290, ""),
    ],
    "wix": [("LUE", "Lue", 24_900, ""), ("TS-S", "T-skjorte, S", 19_900, "")],
    "squarespace": [
        ("SQ100", "Lys, Hvit", 12_900, ""),
        ("SQ101", "Lys, Rød", 13_900, ""),
        ("SQ200", "Såpe", 5_900, ""),
    ],
    "shoptet": [("0001", "Kaffekopp", 8_900, "7038010000072"), ("0002/M", "Forkle", 19_900, "")],
    "loyverse": [
        ("10000", "Brunost", 18_900, "2300017000009"),
        ("10001", "Kaffe, Liten", 3_500, ""),
        ("10002", "Kaffe, Stor", 4_500, ""),
    ],
    "zettle": [
        ("KB1", "Kanelbulle", 2_800, ""),
        ("L33", "Läsk, 33 cl", 2_200, "7310070000019"),
        ("L50", "Läsk, 50 cl", 2_800, ""),
        ("OST", "Ost i bit", 24_900, ""),
    ],
    "mystore": [("1001", "Ullsokker grå", 9_900, "7038010000089"), ("1002", "Fårepølse 300 g", 9_000, "")],
    "nettbutikk24": [("A-1", "Rød lampe", 124_900, "7038010000096"), ("A-2", "Blåbærsyltetøy", 4_990, "")],
    "tilbehor-utf16": [("å-1", "Ørering", 19_900, "07038010000102"), ("å-2", "Ermeknapp", 29_900, "")],
}


@pytest.mark.parametrize("shop", SHOPS)
def test_the_files_of_web_shops_come_in_as_they_are(shop: str) -> None:
    found = plan((EXPORTS / f"{shop}.csv").read_bytes())
    products = [product for product in found.after.values() if product is not None]
    assert [(each.sku, each.name, each.price, " ".join(each.barcodes)) for each in products] == SHOPS[shop]
    wrong = {"wix": ["product_price_missing"]}  # dearer than the first by so much: the file does not say of what
    assert [row.problem.code for row in found.wrong if row.problem] == wrong.get(shop, [])
    assert not found.remarkable


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "ID,Type,Varenummer (SKU),Navn,Publisert,Salgspris,Ordinær pris,Kategorier\n"
            "7,variable,genser,Genser,1,,,Klær\n8,variation,genser-m,Genser - M,1,399,499,\n",
            [("genser-m", "Genser - M", 49_900)],
        ),
        (
            "ID,Typ,Artikelnummer,Namn,Publicerad,Reapris,Ordinarie pris\n8,simple,mossa,Mössa,1,,199\n",
            [("mossa", "Mössa", 19_900)],
        ),
        (
            "ID,Tyyppi,Tuotetunnus (SKU),Nimi,Julkaistu,Alennushinta,Normaalihinta\n8,simple,pipo,Pipo,1,,19\n",
            [("pipo", "Pipo", 1_900)],
        ),
        (
            "Title,URL handle,Published on online store,SKU,Option1 name,Option1 value,Price\n"
            "Tee,tee,TRUE,tee-s,Size,S,199\n,tee,,tee-m,,M,199\n",
            [("tee-s", "Tee, S", 19_900), ("tee-m", "Tee, M", 19_900)],
        ),
        (
            "Token,Item Name,Variation Name,SKU,Category,Price\nX1,Coffee,Regular,c1,Drinks,35\nX2,Tea,Large,t1,Drinks,45\n",
            [("c1", "Coffee", 3_500), ("t1", "Tea, Large", 4_500)],
        ),
    ],
)
def test_other_shops_and_other_languages(text: str, found: list[tuple[str, str, int]]) -> None:
    products = plan(text.encode()).after.values()
    assert [(each.sku, each.name, each.price) for each in products if each] == found


def test_every_sample_is_tried() -> None:
    assert {file.stem for file in EXPORTS.glob("*.csv")} == set(SHOPS)


def test_what_the_files_say_besides() -> None:
    cheese = plan((EXPORTS / "loyverse.csv").read_bytes()).after["10000"]
    assert cheese is not None
    assert (cheese.unit, cheese.group, cheese.active) == ("KG", "Ost", True)
    coffee = plan((EXPORTS / "loyverse.csv").read_bytes()).after["10002"]
    assert coffee is not None
    assert (coffee.unit, coffee.group, coffee.active) == ("PCS", "Drikke", False)
    bun = plan((EXPORTS / "zettle.csv").read_bytes()).after["KB1"]
    assert bun is not None
    assert (bun.vat_rate, bun.group) == (1200, "Bröd")
    old = plan((EXPORTS / "magento.csv").read_bytes()).after["OLD-1"]
    assert old is not None
    assert (old.active, old.vat_rate) == (False, 2500)
    skipped = plan((EXPORTS / "shopify.csv").read_bytes()).of(Fate.SKIPPED)
    assert [(row.number, row.no_product) for row in skipped] == [(4, NoProduct.PICTURE)]
    skipped = plan((EXPORTS / "woocommerce.csv").read_bytes()).of(Fate.SKIPPED)
    assert [(row.sku, row.no_product) for row in skipped] == [("genser", NoProduct.PARENT)]


def test_a_product_without_a_number_has_the_shops_own_for_it() -> None:
    text = (
        "Handle,Title,Option1 Value,SKU,Price,Barcode\n"
        "hoodie,Hoodie,M,,499,\nhoodie,,L,,499,\ncap,Cap,,,99,7038010000065\n,Tote,,,9,\n"
    )
    found = plan(text.encode())
    assert list(found.after) == ["hoodie-M", "hoodie-L", "7038010000065"]
    assert [row.problem.code for row in found.wrong if row.problem] == ["product_sku_missing"]


def test_a_name_that_is_said_again_is_no_other_product() -> None:
    text = "Handle,Name,Variant,SKU,Price\na,Tea,Green,t1,10\na,Tea,Black,t2,10\nb,Tea,,t3,10\n"
    assert [product.name for product in plan(text.encode()).after.values() if product] == [
        "Tea, Green",
        "Tea, Black",
        "Tea",
    ]


def test_a_row_in_the_middle_of_a_group_that_leaves_out_everything() -> None:
    text = "Handle,SKU,Price\nh1,a,10\n,b\n"
    found = plan(text.encode())
    assert [row.problem.code for row in found.wrong if row.problem] == ["product_name_missing", "product_price_missing"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("sku,name,price,vat_rate\na,Kaffe,35,50,25\n", "row_cells"),
        ("sku;name;price\na;Kaffe;35;;x\n", "row_cells"),
        ('sku;name;price\na;"Pizza\nlarge";35\n', "cell_lines"),
        ("sku;name;price\na\0b;Kaffe;35\n", "cell_control"),
        ("sku;name;price\na;Kaf\x01fe;35\n", "cell_control"),
        ("sku;name;price\na;Kaffe;100 €\n", "amount_currency"),
        ("sku;name;pris [eks. mva]\na;Kaffe;100\n", "product_price_missing"),
        ("sku;name;price SEK\na;Kaffe;100\n", "amount_currency"),
        ("sku;name;price (€)\na;Kaffe;100\n", "amount_currency"),
    ],
)
def test_a_wrong_row_says_why(text: str, code: str) -> None:
    (row,) = plan(text.encode()).rows
    assert row.problem is not None
    assert (row.fate, row.problem.code) == (Fate.WRONG, code)
    assert row.name.isprintable()
    assert row.sku.isprintable()


def test_empty_cells_behind_the_last_column_are_none() -> None:
    assert list(plan(b"sku;name;price\na;Kaffe;35;;;\n").after) == ["a"]


def test_without_a_number_there_is_nothing_to_read() -> None:
    table = read_table(b"name;price\nMug;1")
    with pytest.raises(Invalid, match="file_no_products"):
        read_rows(table, table.columns, Currency.NOK)
