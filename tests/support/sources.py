"""Every English sentence that a person can see, gathered from the code, to hold the translations against."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import NamedTuple

from app.domain.golive.table import DEMANDS
from app.settings import SETTINGS, Section
from app.words.countries import COUNTRIES
from app.words.desk.refunding import REFUNDING
from app.words.desk.saying import SAID_AT_THE_DESK
from app.words.golive.going_live import APPROVE_IT, PROOFS, STEPS, TO_DO
from app.words.ledger.money_words import ENTRIES, FINDING_ADVICE, FINDING_TITLES, STATES
from app.words.parcels import NOT_SHIPPED, PARCEL
from app.words.people import RIGHTS, ROLE_WORDS
from app.words.privacy.erasing import DONE as ERASED
from app.words.privacy.erasing import PLAN, WHY
from app.words.privacy.handed_out import FACTS, HANDED_OUT, STAFF
from app.words.privacy.kept import KEPT, MASKED, NOWHERE_ELSE
from app.words.restoring import RESTORE
from app.words.sentences import COUNTED, DONE, JOURNAL, LISTED, NOT_KNOWN, SENTENCES
from app.words.service_codes import NUMBERS, REFUND_NUMBERS
from app.words.shop.bookkeeping import ACCOUNT_WORDS
from app.words.shop.day import AGES, WAYS
from app.words.shop.report import AGAINST, TRENDS
from app.words.shop.units import ABILITIES, CAPTURE_LATER
from app.words.standings import STANDINGS
from app.words.upkeep.health import CHECK_WORDS, CONDITION_WORDS, HEALTH
from app.words.upkeep.owners import OWNER_WORDS
from tests.support.trees import nodes_of, tree_of
from ui.context import BANDS
from ui.pages.settings.groups import GROUPS

ROOT = Path(__file__).parents[2]


class Use(NamedTuple):
    """An English text as the code says it: with what is meant by it, and whether it counts something."""

    text: str
    meaning: str = ""
    counts: bool = False


def uses_in(tree: ast.AST) -> set[Use]:
    """The plain texts given to `tr(…)` or to `….say(…)`; any other one is named in `declared`."""
    found = set()
    for node in nodes_of(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in ("tr", "say") and node.args and isinstance(text := node.args[0], ast.Constant):
            named = {each.arg: each.value for each in node.keywords}
            meaning = named.get("meaning", ast.Constant(""))
            assert isinstance(meaning, ast.Constant)
            found.add(Use(str(text.value), str(meaning.value), "count" in named))
    return found


def in_code() -> set[Use]:
    """What the code of the window says."""
    files = (ROOT / "ui").rglob("*.py")
    return {use for file in files for use in uses_in(tree_of(file))}


def declared() -> set[Use]:
    """The texts that are declared as data and translated where they are shown."""
    counted = {
        *(SENTENCES[code] for code in (*COUNTED, *LISTED)),
        JOURNAL[""],
        RESTORE["orders"],
        RESTORE["requests"],
        ERASED["tills"],
    }
    settings = {text for setting in SETTINGS for text in (setting.words, setting.hint)}
    choices = {words for setting in SETTINGS for _, words in setting.choices}
    texts = (
        {
            *SENTENCES.values(),
            *RIGHTS.values(),
            *AGES.values(),
            *WAYS.values(),
            *(*AGAINST.values(), *TRENDS.values()),
            *ROLE_WORDS.values(),
            *ACCOUNT_WORDS.values(),
            *(part for each in (*NUMBERS.values(), *REFUND_NUMBERS.values()) for part in each),
            *SAID_AT_THE_DESK,
            *REFUNDING.values(),
            *(*DONE.values(), *NOT_KNOWN.values()),
            *JOURNAL.values(),
            *COUNTRIES.values(),
            *PARCEL.values(),
            *NOT_SHIPPED.values(),
            *RESTORE.values(),
            *(*PLAN.values(), *WHY.values(), *ERASED.values()),
            *(*FACTS.values(), *HANDED_OUT.values(), STAFF),
            *(part for kept in KEPT for part in kept),
            *(MASKED, NOWHERE_ELSE),
            *(*FINDING_TITLES.values(), *FINDING_ADVICE.values(), *STATES.values(), *ENTRIES.values()),
            *BANDS.values(),
            *STANDINGS.values(),
            *(text for demand in DEMANDS for text in (demand.title, demand.how, demand.part.value)),
            *PROOFS.values(),
            *STEPS.values(),
            *(APPROVE_IT, *TO_DO.values()),
            *OWNER_WORDS.values(),
            *(*ABILITIES.values(), CAPTURE_LATER),
            *CHECK_WORDS.values(),
            *CONDITION_WORDS.values(),
            *(part for each in HEALTH.values() for part in each),
            *settings,
            *choices,
        }
        | {group.words for group in GROUPS}
        | {section.value for section in Section}
    ) - {""}
    return {Use(text, counts=text in counted) for text in texts}


@cache
def all_uses() -> frozenset[Use]:
    """Everything that needs a translation, gathered once: reading all of the window's code takes a good third of a second."""
    return frozenset(in_code() | declared())


def all_sources() -> frozenset[str]:
    """The English texts that need a translation."""
    return frozenset(use.text for use in all_uses())
