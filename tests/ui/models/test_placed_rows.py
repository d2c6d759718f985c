"""A long list knows where each of its rows is, also those that nobody has read."""

from collections.abc import Sequence
from random import Random

import pytest

from tests.ui.models.test_orders import row
from ui.models.placed_rows import PlacedRows, runs_of


def places_of(rows: PlacedRows) -> list[int]:
    return [rows.place(at) for at in range(len(rows))]


def test_what_is_read_stands_among_what_is_not() -> None:
    rows = PlacedRows([row(9), row(8)], range(7, 0, -1))
    rows.keep([row(4)])
    assert places_of(rows) == [9, 8, 7, 6, 5, 4, 3, 2, 1]
    assert [each and each.place for each in map(rows.__getitem__, range(9))] == [
        9,
        8,
        None,
        None,
        None,
        4,
        None,
        None,
        None,
    ]
    assert [each.place for each in rows.read_rows()] == [9, 8, 4]
    assert (rows.head, rows.read, rows.any_rest) == (2, 3, True)
    assert [rows.find(place) for place in (9, 4, 1, 0, 10)] == [0, 5, 8, None, None]


@pytest.mark.parametrize("rest", [range(40, 0, -1), tuple(range(40, 0, -3)), ()])
def test_rows_that_come_and_go_keep_the_others_where_they_are(rest: Sequence[int]) -> None:
    dice = Random(7)
    rows, plain = PlacedRows([row(place) for place in (60, 55, 50)], rest), [60, 55, 50, *rest]
    for _ in range(200):
        if plain and dice.random() < 0.6:
            first = dice.randrange(len(plain))
            count = min(dice.choice((1, 1, 3)), len(plain) - first)
            rows.take_out(first, count)
            del plain[first : first + count]
        else:
            place = dice.choice([each for each in (*range(41, 64), *rest) if each not in plain])
            assert (rows.find(place), rows.number(place)) == (None, sum(each > place for each in plain))
            rows.put(row(place))
            plain = sorted((*plain, place), reverse=True)
        assert places_of(rows) == plain
        assert [rows.find(place) for place in plain] == list(range(len(plain)))
        assert {each.place for each in rows.read_rows()} <= set(plain)


def test_the_head_grows_into_the_rest_and_past_what_has_no_order() -> None:
    rows = PlacedRows([row(9)], range(8, 0, -1))
    rows.keep([row(2)])
    rows.take_out(rows.number(3), 1)
    longer = rows.followed_by([row(8), row(6)], rows.rest_below(6))
    assert (places_of(longer), longer.head) == ([9, 8, 6, 5, 4, 2, 1], 3)
    assert [each.place for each in longer.read_rows()] == [9, 8, 6, 2]
    given_up = longer.followed_by([], ())
    assert (places_of(given_up), given_up.any_rest) == ([9, 8, 6], False)
    assert [each.place for each in given_up.read_rows()] == [9, 8, 6]


def test_an_order_of_its_own_is_kept() -> None:
    rows = PlacedRows([row(3), row(9), row(5)])
    assert [each.place for each in rows.read_rows()] == [3, 9, 5]
    assert [rows.find(place) for place in (3, 9, 5, 4)] == [0, 1, 2, None]


def test_lists_with_the_same_places_are_told_from_others() -> None:
    def like(places: Sequence[int], rest: Sequence[int], other: PlacedRows) -> bool:
        rows = PlacedRows([row(place) for place in places], rest)
        rows.take_empty(other)
        return rows.same_places(other)

    short, long = PlacedRows([row(2), row(1)]), PlacedRows([row(9), row(8), row(7)], range(6, 0, -1))
    assert like([2, 1], (), short)
    assert not like([3, 2, 1], (), short)
    assert not like([2], range(1, 0, -1), short)
    assert like([9, 8], range(7, 0, -1), long)
    long.take_out(long.number(4), 2)
    assert like([9, 8], range(7, 0, -1), long)
    assert not like([10, 9], range(8, 0, -1), long)
    assert not like([9, 8], range(7, 1, -1), long)
    long.take_out(1, 1)
    assert not like([9, 7], range(6, 1, -1), long)


def test_what_is_far_from_sight_is_forgotten() -> None:
    rows = PlacedRows([row(place) for place in range(20, 10, -1)], range(10, 0, -1))
    rows.keep([row(place) for place in range(10, 0, -1)])
    rows.forget(8, 12)
    assert [each.place for each in rows.read_rows()] == [12, 11, 10, 9]
    assert len(rows) == 20


def test_numbers_that_follow_each_other_are_runs() -> None:
    assert list(runs_of([3, 9, 1, 2, 8])) == [(8, 2), (1, 3)]
    assert list(runs_of([])) == []
