"""Refusals of the QR API, in its own two shapes."""

from collections.abc import Callable
from typing import Any

from app.sandbox.http.call import Act, Answer, Call, json_answer
from app.sandbox.http.errors import Refused

ONE_OR_MORE = "One or more validation errors occurred."
INVALID_BODY = "The request body contains one or more invalid parameters."


def as_a_code(act: Callable[[Call], Answer]) -> Act:
    """Answer a refusal with `invalidParams`, as the calls for codes do.

    The trace id is its `instance`.
    """

    def answer(call: Call) -> Answer:
        try:
            return act(call)
        except Refused as refused:
            if refused.gateway is not None:
                # A refusal of the gateway looks the same in front of every API.
                raise
            said: dict[str, Any] = {
                "type": f"https://httpstatuses.io/{refused.status}",
                "title": ONE_OR_MORE if refused.extra else refused.title,
                "detail": "BadRequest" if refused.extra else refused.detail,
                "instance": call.trace_id,
            }
            if refused.extra:
                said["invalidParams"] = [{"name": name, "reason": reason} for name, reason in refused.extra]
            return json_answer(refused.status, said)

    return answer


def as_an_exchange(act: Callable[[Call], Answer]) -> Act:
    """Answer a refusal as the two exchanges do: title, status, detail and `extraDetails`."""

    def answer(call: Call) -> Answer:
        try:
            return act(call)
        except Refused as refused:
            if refused.gateway is not None:
                raise
            wrong_body = bool(refused.extra)
            said: dict[str, Any] = {
                "title": "Bad request" if wrong_body else refused.title,
                "status": refused.status,
                "detail": INVALID_BODY if wrong_body else refused.detail,
            }
            if wrong_body:
                said["extraDetails"] = [{"name": name, "reason": reason} for name, reason in refused.extra]
            return json_answer(refused.status, said)

    return answer
