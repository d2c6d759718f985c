"""A word with a slip finds those that orders have, and a word goes with the last order that has it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.store import Store
from app.store.search import known_words
from app.store.search.known_words import words_of
from tests.store.search.test_lookups import saved
from tests.support.inside.data_file import connection_of, database_of


def test_a_word_with_a_slip_may_be_one_that_an_order_has(store: Store) -> None:
    order = saved(store, customer="Hansen", description="Gave")
    saved(store, 2, customer="Jansen")
    assert store.lookups.words.meant("hanse") == store.lookups.words.meant("hnasen") == ("hansen",)
    assert store.lookups.words.meant("bansen") == ("hansen", "jansen")
    assert store.lookups.words.meant("hansen") == ("jansen",)
    assert store.lookups.words.meant("gave") == ()  # too short a word
    with store.write():
        store.orders.replace(order, replace(order.order, customer="Hansen Lie", note="Hettegenser"))
    assert store.lookups.words.meant("hetegenser") == ("hettegenser",)


def words_kept(store: Store) -> set[str]:
    return {row["word"] for row in database_of(store).rows("SELECT word FROM word_slips")}


def test_a_word_goes_with_the_last_order_that_has_it(store: Store) -> None:
    """Else the name of a customer who was taken out long ago stays among what may be meant."""
    first = saved(store, customer="Tordis Hansen", note="Hansen collects")
    second = saved(store, 2, customer="Hansen")
    # "ansen" has all pieces of three letters that "nsenansen" has, and is another word.
    saved(store, 3, customer="Kansenansen")
    with store.write():
        store.orders.replace(first, replace(first.order, customer="Somebody", note=""))
    assert words_kept(store) >= {"somebody", "hansen", "kansenansen"}
    assert "tordis" not in words_kept(store)
    with store.write():
        store.orders.discard(second)
    assert {"hansen", "tordis"}.isdisjoint(words_kept(store))
    assert store.lookups.words.meant("hanssen") == ()


def test_words_are_letters_and_long_enough() -> None:
    assert words_of("ase hansen gen123 k-261122 per-kristian o'brien\nbergen") == {
        "hansen",
        "kristian",
        "brien",
        "bergen",
    }


def test_no_more_is_read_than_the_first_order_that_has_a_word(store: Store) -> None:
    def steps() -> int:
        # Of an index in many parts each is looked into.
        with store.write():
            database_of(store).execute("INSERT INTO lookup_words (lookup_words) VALUES ('optimize')")
        counted: list[int] = []
        connection_of(store).set_progress_handler(lambda: counted.append(1), 1)
        with store.write():
            store.lookups.words.leave(["hansen"])
        connection_of(store).set_progress_handler(None, 1)
        return len(counted)

    saved(store, customer="Hansen")
    of_one = steps()
    for number in range(2, 200):
        saved(store, number, customer="Hansen")
    assert steps() < of_one + 20
    assert "hansen" in words_kept(store)


def leave(store: Store, number: int = 99) -> None:
    """Let the only order go that has "Hanse", a part of "Hansen"."""
    order = saved(store, number, customer="Hanse Lie")
    with store.write():
        store.orders.discard(order)


@pytest.fixture
def hansens(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setattr(known_words, "MOST_READ", 3)
    for number in range(1, 6):
        saved(store, number, customer=f"Hansen {number}")
    return store


def settle(store: Store) -> None:
    words = store.lookups.words
    asked = words.in_doubt()
    with store.write():
        words.settle(asked, words.gone(asked))


def test_a_part_of_a_common_word_is_in_doubt_until_it_is_settled(hansens: Store) -> None:
    leave(hansens)
    words = hansens.lookups.words
    assert (words.in_doubt(), "hanse" in words_kept(hansens)) == ({"hanse"}, True)
    leave(hansens, 100)
    settle(hansens)
    assert (words.in_doubt(), "hanse" in words_kept(hansens)) == (set(), False)
    assert words.meant("hansn") == ("hansen",)
    # Where some order has it after all it stays.
    saved(hansens, 7, customer="Per-Hanse")
    leave(hansens, 101)
    assert words.in_doubt() == {"hanse"}
    settle(hansens)
    assert (words.in_doubt(), words.meant("xhanse")) == (set(), ("hanse",))


def test_a_word_that_comes_back_stays(hansens: Store) -> None:
    words = hansens.lookups.words
    leave(hansens)
    asked = words.in_doubt()
    gone = words.gone(asked)
    saved(hansens, 7, customer="Hanse")
    assert words.in_doubt() == set()
    with hansens.write():
        words.settle(asked, gone)
    assert words.meant("xhanse") == ("hanse",)


def test_a_word_that_leaves_once_more_meanwhile_is_asked_about_again(hansens: Store) -> None:
    words = hansens.lookups.words
    leave(hansens)
    asked = words.in_doubt()
    gone = words.gone(asked)
    saved(hansens, 7, customer="Hanse")
    leave(hansens, 100)
    with hansens.write():
        words.settle(asked, gone)
    assert words.in_doubt() == {"hanse"}
    settle(hansens)
    assert (words.in_doubt(), words.meant("xhanse")) == (set(), ("hanse",))
