"""Every code that can be raised has its sentence, every sentence is used, and no gap stays open."""

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

import pytest

from app.domain.codes import Code, Happened
from app.domain.engine.refusal import REFUSALS, Answer
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.problem import AppError, Invalid
from app.errors import Blocked, Offline, Refused, Uncertain
from app.settings import LANGUAGES
from app.words import sentences
from app.words.language import Words
from app.words.service_codes import NUMBERS, REFUND_NUMBERS
from tests.support.house import SOURCES, module_name
from tests.support.trees import nodes_of

ROOT = Path(__file__).parents[2]
RAISED = {"Invalid", "Blocked", "Offline"}


def sources(*folders: str) -> Iterator[tuple[Path, ast.Module]]:
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.py")):
            if "sandbox" not in file.relative_to(ROOT).parts:
                yield file, SOURCES[module_name(file)]


def raised(tree: ast.Module) -> Iterator[tuple[str, set[str]]]:
    """(code, names of the values given) of every complaint that is built in `tree` with a code written out."""
    for node in nodes_of(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        given = {keyword.arg for keyword in node.keywords if keyword.arg}
        if name in RAISED and node.args and isinstance(node.args[0], ast.Constant):
            yield str(node.args[0].value), given
        for keyword in node.keywords:
            if not isinstance(keyword.value, ast.Constant) or not keyword.value.value:
                continue
            if (name == "Verdict" and keyword.arg == "refusal") or (
                name in ("_write", "after_try") and keyword.arg == "error"
            ):
                yield str(keyword.value.value), set()
        if name == "Verdict":
            for inner in ast.walk(node):
                if isinstance(inner, ast.IfExp):
                    for branch in (inner.body, inner.orelse):
                        if isinstance(branch, ast.Constant):
                            yield str(branch.value), set()


def gaps(sentence: str) -> set[str]:
    return {gap for _, gap, _, _ in Formatter().parse(sentence) if gap}


def test_every_code_has_a_sentence_and_every_gap_is_filled() -> None:
    found = 0
    for file, tree in sources("app", "ui"):
        for code, given in raised(tree):
            found += 1
            if code in NUMBERS:
                continue
            assert code in sentences.SENTENCES, f"{file.name} raises {code}"
            assert gaps(sentences.SENTENCES[code]) <= given, f"{file.name} raises {code} without all its values"
    assert found > 50


@pytest.mark.parametrize(
    ("snippet", "code", "given"),
    [
        ("raise Invalid('made_up', field='x')", "made_up", {"field"}),
        ("raise errors.Blocked('gone', reason=why)", "gone", {"reason"}),
        ("Verdict(refusal='never')", "never", set()),
        ("Verdict(refusal='a' if b else 'c')", "c", set()),
        ("self._write(operation, stage, error='odd')", "odd", set()),
    ],
)
def test_the_scan_sees_a_code(snippet: str, code: str, given: set[str]) -> None:
    assert (code, given) in list(raised(ast.parse(snippet)))


def test_every_sentence_is_used() -> None:
    told_by_words_itself = {"refused", "uncertain", "operation_open", *sentences.STILL_UNKNOWN.values()}
    written = told_by_words_itself | {
        node.value
        for file, tree in sources("app", "ui")
        if "words" not in file.relative_to(ROOT).parts
        for node in nodes_of(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert set(sentences.SENTENCES) - written == set()


def test_sentences_are_sentences() -> None:
    for sentence in (
        *sentences.SENTENCES.values(),
        *(words.sentence() for words in NUMBERS.values()),
        *(words.sentence() for words in REFUND_NUMBERS.values()),
        *sentences.DONE.values(),
    ):
        assert sentence.endswith("."), sentence
        assert "  " not in sentence
        assert sentence[0].isupper() or sentence[0] in "{“"


def test_a_number_of_the_service_is_four_or_five_digits() -> None:
    assert all(number.isdigit() and len(number) in (4, 5) for number in NUMBERS)


def test_money_in_a_sentence_is_written_as_the_language_does() -> None:
    error = Invalid("amount_above_limit", limit=Money(123_450, Currency.DKK))
    assert "1.234,50\u00a0kr." in sentences.explain(error, Words("da"))
    assert "1\u00a0234,50\u00a0kr " in sentences.explain(error, Words("nb"))


def test_a_danish_amount_ends_a_sentence_with_one_point() -> None:
    error = Invalid("total_too_large", maximum=Money(123_450, Currency.DKK))
    assert sentences.explain(error, Words("da")) == "Totalen kan højst være 1.234,50\u00a0kr."


def test_braces_from_outside_stay_braces() -> None:
    hostile = "{reference.__class__} {0} {"
    assert hostile in sentences.explain(Invalid("order_not_found", text=hostile))
    assert hostile in sentences.explain(Refused(400, title=hostile))
    assert hostile in sentences.outcome(operation(Stage.REFUSED, error="HTTP 400", detail=hostile))


@pytest.mark.parametrize(
    "error",
    [
        Offline("offline"),
        Uncertain("ReadTimeout"),
        Blocked("disk_unusable", reason="full"),
        Refused(400),
        Refused(400, "6060"),
    ],
)
def test_every_kind_of_trouble_can_be_explained(error: AppError) -> None:
    assert sentences.explain(error)


def operation(stage: Stage, kind: Kind = Kind.CREATE, error: str = "", detail: str = "") -> Operation:
    at = datetime(2026, 11, 22, 12, tzinfo=UTC)
    return Operation(
        1, 1, "K-261122-0001", kind, "key", b"{}", Money(49_900, Currency.NOK), stage, at, error=error, detail=detail
    )


def test_a_time_is_told_as_it_is_read_in_the_language() -> None:
    early = Invalid("judged_too_early", at=datetime(2026, 11, 22, 12, 5).astimezone())
    assert "after 12:05." in sentences.explain(early)
    assert "klo 12.05 jälkeen" in sentences.explain(early, Words("fi")).replace("\xa0", " ")


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize(
    ("stage", "error"),
    [
        (Stage.OPEN, ""),
        *(
            (Stage.UNKNOWN, error)
            for error in ("uncertain", "offline", "token_unreachable", "keys_refused", "anomaly", "odd")
        ),
        *(
            (Stage.UNSENT, error)
            for error in ("offline", "token_unreachable", "keys_refused", "not_arrived", "sandbox_gone")
        ),
        *((Stage.REFUSED, error) for error in ("HTTP 400", "6060", "9999")),
        (Stage.DONE, ""),
    ],
)
def test_every_outcome_has_words_without_gaps(kind: Kind, stage: Stage, error: str) -> None:
    told = sentences.outcome(operation(stage, kind, error))
    assert told
    assert "{" not in told


@pytest.mark.parametrize(
    ("error", "detail"),
    [
        *((error, "") for error in ("", "uncertain", "offline", "keys_refused", "anomaly", "HTTP 500")),
        *((code, code) for code in REFUSALS),
        *(("uncertain", detail) for detail in ("HTTP 503", "ReadTimeout")),
        *(("offline", detail) for detail in ("6160", "6250")),
    ],
)
def test_what_is_not_known_is_never_called_failed_or_paid(error: str, detail: str) -> None:
    for kind in Kind:
        for words in (
            sentences.outcome(operation(Stage.UNKNOWN, kind, error, detail)),
            sentences.step_trouble(kind, Stage.UNKNOWN, error),
        ):
            told = words.lower()
            assert "not known yet" in told or "do not know yet" in told
            for claim in ("nothing was", "no money moved", "failed", "everything has been", "is reserved"):
                assert claim not in told


def test_not_now_says_why_it_is_not_known_yet() -> None:
    for code, refusal in REFUSALS.items():
        told = sentences.outcome(operation(Stage.UNKNOWN, Kind.CAPTURE, code, code))
        not_now = refusal.kind is Answer.NOT_NOW
        assert told == (NUMBERS[code].sentence() if not_now else sentences.SENTENCES["uncertain"])


def test_a_refund_has_words_of_its_own_where_a_code_means_two_things() -> None:
    told = {kind: sentences.outcome(operation(Stage.REFUSED, kind, "4150")) for kind in Kind}
    assert told[Kind.REFUND] == REFUND_NUMBERS["4150"].sentence()
    assert told[Kind.CREATE] == NUMBERS["4150"].sentence()


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
def test_a_step_without_a_clear_answer_says_what_is_not_known_of_its_kind(language: str) -> None:
    words = Words(language)
    told = [sentences.step_trouble(what, Stage.UNKNOWN, Code.UNCERTAIN, words) for what in Kind]
    told.append(sentences.step_trouble(Happened.RELEASE, Stage.UNKNOWN, Code.UNCERTAIN, words))
    assert len(set(told)) == len(Kind) + 1
    assert all(told)


def test_the_trouble_of_a_step_is_that_of_its_code() -> None:
    trouble = sentences.step_trouble
    assert trouble("capture", Stage.UNKNOWN, "offline") == sentences.SENTENCES["unknown_offline"]
    for error in ("offline", "3010", "uncertain"):  # as the page of the order says it
        assert trouble("track", Stage.UNKNOWN, error) == sentences.outcome(operation(Stage.UNKNOWN, Kind.TRACK, error))
    assert trouble("refund", Stage.UNSENT, "offline") == sentences.SENTENCES["offline"]
    assert trouble("refund", Stage.REFUSED, Code.JUDGED_ABSENT) == sentences.SENTENCES["judged_absent"]
    # The service's own words stand beside it.
    assert trouble("refund", Stage.REFUSED, "6100") == trouble("refund", Stage.DONE, "") == trouble("x", None, "") == ""
