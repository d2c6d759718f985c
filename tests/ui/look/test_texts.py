"""Every sentence in every language, with the same gaps."""

import ast
import re
import xml.etree.ElementTree as ET
from functools import cache

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.domain.bookkeeping.forms.voucher_form import VoucherForm
from app.domain.order import Flow
from app.domain.standing import Standing
from app.settings import LANGUAGES
from tests.support.sources import ROOT, Use, all_uses, uses_in
from ui.input.shortcuts import shown
from ui.look.texts import first_spoken, language_of, speak, standing_help, standing_word, tr

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
        *(form.facts.name for form in VoucherForm),
    },
    "nb": {"Tips", "Webhooks", "Finland", "Latvia", "Canada", "USA"},
    "da": {
        "Find",
        "reference",
        "Webhooks",
        "Finland",
        "Canada",
        "Ukraine",
        "USA",
        "Link",
        "link",
        "Scanner",
        "Printer",
        "Stop",
    },
    "sv": {"Webhooks", "Finland", "USA", "Order", "1 order"},
    "fi": {"Latvia"},
}
"""What reads the same as in English: codes of currencies, names of languages, keys and programs, units, and words of both."""

ABBREVIATED = {"Item no."}
"""Sources that end with the point of an abbreviation, which not every language writes."""


FOLDER = ROOT / "resources" / "translations"


@cache
def entries(name: str) -> dict[Use, tuple[str, ...]]:
    """The entries of a file, read by a parser that is not the program's own."""
    found = {}
    for message in ET.parse(FOLDER / f"{name}.ts").getroot().iter("message"):
        forms = tuple(form.text or "" for form in message.iter("numerusform"))
        use = Use(message.findtext("source", ""), message.findtext("comment", ""), message.get("numerus") == "yes")
        assert use not in found, f"{use} is there twice"
        assert len(forms) == (2 if use.counts else 0)
        found[use] = forms or (message.findtext("translation", ""),)
    return found


def read(language: str) -> list[tuple[str, str]]:
    """Each English text with its translation; of those that count, one and many."""
    english = entries("forms_en")
    return [
        (source, words)
        for name in ("kvitt", "forms")
        for use, forms in entries(f"{name}_{language}").items()
        for source, words in zip(english[use] if use.counts else (use.text,), forms, strict=True)
    ]


@pytest.mark.parametrize("language", FOREIGN)
def test_every_sentence_is_translated_and_none_is_left_over(language: str) -> None:
    plain = {use.text for use in all_uses() if not use.counts}
    translated = {use.text for use in entries(f"kvitt_{language}")}
    assert sorted(plain - translated) == []
    assert sorted(translated - plain) == []
    assert [source for source, words in read(language) if not words.strip()] == []


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
def test_what_counts_has_its_one_and_its_many(language: str) -> None:
    counted = {use.text for use in all_uses() if use.counts}
    assert {use.text for use in entries(f"forms_{language}") if use.counts} == counted
    for use, (_, many) in ((use, forms) for use, forms in entries("forms_en").items() if use.counts):
        assert many == use.text


@pytest.mark.parametrize("language", FOREIGN)
def test_what_is_told_apart_by_its_meaning_is_said_somewhere(language: str) -> None:
    """A language that has one word for both meanings needs no second entry."""
    told_apart = {use for use in entries(f"forms_{language}") if not use.counts}
    assert told_apart <= all_uses()
    assert all(use.meaning for use in told_apart)
    assert all(words != entries(f"kvitt_{language}")[Use(use.text)] for use, words in entries(f"forms_{language}").items()
               if use.meaning)  # fmt: skip


def test_the_scan_sees_what_is_counted_and_what_is_meant() -> None:
    seen = uses_in(ast.parse("tr('a', count=n)\nwords.say('b', meaning='c')\ntr('d')\ntr(e)"))
    assert seen == {Use("a", counts=True), Use("b", "c"), Use("d")}


@pytest.mark.parametrize("language", FOREIGN)
def test_a_translation_has_the_gaps_of_its_source(language: str) -> None:
    assert [(s, t) for s, t in read(language) if sorted(GAP.findall(s)) != sorted(GAP.findall(t))] == []


@pytest.mark.parametrize("language", FOREIGN)
def test_a_translation_ends_as_its_source_does(language: str) -> None:
    """A sentence stays a sentence, a label stays a label, and what opens more keeps its dots."""
    assert [(s, t) for s, t in read(language) if s not in ABBREVIATED and _end(s) != _end(t)] == []


def _end(text: str) -> str:
    last = text.replace("»", "”").removesuffix("mva.").removesuffix("Mva.")[-1:]
    return last if last and last in ".:…?!”" else ""


@pytest.mark.parametrize("language", FOREIGN)
def test_what_is_not_translated_has_a_reason(language: str) -> None:
    same = {source for source, words in read(language) if source == words}
    assert same == (SAME[""] | SAME[language]) & {source for source, _ in read(language)}


@pytest.mark.parametrize("language", FOREIGN)
def test_a_thing_goes_by_one_name(language: str) -> None:
    stray = [
        (term, source, words)
        for source, words in read(language)
        for term, names in TERMS.items()
        if re.search(term, GAP.sub("", source)) and not re.search(names[language], words, re.IGNORECASE)
    ]
    assert stray == []


@pytest.mark.parametrize("language", FOREIGN)
def test_it_is_written_with_the_marks_of_its_language(language: str) -> None:
    """Quotation marks of the language, never the straight or the English ones, and no stray spaces."""
    wrong = re.compile(r"[\"“]| {2}|^ | $|(?<=\w) [.,:;!?]" + ("|”" if language == "nb" else "|[«»]"))
    assert [words for _, words in read(language) if wrong.search(words)] == []


@pytest.mark.parametrize("language", FOREIGN)
def test_the_window_speaks_it(language: str, qapp: QApplication) -> None:
    spoken = speak(qapp, language)
    try:
        for use, forms in (entries(f"kvitt_{language}") | entries(f"forms_{language}")).items():
            if use.counts:
                assert [tr(use.text, count=count) for count in (1, 2, 0, 11, 21)] == [forms[0], *[forms[1]] * 4]
            else:
                assert tr(use.text, meaning=use.meaning) == forms[0]
        for standing, word in GLOSSARY[language].items():
            assert standing_word(standing) == word
    finally:
        spoken.end()


def test_every_state_has_a_word_and_a_help_for_every_flow() -> None:
    for standing in Standing:
        assert standing_word(standing)
        for flow in Flow:
            assert standing_help(standing, flow)


def test_every_language_has_its_words() -> None:
    files = {file.stem for file in FOLDER.glob("*.ts")}
    assert files == {"forms_en", *(f"{name}_{code}" for name in ("kvitt", "forms") for code in FOREIGN)}
    assert set(FOREIGN) == GLOSSARY.keys()


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
        assert (spoken.of_qt is None) is (language == "en")
        assert tr("Copy") != "Copy" or language == "en"
    finally:
        spoken.end()
        spoken.end()  # a second time does nothing
    assert tr("Copy") == "Copy"
    assert QCoreApplication.translate("QWidgetTextControl", "&Paste") == "&Paste"
