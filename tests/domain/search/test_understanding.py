"""Search texts are understood in five languages."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.domain.desk.folding import fold
from app.domain.desk.query import MOST_WORDS, Mark, Term, TermKind
from app.domain.search.phrases import LANGUAGES
from app.domain.search.understanding import understand
from app.domain.shop.word_pairs import ADJECTIVES, NOUNS
from app.domain.standing import Standing
from tests.domain.desk.test_query import AS_WRITTEN

NOW = datetime(2026, 11, 25, 14, 30, tzinfo=timezone(timedelta(hours=1)))
"""A Wednesday in Oslo."""


def understood(text: str, language: str = "en", market: str = "NO") -> tuple[Term, ...]:
    return understand(text, language, NOW, market).terms


def day(number: int) -> datetime:
    return datetime(2026, 11, number, tzinfo=NOW.tzinfo)


def kinds(text: str, language: str = "en") -> list[tuple[TermKind, str]]:
    return [(term.kind, term.text) for term in understood(text, language)]


def test_everything_at_once() -> None:
    state, amount, person, unit, declined, pair = understood(
        'state:reserved amount:>500 by:anna unit:Oslo -declined "blue heron"'
    )
    assert (state.kind, state.standings) == (TermKind.STATE, {Standing.RESERVED})
    assert (amount.kind, amount.amounts) == (TermKind.AMOUNT, ((50_001, None),))
    assert (person.kind, person.words) == (TermKind.PERSON, ("anna",))
    assert (unit.kind, unit.words) == (TermKind.UNIT, ("oslo",))
    assert (declined.excluded, declined.standings) == (True, {Standing.DECLINED})
    assert (pair.phrase, pair.words) == (True, ("blue heron",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("about five hundred yesterday around four", [TermKind.AMOUNT, TermKind.DAY, TermKind.TIME]),
        ("nb|til rundt fem hundre i går ved 16-tiden", [TermKind.AMOUNT, TermKind.DAY, TermKind.TIME]),
        ("da|betalte 499 kr i onsdags omkring klokken fire", [TermKind.AMOUNT, TermKind.DAY, TermKind.TIME]),
        ("sv|för två dagar sedan runt halv fyra, åkesson", [TermKind.DAY, TermKind.TIME, TermKind.WORD]),
        ("fi|noin viisisataa euroa maanantaina neljän aikaan", [TermKind.AMOUNT, TermKind.DAY, TermKind.TIME]),
        ("499 hoodie", [TermKind.NUMBER, TermKind.WORD]),
        ("to hundre", [TermKind.AMOUNT]),
        ("receipt 1234 order K-261122-0042 sku HD-204", [TermKind.RECEIPT, TermKind.REFERENCE, TermKind.PRODUCT]),
        ("tracking 370000000000012345 psp ab12cd34", [TermKind.TRACKING, TermKind.PSP]),
        ("order 499 kr", [TermKind.AMOUNT]),
        ("order, 499", [TermKind.NUMBER]),
        ("receipt hoodie", [TermKind.WORD]),
        ("ends in hoodie", [TermKind.WORD]),
        ("ends in +47", [TermKind.NUMBER]),
        ("venter på kunden", [TermKind.STATE]),
        ("20 things", [TermKind.NUMBER, TermKind.WORD]),
        ("fifty", [TermKind.WORD]),
        ("fifty kroner", [TermKind.AMOUNT]),
        ("the", [TermKind.WORD]),
        ("about a hoodie", [TermKind.WORD]),
        ("nb|alle kladder over 500", [TermKind.STATE, TermKind.AMOUNT]),
        ("fi|kaikki luonnokset", [TermKind.STATE]),
        ("refund to nr 41234567", [TermKind.STATE, TermKind.NUMBER]),
        ("of the, !", [TermKind.WORD, TermKind.WORD]),
        ("- ~ !", []),
        ("-the", [TermKind.WORD]),
        ("before monday after 20.11 before hoodie", [TermKind.DAY, TermKind.DAY, TermKind.WORD, TermKind.WORD]),
        ("nb|for to dager siden, før mandag", [TermKind.DAY, TermKind.DAY]),
        ("🧢 帽子", [TermKind.WORD, TermKind.WORD]),
    ],
)  # fmt: skip
def test_what_callers_say(text: str, expected: list[TermKind]) -> None:
    language, _, said = text.rpartition("|")
    assert [term.kind for term in understood(said, language or "en")] == expected


def test_bare_figures_are_a_number_and_an_amount() -> None:
    (term,) = understood("499")
    assert (term.words, term.parts, term.amounts, term.near) == (("499",), ("499",), ((49_900, 49_900),), 49_900)
    (term,) = understood("...499")
    assert (term.text, term.words, term.amounts) == ("…499", ("499",), ())
    (term,) = understood("ends in 4567")
    assert (term.text, term.parts, term.amounts) == ("…4567", ("4567",), ())
    assert understood("-ends in 4567") == understood("-…4567")
    (term,) = understood("480-520")
    assert (term.words, term.amounts) == (("480-520",), ((48_000, 52_000),))
    (term,) = understood("12345678901")
    assert (term.tails, term.amounts) == (("12345678901",), ())
    (term,) = understood("ab12cd")
    assert term.tails == ("ab12cd",)
    (term,) = understood("B0AA0D")
    assert (term.tails, term.words) == (("b0aa0d",), ("b0a0d",))
    assert understood("psp B0AA0D")[0].tails == ("b0aa0d",)
    assert understood("psp 39009e")[0].tails == ("39009e",)
    assert (understood("39009e")[0].tails, understood("39009e")[0].near) == (("39009e",), 3_900_900)
    assert (understood("39e")[0].tails, understood("39 e")[0].tails) == ((), ())
    assert [term.text for term in understood("49 13 nov 657")] == ["49", "13 nov", "657"]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("41 23 45 67", [("41234567",)]),
        ("0047 412 34 567", [("4741234567", "004741234567")]),
        ("+47 41 23 45 67 499", [("4741234567",), ("499",)]),
        ("47 41234567", [("4741234567",)]),
        ("(+47) 41234567", [("4741234567",)]),
        ("46 70 123 45 67", [("46701234567",)]),
        ("040 1234567", [("401234567", "0401234567")]),
        ("499 41 23 45 67", [("499",), ("41234567",)]),
        ("45 67", [("4567",)]),
        ("0042 41234567", [("0042",), ("41234567",)]),
        ("012 345 678 901", [("12345678", "012345678"), ("901",)]),
        ("0046", [("0046",)]),
        ("401 234 567", [("401234",), ("567",)]),
    ],
)
def test_numbers_in_groups(text: str, terms: list[tuple[str, ...]]) -> None:
    assert [term.parts for term in understood(text)] == terms


@pytest.mark.parametrize(("typed", "market", "digits"), AS_WRITTEN)
def test_numbers_as_people_write_them(typed: str, market: str, digits: str) -> None:
    assert understand(typed, "en", NOW, market).numbers[0] == digits


def test_numbers_at_home_have_nine_digits_in_finland() -> None:
    assert [term.parts for term in understood("401 234 567", market="FI")] == [("401234567",)]


def test_days_are_those_of_the_shop() -> None:
    (term,) = understood("yesterday")
    assert (term.since, term.until) == (day(24), day(25))
    assert term.since is not None
    assert term.since.tzinfo is UTC
    ends = {text: (term.since, term.until) for text in BOUNDS for term in understood(text)}
    assert ends == BOUNDS
    assert understood("22.11")[0].amounts == ((2211, 2211),)
    assert understood("monday")[0].words == ("monday",)
    assert understood("for to dager siden")[0].since == day(23)
    assert understood("för två dagar sedan")[0].since == day(23)
    assert understood("22/11")[0].amounts == ()


BOUNDS = {
    "before:22.11": (None, day(22)),
    "until:22.11": (None, day(23)),
    "after:22.11": (day(23), None),
    "since:22.11": (day(22), None),
    'date:"22 nov"': (day(22), day(23)),
    "før:søndag": (None, day(22)),
    "ennen: 22.11.": (None, day(22)),
}


def test_an_hour_may_be_an_amount() -> None:
    (term,) = understood("about 16")
    assert (term.kind, term.amounts, term.hours) == (TermKind.TIME, ((1440, 1760),), ((900, 1021),))
    assert understood("about four")[0].amounts == ()
    assert understood("kl 16")[0].amounts == ()
    assert understood("at 16")[0].amounts == ()
    assert understood("time:16")[0].hours == ((900, 1021),)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("this morning", (25, 4), (25, 12)),
        ("i kveld", (25, 17), (26, 0)),
        ("igår kväll", None, None),
        ("i går kväll", (24, 17), (25, 0)),
        ("tänä aamuna", (25, 4), (25, 12)),
    ],
)
def test_some_hours_of_one_day(text: str, since: tuple[int, int] | None, until: tuple[int, int] | None) -> None:
    first, *others = understood(text)
    if since is None or until is None:
        assert (first.since, others[0].hours) == (day(24), ((1020, 1440),))
        return
    assert others == []
    assert (first.since, first.until) == (
        day(since[0]) + timedelta(hours=since[1]),
        day(until[0]) + timedelta(hours=until[1]),
    )


def test_a_part_of_any_day_may_be_a_word() -> None:
    assert [(term.words, term.hours) for term in understood("in the evening, evening")] == [
        ((), ((1020, 1440),)),
        (("evening",), ((1020, 1440),)),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_a_pair_is_a_word(language: str) -> None:
    adjectives, nouns = ADJECTIVES[language].split(), NOUNS[language].split()
    for pair in [*((one, nouns[0]) for one in adjectives), *((adjectives[0], one) for one in nouns)]:
        for heard in (language, "en"):
            assert [term.words for term in understood(" ".join(pair), heard)] == [(fold(word),) for word in pair]


def test_how_many_pieces_it_were_is_not_looked_for() -> None:
    assert kinds("two hoodies") == [(TermKind.WORD, "hoodies")]
    assert kinds("fem") == [(TermKind.WORD, "fem")]


@pytest.mark.parametrize("typed", ["not refunded hoodie", "nb|ikke refundert hoodie", "fi|ei palautettu hoodie"])
def test_a_state_that_an_order_has_not_is_left_out(typed: str) -> None:
    language, _, text = typed.rpartition("|")
    state, hoodie = understood(text, language or "en")
    assert (state.excluded, state.standings, hoodie.words) == (True, {Standing.REFUNDED}, ("hoodie",))
    assert understood(state.text, language or "en") == (state,)
    # What is a state of its own is not the other one's opposite.
    assert understood("not known yet")[0].standings == {Standing.UNKNOWN}


def test_what_is_not_paid_has_any_state_in_which_nobody_paid() -> None:
    (unpaid, thing) = understood("ikke betalt ennå, genser", "nb")
    assert Standing.WAITING in unpaid.standings
    assert not unpaid.standings & {Standing.RESERVED, Standing.CAPTURED, Standing.REFUNDED}
    assert thing.words == ("genser",)


@pytest.mark.parametrize(
    "typed",
    [
        "en|hi, this is Berg, wants a refund for the hoodie please",
        "nb|hei det er Berg, vil ha pengene tilbake for hoodie",
        "da|hej det er Berg, vil have pengene tilbage for hoodie",
        "sv|hej det är Berg, vill ha pengarna tillbaka för hoodie",
        "fi|moi, täällä on Berg, haluaa rahat takaisin, hoodie",
    ],
)
def test_who_wants_money_back_has_none_yet(typed: str) -> None:
    language, _, text = typed.partition("|")
    assert [term.text for term in understood(text, language)] == ["Berg", "hoodie"]


@pytest.mark.parametrize("typed", ["invoice 20778", "faktura 20778", "lasku 20778"])
def test_a_receipt_is_asked_for_as_an_invoice_too(typed: str) -> None:
    assert [(term.kind, term.words) for term in understood(typed)] == [(TermKind.RECEIPT, ("20778",))]


@pytest.mark.parametrize("typed", ["order number 0042", "ordrenr. 0042", "ordernummer 0042", "tilausnumero 0042"])
def test_the_number_of_an_order_is_said_in_many_ways(typed: str) -> None:
    assert [(term.kind, term.words) for term in understood(typed)] == [(TermKind.REFERENCE, ("0042",))]


@pytest.mark.parametrize("typed", ["order K2610290037", "ref:K261029-0037"])
def test_a_reference_is_read_as_it_was_heard_behind_its_word_too(typed: str) -> None:
    assert [(term.kind, term.words) for term in understood(typed)] == [(TermKind.REFERENCE, ("k", "261029", "0037"))]


def test_states_are_known_by_any_of_their_words() -> None:
    assert understood("captured")[0].standings == {Standing.CAPTURED, Standing.PART_CAPTURED}
    assert understood("to ship")[0].marks == {Mark.TO_SHIP}
    assert understood("to ship")[0].standings == frozenset()
    assert (understood("palautettu")[0].standings, understood("palautettu")[0].marks) == (
        {Standing.REFUNDED},
        {Mark.REFUNDED},
    )
    assert understood('state:"til forsendelse"')[0].marks == {Mark.TO_SHIP}
    assert understood("state:decl")[0].standings == {Standing.DECLINED}
    assert Standing.WAITING not in understood("state:paid")[0].standings
    assert understood("paid 499")[0].kind is TermKind.NUMBER


@pytest.mark.parametrize(
    "text",
    [
        "state:re",
        "state:nothing",
        'state:"reserved hoodie"',
        "amount:hoodie",
        "date:hoodie",
        "time:hoodie",
        "phone:kari",
    ],
)
def test_an_operator_that_cannot_be_read_is_words(text: str) -> None:
    assert [(term.kind, term.text) for term in understood(text)] == [(TermKind.WORD, text)]


def test_operators_in_the_words_of_each_language() -> None:
    assert kinds("navn:kari nimi:kari") == [(TermKind.CUSTOMER, "navn:kari")]
    assert kinds('name:"Kari Nordmann"') == [(TermKind.CUSTOMER, 'name:"Kari Nordmann"')]
    assert understood('name:"Kari Nordmann"')[0].phrase
    (term,) = understood("phone:+47 41 23 45 67")
    assert (term.kind, term.parts, term.words) == (TermKind.PHONE, ("4741234567",), ())
    (term,) = understood("psp:ab12cd34")
    assert (term.kind, term.tails, term.words) == (TermKind.PSP, ("ab12cd34",), ())
    assert understood("beløp:~500")[0].near == 50_000


def test_a_part_that_was_said_twice_counts_once() -> None:
    assert kinds("ase Åse aase") == [(TermKind.WORD, "ase")]
    assert len(understood(" ".join(f"word{at}" for at in range(99)))) == MOST_WORDS
    assert len(understood(" ".join(["of"] * 99))) == 1
    assert understood("") == ()


def test_the_time_grows_no_faster_than_the_text() -> None:
    """More than the longest text is not read at all."""
    for filling in ("a", "1 ", "-", ".", '"', "for ", "halv ", "x:"):
        assert understand(filling * 100_000, "nb", NOW) == understand(filling * 1_000, "nb", NOW)
