"""Error answers come in many shapes; none of them may hide the status, and none may break the reader."""

import json
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.api.problems import error_of, retry_after
from app.domain.engine.refusal import REFUSALS
from app.domain.engine.refusal import Answer as Kind
from app.errors import Refused, Uncertain
from app.words.sentences import explain
from app.words.service_codes import NUMBERS
from tests.support.refusals import problem, statuses

TRACE = "00-813b63975adcaaeef2b0ec7c103c40e3-706492e906541d31-01"


def answer(status: int, body: object = b"", **headers: str) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return httpx.Response(
        status, content=content, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )


def test_a_domain_error() -> None:
    body = {
        "type": "https://httpstatuses.io/400",
        "title": "Cannot capture before reservation",
        "detail": "The amount you tried to capture is not reserved.",
        "instance": "/v1/payments/577531734343670112/capture",
        "status": 400,
        "extraDetails": [{"name": "ErrorCode", "reason": "6080"}],
        "traceId": TRACE,
    }
    error = error_of(answer(400, body))
    assert isinstance(error, Refused)
    assert (error.status, error.number, error.title, error.trace_id) == (400, "6080", body["title"], TRACE)
    assert error.fields == ()


def test_a_validation_error() -> None:
    reason = "The field Reference must match the regular expression '^[a-zA-Z0-9-]{8,64}$'."
    body = {
        "title": "Bad Request",
        "status": "400",
        "traceId": TRACE,
        "extraDetails": [{"name": "reference", "reason": reason}],
    }
    error = error_of(answer(400, body))
    assert isinstance(error, Refused)
    assert (error.number, error.fields) == ("", (("reference", reason),))


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b"Plain words", "Plain words"),
        ({"message": "told"}, "told"),
        ({"statusCode": 401, "message": "told"}, "told"),
        ({"title": "told", "detail": "more"}, "told"),
        ({"error": "invalid_client", "error_description": "told"}, "told"),
        ({"error": "told"}, "told"),
        ({"error": {"code": "x", "message": "told"}}, "told"),
        ({"errors": {"field": ["told"]}}, "told"),
        ({"errors": ["told"]}, "told"),
        ({"ResponseInfo": {"ResponseMessage": "told"}}, "told"),
        ({"errorInfo": {"errorMessage": "told"}}, "told"),
        ({"errorCode": "Unauthorized", "errorMessage": "told"}, "told"),
        ([{"errorMessage": "told"}], "told"),
        (["told"], "told"),
        (b"<html><head><title>Sorry</title></head></html>", ""),
        (b"", ""),
        (b"\xff\xfe\x00", ""),
        (b"null", ""),
        (b"5", ""),
        ([], ""),
        ({}, ""),
        ([[]], ""),
    ],
)
def test_every_shape_that_was_seen(body: object, told: str) -> None:
    error = error_of(answer(400, body))
    assert isinstance(error, Refused)
    assert error.title == told
    assert explain(error)


@pytest.mark.parametrize(
    "details",
    [
        None,
        5,
        "text",
        {},
        {"name": "ErrorCode"},
        [5],
        [None],
        [[]],
        [{}],
        [{"name": 1, "reason": 2}],
        [{"reason": "6080"}],
    ],
)
def test_details_of_any_kind(details: object) -> None:
    error = error_of(answer(400, {"title": "told", "extraDetails": details, "traceId": 7}))
    assert isinstance(error, Refused)
    assert (error.title, error.number, error.trace_id) == ("told", "", "")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "title",
                    "detail",
                    "extraDetails",
                    "message",
                    "error",
                    "errors",
                    "errorInfo",
                    "ResponseInfo",
                    "name",
                    "reason",
                    "traceId",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(
    st.integers(300, 599),
    json_values | st.binary(max_size=20),
    st.text(st.characters(codec="latin-1", exclude_characters="\r\n\0"), max_size=12),
)
def test_no_answer_breaks_the_reader(status: int, body: object, wait: str) -> None:
    error = error_of(
        answer(status, body, Retry_After=wait.encode("latin-1").decode("latin-1"))
        if wait.isascii()
        else answer(status, body)
    )
    assert isinstance(error, Refused | Uncertain)
    assert explain(error)
    if isinstance(error, Refused):
        assert error.status == status


def test_a_body_nested_without_end() -> None:
    assert isinstance(error_of(answer(400, b"[" * 100_000)), Refused)
    assert isinstance(error_of(answer(500, b'{"a":' * 100_000)), Uncertain)


@pytest.mark.parametrize("status", [300, 301, 302, 307, 308, 408, 423, 425, 429, 500, 501, 502, 503, 504, 599])
def test_not_a_definite_no(status: int) -> None:
    assert isinstance(error_of(answer(status, {"title": "x"})), Uncertain)


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 422])
def test_a_definite_no(status: int) -> None:
    error = error_of(answer(status, {"title": "x"}))
    assert isinstance(error, Refused)
    assert error.status == status


@pytest.mark.parametrize(("code", "status"), [(code, status) for code in REFUSALS for status in statuses(code)])
def test_every_code_is_a_no_or_not_now(code: str, status: int) -> None:
    error = error_of(answer(status, problem(code, status)))
    if REFUSALS[code].kind is Kind.NOT_NOW:
        assert isinstance(error, Uncertain)
        assert error.what == code
    else:
        assert isinstance(error, Refused)
        assert (error.number, error.status) == (code, status)
        assert explain(error) == NUMBERS[code].sentence()


@pytest.mark.parametrize("code", REFUSALS)
def test_a_service_in_trouble_has_not_said_no_whatever_its_code(code: str) -> None:
    assert isinstance(error_of(answer(500, problem(code, 500))), Uncertain)


@pytest.mark.parametrize("code", [code for code, refusal in REFUSALS.items() if refusal.kind is Kind.NOT_NOW])
def test_not_now_is_not_no(code: str) -> None:
    for status in (400, 409, 423):
        error = error_of(answer(status, problem(code, status)))
        assert isinstance(error, Uncertain)
        assert error.what == code


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("5", 5),
        (" 120 ", 120),
        ("0", 0),
        ("", 0),
        ("-5", 0),
        ("1.5", 0),
        ("soon", 0),
        ("301", 300),
        ("999999", 300),
        ("9" * 5000, 300),
        ("Sun, 22 Nov 2020 09:30:00 GMT", 0),
        ("Sun, 22 Nov 2099 09:30:00 GMT", 300),
        ("Sun, 22 Nov 2099 09:30:00 -0000", 300),
        ("Sun, 22 Nov 2099 09:30:00", 300),
        ("Sun, 22 Nov 2099 09:30:00 +0200", 300),
        ("Sunday, 22-Nov-99 09:30:00", 0),
        ("Sun Nov 22 09:30:00 2020", 0),
        ("Sun, 22 Nov 99999 09:30:00 GMT", 0),
    ],
)
def test_how_long_to_wait(text: str, seconds: int) -> None:
    assert retry_after(answer(429, Retry_After=text)).total_seconds() == seconds


@pytest.mark.parametrize(
    "form",
    [
        "%a, %d %b %Y %H:%M:%S GMT",
        "%a, %d %b %Y %H:%M:%S",
        "%d %b %Y %H:%M:%S +0000",
        "%A, %d-%b-%y %H:%M:%S GMT",
        "%a %b %d %H:%M:%S %Y",
        "%Y-%m-%dT%H:%M:%SZ",
        "%Y-%m-%dT%H:%M:%S",
    ],
)
def test_a_date_is_honoured_with_and_without_its_zone(form: str) -> None:
    soon = datetime.now(UTC) + timedelta(seconds=90)
    assert 80 < retry_after(answer(429, Retry_After=soon.strftime(form))).total_seconds() <= 90
