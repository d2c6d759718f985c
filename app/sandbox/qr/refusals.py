"""Refusals of the QR API, in its own two shapes."""

from typing import Any

from app.sandbox.http.call import Call
from app.sandbox.http.errors import Refused
from app.sandbox.http.own_refusals import refusing_as

ONE_OR_MORE = "One or more validation errors occurred."
INVALID_BODY = "The request body contains one or more invalid parameters."


def _of_a_code(call: Call, refused: Refused) -> dict[str, Any]:
    """A refusal with `invalidParams`, as of the calls for codes; the trace id is its `instance`."""
    said: dict[str, Any] = {
        "type": f"https://httpstatuses.io/{refused.status}",
        "title": ONE_OR_MORE if refused.extra else refused.title,
        "detail": "BadRequest" if refused.extra else refused.detail,
        "instance": call.trace_id,
    }
    if refused.extra:
        said["invalidParams"] = [{"name": name, "reason": reason} for name, reason in refused.extra]
    return said


def _of_an_exchange(_call: Call, refused: Refused) -> dict[str, Any]:
    """A refusal as of the two exchanges: title, status, detail and `extraDetails`."""
    wrong_body = bool(refused.extra)
    said: dict[str, Any] = {
        "title": "Bad request" if wrong_body else refused.title,
        "status": refused.status,
        "detail": INVALID_BODY if wrong_body else refused.detail,
    }
    if wrong_body:
        said["extraDetails"] = [{"name": name, "reason": reason} for name, reason in refused.extra]
    return said


as_a_code = refusing_as(_of_a_code)
as_an_exchange = refusing_as(_of_an_exchange)
