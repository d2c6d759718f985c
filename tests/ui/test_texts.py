"""Every sentence in every language, with the same gaps."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.domain.order import Flow
from app.domain.payment import Standing
from app.settings import LANGUAGES
from tests.support.sources import ROOT, all_sources
from ui.texts import language_of, load_translator, standing_help, standing_word

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
}


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


def test_the_chosen_language_wins() -> None:
    assert language_of("nb") == "nb"
    assert language_of("") in {code for code, _ in LANGUAGES}
