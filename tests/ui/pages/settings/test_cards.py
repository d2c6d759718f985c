"""The cards of the settings: titled where a group has more than one, and a question that shows both lists."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.domain.codes import ServiceCode
from app.domain.order import Flow
from app.domain.shop.carrier import Carrier
from app.services.units.sales_units import TypedUnit
from tests.support.counter import Counter
from tests.support.inside.program import store_of
from tests.support.settings_fields import opened, part_of
from ui.pages.settings.cards import CarriersPart, SafetyPart
from ui.pages.settings.groups import GROUPS
from ui.widgets.basics.cards import Card


def test_a_card_beside_others_says_what_it_is(counter: Counter) -> None:
    page = opened(counter)
    looked_at, untitled = 0, []
    for group in GROUPS:
        if group.in_practice:
            continue
        view = page.view(group.name)
        own = [card for card in view.findChildren(Card) if card is not view.card]
        looked_at += len(own)
        # Alone it stands below the name of its group.
        if group.sections or len(own) > 1:
            untitled += [group.name for card in own if not hasattr(card, "title")]
    assert looked_at > 10
    assert untitled == []


def test_two_carriers_of_one_name_are_two_in_the_question(counter: Counter) -> None:
    part = part_of(counter, CarriersPart)
    mine = [Carrier("Van", "https://a.example.no/{number}"), Carrier(" Van", "https://b.example.no/{number}")]
    counter.do(lambda: part.ask(mine))
    question = part.question
    assert question is not None
    said = [each.text() for each in question.versions.findChildren(QLabel)]
    assert said.count("Van") == 2
    assert {each.template for each in mine} <= set(said)
    counter.do(question.reject)


def test_what_the_service_taught_is_said_of_the_sales_unit_that_sells(counter: Counter) -> None:
    """A push that was refused to one is no reason to begin with QR at another, and is tried again at its own."""
    store = store_of(counter.app)
    unit, _ = counter.run(counter.app.units.add(TypedUnit("Airport")))
    with store.write():
        for lesson in (ServiceCode.WHOLE_ONLY, ServiceCode.PUSH_REFUSED):
            store.lessons.learn(unit.id, lesson, counter.app.now())

    def taught() -> tuple[bool, bool, str]:
        card = part_of(counter, SafetyPart).card
        return not card.forget.isHidden(), not card.push.isHidden(), counter.window.new_order.form.empty().flow

    assert taught() == (False, False, Flow.PUSH)
    before = counter.window
    counter.do(lambda: counter.window.parts.day.unit_wanted.emit(unit.id))
    counter.until(lambda: counter.window is not before, "the window stayed")
    assert taught() == (True, True, Flow.QR)
    for wanted in (part_of(counter, SafetyPart).card.forget, part_of(counter, SafetyPart).card.push):
        counter.do(wanted.click)
        counter.until(wanted.isHidden, "it is not tried again")
