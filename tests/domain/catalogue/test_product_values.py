"""One cell of a file: what spreadsheets and web shops write is read, and what they spoilt is refused or mended where certain."""

import pytest

from app.domain.catalogue.product_values import is_dangerous, plain_cell, read_cell
from app.domain.money import Currency
from app.domain.order import Unit
from app.domain.problem import Invalid

NOK = Currency.NOK


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (" Mug ", "Mug"),
        ('="7038010000065"', "7038010000065"),
        ('="00123"', "00123"),
        ("'=1+1", "=1+1"),
        ("'＝1+1", "＝1+1"),
        ("''quoted", "'quoted"),
        ("'n Sync", "'n Sync"),
        ("'7038010000065", "7038010000065"),
        ("'00123", "00123"),
        ("''00123", "'00123"),
        ("=1+1", "=1+1"),
    ],
)
def test_what_keeps_a_spreadsheet_away_goes(cell: str, text: str) -> None:
    assert plain_cell(cell) == text


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "'x", "\tx", "＝1+1", "＋1", "－1", "＠SUM(A1)", "﹦1", "﹢1", "﹫x",
    " =1", "\u00a0=1", "\u200b=1", "\n=1", "\ufeff@x"])  # fmt: skip
def test_formulas_in_any_width(text: str) -> None:
    assert is_dangerous(text)
    assert not is_dangerous(f"x{text}")


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("barcodes", "7038010000065", ("7038010000065",)),
        ("barcodes", "7038010000065, 96385074", ("7038010000065", "96385074")),
        ("barcodes", "7038010000065;96385074", ("7038010000065", "96385074")),
        ("barcodes", "7 038 010 000 065", ("7038010000065",)),
        ("barcodes", "7.038.010.000.065", ("7038010000065",)),
        ("barcodes", "7\u00a0038\u00a0010\u00a0000\u00a0065", ("7038010000065",)),
        ("barcodes", "123 456 789", ("123", "456", "789")),
        ("barcodes", "7 038010 000065", ("7038010000065",)),
        ("barcodes", "0 12345 67890 5", ("0012345678905",)),
        ("barcodes", "9638 5074", ("96385074",)),
        ("barcodes", "4006381333931|7038010000065", ("4006381333931", "7038010000065")),
        ("barcodes", "978-0-306-40615-7", ("9780306406157",)),
        ("barcodes", "0-306-40615-2", ("9780306406157",)),
        ("barcodes", "080442957X", ("9780804429573",)),
        ("barcodes", "0-306-40615-3", ("0-306-40615-3",)),
        ("barcodes", "1-2-3-4", ("1-2-3-4",)),
        ("barcodes", "0306406152", ("0306406152",)),
        ("barcodes", "EAN: 5012345678900", ("5012345678900",)),
        ("barcodes", "EAN-13 5012345678900 / UPC 036000291452", ("5012345678900", "0036000291452")),
        ("barcodes", "(01)05012345678900", ("05012345678900",)),
        ("barcodes", "EAN", ("EAN",)),
        ("name", "#1 Kaffe", "#1 Kaffe"),
        ("name", "#kaffe", "#kaffe"),
        ("sku", "A\u200b1\u202e", "A1"),
        ("name", "Kaf\u00adfe \u202eLatte", "Kaffe Latte"),
        ("group", "\u200eMat", "Mat"),
        ("price", "35,- / stk", 3_500),
        ("price", "kr 35 pr. stk.", 3_500),
        ("price", "12,50 per st", 1_250),
        *(("active", word, True) for word in ("SANN", "Sand", "SANT", "TOSI", "✓")),
        *(("active", word, False) for word in ("USANN", "FALSK", "FALSKT", "EPÄTOSI", "Inaktiv", "utgått")),
        *(("unit", word, Unit.PCS) for word in ("par", "pk.", "Förp", "H87", "pakke", "pss")),
        ("unit", "KGM", Unit.KG),
        *(("barcodes", none, ()) for none in ("0", "0000000000000", "-", "–", "N/A", "#I/T", "ingen", "null", ".")),
        ("barcodes", "7038010000065.0", ("7038010000065",)),
        ("barcodes", "7038010000065,00", ("7038010000065",)),
        ("barcodes", "\u200e7038010000065\u202c", ("7038010000065",)),
        ("barcodes", "", ()),
        ("price", "499.0000", 49_900),
        ("price", "499.900000", 49_990),
        ("price", "kr 2 499,00", 249_900),
        ("price", "NOK 499", 49_900),
        ("price", "499,-", 49_900),
        ("vat_rate", "25 %", 2500),
        ("unit", "Stk.", Unit.PCS),
        ("unit", "each", Unit.PCS),
        ("active", "draft", False),
        ("active", "-1", False),
        ("active", "Ja", True),
        ("active", "published", True),
        ("favourite", "", 0),
        ("favourite", "4", 4),
        ("sku", "1E5", "1E5"),
        ("group", "Clothing, Clothing > Sweatshirts", "Clothing, Clothing > Sweatshirts"),
        ("group", "Apparel & Accessories > Clothing > Activewear > Sweatshirts & Hoodies", "Sweatshirts & Hoodies"),
        ("group", "Default Category/Gear/Bags of all kinds, Default Category/New and shiny", "Bags of all kinds"),
    ],
)
def test_what_is_read(field: str, text: str, value: object) -> None:
    assert read_cell(field, text, NOK) == value


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("barcodes", "7,03562E+12", "code_changed"),
        ("barcodes", "7.03562e+12", "code_changed"),
        ("barcodes", "7E+12", "code_changed"),
        ("barcodes", "7,03562E12", "code_changed"),
        ("barcodes", "96385074 7,03562E+12", "code_changed"),
        ("barcodes", "7038010000064.0", "code_changed"),
        ("sku", "1,00456E+11", "code_changed"),
        ("sku", "a\0b", "cell_control"),
        ("name", "Pizza\x07", "cell_control"),
        ("name", "Pizza\x85", "cell_lines"),
        ("name", "Pizza\np2;22", "cell_lines"),
        ("name", "Pizza\u2028Cola", "cell_lines"),
        ("name", "\x1b[31mred", "cell_control"),
        ("price", "100 €", "amount_currency"),
        ("price", "14.875000", "amount_unreadable"),
        ("price", "1.500", "amount_two_readings"),
        ("vat_rate", "0.2.5", "vat_unreadable"),
        ("unit", "box", "unit_unknown"),
        ("active", "perhaps", "yes_or_no"),
        ("favourite", "12", "favourite_place"),
        *((field, "#REF!", "cell_error") for field in ("sku", "name", "group", "price", "barcodes")),
        *(("name", text, "cell_error") for text in ("#I/T", "#NAVN?", "#DIV/0!", "#PUUTTUU!", "#VÄRDEFEL!", "####")),
        ("price", "35 kr/kg", "amount_unreadable"),
        ("price", "2 for 50", "amount_unreadable"),
        ("active", "-", "yes_or_no"),
    ],
)
def test_what_is_refused(field: str, text: str, code: str) -> None:
    with pytest.raises(Invalid, match=code) as refused:
        read_cell(field, text, NOK)
    assert refused.value.field == field
