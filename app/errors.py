"""The few kinds of trouble.

Each says to the caller whether money may have moved. Anything that is not an `AppError` is a bug: it is logged with its
traceback and shown as one.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from app.domain.problem import AppError, Invalid

__all__ = ["TROUBLE", "AppError", "Blocked", "Invalid", "Offline", "Refused", "Uncertain", "facts_of"]


_UNAUTHORIZED, _FORBIDDEN = 401, 403


class Offline(AppError):
    """The request was never made, or never reached the service.

    No money moved. `Unreached` has the reasons of the second.
    """


class Refused(AppError):
    """The service said no, and will say so again to the same request.

    No money moved. `status` is the HTTP status, `number` the service's error code ("6080") or empty, `title` and `detail`
    its own words, `trace_id` what its support asks for, `fields` the (name, reason) pairs of a validation error.
    """

    def __init__(
        self,
        status: int,
        number: str = "",
        title: str = "",
        detail: str = "",
        trace_id: str = "",
        fields: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__("refused", status=status, number=number, title=title, detail=detail)
        self.status = status
        self.number = number
        self.title = title
        self.detail = detail
        self.trace_id = trace_id
        self.fields = fields

    @property
    def at_the_door(self) -> bool:
        """Whether it was our keys that were refused, and not what we asked for."""
        # 403 with a number is about the payment, without one about the keys.
        return self.status == _UNAUTHORIZED or (self.status == _FORBIDDEN and not self.number)


class Uncertain(AppError):
    """The request was sent and no usable answer came: it may have happened.

    Only the service can tell. `what` is for the log; `reason` is the code that an operation keeps: ours, or the service's
    own for "not now". `retry_after` is the least to wait before the same key and bytes go again; `answered` is False when
    the line was silent or broke.
    """

    def __init__(
        self,
        what: str,
        retry_after: timedelta = timedelta(0),
        trace_id: str = "",
        *,
        answered: bool = True,
        reason: str = "",
    ) -> None:
        from app.domain.codes import Code

        super().__init__("uncertain", what=what)
        self.what = what
        self.reason = reason or Code.UNCERTAIN
        self.retry_after = retry_after
        self.answered = answered
        self.trace_id = trace_id


class Blocked(AppError):
    """This machine is in the way, and nothing was sent.

    The folder is in use, the disk is full, the file is damaged.
    """


TROUBLE = "%(code)s, %(why)s, trace %(trace_id)s"
"""How trouble stands in the log; `facts_of` gives what is filled in."""


def facts_of(error: AppError) -> Mapping[str, str]:
    """The facts of `error` for the log: codes, never words."""
    if isinstance(error, Refused):
        return {"code": error.code, "why": error.number or f"HTTP {error.status}", "trace_id": error.trace_id}
    if isinstance(error, Uncertain):
        return {"code": error.code, "why": error.what, "trace_id": error.trace_id}
    return {"code": error.code, "why": "", "trace_id": ""}
