"""The texts of vouchers: in each language all of them, with the same gaps."""

import re

import pytest

from app.domain.bookkeeping.forms.amounts import plain
from app.words.shop.voucher_words import TEXTS, voucher_words


@pytest.mark.parametrize("language", ["en", "nb", "da", "sv", "fi"])
def test_each_text_is_said_with_its_gaps(language: str) -> None:
    say = voucher_words(language)
    for text in TEXTS:
        assert set(re.findall(r"\{\w+\}", say(text))) == set(re.findall(r"\{\w+\}", text))
        # Programs that take plain letters alone get no question marks.
        assert "?" not in plain(say(text))
    assert (say("Sales") == "Sales") is (language == "en")
