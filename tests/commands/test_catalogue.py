"""`kvitt catalogue …`: in, out and found, whole or not at all."""

from pathlib import Path

from tests.commands.conftest import Kvitt

GOOD = "sku;name;price;vat\nmug;Krus, blå;149;25\ncup;Kopp;99,50;25\n"


def test_in_and_out_again(kvitt: Kvitt, tmp_path: Path) -> None:
    file = tmp_path / "products.csv"
    file.write_text(GOOD, "utf-8")
    told = kvitt("catalogue", "import", str(file), "--dry-run")
    assert told.out.splitlines() == [
        "+ 2  mug  Krus, blå",
        "+ 3  cup  Kopp",
        "Columns: sku = sku, name = name, price = price, vat_rate = vat.",
        "Not imported: 2 new, 0 changed, 0 unchanged, 0 wrong.",
    ]
    assert kvitt("catalogue", "search", "--json").json == []
    told = kvitt("catalogue", "import", str(file), "--json")
    assert (told.code, told.json["done"], told.json["counts"]["new"]) == (0, True, 2)
    out = tmp_path / "out.csv"
    assert kvitt("catalogue", "export", str(out)).code == 0
    again = kvitt("catalogue", "import", str(out), "--dry-run", "--json").json
    assert (again["done"], again["counts"]["unchanged"], again["rows"]) == (False, 2, [])
    assert kvitt("catalogue", "export").out == out.read_text("utf-8")
    assert kvitt("catalogue", "search", "bla").out == "mug  Krus, blå  149,00  25\u00a0%  pcs\n"
    assert kvitt("catalogue", "search", "nothing").in_one_sentence() == "No product matches."


def test_wrong_rows_are_named_and_nothing_is_imported_half(kvitt: Kvitt, tmp_path: Path) -> None:
    file = tmp_path / "products.csv"
    file.write_text(GOOD + "bad;Bad;1.500;25\nmug;Twice;1;25\n", "utf-8")
    told = kvitt("catalogue", "import", str(file))
    assert told.code == 2
    assert "! 4  bad  Bad: 1.500 can be read two ways. Type 1500 or 1,50." in told.out
    assert "! 5  mug  Twice: The number mug is already in row 2." in told.out
    assert told.in_one_sentence().startswith("2 rows are wrong. Nothing was imported.")
    assert kvitt("catalogue", "search", "--json").json == []
    told = kvitt("catalogue", "import", str(file), "--leave-out-wrong")
    assert (told.code, told.out.splitlines()[-1]) == (0, "Imported: 2 new, 0 changed, 0 unchanged, 2 wrong.")


def test_changes_are_told_field_by_field(kvitt: Kvitt, tmp_path: Path) -> None:
    file = tmp_path / "products.csv"
    file.write_text(GOOD, "utf-8")
    kvitt("catalogue", "import", str(file))
    file.write_text("sku;price;barcode\nmug;159;7038010000065\n", "utf-8")
    told = kvitt("catalogue", "import", str(file))
    assert told.out.splitlines()[0] == "~ 2  mug  Krus, blå: price 14900 → 15900, barcodes – → 7038010000065"
    assert kvitt("catalogue", "search", "7038010000065", "--json").json[0]["barcodes"] == ["7038010000065"]


def test_a_dry_run_with_wrong_rows_fails(kvitt: Kvitt, tmp_path: Path) -> None:
    file = tmp_path / "products.csv"
    file.write_text(GOOD + "bad;Bad;1.500;25\n", "utf-8")
    assert kvitt("catalogue", "import", str(file), "--dry-run").code == 2
    assert kvitt("catalogue", "import", str(file), "--dry-run", "--leave-out-wrong").code == 0
    assert kvitt("catalogue", "import", str(file), "--dry-run", "--json").code == 2
    assert kvitt("catalogue", "search", "--json").json == []


def test_columns_are_named_and_those_left_out_are_said(kvitt: Kvitt, tmp_path: Path) -> None:
    file = tmp_path / "products.csv"
    file.write_text("Id;SKU;Name;Price;Veil\n77;hoodie;Hoodie;499;599\n", "utf-8")
    told = kvitt("catalogue", "import", str(file), "--dry-run")
    assert told.out.splitlines()[:2] == [
        "+ 2  hoodie  Hoodie",
        "Columns: sku = SKU, name = Name, price = Price; left out: Id, Veil.",
    ]
    told = kvitt("catalogue", "import", str(file), "--column", "price=Veil", "--json")
    assert (told.json["columns"]["price"], told.json["left_out"]) == ("Veil", ["Id", "Price"])
    assert kvitt("catalogue", "search", "hoodie", "--json").json[0]["price"] == 59_900
    told = kvitt("catalogue", "import", str(file), "--dry-run", "--json")  # remembered
    assert (told.json["columns"]["price"], told.json["counts"]["unchanged"]) == ("Veil", 1)
    told = kvitt("catalogue", "import", str(file), "--column", "price=Hinta")
    assert (told.code, told.in_one_sentence()) == (2, "The file has no column Hinta.")
    for wrong in ("colour=Id", "price"):
        told = kvitt("catalogue", "import", str(file), "--column", wrong)
        assert (told.code, told.in_one_sentence().startswith("A product has no")) == (2, True)
    foreign = tmp_path / "foreign.csv"
    foreign.write_text("Nr;Bezeichnung;Verkauf\n7;Lampe;249\n", "utf-8")
    assert "no list of products" in kvitt("catalogue", "import", str(foreign)).in_one_sentence()
    named = ("--column", "sku=Nr", "--column", "name=Bezeichnung", "--column", "price=Verkauf")
    assert kvitt("catalogue", "import", str(foreign), *named).code == 0


def test_letters_that_are_not_certain_are_asked_for(kvitt: Kvitt, tmp_path: Path) -> None:
    file = tmp_path / "products.csv"
    file.write_bytes("sku;name;price\nl;Łódź;10\n".encode("cp1250"))
    told = kvitt("catalogue", "import", str(file))
    assert told.code == 2
    assert "--encoding cp1250 (Łódź)" in told.in_one_sentence()
    told = kvitt("catalogue", "import", str(file), "--encoding", "cp1250", "--json")
    assert (told.code, told.json["encoding"]) == (0, "cp1250")
    assert kvitt("catalogue", "search", "Łódź", "--json").json[0]["name"] == "Łódź"


def test_other_rates_come_in_on_purpose_and_remarks_are_told(kvitt: Kvitt, tmp_path: Path) -> None:
    file = tmp_path / "products.csv"
    file.write_text("sku;name;price;vat;ean\na;Kaffe;35,00;0,25;\n", "utf-8")
    told = kvitt("catalogue", "import", str(file))
    assert told.code == 2
    assert "! 2  a  Kaffe: 0,25\u00a0% is not a VAT rate of the country" in told.out
    assert kvitt("catalogue", "import", str(file), "--other-rates").code == 0
    file.write_text("sku;ean\na;7038010000066\n", "utf-8")
    told = kvitt("catalogue", "import", str(file), "--dry-run")
    assert told.code == 0
    assert told.out.startswith(
        "~ 2  a  Kaffe: barcodes – → 7038010000066 The code 7038010000066 has a wrong check digit."
    )
    assert kvitt("catalogue", "import", str(file), "--json").json["rows"][0]["remarks"] == ["code_check_digit"]


def test_a_row_without_an_end_is_named(kvitt: Kvitt, tmp_path: Path) -> None:
    file = tmp_path / "products.csv"
    file.write_text('sku;name;price\np1;"Pizza;11\np2;Cola;22\n', "utf-8")
    told = kvitt("catalogue", "import", str(file))
    assert (told.code, told.in_one_sentence().startswith("Row 2 has no end")) == (2, True)


def test_the_sample_shop(kvitt: Kvitt) -> None:
    told = kvitt("catalogue", "sample", "--json")
    assert (told.code, told.json["done"], told.json["counts"]["new"]) == (0, True, 40)
    assert kvitt("catalogue", "sample", "--json").json["counts"]["unchanged"] == 40
    assert [product["sku"] for product in kvitt("catalogue", "search", "cap", "--limit", "1", "--json").json] == ["cap"]


def test_files_that_cannot_be_used(kvitt: Kvitt, tmp_path: Path) -> None:
    assert kvitt("catalogue", "import", str(tmp_path / "none.csv")).code == 2
    file = tmp_path / "letter.csv"
    file.write_text("Dear Sir", "utf-8")
    told = kvitt("catalogue", "import", str(file))
    assert (told.code, "no list of products" in told.in_one_sentence()) == (2, True)
    told = kvitt("catalogue", "export", str(tmp_path / "no" / "where.csv"))
    assert (told.code, "cannot be written" in told.in_one_sentence()) == (2, True)
