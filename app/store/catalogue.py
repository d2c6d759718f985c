"""The catalogue: products, found by their codes and any part of their words."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager

from app.domain.catalogue.product import Product
from app.domain.desk.folding import fold, spellings
from app.domain.desk.query import LONGEST, MOST_WORDS
from app.domain.input.whole_letters import cut
from app.domain.order import Unit
from app.domain.scanning.barcode import normalise
from app.store.sqlite.database import Database, StoredRow, batched

_MANY = 1_000
"""From so many changed products on the index of words may be made anew."""
_GRAM = 3
"""The index knows pieces of words of this length; shorter ones are looked for in the text itself."""


class Products:
    """The products of one data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def count(self) -> int:
        """How many products there are, active or not."""
        row = self._db.row("SELECT count(*) AS n FROM products")
        return row["n"] if row else 0

    def get(self, sku: str) -> Product | None:
        """The product with this SKU."""
        found = self._all(self._db.rows("SELECT * FROM products WHERE sku = ?", [sku]))
        return found[0] if found else None

    def every(self) -> list[Product]:
        """All products by SKU, for export and import."""
        return self._all(self._db.rows("SELECT * FROM products ORDER BY sku"))

    def by_code(self, code: str) -> Product | None:
        """The active product with `code` as a barcode or SKU, capitals or not."""
        found = self._all(
            self._db.rows(
                "SELECT p.* FROM codes c JOIN products p ON p.id = c.product_id WHERE c.code = ? AND p.active = 1",
                [normalise(code)],
            )
        )
        return found[0] if found else None

    def by_first_digits(self, first: str) -> Product | None:
        """The one active product that has an EAN-13 beginning with the digits `first`.

        Nothing where several have.
        """
        query = (
            "SELECT DISTINCT p.* FROM codes c JOIN products p ON p.id = c.product_id"
            " WHERE c.code >= ? AND c.code < ? AND length(c.code) = 13 AND p.active = 1 LIMIT 2"
        )
        # A colon comes right after 9: between the two lies everything that begins with these digits.
        found = self._all(self._db.rows(query, [first, f"{first}:"]))
        return found[0] if len(found) == 1 else None

    def owner(self, code: str) -> str:
        """The SKU of the product, active or not, that has `code`.

        Nothing if it is free.
        """
        row = self._db.row(
            "SELECT p.sku FROM codes c JOIN products p ON p.id = c.product_id WHERE c.code = ?", [normalise(code)]
        )
        return row["sku"] if row else ""

    def search(
        self, text: str, limit: int, offset: int = 0, *, inactive: bool = False, group: str = "", first: str = ""
    ) -> list[Product]:
        """Products in which every word of `text` occurs, inside words too.

        Favourites first, then by name. All for no text. The one with the SKU `first` is among them in any case, and before
        all others.
        """
        # Cut first: each word becomes a condition, and SQLite takes only so many.
        words = list(dict.fromkeys(fold(cut(text, LONGEST)).split()))[:MOST_WORDS]
        long = [word for word in words if len(word) >= _GRAM]
        where, values = ["1" if inactive else "p.active = 1"], dict[str, object]()
        if long:
            # The index narrows many to a few; the short words then look only at those.
            where.append("p.id IN (SELECT rowid FROM product_words WHERE product_words MATCH :match)")
            values["match"] = " AND ".join(f"({' OR '.join(map(_quoted, spellings(word)))})" for word in long)
        for number, word in enumerate(word for word in words if len(word) < _GRAM):
            where.append(f"instr(p.folded, :word{number}) > 0")
            values[f"word{number}"] = word
        if group:
            where.append("p.grouped = :group")
            values["group"] = group
        # `favourite = 0` is false first: those on the grid by place, then all others by name.
        condition, order = " AND ".join(where), "p.favourite = 0, p.favourite, p.folded"
        # OR-ed in, so that the page size still holds for all of them together.
        if first:
            condition, order = f"({condition}) OR p.sku = :first", f"p.sku <> :first, {order}"
            values["first"] = first
        query = (
            f"SELECT p.* FROM products p WHERE {condition} ORDER BY {order}"  # noqa: S608 - conditions of ours
            " LIMIT :limit OFFSET :offset"
        )
        return self._all(self._db.rows(query, {**values, "limit": limit, "offset": offset}))

    def favourites(self) -> list[Product]:
        """The active products on the grid, by place."""
        return self._all(
            self._db.rows("SELECT * FROM products WHERE favourite > 0 AND active = 1 ORDER BY favourite, name")
        )

    def groups(self) -> list[str]:
        """Every group that a product is in."""
        return [
            row["grouped"]
            for row in self._db.rows("SELECT DISTINCT grouped FROM products WHERE grouped <> '' ORDER BY 1")
        ]

    def put(self, products: Iterable[Product]) -> None:
        """Add these products, or change those whose SKU is known; call inside a write.

        A code belongs to one product; the caller has seen to that.
        """
        products = tuple(products)
        if not products:
            return
        columns = _columns(products[0])
        # Names come from our own class and never from outside, so they may stand in the statement.
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name != "sku")
        query = (
            f"INSERT INTO products ({names}) VALUES ({marks})"  # noqa: S608 - names of ours
            f" ON CONFLICT (sku) DO UPDATE SET {changed}"
        )
        with self._indexed(len(products)):
            self._db.execute_many(query, (tuple(_columns(product).values()) for product in products))
        self._write_codes(products)

    def remove(self, skus: Collection[str]) -> None:
        """Delete products, as when an import is undone; call inside a write.

        Orders keep their lines.
        """
        with self._indexed(len(skus)):
            self._db.execute(
                "DELETE FROM products WHERE sku IN (SELECT value FROM json_each(?))", [json.dumps(sorted(skus))]
            )

    @contextmanager
    def _indexed(self, changing: int) -> Iterator[None]:
        """Keep the index of words right while `changing` products change: where those are many it is made anew afterwards,
        which is eight times as quick as word by word. What fails is undone with the write, and the triggers are back."""
        # An eighth of all: from there on one rebuild beats the single entries.
        if changing < max(_MANY, self.count() // 8):
            yield
            return
        # The triggers say themselves how they were made, so no copy of their text can go stale.
        query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'products'"
        triggers = self._db.rows(query)
        for trigger in triggers:
            self._db.execute(f"DROP TRIGGER {trigger['name']}")
        yield
        for trigger in triggers:
            self._db.execute(trigger["sql"])
        self._db.execute("INSERT INTO product_words (product_words) VALUES ('rebuild')")

    @property
    def has_pictures(self) -> bool:
        """Whether any product has a picture."""
        return self._db.row("SELECT 1 FROM pictures LIMIT 1") is not None

    def picture(self, sku: str) -> bytes:
        """The product's picture as it was chosen, or nothing."""
        row = self._db.row(
            "SELECT picture FROM pictures WHERE product_id = (SELECT id FROM products WHERE sku = ?)", [sku]
        )
        return row["picture"] if row else b""

    def set_picture(self, sku: str, picture: bytes) -> None:
        """Keep a picture of the product, or none; call inside a write."""
        self._db.execute("DELETE FROM pictures WHERE product_id = (SELECT id FROM products WHERE sku = ?)", [sku])
        if picture:
            self._db.execute(
                "INSERT INTO pictures (product_id, picture) SELECT id, ? FROM products WHERE sku = ?", [picture, sku]
            )

    def _write_codes(self, products: Sequence[Product]) -> None:
        """The codes of changed products: first all old ones go, so that two products can trade theirs."""
        ids: dict[str, int] = {}
        for some in batched(range(len(products))):
            # One query about many SKUs; JSON carries them past SQLite's limit on values.
            skus = json.dumps([products[at].sku for at in some])
            query = "SELECT id, sku FROM products WHERE sku IN (SELECT value FROM json_each(?))"
            ids.update({row["sku"]: row["id"] for row in self._db.rows(query, [skus])})
        self._db.execute(
            "DELETE FROM codes WHERE product_id IN (SELECT value FROM json_each(?))", [json.dumps(list(ids.values()))]
        )
        self._db.execute_many(
            "INSERT INTO codes (code, product_id, is_barcode) VALUES (?, ?, ?)",
            ((code, ids[product.sku], int(code in product.barcodes)) for product in products for code in product.codes),
        )

    def _all(self, rows: Sequence[StoredRow]) -> list[Product]:
        """The products of these rows, their barcodes read together."""
        codes: dict[int, list[str]] = {}
        for some in batched([row["id"] for row in rows]):
            query = (
                # By row, which is the order in which the barcodes were typed.
                "SELECT * FROM codes WHERE is_barcode AND product_id IN (SELECT value FROM json_each(?)) ORDER BY rowid"
            )
            for row in self._db.rows(query, [json.dumps(list(some))]):
                codes.setdefault(row["product_id"], []).append(row["code"])
        return [_product(row, codes.get(row["id"], ())) for row in rows]


def _product(row: StoredRow, codes: Sequence[str]) -> Product:
    return Product(
        sku=row["sku"],
        name=row["name"],
        price=row["price"],
        vat_rate=row["vat_rate"],
        unit=Unit(row["unit"]),
        barcodes=tuple(codes),
        group=row["grouped"],
        favourite=row["favourite"],
        active=bool(row["active"]),
    )


def _columns(product: Product) -> dict[str, object]:
    return {
        "sku": product.sku,
        "name": product.name,
        "price": product.price,
        "vat_rate": product.vat_rate,
        "unit": product.unit,
        "grouped": product.group,
        "favourite": product.favourite,
        "active": int(product.active),
        "folded": product.folded,
    }


def _quoted(word: str) -> str:
    """A word as the index of words takes it, whatever is in it."""
    # Quoted whole, so that AND, OR and stars in it are letters and not commands of the index.
    return '"' + word.replace('"', '""') + '"'
