"""What a scan is, by its shape: every kind is told from every other, and nothing is lost of what was scanned."""

import string
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.order import Unit
from app.domain.reference import attempt_reference, make_reference
from app.domain.scanning.barcode import check_digit
from app.domain.scanning.measures import Measured
from app.domain.scanning.scan import Sort, is_ours, is_typing, sort_code

QR = "https://qr.vipps.no/28/2/01/031/4712345678?v=1"

PREFIXES = st.from_regex(r"[A-Z][A-Z0-9]{0,7}", fullmatch=True)
REFERENCES = st.builds(make_reference, PREFIXES, st.dates(), st.integers(1, 99_999))


def with_check(digits: str) -> str:
    return digits + str(check_digit(digits))


def gtins(length: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=length - 1, max_size=length - 1).map(with_check)


@pytest.mark.parametrize(
    ("typed", "sort", "text"),
    [
        ("7038010000010", Sort.PRODUCT, "7038010000010"),
        ("HOODIE-M", Sort.PRODUCT, "HOODIE-M"),
        (" hoodie m\r\n", Sort.PRODUCT, "hoodie m"),
        ("K-261122-0042", Sort.ORDER, "K-261122-0042"),
        ("k-261122-0042", Sort.ORDER, "K-261122-0042"),  # CapsLock
        ("K-261122-0042-2", Sort.ORDER, "K-261122-0042-2"),
        ("KASSE2-261122-12345", Sort.ORDER, "KASSE2-261122-12345"),
        ("K-261322-0042", Sort.PRODUCT, "K-261322-0042"),  # no such month
        ("K-260230-0042", Sort.PRODUCT, "K-260230-0042"),  # no such day
        ("K-261122-042", Sort.PRODUCT, "K-261122-042"),
        (QR, Sort.PAYER, QR),
        ("qr.vipps.no/p/4796844569", Sort.PAYER, "qr.vipps.no/p/4796844569"),
        ("HTTPS://QR.VIPPS.NO/P/4796844569", Sort.PAYER, "HTTPS://QR.VIPPS.NO/P/4796844569"),
        ("https://qr.mobilepay.dk/a1b2c3", Sort.PAYER, "https://qr.mobilepay.dk/a1b2c3"),
        ("https://qr.vipps.no/", Sort.PRODUCT, "https://qr.vipps.no/"),
        ("https://qr.vipps.no.example.com/p/47", Sort.PRODUCT, "https://qr.vipps.no.example.com/p/47"),
        ("https://example.com/qr.vipps.no/p/47", Sort.PRODUCT, "https://example.com/qr.vipps.no/p/47"),
        ("qr.vipps.no/" + "a" * 243, Sort.PAYER, "qr.vipps.no/" + "a" * 243),
        ("qr.vipps.no/" + "a" * 244, Sort.PRODUCT, "qr.vipps.no/" + "a" * 244),  # longer than the service takes
        ("]C1K-261122-0042", Sort.ORDER, "K-261122-0042"),
        ("]E07038010000010", Sort.PRODUCT, "7038010000010"),
        ("]C1", Sort.PRODUCT, "]C1"),
        ("", Sort.PRODUCT, ""),
    ],
)
def test_each_shape(typed: str, sort: Sort, text: str) -> None:
    scan = sort_code(typed)
    assert (scan.sort, scan.text, scan.us_keys) == (sort, text, False)


@given(REFERENCES, st.integers(1, 20))
def test_every_reference_that_we_make_is_known_again(reference: str, attempt: int) -> None:
    requested = attempt_reference(reference, attempt)
    assert sort_code(requested).sort is Sort.ORDER
    assert sort_code(requested).text == requested
    assert sort_code(requested.lower()).text == requested


@given(st.sampled_from((8, 12, 13, 14)).flatmap(gtins))
def test_a_code_with_a_right_check_digit_is_a_product(code: str) -> None:
    scan = sort_code(code)
    assert scan.sort is Sort.PRODUCT
    assert scan.symbology in ("EAN-8", "UPC-A", "EAN-13", "GTIN-14")
    wrong = code[:-1] + str((int(code[-1]) + 1) % 10)
    assert sort_code(wrong).symbology in ("", "UPC-E")
    assert sort_code(wrong).text == wrong, "a wrong check digit may still be a code of the shop's own"


@given(st.text(string.ascii_uppercase + string.digits + "-. $/+%", min_size=1, max_size=40))
def test_nothing_is_lost_of_a_product_code(code: str) -> None:
    scan = sort_code(code)
    if scan.sort is Sort.PRODUCT:
        assert scan.text == code.strip()
        assert scan.spellings[:1] == ((code.strip(),) if code.strip() else ())
    else:
        assert is_ours(scan.text)


@pytest.mark.parametrize(
    ("code", "name", "spellings"),
    [
        ("96385074", "EAN-8", ("96385074", "0000096385074", "00000096385074")),
        ("0000096385074", "EAN-13", ("0000096385074", "96385074", "00000096385074")),
        ("036000291452", "UPC-A", ("0036000291452", "00036000291452")),
        ("7038010000010", "EAN-13", ("7038010000010", "07038010000010")),
        ("04252614", "UPC-E", ("04252614", "0042100005264")),
        ("01234133", "UPC-E", ("01234133", "0012300000413")),
        ("01234243", "", ("01234243",)),
        # right as either: both are looked up
        ("01234145", "EAN-8", ("01234145", "0012340000015", "0000001234145", "00000001234145")),
        ("01234146", "", ("01234146",)),
        ("01234565", "EAN-8", ("01234565", "0012345000065", "0000001234565", "00000001234565")),
        ("07038010000010", "GTIN-14", ("07038010000010", "7038010000010")),
        ("17038010000017", "GTIN-14", ("17038010000017",)),
    ],
)
def test_the_spellings_of_a_code(code: str, name: str, spellings: tuple[str, ...]) -> None:
    scan = sort_code(code)
    assert (scan.symbology, scan.spellings) == (name, spellings)


@pytest.mark.parametrize(
    ("code", "text", "kept"),
    [
        ("12345678905", "12345678905", "0012345678905"),  # a UPC-A whose nought the scanner leaves out
        ("1234565", "1234565", "01234565"),
        ("977031784700105", "9770317847001", "9770317847001"),  # a magazine with its issue
        ("9788202123451 52999", "9788202123451", "9788202123451"),  # a book with its price
        ("9780306406157-12345", "9780306406157", "9780306406157"),
        ("9780306406157+12", "9780306406157", "9780306406157"),
    ],
)
def test_a_code_with_less_or_more_than_the_product_has(code: str, text: str, kept: str) -> None:
    scan = sort_code(code)
    assert (scan.text, scan.spellings[0]) == (text, code)
    assert kept in scan.spellings


@pytest.mark.parametrize("code", ["12345678904", "1234566", "977031784700205", "703801000006505", "97703178470010512"])
def test_a_code_that_only_looks_so_is_left_alone(code: str) -> None:
    assert (sort_code(code).text, sort_code(code).spellings) == (code, (code,))


NORDIC = str.maketrans("-/:?=", "+-Ø_\\")
"""What comes out on a Norwegian keyboard when a scanner presses the keys of a US one."""


@given(REFERENCES)
def test_a_scanner_set_to_another_keyboard_is_understood(reference: str) -> None:
    scan = sort_code(reference.translate(NORDIC))
    assert (scan.sort, scan.text, scan.us_keys) == (Sort.ORDER, reference, True)


@pytest.mark.parametrize(
    "typed",
    ["httpsØ--qr.vipps.no-28-2-01-031-4712345678_v\\1", "httpsÖ--qr.vipps.no-28-2-01-031-4712345678_v´1",
     "httpsÆ--qr.vipps.no-28-2-01-031-4712345678_v´1"],
)  # fmt: skip
def test_a_personal_qr_from_another_keyboard(typed: str) -> None:
    scan = sort_code(typed)
    assert (scan.sort, scan.text, scan.us_keys) == (Sort.PAYER, QR, True)


def test_a_scanner_known_to_press_us_keys_is_read_that_way() -> None:
    scan = sort_code("HOODIE+M", us_keys=True)
    assert (scan.text, scan.spellings, scan.us_keys) == ("HOODIE-M", ("HOODIE-M",), True)
    assert sort_code("HOODIE+M").text == "HOODIE+M"


def test_a_gs1_code_is_the_product_that_it_names() -> None:
    scan = sort_code("]C10107038010000065310300051210A1")
    assert (scan.sort, scan.text, scan.symbology) == (Sort.PRODUCT, "7038010000065", "GS1")
    assert scan.spellings == ("07038010000065", "7038010000065", "0107038010000065310300051210A1")
    assert scan.measured == Measured(quantity=Decimal("0.512"), unit=Unit.KG, batch="A1")
    short = sort_code("(01)00000096385074")
    assert (short.text, short.spellings[0]) == ("96385074", "00000096385074")
    assert sort_code("0107038010000066").text == "0107038010000066"


def test_words_of_a_person_and_codes() -> None:
    assert all(map(is_typing, ("2*Hoodie", "-0,75*x", "Gift wrapping", "hoodie", "blåbær", "Kari O'Neil", "Kaffe-te")))
    assert not any(
        map(is_typing, ("", "HOODIE", "ABC 123", "abc123", "7038010000010", "a/b", "X-1", "https://a.b/c", "*A*"))
    )
