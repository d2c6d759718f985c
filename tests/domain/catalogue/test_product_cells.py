"""The cells of a file: titles, comments and marks before the header, and rows without an end."""

import pytest

from app.domain.catalogue.letters import Encoding
from app.domain.catalogue.product_cells import MOST_ROWS, read_table
from app.domain.problem import Invalid

ROWS = "sku;name;price\nlamp;Lamp;249,00\n"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (ROWS, 2),
        (f"sep=;\n{ROWS}", 3),
        (f"\ufeffSEP=;\r\n{ROWS}", 3),
        ('"sep=,"\nsku,name,price\nlamp,Lamp,"249,00"\n', 3),
        (f"Spring list 2026\n\n{ROWS}", 4),
        (f"Price list; valid from 1 March\n;;\n{ROWS}", 4),
        (f"# made by hand, on a Monday\n# twice\n{ROWS}", 4),
        (f"\n\n\n{ROWS}", 5),
        (f"{ROWS}\n;;\n# the end\n// really\n", 2),
        (f"// from the till\n{ROWS}", 3),
        ("sku|name|price\nlamp|Lamp|249,00", 2),
        (f"{ROWS}\x1a", 2),
        (f"{ROWS}\0\0\0\0", 2),
        ("sku\tname\tprice\rlamp\tLamp\t249,00\r", 2),
        ("List;of;things\nName;sku;price\nLamp;lamp;249,00", 3),
    ],
)
def test_the_header_is_found(text: str, number: int) -> None:
    table = read_table(text.encode())
    assert sorted(name.lower() for name in table.header) == ["name", "price", "sku"]
    ((row, cells),) = table.rows
    assert row == number
    assert [cells[table.columns[field]] for field in ("sku", "name", "price")] == ["lamp", "Lamp", "249,00"]


def test_a_header_that_names_nothing_we_know_is_the_first_row_with_cells() -> None:
    table = read_table(b"Bestand\n\nBezeichnung;Zahl\nLampe;1\n")
    assert (table.header, table.columns, [number for number, _ in table.rows]) == (("Bezeichnung", "Zahl"), {}, [4])


@pytest.mark.parametrize(
    "text",
    [
        "Varenr;Vare;Pris;;Mva\n;;eks;inkl;\nlamp;Lamp;199;249;25\n",
        "Varenr;Vare;Pris;;Mva\n;;Eks. mva;Inkl. mva\nlamp;Lamp;199;249;25\n",
        "Prisliste;;;;\nProdukt;;Pris;;\nNummer;Navn;eks. mva;inkl. 25 % mva;Mva\nlamp;Lamp;199;249;25\n",
        "Tuote;;Hinta;;ALV\nKoodi;Nimi;alv 0 %;sis. alv;%\nlamp;Lamp;199;249;25\n",
        "Artiklar;;Pris\nArtnr;Namn;exkl. moms;inkl. moms;Moms %\nlamp;Lamp;199;249;25\n",
    ],
)
def test_a_name_that_spans_two_prices_is_read_with_what_stands_below(text: str) -> None:
    table = read_table(text.encode())
    ((_, cells),) = table.rows
    found = {field: cells[at] for field, at in table.columns.items()}
    assert found == {"sku": "lamp", "name": "Lamp", "price": "249", "vat_rate": "25"}


def test_a_row_of_goods_is_no_second_header() -> None:
    table = read_table(b"sku;name;price\nEks. mva;Lamp;249\n")
    assert (table.header, len(table.rows)) == (("sku", "name", "price"), 1)


@pytest.mark.parametrize("begin", [b"PK\x03\x04\x14\x00\x06\x00", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00"])
def test_a_workbook_is_called_that(begin: bytes) -> None:
    with pytest.raises(Invalid, match="file_workbook"):
        read_table(begin + ROWS.encode())


def test_a_description_may_be_long() -> None:
    (row,) = read_table(f'sku;name;text;price\nlamp;Lamp;"{"<p>x</p>" * 40_000}";249,00\n'.encode()).rows
    assert (row[0], row[1][3], len(row[1][2])) == (2, "249,00", 320_000)


def test_nothing_in_a_header_is_unseen() -> None:
    table = read_table(b"s\0ku;\x1b[31mname;price\na;A;1\n")
    assert table.header == ("sku", "[31mname", "price")


def test_the_letters_may_be_chosen() -> None:
    table = read_table("sku;name\n1;Łódź".encode("cp1250"), Encoding.CENTRAL)
    assert table.rows[0][1] == ["1", "Łódź"]


@pytest.mark.parametrize("text", ["", "\n\n", "hello world", "sku\nm1", "a\nb\nc", "sep=;\n"])
def test_what_has_no_columns(text: str) -> None:
    with pytest.raises(Invalid, match="file_no_products"):
        read_table(text.encode())


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ('sku;name;price\np1;"Pizza;11\np2;Cola;22\n', 2),
        ('sku;name;price\np1;Pizza;11\np2;"Cola;22\np3;Bun;33\n', 3),
        ('sku;name;price\np1;"Pizza;11\np2;"Cola";22\n', 2),
        ('Title\n\nsku;name\np1;ok\np2;"', 5),
        ('sku;name;price\np1;"Pizza" large;11\n', 2),
        (f"sku;name\n{'x' * 500_001};1\n", 2),
        ('"sku;name;price\np1;Pizza;11\n', 1),
    ],
)
def test_a_row_without_an_end_is_named(text: str, row: int) -> None:
    with pytest.raises(Invalid, match="file_row_open") as refused:
        read_table(text.encode())
    assert refused.value.values == {"row": row}


def test_more_rows_than_a_till_can_hold() -> None:
    with pytest.raises(Invalid, match="file_too_long"):
        read_table(b"sku;name\n" + b"a;b\n" * MOST_ROWS)
