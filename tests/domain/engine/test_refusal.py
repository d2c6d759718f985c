"""The one table of the service's error codes is whole, and says of each one thing only."""

import json
from pathlib import Path

import pytest

from app.domain.codes import ServiceCode
from app.domain.engine.refusal import REFUSALS, Answer, MoneyMoved, kind_of
from tests.support.refusals import APPLIES, STATUSES

DOCUMENTED = json.loads((Path(__file__).parents[2] / "sandbox" / "data" / "codes.json").read_text("utf-8"))
FIELDS = {"amount", "currency", "file", "flow", "lines", "phone", "return_url"}
every_code = pytest.mark.parametrize("code", REFUSALS)


def test_the_table_holds_exactly_the_documented_codes() -> None:
    assert REFUSALS.keys() == DOCUMENTED.keys()
    assert len(REFUSALS) == 60


def test_the_tests_know_where_each_code_is_met() -> None:
    assert APPLIES.keys() == REFUSALS.keys()
    assert STATUSES.keys() <= REFUSALS.keys()


@every_code
def test_a_code_is_about_a_field_when_it_is_about_what_was_typed(code: str) -> None:
    refusal = REFUSALS[code]
    assert refusal.code == code
    assert (refusal.field in FIELDS) == (refusal.kind is Answer.INVALID)
    assert (refusal.field == "") == (refusal.kind is not Answer.INVALID)


@every_code
def test_the_money_is_not_known_while_the_answer_is_neither_yes_nor_no(code: str) -> None:
    refusal = REFUSALS[code]
    assert (refusal.money is MoneyMoved.NOT_KNOWN) == (refusal.kind is Answer.NOT_NOW)


@pytest.mark.parametrize(
    ("kind", "codes"),
    [
        (Answer.NOT_NOW, {"3010", "6160", "6250", "6280"}),
        (Answer.LOOK_FIRST, {"4010", "4020", ServiceCode.TAKEN, "6230"}),
    ],
)
def test_the_codes_that_are_not_a_plain_no(kind: Answer, codes: set[str]) -> None:
    assert {code for code in REFUSALS if kind_of(code) is kind} == codes


@pytest.mark.parametrize("code", ["", "9999", "HTTP 400", "4030"])
def test_a_code_that_nobody_has_documented_is_a_no(code: str) -> None:
    assert kind_of(code) is Answer.REFUSED
