"""The papers of real orders: what of the store gets onto the slip of a refund."""

from decimal import Decimal

import pytest

from app import runtime
from app.domain.papers.blocks import Block, Item, Pair, Text
from app.domain.papers.paper_choice import LAST_REFUND, PaperChoice, PaperType, papers_of
from app.domain.papers.printout import Outcome
from app.domain.problem import Invalid
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.plain_orders import order
from tests.support.sent_orders import approved, captured
from tests.support.stage import Stage

LAST_PARCEL = PaperChoice(PaperType.PACKING_SLIP)
FIRST, SECOND, THIRD = (PaperChoice(PaperType.REFUND_SLIP, number) for number in (1, 2, 3))


def told(blocks: tuple[Block, ...]) -> dict[str, str]:
    return {block.left: block.right.replace("\u00a0", " ") for block in blocks if isinstance(block, Pair)}


def test_each_refund_has_a_slip_of_its_own(app: runtime.App, run: Run, sandbox: Stage) -> None:
    at_once(app.preferences.change({"paper_language": "en", "staff": "Kari"}))
    reference = captured(app, run, sandbox)
    with pytest.raises(Invalid) as none:
        app.printing.blocks(reference, LAST_REFUND)
    assert none.value.code == "no_such_refund"
    run(app.actions.refund_lines(reference, {0: Decimal("0.5")}, "too small"))
    run(app.actions.refund(reference, 1_000))
    first, second = (told(app.printing.blocks(reference, choice)) for choice in (FIRST, SECOND))
    worth = next(block for block in app.printing.blocks(reference, FIRST) if isinstance(block, Item))
    assert first["This refund"] == f"{worth.amount} kr".replace("\u00a0", " ")
    assert (first["Refund no."], second["Refund no."]) == ("1", "2")
    assert (second["This refund"], second["Served by"]) == ("10,00 kr", "Kari")
    assert first["Refunded in all"] == second["Refunded in all"]
    assert told(app.printing.blocks(reference, LAST_REFUND)) == second
    assert not [block for block in app.printing.blocks(reference, SECOND) if isinstance(block, Item)]
    assert [
        choice.number for choice in papers_of(app.browse.order(reference)) if choice.type is not PaperType.PACKING_SLIP
    ] == [0, 1, 2]
    with pytest.raises(Invalid):
        app.printing.blocks(reference, THIRD)


def test_a_draft_has_no_slip_of_a_refund(app: runtime.App) -> None:
    with pytest.raises(Invalid) as none:
        app.printing.blocks(at_once(app.checkout.save(order())).reference, FIRST)
    assert none.value.code == "no_such_refund"


def test_the_reason_is_for_the_shop_unless_it_chose_otherwise(app: runtime.App, run: Run, sandbox: Stage) -> None:
    at_once(app.preferences.change({"paper_language": "en"}))
    reference = captured(app, run, sandbox)
    run(app.actions.refund(reference, 1_000, "too small"))
    assert "too small" not in app.printing.text(reference, FIRST)
    at_once(app.preferences.change({"refund_reason": "on"}))
    assert "Reason: too small\n" in app.printing.text(reference, FIRST)


def test_a_refund_that_is_not_known_promises_nothing(app: runtime.App, run: Run, sandbox: Stage) -> None:
    at_once(app.preferences.change({"paper_language": "en"}))
    reference = captured(app, run, sandbox)
    sandbox.faults({"operation": "refund", "do": "drop_after"})
    run(app.actions.refund(reference, 1_000))
    unknown = Text("Not known yet: this refund is being looked into", strong=True)
    assert unknown in app.printing.blocks(reference, LAST_REFUND)
    assert at_once(app.printing.hand_over(reference, "a.pdf", lambda blocks: None, LAST_REFUND)).copy == 1
    sandbox.faults()
    run(app.actions.ask(reference))
    assert unknown not in app.printing.blocks(reference, LAST_REFUND)
    # It says something new, so it is an original.
    assert at_once(app.printing.hand_over(reference, "a.pdf", lambda blocks: None, LAST_REFUND)).copy == 1


def test_copies_are_counted_for_each_paper(app: runtime.App, run: Run, sandbox: Stage) -> None:
    reference = captured(app, run, sandbox)
    run(app.actions.refund(reference, 1_000))
    copies = [
        at_once(app.printing.hand_over(reference, "a.pdf", lambda blocks: None, choice)).copy
        for choice in (FIRST, FIRST, LAST_REFUND)
    ]
    assert copies == [1, 2, 3]
    assert at_once(app.printing.hand_over(reference, "a.pdf", lambda blocks: None)).copy == 1
    assert [(made.what, made.outcome) for made in app.printing.printouts(reference)] == [
        *[("refund_slip:1", Outcome.DONE)] * 3,
        ("payment", Outcome.DONE),
    ]
    # A new refund changes what the slip of the first one says of the payment.
    run(app.actions.refund(reference, 1_000))
    assert at_once(app.printing.hand_over(reference, "a.pdf", lambda blocks: None, FIRST)).copy == 1


def test_the_text_of_a_paper(app: runtime.App, run: Run, sandbox: Stage) -> None:
    at_once(app.preferences.change({"paper_language": "en"}))
    reference = approved(app, run, sandbox)
    assert f"Reference: {reference}\n" in app.printing.text(reference)


def test_each_parcel_has_a_slip_of_its_own(app: runtime.App, run: Run, sandbox: Stage) -> None:
    at_once(app.preferences.change({"paper_language": "en"}))
    reference = approved(app, run, sandbox)
    with pytest.raises(Invalid, match="no_such_parcel"):
        app.printing.blocks(reference, LAST_PARCEL)
    run(app.actions.ship(reference, {0: Decimal("0.5")}, "Posten", "RR1"))
    assert "Still to come" in app.printing.text(reference, LAST_PARCEL)
    run(app.actions.ship(reference, {0: Decimal("0.5")}, "GLS", "22"))
    first, second = (PaperChoice(PaperType.PACKING_SLIP, number) for number in (1, 2))
    assert told(app.printing.blocks(reference, first))["Carrier"] == "Posten"
    assert told(app.printing.blocks(reference, LAST_PARCEL)) == told(app.printing.blocks(reference, second))
    for text in (app.printing.text(reference, first), app.printing.text(reference, second)):
        assert "Still to come" not in text
    printed = at_once(app.printing.hand_over(reference, "slip.pdf", lambda blocks: None, second))
    assert (printed.what, printed.copy) == ("packing_slip:2", 1)
    assert at_once(app.printing.hand_over(reference, "slip.pdf", lambda blocks: None, second)).copy == 1, "never a copy"
