"""Goods that are sent: name and address asked for with the request, shared on the phone, and on the packing slip."""

from decimal import Decimal

import pytest

from app.domain.papers.paper_choice import PaperChoice, PaperType
from app.domain.standing import Standing
from tests.support.counter import Counter
from tests.support.stage import Stage as Sandbox


def ask_for_address(counter: Counter) -> None:
    receipt = counter.window.new_order.receipt
    counter.do(receipt.unfold)
    counter.do(receipt.shares.click)
    assert "name and address" in receipt.fold.accessibleName()


def test_the_customer_shares_where_it_goes(counter: Counter, sandbox: Sandbox) -> None:
    ask_for_address(counter)
    counter.type("18", counter.window.new_order.receipt.fields["minimum_age"].edit)
    reference = counter.sell("Hoodie 499", phone="41234567")
    (payment,) = sandbox.payments()
    assert payment["asks"] == ["name", "address"]
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.until(lambda: counter.app.browse.order(reference).recipient is not None, "nobody was read")
    recipient = counter.app.browse.order(reference).recipient
    assert recipient is not None
    assert recipient.lines("NO") == ("Kunde 4567", "Prøvegata 5", "0154 Oslo")
    counter.run(counter.app.actions.ship(reference, {0: Decimal(1)}))
    assert "Prøvegata 5" in counter.app.printing.text(reference, PaperChoice(PaperType.PACKING_SLIP, 1))
    assert counter.window.new_order.receipt.texts["shares"] == "", "the next order asks nothing by itself"


def test_a_refused_consent_is_told(counter: Counter, sandbox: Sandbox) -> None:
    ask_for_address(counter)
    reference = counter.sell("Hoodie 499", phone="41234567")
    sandbox.ask("POST", f"/payments/{reference}/approve", {"shares": False})
    counter.look()
    counter.see(Standing.DECLINED)
    assert "sharing name and address" in counter.window.parts.order.help.text()


@pytest.mark.parametrize(
    ("name", "typed", "said"), [("minimum_age", "old", "minimum age"), ("lasts", "2 d", "at most 1 d")]
)
def test_what_cannot_be_asked_stands_at_its_field(
    counter: Counter, sandbox: Sandbox, name: str, typed: str, said: str
) -> None:
    page = counter.window.new_order
    counter.do(page.receipt.unfold)
    field = page.receipt.fields[name]
    counter.type(typed, field.edit)
    counter.enter_line("Hoodie 499")
    counter.type("41234567", page.payer.phone.edit)
    counter.main_key()
    counter.until(lambda: said in field.error.text(), "it was not said at its field")
    assert sandbox.payments() == []


def test_what_was_typed_stays_folded_away(counter: Counter) -> None:
    page = counter.window.new_order
    assert not page.receipt.fold.isChecked()
    form = page.form.typed()._replace(shares="name address", minimum_age="18", lasts="3 h")
    counter.do(lambda: page.form.fill(form))
    assert page.form.typed() == form
    assert "from 18 years" in page.receipt.fold.accessibleName()
    counter.do(page.receipt.unfold)
    assert page.receipt.shares.isChecked()
    counter.do(lambda: page.form.fill(form._replace(shares="")))
    assert not page.receipt.shares.isChecked()
