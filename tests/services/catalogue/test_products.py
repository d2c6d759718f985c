"""The catalogue in use: found by any part of it, changed whole or not at all, and every change can be taken back."""

from dataclasses import replace
from pathlib import Path

import pytest

from app import runtime
from app.domain.catalogue.product import Product
from app.domain.catalogue.product_plan import Fate, Plan
from app.domain.vat import rates_on
from app.errors import Invalid
from app.runtime import now_utc
from tests.support.at_once import at_once
from tests.support.counter import Run
from tests.support.inside.data_file import statement

MUG = Product("mug", "Krus, blå", 14_900, 2500, barcodes=("7038010000065",), group="Kjøkken")
CUP = Product("cup", "Kopp", 9_900, 2500, group="Kjøkken")
CREAM = Product("creme", "Crème Brûlée", 8_500, 1500, favourite=2)
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 10


@pytest.fixture
def stocked(app: runtime.App) -> runtime.App:
    for product in (MUG, CUP, CREAM):
        at_once(app.catalogue.save(product, new=True))
    return app


def found(app: runtime.App, text: str) -> list[str]:
    return [product.sku for product in app.catalogue.search(text)]


@pytest.mark.parametrize(
    ("text", "skus"),
    [
        ("", ["creme", "cup", "mug"]),
        ("krus", ["mug"]),
        ("rus bla", ["mug"]),
        ("kjokken", ["cup", "mug"]),
        ("KJØ", ["cup", "mug"]),
        ("brul", ["creme"]),
        ("k", ["cup", "mug"]),
        ("bl kr", ["mug"]),
        ("0000065", ["mug"]),
        ("mug", ["mug"]),
        ("krus zzz", []),
        ('"', []),
        ('kru"s', []),
        ("%", []),
        ("cup", ["cup"]),
    ],
)
def test_products_are_found_inside_words_and_without_accents(stocked: runtime.App, text: str, skus: list[str]) -> None:
    assert found(stocked, text) == skus


def test_whose_code_it_is_comes_first(stocked: runtime.App) -> None:
    at_once(stocked.catalogue.save(Product("x", "Aaa cup", 100, 0, favourite=1)))
    assert found(stocked, "cup") == ["cup", "x"]
    assert [product.sku for product in stocked.catalogue.search("cup", limit=1)] == ["cup"]
    assert [product.sku for product in stocked.catalogue.search("cup", limit=1, offset=1)] == ["x"]
    assert [product.sku for product in stocked.catalogue.search("cup", limit=1, offset=2)] == []


def test_a_group_holds_only_its_own(stocked: runtime.App) -> None:
    assert [product.sku for product in stocked.catalogue.search("", group="Kjøkken")] == ["cup", "mug"]
    assert [product.sku for product in stocked.catalogue.search("cup", group="Kjøkken")] == ["cup"]
    assert stocked.catalogue.search("creme", group="Kjøkken") == ()


def test_a_scan_finds_by_barcode_and_sku_in_any_spelling(stocked: runtime.App) -> None:
    for code in ("7038010000065", " mug ", "MUG"):
        assert stocked.catalogue.by_code(code) == MUG
    at_once(stocked.catalogue.save(replace(CUP, barcodes=("036000291452",))))
    assert stocked.catalogue.by_code("0036000291452") is None  # kept as it was given
    assert stocked.catalogue.by_code("nothing") is None
    at_once(stocked.catalogue.save(replace(MUG, active=False)))
    assert stocked.catalogue.by_code("mug") is None
    assert found(stocked, "krus") == []
    assert [product.sku for product in stocked.catalogue.search("krus", inactive=True)] == ["mug"]
    assert stocked.catalogue.get("mug").active is False


def test_a_renamed_product_is_found_by_its_new_name_only(stocked: runtime.App) -> None:
    at_once(stocked.catalogue.save(replace(MUG, name="Beger")))
    assert (found(stocked, "beger"), found(stocked, "krus")) == (["mug"], [])


@pytest.mark.parametrize(
    ("product", "new", "code", "field", "values"),
    [
        (replace(CUP, name="Another"), True, "sku_taken", "sku", {"text": CUP.sku}),
        (
            Product("x", "X", 1, 0, barcodes=("7038010000065",)),
            False,
            "code_taken",
            "barcodes",
            {"text": "7038010000065", "owner": "mug"},
        ),
        (Product("x", "X", 1, 0, barcodes=("MUG",)), False, "code_taken", "barcodes", {"text": "MUG", "owner": "mug"}),
        (Product("7038010000065", "X", 1, 0), False, "code_taken", "sku", {"text": "7038010000065", "owner": "mug"}),
    ],
)
def test_a_code_belongs_to_one_product(
    stocked: runtime.App, product: Product, new: bool, code: str, field: str, values: dict[str, str]
) -> None:
    with pytest.raises(Invalid) as refused:
        at_once(stocked.catalogue.save(product, new=new))
    assert (refused.value.code, refused.value.field, refused.value.values) == (code, field, values)
    assert stocked.catalogue.search("") == (CREAM, CUP, MUG)
    with pytest.raises(Invalid, match="product_not_found"):
        stocked.catalogue.get("x")


def test_a_place_on_the_grid_is_taken_over(stocked: runtime.App) -> None:
    assert (stocked.catalogue.favourites(), stocked.catalogue.free_place()) == ((CREAM,), 1)
    at_once(stocked.catalogue.save(replace(MUG, favourite=2)))
    assert stocked.catalogue.favourites() == (replace(MUG, favourite=2),)
    assert stocked.catalogue.get("creme").favourite == 0
    for place in range(1, 10):
        at_once(stocked.catalogue.save(Product(f"p{place}", "P", 1, 0, favourite=place)))
    assert stocked.catalogue.free_place() == 0


def test_a_place_on_the_grid_is_taken_over_by_a_file_and_given_back(stocked: runtime.App) -> None:
    undo = at_once(stocked.catalogue.apply(stocked.catalogue.files.preview(b"sku;favourite\nmug;2\n").plan))
    assert stocked.catalogue.favourites() == (replace(MUG, favourite=2),)
    assert stocked.catalogue.get("creme").favourite == 0
    at_once(stocked.catalogue.apply(undo))
    assert stocked.catalogue.favourites() == (CREAM,)


def test_pictures(stocked: runtime.App) -> None:
    assert not stocked.catalogue.pictured
    at_once(stocked.catalogue.save(MUG, picture=PNG))
    assert stocked.catalogue.picture("mug") == PNG
    assert stocked.catalogue.pictured
    at_once(stocked.catalogue.save(replace(MUG, price=1)))
    assert stocked.catalogue.picture("mug") == PNG
    at_once(stocked.catalogue.save(MUG, picture=b""))
    assert stocked.catalogue.picture("mug") == b""
    for bad, code in ((b"GIF89a", "picture_unusable"), (PNG + b"0" * 600_000, "picture_too_large")):
        with pytest.raises(Invalid) as refused:
            at_once(stocked.catalogue.save(MUG, picture=bad))
        assert (refused.value.code, refused.value.field) == (code, "picture")


def test_a_picture_that_cannot_be_read_keeps_nobody_from_the_product(stocked: runtime.App) -> None:
    statement(stocked, "DROP TABLE pictures")
    assert stocked.catalogue.picture("mug") == b""
    assert not stocked.catalogue.pictured
    assert stocked.catalogue.get("mug") == MUG


def test_an_import_is_seen_before_it_is_done_and_can_be_taken_back(stocked: runtime.App) -> None:
    content = "sku;name;price;vat\nmug;Krus, blå;159;25\nbowl;Bolle;229;25\ncup;Kopp;99;25\n".encode()
    plan = stocked.catalogue.files.preview(content).plan
    assert [row.fate for row in plan.rows] == [Fate.CHANGED, Fate.NEW, Fate.UNCHANGED]
    assert stocked.catalogue.get("mug") == MUG  # nothing was done yet
    back = at_once(stocked.catalogue.apply(plan))
    assert (stocked.catalogue.get("mug").price, found(stocked, "bolle")) == (15_900, ["bowl"])
    at_once(stocked.catalogue.apply(back))
    assert stocked.catalogue.search("") == (CREAM, CUP, MUG)
    assert statement(stocked, "SELECT count(*) FROM codes") == [(4,)]


def test_nothing_is_imported_half(stocked: runtime.App) -> None:
    plan = stocked.catalogue.files.preview(b"sku;name;price\nbowl;Bowl;229\nbad;;1\n").plan
    with pytest.raises(Invalid) as refused:
        at_once(stocked.catalogue.apply(plan))
    assert (refused.value.code, refused.value.values) == ("import_wrong_rows", {"count": 1})
    assert found(stocked, "bowl") == []
    at_once(stocked.catalogue.apply(plan, leave_out_wrong=True))
    assert found(stocked, "bowl") == ["bowl"]


def test_a_plan_for_a_catalogue_that_has_changed_is_refused(stocked: runtime.App) -> None:
    plan = stocked.catalogue.files.preview(b"sku;price\nmug;159\n").plan
    at_once(stocked.catalogue.save(replace(MUG, name="Beger")))
    with pytest.raises(Invalid, match="import_outdated"):
        at_once(stocked.catalogue.apply(plan))
    assert stocked.catalogue.get("mug").price == 14_900


def test_what_is_exported_is_the_catalogue(stocked: runtime.App) -> None:
    plan = stocked.catalogue.files.preview(stocked.catalogue.export()).plan
    assert {row.fate for row in plan.rows} == {Fate.UNCHANGED}
    assert len(plan.rows) == 3
    assert stocked.catalogue.groups() == ("Kjøkken",)


@pytest.mark.parametrize("market", ["NO", "DK", "FI", "SE"])
def test_the_sample_shop_can_be_sold_from_in_every_country(app: runtime.App, market: str) -> None:
    assert app.catalogue.empty
    plan = app.catalogue.sample(market)
    assert not plan.wrong
    at_once(app.catalogue.apply(plan))
    assert not app.catalogue.empty
    assert len(app.catalogue.favourites()) == 9
    rates = rates_on(market, now_utc().date())
    assert {product.vat_rate for product in app.catalogue.search("", limit=100)} <= set(rates)
    (coffee,) = app.catalogue.search("filter coffee", limit=1)
    assert coffee.price == (350 if market == "FI" else 3500)  # what a coffee costs in that money


def test_a_large_catalogue_goes_in_and_is_found(app: runtime.App) -> None:
    lines = [f"p{number};Product {number} {'æøå'[number % 3]};{number};25" for number in range(1_200)]
    at_once(app.catalogue.apply(app.catalogue.files.preview("\n".join(["sku;name;price;vat", *lines]).encode()).plan))
    assert found(app, "1199") == ["p1199"]
    assert len(app.catalogue.search("product", limit=2_000)) == 1_200
    assert [product.sku for product in app.catalogue.search("product", limit=2, offset=1_198)] == ["p998", "p999"]


def test_the_index_is_whole_after_a_large_import_and_its_undoing(stocked: runtime.App) -> None:
    """It is made anew then, and word by word again afterwards."""

    def check_index() -> None:
        statement(stocked, "INSERT INTO product_words (product_words, rank) VALUES ('integrity-check', 1)")
        statement(stocked, "ROLLBACK")

    many = {f"p{number}": replace(MUG, sku=f"p{number}", name=f"Vase {number}", barcodes=()) for number in range(1_500)}
    undo = at_once(stocked.catalogue.apply(Plan(before=dict.fromkeys(many), after=dict(many))))
    check_index()
    assert found(stocked, "ase 1234") == ["p1234"]
    at_once(stocked.catalogue.save(replace(CUP, name="Beger")))
    assert (found(stocked, "beger"), found(stocked, "kopp")) == (["cup"], [])
    at_once(stocked.catalogue.apply(undo))
    check_index()
    assert (found(stocked, "vase"), found(stocked, "krus")) == ([], ["mug"])
    at_once(stocked.catalogue.save(replace(CUP, sku="bowl", name="Bolle"), new=True))
    assert found(stocked, "olle") == ["bowl"]


def test_saving_can_be_taken_back_with_the_picture_and_the_place_of_another(stocked: runtime.App) -> None:
    catalogue = stocked.catalogue
    at_once(catalogue.save(MUG, picture=PNG))
    undo = at_once(catalogue.save(replace(MUG, name="Beger", favourite=2), picture=b""))
    assert (catalogue.get("creme").favourite, catalogue.picture("mug")) == (0, b"")
    redo = at_once(catalogue.apply(undo))
    assert (catalogue.get("mug"), catalogue.get("creme"), catalogue.picture("mug")) == (MUG, CREAM, PNG)
    at_once(catalogue.apply(redo))
    assert (catalogue.get("mug").name, catalogue.get("creme").favourite, catalogue.picture("mug")) == ("Beger", 0, b"")


def test_undoing_a_new_product_takes_it_and_its_picture_away(stocked: runtime.App) -> None:
    undo = at_once(stocked.catalogue.save(Product("tea", "Te", 3_000, 1500), new=True, picture=PNG))
    redo = at_once(stocked.catalogue.apply(undo))
    assert (found(stocked, "te"), stocked.catalogue.picture("tea")) == ([], b"")
    at_once(stocked.catalogue.apply(redo))
    assert stocked.catalogue.picture("tea") == PNG


def test_saving_is_not_taken_back_over_a_later_change(stocked: runtime.App) -> None:
    undo = at_once(stocked.catalogue.save(replace(MUG, name="Beger")))
    at_once(stocked.catalogue.save(replace(MUG, name="Kar")))
    with pytest.raises(Invalid) as told:
        at_once(stocked.catalogue.apply(undo))
    assert told.value.code == "import_outdated"
    assert stocked.catalogue.get("mug").name == "Kar"


def test_a_file_is_previewed_as_its_content_is(stocked: runtime.App, run: Run, tmp_path: Path) -> None:
    file, heard = tmp_path / "new.csv", list[float]()
    file.write_text("sku;name;price\nmug;Krus;10\nx;;1\n", "utf-8")
    plan = run(stocked.catalogue.files.preview_file(file, heard.append)).plan
    same = stocked.catalogue.files.preview(file.read_bytes()).plan
    assert (plan.before, plan.after) == (same.before, same.after)
    assert [(row.number, row.fate) for row in plan.rows] == [(2, Fate.CHANGED), (3, Fate.WRONG)]
    assert (heard[0], heard[-1]) == (0.0, 1.0)
    assert heard == sorted(heard)
    with pytest.raises(Invalid) as told:
        run(stocked.catalogue.files.preview_file(tmp_path / "gone.csv", heard.append))
    assert told.value.code == "file_unreadable"


def test_a_file_is_exported_whole_or_it_is_said_why_not(stocked: runtime.App, run: Run, tmp_path: Path) -> None:
    assert run(stocked.catalogue.export_file(tmp_path / "out.csv")) == 3
    assert (tmp_path / "out.csv").read_bytes() == stocked.catalogue.export()
    with pytest.raises(Invalid) as refused:
        run(stocked.catalogue.export_file(tmp_path / "nowhere" / "out.csv"))
    assert refused.value.code == "file_unwritable"
