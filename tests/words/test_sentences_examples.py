"""What a sentence or a hint gives as an example is taken where it is typed, in every language."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest

from app.domain.engine.webhook import parse_listen
from app.domain.input.entry import parse_entry
from app.domain.order import parse_discount, parse_quantity
from app.domain.papers.printer import Way, parse_target
from app.domain.problem import Invalid
from app.domain.scanning.scale_label import layouts_of, parse_layouts
from app.domain.shop.currency import Currency
from app.domain.shop.request_terms import parse_lasts
from app.services.day.day_rules import parse_day
from app.settings import LANGUAGES, SETTINGS
from app.settings.checks import MARKETS
from app.words.language import Words
from app.words.sentences import SENTENCES, explain

NOK = Currency.NOK
TODAY = date(2026, 11, 30)
HINTS = {each.name: each.hint for each in SETTINGS}
Take = Callable[[str], object]
EXAMPLES: dict[str, tuple[str, str, int, Take]] = {
    "day": (
        SENTENCES["day_unreadable"],
        r"[0-9]{4}-[0-9-]+|today|yesterday|i dag|i går|tänään|eilen",
        3,
        lambda typed: parse_day(typed, TODAY),
    ),
    "how much": (SENTENCES["quantity_missing"], r"[0-9],?[0-9]*", 2, parse_quantity),
    "quantity": (SENTENCES["quantity_unreadable"], r"\b[0-9],?[0-9]*", 2, parse_quantity),
    "discount": (SENTENCES["percent_unreadable"], r"[0-9]+ %", 1, lambda typed: parse_discount(typed, 10_000, NOK)),
    "listen": (SENTENCES["listen_unusable"], r"[0-9.]+:[0-9]+", 1, parse_listen),
    "line": ("Scan, pick or type: 2*Hoodie 499", r"2\*.+", 1, lambda typed: parse_entry(typed, NOK)),
    "layout": (HINTS["scale_labels"], r"weight \S+\}", 1, parse_layouts),
    "no layout": (HINTS["scale_labels"], r"\boff\b", 1, lambda typed: layouts_of(typed, "NO")),
    "printer in the network": (
        HINTS["printer_address"],
        r"[0-9.]{9,}",
        1,
        lambda typed: parse_target(Way.NETWORK, typed),
    ),
    "printer by USB": (
        HINTS["printer_address"],
        r"[0-9a-f]{4}:[0-9a-f]{4}",
        1,
        lambda typed: parse_target(Way.USB, typed),
    ),
    "printer at a port": (HINTS["printer_address"], r"COM[0-9]", 1, lambda typed: parse_target(Way.SERIAL, typed)),
    "other printers": (
        SENTENCES["printer_address"],
        r"[0-9a-f]{4}:[0-9a-f]{4}",
        1,
        lambda typed: parse_target(Way.USB, typed),
    ),
}
"""A text, what in it is an example, how many it has, and what reads that where it is typed."""


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_taken(name: str, language: str) -> None:
    source, example, count, take = EXAMPLES[name]
    found = re.findall(example, Words(language).say(source))
    assert len(found) == count
    for typed in found:
        take(typed)


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
@pytest.mark.parametrize("market", MARKETS)
def test_a_time_to_pay_that_is_given_as_an_example_is_taken_in_its_country(market: str, language: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_lasts("soon", market)
    examples = re.findall("[0-9]+ [a-z]+", explain(refused.value, Words(language)))
    assert len(examples) == 3
    for typed in examples:
        assert parse_lasts(typed, market)
