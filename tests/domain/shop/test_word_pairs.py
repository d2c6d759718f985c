"""Word pairs: many, short, distinct, decent, and not to be guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.shop.word_pairs import ADJECTIVES, LONGEST_PAIR, NOUNS, pairs, pick_pair

LANGUAGES = ("en", "nb", "da", "sv", "fi")
_WORDS = """
black white brown yellow fat ugly old dirty cock tit ass dog pig cow rat ape donkey snake goat man woman boy girl
god svart hvit hvid vit brun feit fed tjock stygg grim ful gammel gammal hund gris gås ku ko rotte råtta ape apa
esel slange get mann mand man kvinne kvinde kvinna gutt jente dreng pige pojke flicka gud nisse tiss fitte fisse
pikk kuk rumpe musta valkoinen ruskea lihava ruma vanha koira sika lehmä rotta apina aasi käärme vuohi mies nainen
poika tyttö jumala mulkku pillu perse neekeri hintti
"""
UNWANTED = frozenset(_WORDS.split())
"""Words that would turn a pair into an insult, a person or a body, in five languages."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pair_is_short_distinct_and_decent(language: str) -> None:
    every = pairs(language)
    assert len(every) >= 600
    assert len(set(every)) == len(every)
    for pair in every:
        adjective, noun = pair.split(" ")
        assert len(pair) <= LONGEST_PAIR
        assert pair == pair.lower()
        assert (adjective + noun).isalpha()
        assert not {adjective, noun} & UNWANTED
    assert not set(ADJECTIVES[language].split()) & set(NOUNS[language].split())


def test_the_list_of_the_unwanted_would_be_seen() -> None:
    assert {"hvit", "gris"} <= UNWANTED


@given(st.sampled_from(LANGUAGES), st.text())
def test_the_same_seed_gives_the_same_pair(language: str, seed: str) -> None:
    pair = pick_pair(language, seed)
    assert pair in pairs(language)
    assert pair == pick_pair(language, seed)
    assert pick_pair(language, seed, {pair}) != pair


def test_seeds_spread_over_the_pairs() -> None:
    assert len({pick_pair("nb", str(seed)) for seed in range(2_000)}) > 580


@given(st.sampled_from(LANGUAGES), st.lists(st.text(), max_size=15))
def test_pairs_in_use_at_once_share_no_word(language: str, seeds: list[str]) -> None:
    """*Swift starfish* and *shiny starfish* are told apart by half a pair, and on the phone not at all."""
    taken: list[str] = []
    for seed in seeds:
        taken.append(pick_pair(language, seed, taken))
    words = [word for pair in taken for word in pair.split()]
    assert len(words) == len(set(words))


def test_when_every_word_is_in_use_the_pair_is_still_a_new_one() -> None:
    taken: set[str] = set()
    for seed in range(200):
        pair = pick_pair("nb", str(seed), taken)
        assert pair not in taken
        taken.add(pair)


def test_when_every_pair_is_taken_one_is_given_all_the_same() -> None:
    assert pick_pair("fi", "x", set(pairs("fi"))) in pairs("fi")


def test_a_language_without_pairs_gets_the_english_ones() -> None:
    assert pairs("de") == pairs("en")
