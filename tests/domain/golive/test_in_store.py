"""The 20 demands on payments in a shop, in the order of the documentation."""

from app.domain.golive.checklist import HISTORY, NORDIC
from app.domain.golive.demand import ListPart, Strength
from app.domain.golive.in_store import IN_STORE


def test_no_demand_is_missing() -> None:
    assert [each.row[:11] for each in IN_STORE] == [f"in-store-{number:02d}" for number in range(1, 21)]
    assert {each.part for each in IN_STORE} == {ListPart.IN_STORE}


def test_a_demand_that_the_checklist_has_too_is_shown_by_the_same() -> None:
    rows = {each.row: each for each in IN_STORE}
    nordic, lines = rows["in-store-14-nordic-customers"], rows["in-store-03-order-lines"]
    assert (nordic.how, nordic.needs, nordic.strength) == (NORDIC.how, NORDIC.needs, Strength.MUST)
    assert (lines.needs, lines.strength) == (HISTORY.needs, Strength.RECOMMENDED)
