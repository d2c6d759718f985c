"""Reading a file of products: columns are remembered, rates are the country's, and nothing is waited for or read for ever."""

import os
from pathlib import Path

import pytest

from app import runtime
from app.domain.catalogue.letters import Encoding
from app.domain.catalogue.product_plan import Fate
from app.domain.catalogue.product_reading import ImportChoice
from app.domain.problem import Invalid
from app.services.catalogue.product_import import LARGEST_MB, choose_columns, read_content
from app.words.sentences import explain
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once

FOREIGN = b"Nr;Bezeichnung;Verkauf\nlampe;Lampe;249,00\n"
COLUMNS = {"sku": 0, "name": 1, "price": 2}


def test_a_file_whose_columns_nobody_knows_is_shown_and_nothing_is_planned(app: runtime.App) -> None:
    preview = app.catalogue.files.preview(FOREIGN)
    assert not preview.readable
    assert preview.plan.rows == ()
    assert preview.table.header == ("Nr", "Bezeichnung", "Verkauf")


def test_columns_are_remembered_once_a_file_was_imported(app: runtime.App, open_app: OpenApp) -> None:
    files = app.catalogue.files
    chosen = files.preview(FOREIGN, ImportChoice(columns=COLUMNS))
    assert [row.fate for row in chosen.plan.rows] == [Fate.NEW]
    assert not files.preview(FOREIGN).readable  # looked at, not imported
    at_once(app.catalogue.apply(chosen.plan, preview=chosen))
    again = files.preview(FOREIGN.replace(b"249", b"259").upper())
    assert again.columns == COLUMNS
    assert not files.preview(FOREIGN.replace(b"Nr", b"Nummer")).readable  # another kind of file
    at_once(app.catalogue.apply(files.preview(b"sku;name;price\na;A;1\n").plan))


def test_what_was_found_by_name_is_not_remembered(app: runtime.App) -> None:
    preview = app.catalogue.files.preview(b"sku;name;price\na;A;1\n")
    at_once(app.catalogue.apply(preview.plan, preview=preview))
    assert app.catalogue.files.preview(b"sku;name;price\na;A;2\n").choice.columns is None


@pytest.mark.parametrize(
    ("market", "rate", "fate"),
    [
        ("NO", "15", Fate.NEW), ("NO", "24", Fate.WRONG), ("DK", "15", Fate.WRONG), ("SE", "6", Fate.NEW),
        ("FI", "25,5", Fate.NEW), ("FI", "24", Fate.WRONG), ("NO", "0,25", Fate.WRONG),
    ],
)  # fmt: skip
def test_rates_are_those_of_the_country(app: runtime.App, market: str, rate: str, fate: Fate) -> None:
    at_once(app.preferences.change({"market": market}))
    content = f"sku;name;price;vat\na;A;1;{rate}\n".encode()
    assert [row.fate for row in app.catalogue.files.preview(content).plan.rows] == [fate]
    allowed = app.catalogue.files.preview(content, ImportChoice(other_rates=True))
    assert [row.fate for row in allowed.plan.rows] == [Fate.NEW]


def test_marks_that_nobody_sees_do_not_come_in(app: runtime.App) -> None:
    """Not even as another product: a number is the same with and without them."""
    content = "sku;name;price;group\nhood\u200bie;\u202eHoodie\u202c \u2066grey\u2069;499;Cl\ufeffothes\n"
    at_once(app.catalogue.apply(app.catalogue.files.preview(content.encode()).plan))
    (product,) = app.catalogue.search("hoodie")
    assert (product.sku, product.name, product.group) == ("hoodie", "Hoodie grey", "Clothes")
    again = app.catalogue.files.preview(content.encode())
    assert [row.fate for row in again.plan.rows] == [Fate.UNCHANGED]
    (wrong,) = app.catalogue.files.preview("sku;name;price\n\u202ea;\u202eHoodie;\u202ex\n".encode()).plan.wrong
    assert (wrong.sku, wrong.name) == ("a", "Hoodie")
    assert wrong.problem is not None
    assert "\u202e" not in explain(wrong.problem)


def test_letters_may_be_chosen(app: runtime.App, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "polen.csv"
    file.write_bytes("sku;name;price\nl;Łódź;1\n".encode("cp1250"))
    unsure = run(app.catalogue.files.preview_file(file, lambda _done: None))
    assert unsure.unsure
    sure = run(app.catalogue.files.preview_file(file, lambda _done: None, ImportChoice(Encoding.CENTRAL)))
    assert (sure.unsure, sure.plan.rows[0].name) == (False, "Łódź")


def test_columns_are_chosen_by_name(app: runtime.App) -> None:
    preview = app.catalogue.files.preview(b"Id;SKU;Navn;Pris;Veil\n1;a;A;10;12\n")
    assert choose_columns(preview, {"price": "veil"}) == {"sku": 1, "name": 2, "price": 4}
    assert choose_columns(preview, {"sku": "Id", "name": ""}) == {"sku": 0, "price": 3}
    assert choose_columns(preview, {"name": "SKU"}) == {"name": 1, "price": 3}
    for named, code in (({"colour": "SKU"}, "column_field"), ({"price": "Hinta"}, "column_missing")):
        with pytest.raises(Invalid, match=code):
            choose_columns(preview, named)


def test_only_files_are_read_and_no_huge_ones(tmp_path: Path, app: runtime.App) -> None:
    good = tmp_path / "good.csv"
    good.write_bytes(FOREIGN)
    assert read_content(good) == FOREIGN
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    huge = tmp_path / "huge.csv"
    with huge.open("wb") as opened:
        opened.truncate(LARGEST_MB * 1024 * 1024 + 1)
    for file, code in (
        (tmp_path, "file_no_file"), (pipe, "file_no_file"), (Path("/dev/zero"), "file_no_file"), (huge, "file_too_large"),
        (tmp_path / "gone.csv", "file_unreadable"),
    ):  # fmt: skip
        with pytest.raises(Invalid, match=code):
            read_content(file)
    with pytest.raises(Invalid, match="file_too_large"):
        app.catalogue.files.preview(b"x" * (LARGEST_MB * 1024 * 1024 + 1))


def test_a_file_that_grows_while_it_is_read_is_not_read_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "grows.csv"
    file.write_bytes(b"x" * 2_000_000)
    monkeypatch.setattr("app.services.catalogue.product_import.LARGEST_MB", 1)
    small = os.stat_result((0o100600, 0, 0, 1, 0, 0, 10, 0, 0, 0))
    monkeypatch.setattr(Path, "stat", lambda _self, **_: small)
    with pytest.raises(Invalid, match="file_too_large"):
        read_content(file)
