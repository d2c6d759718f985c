"""The cards of the settings: titled where a group has more than one, and a question that shows both lists."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.domain.shop.carrier import Carrier
from tests.support.counter import Counter
from tests.support.settings_fields import opened, part_of
from ui.pages.settings.cards import CarriersPart
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
