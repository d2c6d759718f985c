"""Files for other programs, read by programs that are not ours, where these are installed.

LibreOffice (`apt-get install libreoffice-calc`) takes seconds to start, so it is asked by `make soak` alone; the reader of
SIE is `pip install pysie-accounting pandas`.
"""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from random import Random

import pytest

from app.domain.bookkeeping.accounts import accounts_of
from app.domain.bookkeeping.forms.sie import sie_file
from app.domain.bookkeeping.forms.voucher_file import voucher_file
from app.domain.bookkeeping.forms.voucher_form import VoucherForm
from app.domain.bookkeeping.voucher import Voucher, vouchers_of
from app.domain.day.business_day import DayRange
from app.domain.handing_on.export_rows import ExportFormat
from app.services.day.reports import Report
from app.services.handing_on.report_files import report_content
from tests.domain.bookkeeping.test_voucher import a_day, closed
from tests.domain.day.test_written import CLOSED
from tests.services.handing_on.test_order_files import ORDERS, written
from tests.support.depth import SOAK

OFFICE = shutil.which("soffice")
NORWEGIAN, PLAIN = "59,34,76,1,,1044,false,true,false", "44,34,76,1,,1033,false,true,false,false,false,-1"
"""Read as a Nordic Excel does, semicolon and decimal comma; written with comma and point, each sheet."""


def some_vouchers() -> list[Voucher]:
    """Of days as they come, a quiet one left out."""
    return [each for seed in range(20) for each in vouchers_of(closed(a_day(Random(seed))), accounts_of("SE"))]


def opened(file: Path, folder: Path, *options: str) -> dict[str, list[list[str]]]:
    """The sheets of a file as LibreOffice understands them."""
    target = f"csv:Text - txt - csv (StarCalc):{PLAIN}"
    home = f"-env:UserInstallation=file://{folder / 'home'}"
    command = [
        str(OFFICE),
        "--headless",
        home,
        *options,
        "--convert-to",
        target,
        "--outdir",
        str(folder / "out"),
        str(file),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return {
        each.stem.removeprefix(file.stem).lstrip("-"): list(csv.reader(each.read_text("utf-8").splitlines()))
        for each in (folder / "out").iterdir()
    }


@pytest.mark.skipif(not (SOAK and OFFICE), reason="LibreOffice is not installed, or was not asked for: make soak")
@pytest.mark.parametrize("form", [form for form in VoucherForm if form.facts.suffix == "csv"])
def test_libreoffice_opens_rows_of_vouchers_with_their_numbers(form: VoucherForm, tmp_path: Path) -> None:
    voucher, file = some_vouchers()[0], tmp_path / "day.csv"
    file.write_bytes(voucher_file([voucher], form, "Å"))
    (rows,) = opened(file, tmp_path, f"--infilter=CSV:{NORWEGIAN}").values()
    found = {abs(Decimal(cell)) for row in rows for cell in row if re.fullmatch(r"-?[0-9]+[.][0-9]+", cell)}
    assert {Decimal(abs(each.minor)) / 100 for each in voucher.postings} <= found


@pytest.mark.skipif(not (SOAK and OFFICE), reason="LibreOffice is not installed, or was not asked for: make soak")
def test_libreoffice_opens_figures_and_workbooks_of_orders(tmp_path: Path) -> None:
    figures = tmp_path / "figures.csv"
    report = Report(DayRange(CLOSED.day, CLOSED.day), CLOSED.figures)
    figures.write_bytes(report_content((report,), ExportFormat.CSV_NORDIC))
    (rows,) = opened(figures, tmp_path, f"--infilter=CSV:{NORWEGIAN}").values()
    total = CLOSED.figures[0].captured.minor
    assert next(Decimal(row[6]) for row in rows if row[2] == "Total") * 100 == total
    shutil.rmtree(tmp_path / "out")
    book = tmp_path / "orders.xlsx"
    row = ORDERS[1].row.__class__(**{**vars(ORDERS[1].row), "customer": "=1+1"})
    book.write_bytes(written(ExportFormat.XLSX, (ORDERS[0], ORDERS[1]._replace(row=row))))
    sheets = opened(book, tmp_path)
    assert sheets.keys() == {"Orders", "Lines"}
    assert len(sheets["Orders"]) == 3
    # What begins like a formula is a text.
    assert any("=1+1" in cells for cells in sheets["Orders"])


@pytest.mark.skipif(
    not (find_spec("pysie_accounting") and find_spec("pandas")), reason="pysie-accounting is not installed"
)
def test_a_reader_of_sie_that_is_not_ours_finds_every_posting(tmp_path: Path) -> None:
    file, none = tmp_path / "day.si", tmp_path / "none.csv"
    for voucher in some_vouchers():
        # It wants a number and a second date, which a file for import leaves to the program that takes it in; and UTF-8.
        text = sie_file([voucher], "Åsa").decode("cp437").replace('#VER "" ""', '#VER "V" "1"')
        file.write_text(re.sub(r"(#VER .*)", r"\1 20261130", text).replace("\r", ""), "utf-8")
        none.write_text("SRU,Ink2\n")
        reader = import_module("pysie_accounting.pysie").PySIE()
        reader.open_trans(none)
        reader.open(file)
        ((day, words, _, postings),) = reader.verifikat.values()
        assert (day, words, reader.fnamn) == (f"{voucher.day:%Y%m%d}", voucher.text, "Åsa")
        assert [(account, Decimal(value) * 100) for account, _, value in postings] == [
            (each.account, each.minor) for each in voucher.postings
        ]
