"""A product of the shop's own catalogue."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.desk.folding import searchable
from app.domain.input.invisible_marks import keep_visible, without_invisible
from app.domain.money import MAXIMUM
from app.domain.order import Unit
from app.domain.problem import Invalid
from app.domain.scanning.barcode import normalise

LONGEST_NAME, LONGEST_SKU, LONGEST_CODE, LONGEST_GROUP = 200, 64, 64, 60
MOST_FAVOURITES = 9
"""As many as there are number keys."""


@dataclass(frozen=True)
class Product:
    """Something that is sold.

    `price` is in minor units, VAT included, for one `unit`; `vat_rate` in hundredths of a percent. `sku` names it for ever;
    its `barcodes` are normalised. `favourite` is its place on the grid, 1 to 9, or 0. Raises `Invalid` on construction:
    `product_name_missing`, `product_sku_missing`, `product_text_long`, `price_negative`, `amount_too_large`,
    `vat_unreadable`, `favourite_place`.
    """

    sku: str
    name: str
    price: int
    vat_rate: int
    unit: Unit = Unit.PCS
    barcodes: tuple[str, ...] = ()
    group: str = ""
    favourite: int = 0
    active: bool = True

    def __post_init__(self) -> None:
        keep_visible(self, "name", "sku", "group")
        for text, missing, field, longest in (
            (self.name, "product_name_missing", "name", LONGEST_NAME),
            (self.sku, "product_sku_missing", "sku", LONGEST_SKU),
            (self.group, "", "group", LONGEST_GROUP),
            *((code, "", "barcodes", LONGEST_CODE) for code in self.barcodes),
        ):
            if missing and not text.strip():
                raise Invalid(missing, field=field)
            if len(text) > longest:
                raise Invalid("product_text_long", field=field, longest=longest)
        if self.price < 0:
            raise Invalid("price_negative", field="price")
        if self.price > MAXIMUM:
            raise Invalid("amount_too_large", field="price", text=str(self.price))
        if not 0 <= self.vat_rate <= 10_000:
            raise Invalid("vat_unreadable", field="vat_rate", text=str(self.vat_rate))
        if not 0 <= self.favourite <= MOST_FAVOURITES:
            raise Invalid("favourite_place", field="favourite", most=MOST_FAVOURITES)

    @property
    def codes(self) -> tuple[str, ...]:
        """All codes that mean this product: its SKU and its barcodes, normalised."""
        # A scan may be of any of these, and the SKU is printed as a barcode in many shops.
        return tuple(dict.fromkeys((*self.barcodes, normalise(self.sku))))

    @property
    def folded(self) -> str:
        """What is looked through; see `searchable`."""
        return searchable(" ".join((self.name, self.sku, self.group, *self.barcodes)))


def make_barcodes(text: str) -> tuple[str, ...]:
    """The codes in a text, parted by blanks, commas or semicolons.

    Each normalised and once, without marks that nobody sees.
    """
    parts = without_invisible(text).replace(",", " ").replace(";", " ").split()
    return tuple(dict.fromkeys(normalise(part) for part in parts))
