"""Each reading of a term leads by an index to the orders that may meet it."""

from datetime import UTC, datetime

from app.domain.desk.query import Term, TermKind
from app.store.search.conditions import PLAIN, Conditions, Surroundings
from app.store.search.leads import days_of, match_of, matching, only_text, other_leads

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def word(*words: str, **readings: object) -> Term:
    return Term(TermKind.WORD, "x", words=words, **readings)  # type: ignore[arg-type]


def test_words_are_cut_into_pieces_that_cover_them() -> None:
    assert match_of(word("kari"), PLAIN) == '(("kar" AND "ari"))'
    assert match_of(word("genser"), PLAIN) == '(("gen" AND "ser"))'
    assert match_of(word("abcabc"), PLAIN) == '(("abc"))'
    assert match_of(word("4741234567"), PLAIN) == '(("412" AND "345" AND "567"))'
    assert match_of(word('a"b'), PLAIN) == '(("a""b"))'
    assert match_of(word("oedegard"), PLAIN) == '(("oed" AND "ega" AND "ard") OR ("ode" AND "gar" AND "ard"))'
    assert match_of(word("kari", "lie", parts=("472",)), PLAIN) == '(("kar" AND "ari")) AND (("lie")) OR ("472")'
    assert match_of(word("gnser"), Surroundings({"gnser": ("kopp",)})) == '(("gns" AND "ser") OR ("kop" AND "opp"))'


def test_what_is_shorter_than_a_piece_leads_nowhere() -> None:
    assert (
        match_of(word("ka"), PLAIN) == match_of(word("kari", "ka"), PLAIN) == match_of(word(parts=("47",)), PLAIN) == ""
    )
    assert match_of(Term(TermKind.UNIT, "x", words=("oslo",)), PLAIN) == ""


def test_what_has_no_index_gives_no_lead() -> None:
    assert other_leads(word(hours=((1, 2),), tails=("abcdef",)), Conditions(PLAIN)) is None
    assert other_leads(Term(TermKind.UNIT, "x", words=("oslo",)), Conditions(PLAIN)) is None
    assert other_leads(word("kari"), Conditions(PLAIN)) == []


def test_only_what_is_exact_comes_in_its_order() -> None:
    (exact, wide, open_ended) = other_leads(word(amounts=((5, 5), (1, 9), (None, None))), Conditions(PLAIN)) or []
    assert (exact.condition, wide.condition, open_ended.condition) == ("amount = 5", "amount >= 1 AND amount <= 9", "1")
    assert (exact.sorted, wide.sorted, open_ended.sorted) == (True, False, False)
    assert matching(Conditions(PLAIN), "x").sorted


def test_a_time_touches_whole_days() -> None:
    day = int(NOON.timestamp()) // 86_400
    assert days_of(word(since=NOON, until=NOON.replace(hour=13))) == (day, day)
    assert days_of(word(since=NOON, until=NOON.replace(day=23, hour=0))) == (day, day)
    assert days_of(word(until=NOON))[0] == 0
    assert days_of(word(since=NOON))[1] > day * 1_000


def test_a_term_with_another_reading_is_not_only_text() -> None:
    assert only_text(word("kari", parts=("47",)))
    assert not only_text(word("499", amounts=((1, 1),)))
    assert not only_text(Term(TermKind.UNIT, "x", words=("oslo",)))
