"""Why one order of many was not shipped, in one sentence."""

from app.domain.desk.to_ship import OneOfMany, OneStage
from app.words.parcels import failure_words


def test_each_failure_has_a_sentence_without_gaps() -> None:
    assert "not known yet" in failure_words(OneOfMany("K-1", OneStage.UNKNOWN, "uncertain"))
    assert failure_words(OneOfMany("K-1", OneStage.FAILED, "not_approved_yet")).startswith(
        "The customer has not approved"
    )
    for error in ("too_fast", ""):
        assert "Open the order" in failure_words(OneOfMany("K-1", OneStage.FAILED, error))
    assert "Own words" in failure_words(OneOfMany("K-1", OneStage.FAILED, "HTTP 403", "Own words"))
    assert "HTTP 403" in failure_words(OneOfMany("K-1", OneStage.FAILED, "HTTP 403"))
