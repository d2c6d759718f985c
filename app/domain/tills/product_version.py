"""Which version of a product a form was opened with, and how two differ."""

from __future__ import annotations

from dataclasses import fields
from hashlib import sha256

from app.domain.catalogue.product import Product
from app.domain.catalogue.product_plan import Difference

_LENGTH = 32


def product_version(product: Product) -> str:
    """A digest of a product.

    The same for equal products, at each till and in each release: what a later release adds counts once it is used.
    """
    values = [
        (field.name, getattr(getattr(product, field.name), "value", getattr(product, field.name)))
        for field in fields(product)
        if getattr(product, field.name) != field.default
    ]
    return sha256(repr(values).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def compare_products(mine: Product, theirs: Product) -> tuple[Difference, ...]:
    """Each field of a product in two versions; theirs is the old one."""
    names = [field.name for field in fields(mine)]
    return tuple(Difference(name, getattr(theirs, name), getattr(mine, name)) for name in names)
