"""Each state and each code, in five languages: five parts, no gap left open, no claim that is not known."""

import re
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.engine.refusal import REFUSALS, MoneyMoved
from app.domain.money import Currency, Money
from app.domain.operation import Kind
from app.domain.saying.say_case import saying_of
from app.domain.saying.saying import Case, InApp, Landing, Saying
from app.settings import LANGUAGES
from app.words.desk.parts import HEADS, IN_APP, MOVED, SayingPart
from app.words.desk.refusals import REFUSED_SAY
from app.words.desk.saying import CASES, SAID_AT_THE_DESK, SayingWords, saying_words
from app.words.language import Words
from tests.domain.saying.test_say_case import ENDS, EVERY, STATES, paid, refused
from tests.domain.test_offers import NOW

SPOKEN = {code: Words(code) for code, _ in LANGUAGES}
every_language = pytest.mark.parametrize("language", SPOKEN)
MOVED_NO = re.compile(
    r"nothing (has been|was) (charged|captured|refunded|released)|no money moved"
    r"|ingenting (er|ble) (trukket|refundert|frigitt)|ingen penger"
    r"|ikke trukket noget|intet (er|blev) (refunderet|frigivet)|ingen penge"
    r"|inget (har )?(debiterats|debiterades|återbetalats|återbetalades|frigjorts)|inga pengar"
    r"|mitään ei (ole |ollut )?(veloitettu|palautettu|vapautettu)|eikä mitään ole veloitettu|rahaa ei siirtynyt",
    re.IGNORECASE,
)
NEVER = re.compile(
    r"nothing has been (charged|captured|refunded)|ingenting er (trukket|refundert)|der er ikke trukket noget"
    r"|intet er refunderet|inget har (debiterats|återbetalats)|mitään ei ole (vielä )?(veloitettu|palautettu)"
    r"|eikä mitään ole (veloitettu|palautettu)",
    re.IGNORECASE,
)
"""What speaks of the whole payment, and not of one attempt."""
GLOSSARY = {
    "en": {Case.RESERVED: "reserved", Case.CAPTURED: "captured", Case.RELEASED: "released", Case.REFUNDED: "refunded"},
    "nb": {Case.RESERVED: "reservert", Case.CAPTURED: "trukket", Case.RELEASED: "frigitt", Case.REFUNDED: "refundert",
           Case.EXPIRED: "utløpt", Case.DECLINED: "avvist", Case.CANCELLED: "avbrutt"},
    "da": {Case.RESERVED: "reserveret", Case.CAPTURED: "trukket", Case.RELEASED: "frigivet",
           Case.REFUNDED: "refunderet", Case.EXPIRED: "udløbet", Case.DECLINED: "afvist",
           Case.CANCELLED: "annulleret"},
    "sv": {Case.RESERVED: "reserverat", Case.CAPTURED: "debiterats", Case.RELEASED: "frigjorts",
           Case.REFUNDED: "återbetalades", Case.EXPIRED: "utgången", Case.DECLINED: "avböj", Case.CANCELLED: "avbröts"},
    "fi": {Case.RESERVED: "varattu", Case.CAPTURED: "veloitettu", Case.RELEASED: "vapautettu",
           Case.REFUNDED: "palautettiin", Case.EXPIRED: "vanhentunut", Case.DECLINED: "hylk", Case.CANCELLED: "peruttiin"},
}  # fmt: skip
"""The word of each state, by the glossary of the product, as it is bent in a sentence."""


def told(saying: Saying, language: str) -> SayingWords:
    return saying_words(saying, SPOKEN[language], "Vipps")


@pytest.fixture(scope="module")
def all_told() -> dict[tuple[str, str], tuple[Saying, SayingWords]]:
    sayings = {name: saying_of(seen, NOW) for name, seen in EVERY.items()}
    return {
        (name, language): (saying, told(saying, language)) for name, saying in sayings.items() for language in SPOKEN
    }


def test_every_state_and_code_has_its_five_parts(all_told: dict[tuple[str, str], tuple[Saying, SayingWords]]) -> None:
    assert len(all_told) > 1200
    for (name, language), (_, parts) in all_told.items():
        for part in SayingPart:
            text = parts.part(part)
            assert text.strip() == text != "", (name, language, part)
            assert text[-1] in ".?", (name, language, text)
            assert not re.search(r"[{}]| {2}|\bNone\b|\.\.", text), (name, language, text)


def test_the_answer_on_the_money_is_that_of_the_case(
    all_told: dict[tuple[str, str], tuple[Saying, SayingWords]],
) -> None:
    for (name, language), (saying, parts) in all_told.items():
        assert parts.money.startswith(SPOKEN[language].say(MOVED[saying.moved])), (name, language)
        if saying.moved is MoneyMoved.NOT_KNOWN:
            for text in (parts.happened, parts.money, parts.app, parts.say):
                assert not MOVED_NO.search(text), (name, language, text)


def test_what_was_captured_is_never_said_not_to_be(all_told: dict[tuple[str, str], tuple[Saying, SayingWords]]) -> None:
    for (name, language), (saying, parts) in all_told.items():
        if saying.moved is MoneyMoved.YES and saying.case in CASES:
            assert not MOVED_NO.search(parts.say), (name, language, parts.say)


@every_language
@pytest.mark.parametrize("kind", [Kind.CAPTURE, Kind.REFUND, Kind.CANCEL])
def test_a_refusal_never_denies_what_was_captured_or_refunded_before(language: str, kind: Kind) -> None:
    """What is said of this attempt must not be taken for the whole payment."""
    for code in (*REFUSALS, "9999"):
        parts = told(saying_of(refused(kind, code, part=True), NOW), language)
        assert not NEVER.search(parts.say), (code, parts.say)


@every_language
def test_no_two_states_say_the_same(language: str) -> None:
    for part in (SayingPart.HAPPENED, SayingPart.SAY, SayingPart.NEXT):
        found = defaultdict(set)
        for case, (seen, _, _) in STATES.items():
            found[told(saying_of(seen, NOW), language).part(part)].add(case)
        same = [cases for cases in found.values() if len(cases) > 1]
        assert same == [], part


@every_language
def test_no_two_refusals_say_the_same(language: str) -> None:
    words = SPOKEN[language]
    for texts in (REFUSED_SAY.values(), IN_APP.values(), HEADS.values(), MOVED.values()):
        spoken = [words.say(text) for text in texts]
        assert len(set(spoken)) == len(spoken)


@every_language
def test_the_words_of_the_glossary_are_used(language: str) -> None:
    for case, word in GLOSSARY[language].items():
        assert word in told(saying_of(STATES[case][0], NOW), language).happened


@every_language
def test_everything_is_really_translated(language: str) -> None:
    if language != "en":
        assert [text for text in SAID_AT_THE_DESK if SPOKEN[language].say(text) == text] == []


def test_every_case_has_its_words_once() -> None:
    assert set(Case) == CASES.keys() | REFUSED_SAY.keys()
    assert set(InApp) == IN_APP.keys()
    assert not CASES.keys() & REFUSED_SAY.keys()


def test_amounts_and_days_are_written_as_the_language_does() -> None:
    at = datetime(2027, 1, 4, 9, 5, tzinfo=UTC)
    soon = saying_of(paid(10_000, hours=3), NOW)
    soon = replace(soon, figures=replace(soon.figures, until=at))
    assert "kl.\u00a009:05" in told(soon, "nb").say
    assert "100,00\u00a0kr" in told(soon, "nb").say
    assert "4.\u00a0tammikuuta 2027 klo\u00a09.05 asti" in told(soon, "fi").say
    assert "09:05 on 4\u00a0January 2027" in told(soon, "en").say


def refunded(currency: Currency, refund: date, today: datetime) -> Saying:
    saying = saying_of(paid(49_900, 49_900), NOW)
    money = Money(49_900, currency)
    landing = Landing(currency is Currency.NOK, refund, refund + timedelta(days=1), refund + timedelta(days=12))
    figures = replace(
        saying.figures,
        refunded=money,
        now=today,
        refunded_at=datetime.combine(refund, datetime.min.time(), UTC),
        landing=landing,
    )
    return replace(saying, figures=figures)


@pytest.mark.parametrize(
    ("currency", "language", "days_later", "words"),
    [
        (
            Currency.NOK,
            "nb",
            0,
            "kortet du betalte med. Du har dem vanligvis mellom 27.\u00a0november og 28.\u00a0november",
        ),
        (Currency.NOK, "nb", 20, "skulle vært der senest 9.\u00a0desember"),
        (Currency.DKK, "da", 0, "den konto, du har valgt i MobilePay-appen"),
        (Currency.DKK, "da", 20, "skulle have været der senest 9.\u00a0december"),
        (Currency.EUR, "fi", 0, "viimeistään 9.\u00a0joulukuuta"),
    ],
)
def test_where_and_when_a_refund_lands_is_said_by_country(
    currency: Currency, language: str, days_later: int, words: str
) -> None:
    day = date(2026, 11, 27)
    saying = refunded(currency, day, datetime(2026, 11, 27, 12, tzinfo=UTC) + timedelta(days=days_later))
    assert words in saying_words(saying, SPOKEN[language], "MobilePay").say


def test_a_part_that_went_back_is_told_with_the_rest() -> None:
    saying = saying_of(paid(20_000, 5_000), NOW)
    assert "50,00\u00a0kr was refunded to you on 29\u00a0November." in told(saying, "en").say
    assert told(saying, "en").money == (
        "Yes. 200,00\u00a0kr is captured. 50,00\u00a0kr of it is refunded. 299,00\u00a0kr is reserved and not captured."
    )


def test_the_word_pair_is_said_and_seen_while_the_customer_looks_for_it() -> None:
    saying = saying_of(STATES[Case.WAITING_PUSH][0], NOW)
    named = replace(saying, figures=replace(saying.figures, words="blue heron"))
    assert told(named, "en").say.endswith("It says blue heron.")
    assert told(named, "en").app.endswith("It says blue heron.")
    assert "blue heron" not in told(saying, "en").say
    link = saying_of(STATES[Case.WAITING_LINK][0], NOW)
    assert "blue heron" not in told(replace(link, figures=replace(link.figures, words="blue heron")), "en").say


def test_a_code_that_nobody_documented_is_told_in_the_words_of_the_service() -> None:
    parts = told(saying_of(ENDS["capture 9999"], NOW), "en")
    assert parts.happened == "Vipps MobilePay said no: Some title."
    assert parts.next == "Look at the order before you try again."
    nameless = replace(saying_of(ENDS["capture 9999"], NOW), title="")
    assert told(nameless, "en").happened == "Vipps MobilePay said no: 9999."


def test_an_answer_that_was_set_aside_is_told_at_the_end() -> None:
    saying = replace(saying_of(paid(49_900), NOW), set_aside=True)
    assert told(saying, "en").next.endswith("If the customer sees something else, ask again.")


def test_money_that_only_the_answer_tells_of_is_said_to_be_so() -> None:
    parts = told(saying_of(ENDS["create 6230"], NOW), "en")
    assert parts.money == "Yes. Vipps MobilePay says so, but the totals here do not show it yet. Ask again."


def test_money_that_the_bank_let_go_is_not_said_to_be_reserved() -> None:
    parts = told(saying_of(ENDS["capture 6260"], NOW), "en")
    assert parts.money == "No. This attempt moved no money."
    later = told(saying_of(refused(Kind.CAPTURE, "6260", part=True), NOW), "en")
    assert later.money.endswith("moved no money. 200,00\u00a0kr is captured. 50,00\u00a0kr of it is refunded.")


def test_nobody_is_told_why_a_number_cannot_be_asked() -> None:
    why = re.compile(
        r"\bage\b|young|business|unknown|alder|\bung|bedrift|ukjent|virksomhed|ukendt|ålder|företag|okän|\bikä|nuor"
        r"|yrity[ks]|tuntema",
        re.IGNORECASE,
    )
    for language in SPOKEN:
        parts = told(saying_of(ENDS["create 7010"], NOW), language)
        for part in (SayingPart.SAY, SayingPart.APP):
            assert not why.search(parts.part(part))
