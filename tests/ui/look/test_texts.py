"""Every sentence in every language, with the same gaps."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.domain.order import Flow
from app.domain.standing import Standing
from app.settings import LANGUAGES
from tests.support.sources import ROOT, all_sources
from ui.input.shortcuts import shown
from ui.look.texts import first_spoken, language_of, load_translator, speak, standing_help, standing_word

FOREIGN = [code for code, _ in LANGUAGES if code != "en"]
GAP = re.compile(r"\{(\w+)\}")

GLOSSARY = {
    "nb": {
        Standing.DRAFT: "Kladd",
        Standing.WAITING: "Venter på kunden",
        Standing.RESERVED: "Reservert",
        Standing.CAPTURED: "Trukket",
        Standing.RELEASED: "Frigitt",
        Standing.REFUNDED: "Refundert",
        Standing.UNKNOWN: "Ikke avklart",
        Standing.DECLINED: "Avvist",
        Standing.EXPIRED: "Utløpt",
        Standing.CANCELLED: "Avbrutt",
    },
    "da": {
        Standing.DRAFT: "Kladde",
        Standing.WAITING: "Venter på kunden",
        Standing.RESERVED: "Reserveret",
        Standing.CAPTURED: "Trukket",
        Standing.RELEASED: "Frigivet",
        Standing.REFUNDED: "Refunderet",
        Standing.UNKNOWN: "Ikke afklaret",
        Standing.DECLINED: "Afvist",
        Standing.EXPIRED: "Udløbet",
        Standing.CANCELLED: "Annulleret",
    },
    "sv": {
        Standing.DRAFT: "Utkast",
        Standing.WAITING: "Väntar på kunden",
        Standing.RESERVED: "Reserverad",
        Standing.CAPTURED: "Debiterad",
        Standing.RELEASED: "Frigjord",
        Standing.REFUNDED: "Återbetald",
        Standing.UNKNOWN: "Inte klarlagt",
        Standing.DECLINED: "Avböjd",
        Standing.EXPIRED: "Utgången",
        Standing.CANCELLED: "Avbruten",
    },
    "fi": {
        Standing.DRAFT: "Luonnos",
        Standing.WAITING: "Odottaa asiakasta",
        Standing.RESERVED: "Varattu",
        Standing.CAPTURED: "Veloitettu",
        Standing.RELEASED: "Vapautettu",
        Standing.REFUNDED: "Palautettu",
        Standing.UNKNOWN: "Ei vielä selvillä",
        Standing.DECLINED: "Hylätty",
        Standing.EXPIRED: "Vanhentunut",
        Standing.CANCELLED: "Peruttu",
    },
}
"""The one word of each state."""

TERMS = {
    r"\breserv(ed|ation)": {"nb": "reserv", "da": "reserv", "sv": "reserv", "fi": "vara"},
    r"\b(captur\w*|charged)\b": {"nb": "trekk|trukket", "da": "træk|trukket", "sv": "debiter", "fi": "veloi"},
    r"\brefund": {"nb": "refun|refusjon", "da": "refunder", "sv": "återbetal", "fi": "palaut"},
    r"\breleas": {"nb": "frigi", "da": "frigiv", "sv": "frigj|frigör", "fi": "vapau"},
    r"\b[Cc]ancel": {"nb": "avbr", "da": "annull", "sv": "avbr", "fi": "peru"},
    r"\b[Rr]equest": {"nb": "forespør", "da": "anmodning", "sv": "förfråg", "fi": "pyy"},
    r"\b[Rr]eceipt": {"nb": "kvittering", "da": "kvittering", "sv": "kvitto", "fi": "kuit"},
    r"\bsales unit": {"nb": "salgsenhet", "da": "salgssted", "sv": "säljställe", "fi": "myyntipiste"},
    r"\b[Dd]raft": {"nb": "kladd", "da": "kladde", "sv": "utkast", "fi": "luonno"},
    r"\b[Cc]ustomer": {"nb": "kunde", "da": "kunde", "sv": "kund", "fi": "asiak"},
    r"\b[Oo]rders?\b": {"nb": "ordre", "da": "ordre", "sv": "order", "fi": "tila"},
    r"\b[Ll]ines?\b": {"nb": "linje", "da": "linje", "sv": "rad", "fi": "rivi|rivej"},
    r"\b[Pp]roducts?\b": {"nb": "vare", "da": "vare", "sv": "var[aou]", "fi": "tuot"},
    r"\b[Ll]ink\b": {"nb": "lenke", "da": "link", "sv": "länk", "fi": "linkki|linkin|linkkiä"},
    r"\b[Tt]ill\b": {"nb": "kasse", "da": "kasse", "sv": "kassa", "fi": "kassa"},
    r"\b[Dd]iscount": {"nb": "rabatt", "da": "rabat", "sv": "rabatt", "fi": "alennu"},
    r"\b[Bb]ackup\b": {"nb": "sikkerhetskopi", "da": "sikkerhedskopi", "sv": "säkerhetskopi", "fi": "varmuuskopi"},
    r"\bservice\b": {"nb": "tjeneste", "da": "tjeneste", "sv": "tjänst", "fi": "palvelu"},
    r"\baction log": {"nb": "handlingslogg", "da": "handlingslog", "sv": "händelselogg", "fi": "toimintalok"},
    r"\b[Nn]ot known": {"nb": "ikke avklart", "da": "ikke afklaret", "sv": "inte klarlagt", "fi": "selvillä"},
    r"\bVAT": {"nb": "mva", "da": "moms", "sv": "moms", "fi": "alv|verokan"},
    r"\b[Aa]pprove": {"nb": "godkjen", "da": "godkend", "sv": "godkän", "fi": "hyväksy"},
    r"\bword pair": {"nb": "ordpar", "da": "ordpar", "sv": "ordpar", "fi": "sanapar"},
}
"""The one word of each thing: where the English has the first, the translation has the other. Nothing goes by two names."""

SAME = {
    "": {
        "DKK",
        "EUR",
        "NOK",
        "SEK",
        "QR",
        "English",
        "Norsk bokmål",
        "Dansk",
        "Svenska",
        "Suomi",
        "Enter",
        "{shop}: {amount}",
        "kg",
        "km",
        "kWh",
        "l",
        "min",
    },
    "nb": {"Webhooks", "Finland", "Latvia", "Canada", "USA"},
    "da": {"Webhooks", "Finland", "Canada", "Ukraine", "USA", "Link", "link", "Scanner", "Printer", "Stop"},
    "sv": {"Webhooks", "Finland", "USA", "Order"},
    "fi": {"Latvia"},
}
"""What reads the same as in English: codes of currencies, names of languages and keys, marks of units, and words of both."""

ABBREVIATED = {"Item no."}
"""Sources that end with the point of an abbreviation, which not every language writes."""


def read(language: str) -> dict[str, str]:
    file: Path = ROOT / "resources" / "translations" / f"kvitt_{language}.ts"
    messages = ET.parse(file).getroot().iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


@pytest.mark.parametrize("language", FOREIGN)
def test_every_sentence_is_translated_and_none_is_left_over(language: str) -> None:
    translated = read(language)
    assert sorted(all_sources() - translated.keys()) == []
    assert sorted(translated.keys() - all_sources()) == []
    assert [source for source, words in translated.items() if not words.strip()] == []


@pytest.mark.parametrize("language", FOREIGN)
def test_a_translation_has_the_gaps_of_its_source(language: str) -> None:
    wrong = {s: t for s, t in read(language).items() if sorted(GAP.findall(s)) != sorted(GAP.findall(t))}
    assert wrong == {}


@pytest.mark.parametrize("language", FOREIGN)
def test_a_translation_ends_as_its_source_does(language: str) -> None:
    """A sentence stays a sentence, a label stays a label, and what opens more keeps its dots."""
    ends = {s: t for s, t in read(language).items() if s not in ABBREVIATED}
    assert {s: t for s, t in ends.items() if _end(s) != _end(t)} == {}


def _end(text: str) -> str:
    last = text.replace("»", "”").removesuffix("mva.").removesuffix("Mva.")[-1:]
    return last if last and last in ".:…?!”" else ""


@pytest.mark.parametrize("language", FOREIGN)
def test_what_is_not_translated_has_a_reason(language: str) -> None:
    same = {source for source, words in read(language).items() if source == words}
    assert same == (SAME[""] | SAME[language]) & all_sources()


@pytest.mark.parametrize("language", FOREIGN)
def test_a_thing_goes_by_one_name(language: str) -> None:
    stray = [
        (term, source, words)
        for source, words in read(language).items()
        for term, names in TERMS.items()
        if re.search(term, source) and not re.search(names[language], words, re.IGNORECASE)
    ]
    assert stray == []


@pytest.mark.parametrize("language", FOREIGN)
def test_it_is_written_with_the_marks_of_its_language(language: str) -> None:
    """Quotation marks of the language, never the straight or the English ones, and no stray spaces."""
    wrong = re.compile(r"[\"“]| {2}|^ | $|(?<=\w) [.,:;!?]" + ("|”" if language == "nb" else "|[«»]"))
    assert [words for words in read(language).values() if wrong.search(words)] == []


@pytest.mark.parametrize("language", FOREIGN)
def test_the_window_speaks_it(language: str, qapp: QApplication) -> None:
    translator = load_translator(language)
    assert translator is not None, "the .qm is made by `make setup`"
    assert qapp.installTranslator(translator)
    try:
        for source, words in read(language).items():
            assert QCoreApplication.translate("kvitt", source) == words
        for standing, word in GLOSSARY[language].items():
            assert standing_word(standing) == word
    finally:
        qapp.removeTranslator(translator)


def test_every_state_has_a_word_and_a_help_for_every_flow() -> None:
    for standing in Standing:
        assert standing_word(standing)
        for flow in Flow:
            assert standing_help(standing, flow)


def test_every_language_has_its_words() -> None:
    files = {file.stem.removeprefix("kvitt_") for file in (ROOT / "resources" / "translations").glob("*.ts")}
    assert files == set(FOREIGN) == GLOSSARY.keys()


def test_the_chosen_language_wins() -> None:
    assert language_of("nb") == "nb"
    assert language_of("") in {code for code, _ in LANGUAGES}


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["da-DK", "da"], "da"),
        (["sv_SE"], "sv"),
        (["sv-FI", "fi-FI"], "sv"),
        (["fi"], "fi"),
        (["nb-NO"], "nb"),
        (["nn-NO", "nb-NO"], "nb"),
        (["no"], "nb"),
        (["en-GB", "da-DK"], "en"),
        (["de-DE", "fi-FI"], "fi"),
        (["se-NO"], "en"),
        (["fil-PH"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_we_speak(wanted: list[str], spoken: str) -> None:
    assert first_spoken(wanted) == spoken


PASTE = {"en": "&Paste", "nb": "&Lim inn", "da": "&Sæt ind", "sv": "Klistra &in", "fi": "&Liitä"}


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
def test_the_menus_of_qt_speak_it_too(language: str, qapp: QApplication) -> None:
    spoken = speak(qapp, language)
    try:
        assert QCoreApplication.translate("QWidgetTextControl", "&Paste") == PASTE[language]
        assert shown("Return") == "Enter", "the key goes by one name, in the words and beside its act"
        assert len(spoken) == (0 if language == "en" else 2)
    finally:
        for each in spoken:
            assert qapp.removeTranslator(each)
    assert QCoreApplication.translate("QWidgetTextControl", "&Paste") == "&Paste"
