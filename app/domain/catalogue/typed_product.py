"""The form of a product as typed text, kept until it is saved."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from app.domain.catalogue.product import Product, make_barcodes
from app.domain.money import Currency, format_minor, parse_amount
from app.domain.order import Unit
from app.domain.problem import Invalid

_SOUND: Mapping[str, Any] = {"sku": "x", "name": "x", "price": 0, "vat_rate": 0}


@dataclass(frozen=True)
class TypedProduct:
    """Everything as it was typed.

    `picture` is a new one as base64, empty for none at all, None for the one there is. `since` is the version of the product
    that the form was opened with.
    """

    sku: str = ""
    name: str = ""
    price: str = ""
    vat: int = 0
    unit: str = Unit.PCS.value
    barcodes: str = ""
    group: str = ""
    place: int = 0
    active: bool = True
    picture: str | None = None
    since: str = ""

    @property
    def picture_bytes(self) -> bytes | None:
        """The new picture, if there is one."""
        return None if self.picture is None else b64decode(self.picture)

    def problems(self, currency: Currency) -> list[Invalid]:
        """All that is wrong with it, at most one for each field."""
        found = []
        for name, read in self._readers(currency).items():
            try:
                # Each field in an otherwise sound product, so that one fault does not hide another.
                Product(**{**_SOUND, name: read()})
            except Invalid as problem:
                found.append(problem)
        return found

    def product(self, currency: Currency) -> Product:
        """The product. Raises `Invalid`."""
        return Product(**{name: read() for name, read in self._readers(currency).items()})

    def _readers(self, currency: Currency) -> Mapping[str, Callable[[], Any]]:
        barcodes = make_barcodes(self.barcodes)
        return {
            "name": self.name.strip,
            "price": lambda: parse_amount(self.price, "price", currency=currency),
            "vat_rate": lambda: self.vat,
            "unit": lambda: Unit(self.unit),
            "barcodes": lambda: barcodes,
            # Without a number of its own a product goes by its barcode.
            "sku": lambda: self.sku.strip() or next(iter(barcodes), ""),
            "group": self.group.strip,
            "favourite": lambda: self.place,
            "active": lambda: self.active,
        }


def typed_of(product: Product, language: str) -> TypedProduct:
    """The form of a product as it is before any edit."""
    return TypedProduct(
        sku=product.sku,
        name=product.name,
        price=format_minor(product.price, language),
        vat=product.vat_rate,
        unit=product.unit.value,
        barcodes=" ".join(product.barcodes),
        group=product.group,
        place=product.favourite,
        active=product.active,
    )


def encode_picture(picture: bytes | None) -> str | None:
    """A picture as it is kept among what was typed."""
    return None if picture is None else b64encode(picture).decode()


def write_drafts(drafts: Mapping[str, TypedProduct]) -> dict[str, dict[str, Any]]:
    """What is not saved yet, ready to be kept as JSON."""
    return {key: asdict(typed) for key, typed in drafts.items()}


def read_drafts(kept: Mapping[str, Mapping[str, Any]]) -> dict[str, TypedProduct]:
    """What was kept; fields that are no longer known are passed by."""
    known = {each.name for each in fields(TypedProduct)}
    return {
        key: TypedProduct(**{name: value for name, value in typed.items() if name in known})
        for key, typed in kept.items()
    }
