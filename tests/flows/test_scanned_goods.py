"""Goods scanned at the counter: cartons with GS1 codes and labels of a scale come into the order as they were packed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from app.domain.catalogue.product import Product
from app.domain.order import Unit
from app.domain.scanning.scan import sort_code
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.scans import Hand
from tests.support.stage import Stage
from ui.pages.new_order.product_search import without_batches

Scan = Callable[..., None]
SALMON = Product("salmon", "Salmon", 29_900, 1500, Unit.KG, barcodes=("7038010000010", "23000017", "20000017"))
MUG = Product("mug", "Mug", 14_900, 2500, barcodes=("7038010000065",))


@pytest.fixture
def scan(counter: Counter) -> Scan:
    """Hold the scanner at a code; the keyboard is in the one field. A blank stands for the key that ends a field."""
    hand = Hand(counter.stage.scanner)
    at_once(counter.app.catalogue.save(SALMON, new=True))
    at_once(counter.app.catalogue.save(MUG, new=True))

    def scanning(code: str) -> None:
        def pressing() -> None:
            hand.rest()
            for mark in code:
                if mark == " ":
                    hand.press_key(Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier, text="\x1d")
                else:
                    hand.key(mark)
                hand.now += 8
            hand.key("\n")

        before = len(hand.scans)
        counter.do(counter.window.new_order.lines.entry.setFocus)
        counter.do(pressing)
        counter.until(lambda: len(hand.scans) > before, f"{code} was not scanned")

    return scanning


def lines(counter: Counter) -> list[tuple[str, str, str, str]]:
    typed = [row.typed for row in counter.window.new_order.lines.rows]
    return [(line.name, line.quantity, line.unit, line.price) for line in typed]


def test_a_scale_label_is_paid_as_it_was_weighed(counter: Counter, scan: Scan, sandbox: Stage) -> None:
    scan("2300001705125")
    assert lines(counter) == [("Salmon", "0,512", "KG", "299,00")]
    scan("2000001704998")
    assert lines(counter)[1] == ("Salmon", "1", "PCS", "4,99")
    counter.type("41234567", counter.window.new_order.payer.phone.edit)
    counter.main_key()
    counter.until(lambda: bool(sandbox.requests("create")), "nothing was sent")
    (made,) = sandbox.requests("create")
    assert made["body"]["amount"]["value"] == 15_309 + 499
    first, second = made["body"]["receipt"]["orderLines"]
    assert first["unitInfo"] == {"unitPrice": 29_900, "quantity": "0.512", "quantityUnit": "KG"}
    assert (second["totalAmount"], second["id"]) == (499, "salmon")


@pytest.mark.parametrize(
    ("before", "code", "line", "is_return"),
    [
        ("2*", "2300001705125", ("Salmon", "1,024", "KG", "299,00"), False),  # two pieces of one weight
        ("3*", "2000001704998", ("Salmon", "3", "PCS", "4,99"), False),
        ("-", "2300001705125", ("Salmon", "0,512", "KG", "299,00"), True),
    ],
)
def test_what_is_typed_before_a_label_counts_its_pieces(
    counter: Counter, scan: Scan, before: str, code: str, line: tuple[str, str, str, str], *, is_return: bool
) -> None:
    counter.type(before, counter.window.new_order.lines.entry)
    scan(code)
    assert lines(counter) == [line]
    assert counter.window.new_order.lines.rows[0].typed.is_return is is_return


def test_a_carton_says_its_weight_and_its_batch(counter: Counter, scan: Scan) -> None:
    scan("]C10107038010000010310300150010A17 17991231")
    assert lines(counter) == [("Salmon", "1,5", "KG", "299,00")]
    note = counter.window.new_order.receipt.texts["note"]
    assert note == "Salmon: batch A17, use by 2099-12-31"
    scan("010703801000006510B2 15271231")
    scan("010703801000006510B2 15271231")
    assert lines(counter)[1] == ("Mug", "2", "PCS", "149,00")
    note = counter.window.new_order.receipt.texts["note"]
    assert note == "Salmon: batch A17, use by 2099-12-31; Mug: batch B2, best before 2027-12-31"
    assert counter.notices == []


def test_a_new_order_like_this_one_names_none_of_its_batches(counter: Counter, scan: Scan) -> None:
    page = counter.window.new_order
    counter.do(lambda: page.receipt.fields["note"].edit.setText("as always"))
    scan("]C10107038010000010310300150010A17 17991231")
    scan("010703801000006510B2 15271231")
    assert "batch A17" in page.receipt.texts["note"]
    counter.press(Qt.Key.Key_F9)
    (parked,) = counter.app.browse.drafts()
    counter.do(lambda: page.copy(parked.reference))
    assert [name for name, *_ in lines(counter)] == ["Salmon", "Mug"]
    assert page.receipt.texts["note"] == "as always"


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("Salmon: batch A1, use by 2026-12-31", ""),
        ("ring first; Salmon: batch A1; Mug: made 2026-01-01; at the door", "ring first; at the door"),
        ("Laks: batch A1; Salmon", "Laks: batch A1; Salmon"),
        ("Salt; (c): batch; x", "x"),
    ],
)
def test_only_what_codes_said_of_these_goods_leaves_a_note(note: str, left: str) -> None:
    assert without_batches(note, ["Salmon", "Mug", "Mug", "Salt; (c)"]) == left


def test_a_code_says_when_it_was_made_and_packed(counter: Counter, scan: Scan) -> None:
    scan("0107038010000065112611011326110221S7 16991220")
    assert counter.window.new_order.receipt.texts["note"] == (
        "Mug: serial no. S7, made 2026-11-01, packed 2026-11-02, sell by 2099-12-20"
    )


def test_what_is_past_its_date_is_said(counter: Counter, scan: Scan) -> None:
    scan("010703801000006517200131")
    assert lines(counter) == [("Mug", "1", "PCS", "149,00")]
    assert counter.notices == ["Mug was to be used by 2020-01-31. Take it off the order, or sell it knowingly."]


def test_what_is_typed_before_a_label_counts(counter: Counter, scan: Scan) -> None:
    counter.type("-", counter.window.new_order.lines.entry)
    scan("2300001705125")
    (row,) = counter.window.new_order.lines.rows
    assert (row.typed.quantity, row.typed.is_return) == ("0,512", True)


def test_a_weight_of_what_is_sold_by_the_piece_adds_nothing(counter: Counter, scan: Scan) -> None:
    scan("01070380100000653103000512")
    assert lines(counter) == []
    assert counter.notices == [
        "The label of Mug says a weight, but it is not sold by weight. Nothing was added. Set its unit to kg in the catalogue."
    ]


def test_an_unknown_gs1_code_is_asked_about_by_its_number(counter: Counter, scan: Scan) -> None:
    scan("010703801000099710A1")
    assert counter.window.new_order.lines.unknown.codes == ("7038010000997",)


def test_a_label_typed_by_hand_is_what_it_says(counter: Counter, scan: Scan) -> None:
    lines_editor = counter.window.new_order.lines
    counter.type("2300001705125", lines_editor.entry)
    counter.do(counter.window.new_order.form.products.foretell)
    assert lines_editor.foretold.text() == "Enter adds: Salmon · 0,512 × 299,00"
    counter.press(Qt.Key.Key_Return)
    assert lines(counter) == [("Salmon", "0,512", "KG", "299,00")]
    counter.type("01070380100000653103000512", lines_editor.entry)
    counter.do(counter.window.new_order.form.products.foretell)
    assert lines_editor.foretold.text().startswith("The label of Mug says a weight")
    counter.press(Qt.Key.Key_Return)
    assert len(lines(counter)) == 1
    assert counter.notices[-1].startswith("The label of Mug says a weight")


def test_a_label_opens_its_product_in_the_catalogue(counter: Counter, scan: Scan) -> None:
    counter.press(Qt.Key.Key_F6)
    page = counter.window.parts.catalogue
    counter.do(lambda: page.take_scan(sort_code("2300001705125")))
    assert page.form.isVisible()
    assert page.form.name.text == "Salmon"
