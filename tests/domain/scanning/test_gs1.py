"""GS1 codes: the product is found by its number, and what was packed is read, with or without the marks between the fields."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Currency
from app.domain.order import Unit
from app.domain.scanning.barcode import check_digit
from app.domain.scanning.gs1 import read_gs1
from app.domain.scanning.measures import Measured

EAN = "0107038010000065"
GTIN = "07038010000065"
FNC1 = "\x1d"


@pytest.mark.parametrize(
    ("scanned", "gtin", "measured"),
    [
        # a carton with batch and date, as the marks of the scanner are set
        (f"010200010000009010A1{FNC1}17261231", "02000100000090", Measured(batch="A1", expires=date(2026, 12, 31))),
        (f"]C1010200010000009010A1{FNC1}17261231", "02000100000090", Measured(batch="A1", expires=date(2026, 12, 31))),
        (f"{FNC1}{EAN}10A1{FNC1}15261200\r\n", GTIN, Measured(batch="A1", best_before=date(2026, 12, 31))),
        (f"]d2{EAN}10A1", GTIN, Measured(batch="A1")),
        ("(01)07038010000065(10)A1(15)280229", GTIN, Measured(batch="A1", best_before=date(2028, 2, 29))),
        (f"17261231{EAN}10A1", GTIN, Measured(batch="A1", expires=date(2026, 12, 31))),
        # nothing stands between a batch and the dates behind it
        (f"{EAN}10A117261231", GTIN, Measured(batch="A1", expires=date(2026, 12, 31))),
        (f"{EAN}10LOT-2026-1115261130" + "17261231", GTIN,
         Measured(batch="LOT-2026-11", best_before=date(2026, 11, 30), expires=date(2026, 12, 31))),
        (f"{EAN}21S3R14L", GTIN, Measured(serial="S3R14L")),
        (f"{EAN}1126110113261102" + "16261220", GTIN,
         Measured(made=date(2026, 11, 1), packed=date(2026, 11, 2), sell_by=date(2026, 12, 20))),
        # what was weighed, counted and priced
        (f"{EAN}310300051217261231", GTIN,
         Measured(quantity=Decimal("0.512"), unit=Unit.KG, expires=date(2026, 12, 31))),
        (f"3102000051{EAN}", GTIN, Measured(quantity=Decimal("0.51"), unit=Unit.KG)),
        (f"{EAN}3201000015", GTIN, Measured(quantity=Decimal("0.680"), unit=Unit.KG)),
        (f"{EAN}3152000075", GTIN, Measured(quantity=Decimal("0.75"), unit=Unit.LITRE)),
        (f"{EAN}3103000000", GTIN, Measured()),
        (f"{EAN}3012", GTIN, Measured(quantity=Decimal(12), unit=Unit.PCS)),
        (f"020703801000006537{24}", GTIN, Measured(quantity=Decimal(24), unit=Unit.PCS)),
        ("00" + "000000000000000017" + f"020703801000006537{24}", GTIN, Measured(quantity=Decimal(24), unit=Unit.PCS)),
        (f"{EAN}39224990", GTIN, Measured(price=4990)),
        (f"{EAN}3920499", GTIN, Measured(price=49900)),
        (f"{EAN}39334990", GTIN, Measured()),  # a tenth of an øre
        (f"{EAN}39325784990", GTIN, Measured(price=4990, currency=Currency.NOK)),
        (f"{EAN}39328404990", GTIN, Measured(price=4990, currency="840")),
        # what cannot be read ends the reading; what came before holds
        (f"{EAN}17261331", GTIN, Measured()),
        (f"{EAN}10A1{FNC1}zz", GTIN, Measured(batch="A1")),
        (EAN, GTIN, Measured()),
        # an address on the web
        ("https://id.gs1.org/01/07038010000065/10/A1?17=261231&3103=000512", GTIN,
         Measured(quantity=Decimal("0.512"), unit=Unit.KG, batch="A1", expires=date(2026, 12, 31))),
        ("HTTPS://shop.example/p/01/7038010000065", GTIN, Measured()),
    ],
)  # fmt: skip
def test_each_kind_of_field(scanned: str, gtin: str, measured: Measured) -> None:
    assert read_gs1(scanned) == (gtin, measured)


@pytest.mark.parametrize(
    "scanned",
    [
        "", "7038010000065", "(", "(01)", "(99)A1", "(01)07038010000066", "0107038010000066", f"17261331{EAN}",
        "10A1B2C3D4E5F6G7H8", "https://shop.example/01/7038010000066", "https://shop.example/01/07038010000065/zz/x",
        "https://shop.example/01/123", "]C1", "]E07038010000065", "K-261122-0042", "HOODIE-M-0107038010000065",
    ],
)  # fmt: skip
def test_what_names_no_product(scanned: str) -> None:
    assert read_gs1(scanned) is None


@given(
    st.text("0123456789", min_size=13, max_size=13),
    st.text("ABCDEFGHJKLMNPQRSTUVWXYZ-", min_size=1, max_size=20),
    st.integers(1, 999_999),
    st.booleans(),
)
def test_every_number_is_read_whatever_comes_behind(digits: str, batch: str, grams: int, marked: bool) -> None:
    gtin = digits + str(check_digit(digits))
    found = read_gs1(f"{']C1' if marked else ''}01{gtin}3103{grams:06}10{batch}")
    assert found is not None
    weight = Decimal(grams).scaleb(-3)
    assert found == (gtin, Measured(quantity=weight, unit=Unit.KG, batch=batch))
