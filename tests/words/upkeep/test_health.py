"""Every code of the state of the program has its words, in every language, and nothing in them stays open."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.records import health
from app.domain.records.health import Condition, HealthCheck, HealthRow
from app.domain.shop.scope import Scope
from app.settings import LANGUAGES
from app.words.language import Words
from app.words.upkeep.health import CHECK_WORDS, CONDITION_WORDS, HEALTH, health_words
from app.words.upkeep.owners import OWNER_WORDS

AT = datetime(2026, 11, 30, tzinfo=UTC)


def test_every_code_check_condition_and_owner_has_words() -> None:
    judged = Path(health.__file__).read_text("utf-8").partition("_Judged =")[2]
    codes = set(re.findall(r'"([a-z_]+)"(?!:)', judged))
    assert codes == HEALTH.keys()
    assert set(HealthCheck) == CHECK_WORDS.keys()
    assert set(Condition) == CONDITION_WORDS.keys()
    assert set(Scope) == OWNER_WORDS.keys()


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
def test_its_gaps_are_filled(language: str) -> None:
    names = ("ms", "lost", "asked", "seconds", "count", "most", "limit", "megabytes", "percent", "version", "behind")
    facts = dict.fromkeys(names, 7)
    for code in HEALTH:
        row = HealthRow(HealthCheck.DISK, Condition.FINE, code, {**facts, "at": AT})
        said, advice = health_words(row, Words(language), lambda at: f"{at:%d.%m.}")
        assert said
        assert "{" not in said + advice
