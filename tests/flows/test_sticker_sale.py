"""A sale to a customer who scanned the sticker: not one digit typed, and one key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.domain.order import Flow
from app.domain.shop.sticker import CheckIn, StickerPaper
from app.domain.standing import Standing
from tests.flows.test_scanned_goods import Scan, scan
from tests.flows.test_webhooks import turn_on
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.deliveries import free_port
from tests.support.settings_fields import part_of
from tests.support.stage import Stage as Sandbox
from ui.pages.settings.stickers import StickersPart
from ui.pages.settings.webhooks import WebhooksPart

__all__ = ["scan"]
pytestmark = pytest.mark.usefixtures("keystore")


def with_sticker(counter: Counter) -> str:
    """A shop whose webhooks come in, with one sticker made in the window; its id."""
    turn_on(counter, f"127.0.0.1:{free_port()}")
    counter.until(lambda: bool(counter.app.webhook_listener.listening), "it never listened")
    counter.do(part_of(counter, WebhooksPart).card.register.click)
    card = part_of(counter, StickersPart).card
    counter.until(card.make.isEnabled, "no sticker could be made")
    counter.type("Till 1", card.place.edit)
    counter.press(Qt.Key.Key_Return)
    counter.until(lambda: len(card.printing) == 1, "no sticker was listed")
    return counter.app.stickers.known[0].id


def check_in(sandbox: Sandbox, name: str, phone: str = "4791234567") -> str:
    token: str = sandbox.ask("POST", f"/customers/{phone}/scan", {"merchantQrId": name})["customerToken"]
    return token


def test_nothing_is_typed_and_one_key_sends(counter: Counter, sandbox: Sandbox, scan: Scan) -> None:
    name = with_sticker(counter)
    page = counter.window.new_order
    counter.do(lambda: counter.window.show_new_order())
    scan("7038010000065")
    token = check_in(sandbox, name)
    counter.until(lambda: page.payer.customer_token == token, "nobody was at the till")
    assert not page.payer.phone.isVisible()
    counter.main_key()
    counter.until(lambda: len(sandbox.payments()) == 1, "nothing was sent")
    (payment,) = sandbox.payments()
    assert (payment["phoneNumber"], payment["userFlow"]) == ("4791234567", "PUSH_MESSAGE")
    counter.until(lambda: counter.app.stickers.at_the_counter() == (), "the customer still waits")
    sandbox.approve(payment["reference"])
    counter.look()
    counter.see(Standing.RESERVED)


def words(counter: Counter) -> list[str]:
    """What the card that says who pays tells of those at the till."""
    from PySide6.QtWidgets import QLabel

    from ui.widgets.at_counter import AtCounterRows

    rows = counter.window.new_order.payer.findChild(AtCounterRows)
    return (
        [] if rows is None else [each.text() for each in rows.findChildren(QLabel) if each.isVisible() and each.text()]
    )


def note(counter: Counter, token: str) -> None:
    counter.do(lambda: counter.app.webhooks.check_ins.note(CheckIn(token, "theirs", counter.app.now())))


def test_two_at_once_are_asked_about(counter: Counter) -> None:
    page = counter.window.new_order
    note(counter, "a")
    counter.until(lambda: page.payer.customer_token == "a", "the only one was not taken")
    note(counter, "b")
    counter.until(lambda: page.payer.customer_token == "", "one of two was taken")
    assert len(words(counter)) == 2
    assert page.payer.phone.isVisible()
    from ui.widgets.at_counter import AtCounterRows

    rows = page.payer.findChild(AtCounterRows)
    counter.click(rows.buttons["b"])
    counter.until(lambda: page.payer.customer_token == "b", "the chosen one was not taken")
    counter.wait(1.2)
    assert page.payer.customer_token == "b", "who was chosen by hand stays"
    counter.do(lambda: rows.gone.emit("b"))
    counter.until(lambda: len(words(counter)) == 1, "who went away is still there")
    counter.until(lambda: page.payer.customer_token == "a", "the only one left was not taken")


def test_a_typed_number_is_not_taken_over(counter: Counter) -> None:
    page = counter.window.new_order
    counter.type("41234567", page.payer.phone.edit)
    note(counter, "a")
    counter.until(lambda: bool(words(counter)), "nobody was shown")
    assert (page.payer.customer_token, page.payer.phone.isVisible()) == ("", True)


def test_a_link_goes_to_nobody_at_the_till(counter: Counter) -> None:
    page = counter.window.new_order
    counter.do(lambda: page.payer.choose(Flow.WEB))
    note(counter, "a")
    counter.until(lambda: bool(words(counter)), "nobody was shown")
    assert page.payer.customer_token == ""


def test_on_another_page_a_notice_says_so(counter: Counter) -> None:
    counter.do(lambda: counter.window.show_orders())
    note(counter, "a")
    counter.until(lambda: any("Somebody is at the counter" in said for said in counter.notices), "it was never said")
    counter.do(lambda: counter.window.new_order.form.at_the_till.wanted.emit())
    assert counter.window.new_order.isVisible()


def test_a_form_of_before_names_nobody(counter: Counter) -> None:
    page = counter.window.new_order
    form = page.form.typed()._replace(customer_token="gone")
    counter.do(lambda: page.form.fill(form))
    assert page.payer.customer_token == ""
    note(counter, "a")
    counter.until(lambda: page.payer.customer_token == "a", "the only one was not taken")
    here = page.form.typed()
    counter.do(lambda: page.form.fill(here))
    assert page.payer.customer_token == "a"


def test_a_sticker_is_moved_saved_and_deleted(counter: Counter, sandbox: Sandbox, tmp_path: Path) -> None:
    name = with_sticker(counter)
    card = part_of(counter, StickersPart).card
    counter.do(card.moving[name].click)
    assert card.leave.isVisible()
    counter.type("Window", card.place.edit)
    counter.press(Qt.Key.Key_Return)
    counter.until(lambda: [each.place for each in counter.app.stickers.known] == ["Window"], "it was not moved")
    file = tmp_path / "sticker.pdf"
    counter.do(lambda: counter.window.parts.sticker_papers.save(name, file, StickerPaper.LABEL))
    counter.until(file.exists, "no PDF was saved")
    assert file.read_bytes().startswith(b"%PDF")
    counter.do(card.printing[name].click)
    assert len(counter.window.parts.sticker_papers.file_dialog.nameFilters()) == 3
    counter.do(counter.window.parts.sticker_papers.file_dialog.reject)
    counter.do(card.deleting[name].click)
    box = part_of(counter, StickersPart).question
    counter.do(
        next(each for each in box.buttons() if box.buttonRole(each) is QMessageBox.ButtonRole.DestructiveRole).click
    )
    counter.until(lambda: sandbox.ask("GET", "/stickers") == [], "it was not deleted")


def test_what_is_wrong_stands_at_its_field(counter: Counter) -> None:
    with_sticker(counter)
    card = part_of(counter, StickersPart).card
    counter.do(card.make.click)
    counter.until(lambda: "1 to 36" in card.place.error.text(), "it was not said")
    counter.do(lambda: card.moving[next(iter(card.moving))].click())
    counter.do(card.leave.click)
    assert card.place.text == ""


def test_a_picture_that_cannot_be_had_is_told(counter: Counter, sandbox: Sandbox, tmp_path: Path) -> None:
    name = with_sticker(counter)
    sandbox.faults({"operation": "qr", "do": "500", "count": 5})
    counter.do(lambda: counter.window.parts.sticker_papers.save(name, tmp_path / "x.pdf", StickerPaper.A4))
    counter.until(lambda: bool(counter.notices), "it was never said")


def test_another_window_finds_who_waits(counter: Counter) -> None:
    note(counter, "a")
    counter.until(lambda: counter.window.new_order.payer.customer_token == "a", "the only one was not taken")
    before = counter.window
    counter.do(lambda: at_once(counter.app.preferences.change({"theme": "dark"})))
    counter.until(lambda: counter.window is not before, "the window was not built anew")
    counter.until(lambda: bool(words(counter)), "who waits was forgotten")
    assert counter.window.new_order.payer.customer_token == "a"
