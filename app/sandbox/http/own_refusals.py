"""Refusals in the words of the API that refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.sandbox.http.call import Act, Answer, Call, json_answer
from app.sandbox.http.errors import Refused

Shape = Callable[[Call, Refused], dict[str, Any]]


def refusing_as(shape: Shape, media: str = "application/json") -> Callable[[Act], Act]:
    """What gives a call refusals of this `shape`."""

    def to_shape(act: Act) -> Act:
        def answer(call: Call) -> Answer:
            try:
                return act(call)
            except Refused as refused:
                # A refusal of the gateway looks the same in front of every API.
                if refused.gateway is not None:
                    raise
                return json_answer(refused.status, shape(call, refused), media)

        return answer

    return to_shape
