"""Whoever calls is found: four hundred questions in five languages, each with its one right order."""

from collections.abc import Iterator
from random import Random

import pytest

from app.services.desk.browse import Browse
from app.services.desk.find import Find
from app.services.desk.payers import Payers
from app.store import open_store
from tests.proofs.callers import NOW, SEED, keep, make_orders
from tests.proofs.callers_questions import QUESTIONS, Question, make_questions
from tests.proofs.callers_words import LANGUAGES

FIRST_PLACE, FIRST_FIVE = 0.95, 0.99


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Find, tuple[Question, ...]]]:
    orders = make_orders(dice := Random(SEED))
    store = open_store(tmp_path_factory.mktemp("callers") / "kvitt.db")
    keep(store, orders)
    yield (
        Find(store, lambda: NOW, Browse(store, lambda: NOW), Payers(store, lambda: NOW)),
        make_questions(dice, orders),
    )
    store.close()


def test_the_right_order_is_in_sight(bank: tuple[Find, tuple[Question, ...]]) -> None:
    """In a shop that speaks one of the languages, whichever the caller speaks."""
    find, questions = bank
    places = {question: place_of(find, question) for question in questions}
    missed = [f"{question.language}: {question.text} is at {at}" for question, at in places.items() if at != 1]
    told = "\n".join(missed)
    assert sum(at == 1 for at in places.values()) >= FIRST_PLACE * QUESTIONS, told
    assert sum(1 <= at <= 5 for at in places.values()) >= FIRST_FIVE * QUESTIONS, told


def test_the_bank_asks_in_every_language_and_in_many_ways(bank: tuple[Find, tuple[Question, ...]]) -> None:
    _, questions = bank
    assert len(questions) == QUESTIONS
    assert {question.language for question in questions} == set(LANGUAGES)
    assert len({question.text for question in questions}) == QUESTIONS
    assert len({question.right for question in questions}) > QUESTIONS / 2


def place_of(find: Find, question: Question) -> int:
    """At which place the right order is; 0 where it is not among the first."""
    found = [order.row.reference for order in find.find(question.text).orders]
    return found.index(question.right) + 1 if question.right in found else 0
