"""Every error code has a sentence in every language: what happened, what became of the money, and what to do next."""

import re
import xml.etree.ElementTree as ET

import pytest

from app.domain.codes import ServiceCode, Unreached
from app.domain.engine.refusal import REFUSALS, MoneyMoved
from app.settings import LANGUAGES
from app.words.sentences import SENTENCES
from app.words.service_codes import NUMBERS, REFUND_NUMBERS, CodeWords
from tests.support.sources import ROOT

MONEY = {
    "en": {
        MoneyMoved.NO: r"nothing was (charged|captured|refunded|released)|no money moved",
        MoneyMoved.YES: r"everything has been (captured|refunded)|the money is reserved",
        MoneyMoved.NOT_KNOWN: r"not known yet",
    },
    "nb": {
        MoneyMoved.NO: r"ingenting ble (trukket|refundert|frigitt)|ingen penger ble flyttet",
        MoneyMoved.YES: r"alt er (trukket|refundert)|pengene er reservert",
        MoneyMoved.NOT_KNOWN: r"ikke avklart",
    },
    "da": {
        MoneyMoved.NO: r"der er ikke trukket noget|intet er (refunderet|frigivet)|der er ikke flyttet penge",
        MoneyMoved.YES: r"alt er (allerede )?(trukket|refunderet)|pengene er reserveret",
        MoneyMoved.NOT_KNOWN: r"ikke afklaret",
    },
    "sv": {
        MoneyMoved.NO: r"inget har (debiterats|återbetalats|frigjorts)|inga pengar har flyttats",
        MoneyMoved.YES: r"allt är (redan )?(debiterat|återbetalat)|pengarna är reserverade",
        MoneyMoved.NOT_KNOWN: r"inte klarlagt",
    },
    "fi": {
        MoneyMoved.NO: r"mitään ei (veloitettu|palautettu|vapautettu)|rahaa ei siirtynyt",
        MoneyMoved.YES: r"kaikki on (jo )?(veloitettu|palautettu)|rahat on varattu",
        MoneyMoved.NOT_KNOWN: r"ei (ole )?vielä selvillä",
    },
}
NO_MONEY_MOVED = {
    "en": "no money moved",
    "nb": "ingen penger ble flyttet",
    "da": "der er ikke flyttet penge",
    "sv": "inga pengar har flyttats",
    "fi": "rahaa (ei )?siirtynyt",
}
"""What is true of a sale, a capture and a refund alike."""
CHARGED = r"charged|trukket|debiterat|veloitettu"
STEPS = {
    "en": "add|approve|ask|capture|check|choose|correct|do not|keep|look|make|pay|raise|refund|scan|send|shorten|use|wait",
    "nb": "behold|betal|bruk|godkjenn|ikke|kort|lag|legg|refunder|rett|se|send|sjekk|skann|spør|trekk|velg|vent|øk",
    "da": "behold|betal|brug|forkort|forøg|godkend|lav|læg|refunder|ret|scan|se|send|spørg|tilføj|tjek|træk|udlever ikke"
    "|vent|vælg",
    "sv": "använd|behåll|betala|debitera|fråga|godkänn|gör|höj|kontrollera|korta|lägg|lämna inte|rätta|se|skanna|skicka|titta"
    "|vänta|välj|återbetala",
    "fi": "hyväksy|jätä|katso|korjaa|kysy|käytä|lisää|lyhennä|lähetä|maksa|odota|palauta|skannaa|suurenna|tarkista|tee|valitse"
    "|veloita|älä",
}
JARGON = {
    "en": r"idempoten|payload|metadata|scope|token|json|http\b|request body|serial|aggregate|authoris|authoriz|reserve ",
    "nb": r"idempoten|payload|metadata|scope|token|json|http\b|aggregat|autoris|belast|kanseller|tilbakebetal",
    "da": r"idempoten|payload|metadata|scope|token|json|http\b|aggregat|autoris|opkræv|hæve|tilbagefør|afbryd",
    "sv": r"idempoten|payload|metadata|scope|token|json|http\b|aggregat|auktoris|belasta|annuller|refunder|makuler",
    "fi": r"idempoten|payload|metadata|scope|token|json|http\b|aggregaat|auktoris|valtuut|hyvitä|hyvitet|mitätöi",
}
"""Words for whoever wrote the service, and words beside those of the glossary."""
LONGEST = 130


def _translated(language: str) -> dict[str, str]:
    file = ROOT / "resources" / "translations" / f"kvitt_{language}.ts"
    messages = ET.parse(file).getroot().iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


WORDS = {code: _translated(code) for code, _ in LANGUAGES if code != "en"}
SAID = {
    **{code: (code, words) for code, words in NUMBERS.items()},
    "4150 refund": (ServiceCode.TAKEN, REFUND_NUMBERS[ServiceCode.TAKEN]),
}
every_sentence = pytest.mark.parametrize(("code", "english"), SAID.values(), ids=SAID)
every_language = pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])


def said(english: str | CodeWords, language: str) -> str:
    parts = [english] if isinstance(english, str) else [part for part in english if part]
    return " ".join(part if language == "en" else WORDS[language][part] for part in parts)


def answers(sentence: str, language: str) -> list[MoneyMoved]:
    """What `sentence` says of the money."""
    return [moved for moved, words in MONEY[language].items() if re.search(words, sentence, re.IGNORECASE)]


def has_step(sentence: str, language: str) -> bool:
    """Whether a part of `sentence` after the first tells the reader to do something."""
    parts = re.split(r"[.;:,] ", sentence)[1:]
    return any(re.match(rf"({STEPS[language]})\b", part, re.IGNORECASE) for part in parts)


def test_every_code_has_its_sentence() -> None:
    assert NUMBERS.keys() == REFUSALS.keys()
    assert REFUND_NUMBERS.keys() <= REFUSALS.keys()


@every_sentence
@pytest.mark.parametrize("language", WORDS)
def test_a_sentence_is_really_translated(code: str, english: CodeWords, language: str) -> None:
    foreign = said(english, language)
    assert foreign.strip()
    assert foreign != said(english, "en")
    assert re.findall(r"\{\w*\}", foreign) == re.findall(r"\{\w*\}", said(english, "en")) == []
    assert foreign.endswith(".")


@every_language
def test_no_two_codes_say_the_same(language: str) -> None:
    told = [said(english, language) for _, english in SAID.values()]
    assert [sentence for sentence in told if told.count(sentence) > 1] == []


@every_sentence
@every_language
def test_a_sentence_says_what_became_of_the_money(code: str, english: CodeWords, language: str) -> None:
    assert answers(said(english, language), language) == [REFUSALS[code].money]


@every_sentence
@every_language
def test_a_sentence_says_what_to_do_next(code: str, english: CodeWords, language: str) -> None:
    assert has_step(said(english, language), language)


@every_sentence
@every_language
def test_a_sentence_is_short_and_plain(code: str, english: CodeWords, language: str) -> None:
    sentence = said(english, language)
    assert len(sentence) <= LONGEST
    assert not re.search(JARGON[language], sentence, re.IGNORECASE)


@every_language
def test_a_code_that_nobody_has_documented_says_it_too(language: str) -> None:
    sentence = said(SENTENCES["refused"], language)
    assert answers(sentence, language) == [MoneyMoved.NO]
    assert has_step(sentence, language)


@every_language
@pytest.mark.parametrize("code", sorted({*Unreached} - {Unreached.SANDBOX_GONE}))
def test_what_never_left_is_said_in_words_that_fit_a_refund_too(code: str, language: str) -> None:
    sentence = said(SENTENCES[code], language)
    assert re.search(NO_MONEY_MOVED[language], sentence, re.IGNORECASE)
    assert not re.search(CHARGED, sentence, re.IGNORECASE)


@every_language
def test_nobody_is_told_why_a_customer_cannot_be_asked(language: str) -> None:
    sentence = said(NUMBERS["7010"], language).lower()
    for reason in (r"\bage\b", "young", "business", "unknown", "alder", r"\bung", "bedrift", "ukjent", "virksomhed",
                   "ukendt", "ålder", "företag", "okän", r"\bikä", "nuor", "yritys", "tuntema"):  # fmt: skip
        assert not re.search(reason, sentence)


@pytest.mark.parametrize(
    ("sentence", "language", "told", "step"),
    [
        ("It failed. Nothing was charged.", "en", [MoneyMoved.NO], False),
        ("It failed. Send it again.", "en", [], True),
        (
            "Nothing was captured, and it is not known yet. Ask again.",
            "en",
            [MoneyMoved.NO, MoneyMoved.NOT_KNOWN],
            True,
        ),
        ("Send a request was refused.", "en", [], False),
        ("Det er ikke avklart. Spør igjen.", "nb", [MoneyMoved.NOT_KNOWN], True),
        ("Der er ikke trukket noget. Det gik galt.", "da", [MoneyMoved.NO], False),
        ("Allt är redan debiterat. Titta på summorna.", "sv", [MoneyMoved.YES], True),
        ("Rahaa ei siirtynyt. Hyväksyntä puuttuu.", "fi", [MoneyMoved.NO], False),
    ],
)
def test_the_checks_can_say_no(sentence: str, language: str, told: list[MoneyMoved], step: bool) -> None:
    assert answers(sentence, language) == told
    assert has_step(sentence, language) is step
