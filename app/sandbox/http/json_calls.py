"""Control calls in JSON, and one sentence when one cannot be done."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from app.sandbox.http.bodies import LARGEST_BODY
from app.sandbox.http.errors import Refused

Json = dict[str, Any]
Handler = Callable[[Request, Json], Any]
"""A control call: what was asked and its JSON body, to a JSON answer."""


class Unusable(ValueError):
    """A control call that cannot be understood or does not fit the state.

    Its text is shown to the caller.
    """

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


def control_route(path: str, method: str, act: Handler) -> Route:
    return Route(path, _json(act), methods=[method])


def _json(act: Handler) -> Callable[[Request], Awaitable[Response]]:
    async def handle(request: Request) -> Response:
        try:
            return JSONResponse(act(request, await _body(request)))
        except Unusable as unusable:
            return JSONResponse({"error": str(unusable)}, unusable.status)
        except Refused as refused:
            return JSONResponse({"error": refused.detail, "code": refused.code}, refused.status)
        except (ValueError, OverflowError, RecursionError) as wrong:
            return JSONResponse({"error": str(wrong)}, 400)

    return handle


async def _body(request: Request) -> Json:
    raw = b""
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > LARGEST_BODY:
            raise Unusable(413, "the body is too large")
    body = json.loads(raw) if raw.strip() else {}
    if not isinstance(body, dict):
        raise Unusable(400, "the body must be a JSON object")
    return body


def limit_of(request: Request, usual: int = -1, most: int = 10**9) -> int:
    """How many rows the caller asks for, or else the usual number.

    -1 is all of them.
    """
    wanted = request.query_params.get("limit", "")
    # Cut before `int`: a number of thousands of digits takes seconds to read.
    return min(int(wanted[:9]), most) if wanted.isascii() and wanted.isdigit() else usual


def whole(body: Json, name: str, default: int, most: int) -> int:
    value = body.get(name, default)
    # True is a whole number to Python.
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise Unusable(400, f"{name} must be a whole number from 0 to {most}")
    return int(value)
