"""The catalogue as a file for spreadsheets, which can be imported again."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from app.domain.catalogue.product import Product
from app.domain.catalogue.product_columns import FIELDS
from app.domain.catalogue.product_values import is_dangerous


def write_products(products: Iterable[Product]) -> bytes:
    """Write products for spreadsheets.

    UTF-8 with its mark, `;` between cells, a comma in amounts, no formulas.
    """
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow(FIELDS)
    for product in products:
        whole, part = divmod(product.price, 100)
        percent, hundredths = divmod(product.vat_rate, 100)
        writer.writerow(
            (
                _harmless(product.sku),
                _harmless(product.name),
                f"{whole},{part:02d}",
                f"{percent},{hundredths:02d}" if hundredths else str(percent),
                product.unit.value.lower(),
                _harmless(" ".join(product.barcodes)),
                _harmless(product.group),
                product.favourite or "",
                "yes" if product.active else "no",
            )
        )
    # With the mark, or spreadsheets on Windows take the letters for another encoding.
    return b"\xef\xbb\xbf" + written.getvalue().encode()


def _harmless(text: str) -> str:
    # The apostrophe tells spreadsheets that it is text; a formula in a product's name would run.
    return f"'{text}" if is_dangerous(text) else text
