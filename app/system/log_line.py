"""Log lines as JSON, by an allow-list of fields and facts.

Nothing that a person typed, no text of the service and no text of an exception is on the list: any of them may name a
customer or hold a secret.
"""

from __future__ import annotations

import errno
import json
import logging
import re
import traceback
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import TypedDict

from app.domain.problem import AppError

LEFT_OUT = "…"
_CODE = re.compile(r"[a-z][a-z0-9_]{0,63}|HTTP [0-9]{3}|[0-9]{3,6}")
_NAME = re.compile(r"[A-Za-z0-9-]{1,64}")
FACTS: Mapping[str, re.Pattern[str]] = {
    "code": _CODE,
    # What is behind a code: the service's number, the HTTP status, the kind of silence, or our own word for it.
    "why": re.compile(
        r"HTTP [0-9]{3}|[0-9]{3,6}|[A-Z][A-Za-z]{1,30}(Error|Timeout)|deadline|[a-z]+_[a-z_]+|not in the log"
        r"|the answer (could not be read|is too long)|amount|currency|reference|state|aggregate"
    ),
    "kind": _CODE,
    "stage": _CODE,
    "reference": _NAME,
    "operation": re.compile(r"[0-9]{1,18}"),
    "count": re.compile(r"[0-9]{1,18}"),
    # Hexadecimal and never digits alone, which may be a number; or as one of the service's gateways writes it.
    "trace_id": re.compile(r"(?=[0-9]*[a-fA-F-])[0-9a-fA-F-]{16,128}|[0-9A-Z]{8,20}:[0-9A-F]{8}"),
    "task": re.compile(r"[a-z]{1,20}( [a-z]{1,20})?( [A-Za-z0-9-]{1,64})?"),
}
"""The names that may stand in a line, each with what its value may look like. Others are left out."""

_ROOT = Path(__file__).parents[2]
_FRAMES, _CAUSES = 30, 8


FIELDS = ("at", "level", "from", "text", "facts", "bug")
"""The fields of a line, in their order; `facts` and `bug` only where there are any."""


class BugPart(TypedDict):
    """One error of a bug, and its places, the innermost last."""

    kind: str
    places: list[str]


class LogLine(logging.Formatter):
    """Writes a record as one line of JSON, with what may be kept."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line."""
        facts = _facts(record)
        bug = record.exc_info[1] if record.exc_info else None
        values = (
            datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            *(record.levelname, record.name, _words(record), facts),
            [*about_bug(bug)] if bug is not None else [],
        )
        line = {name: value for name, value in zip(FIELDS, values, strict=True) if value}
        return json.dumps(line, ensure_ascii=False)


def _facts(record: logging.LogRecord) -> dict[str, str]:
    """The facts of a record by their names; a name that is not on the list is refused."""
    named = record.args if isinstance(record.args, Mapping) and isinstance(record.msg, str) else {}
    return {name: fact(name, value) for name, value in named.items() if name in FACTS and value != ""}


def _words(record: logging.LogRecord) -> str:
    if not isinstance(record.msg, str):
        return LEFT_OUT  # an object that would be turned into words, whatever they may be
    if not record.args:
        return record.msg
    try:
        if isinstance(record.args, Mapping):
            # Arguments by name are checked by name; those by place have none, so only plain numbers pass.
            return record.msg % {name: fact(name, value) for name, value in record.args.items()}
        return record.msg % tuple(value if isinstance(value, bool | int) else LEFT_OUT for value in record.args)
    except (TypeError, ValueError, KeyError):
        return LEFT_OUT


def fact(name: str, value: object) -> str:
    """`value` as it may stand in the log under `name`.

    A dash when there is none.
    """
    # Only these three kinds are turned into text: the `str` of any other object may say anything.
    text = str(value.value if isinstance(value, Enum) else value) if isinstance(value, str | int | Enum) else LEFT_OUT
    if not text:
        return "-"
    allowed = FACTS.get(name)
    return text if allowed is not None and allowed.fullmatch(text) else LEFT_OUT


def about_bug(bug: BaseException) -> Iterator[BugPart]:
    """The kinds and places of `bug` and of what led to it."""
    seen: set[int] = set()
    waiting = [bug]
    # Causes may form a ring or a thousand links; eight say enough.
    while waiting and len(seen) < _CAUSES:
        error = waiting.pop(0)
        if id(error) in seen:
            continue
        seen.add(id(error))
        # The innermost frames say where it broke; the outermost are the event loop.
        frames = [*traceback.walk_tb(error.__traceback__)][-_FRAMES:]
        places = [f"{place_of(frame.f_code.co_filename)}:{number} {frame.f_code.co_name}" for frame, number in frames]
        yield BugPart(kind=f"{'because of ' if len(seen) > 1 else ''}{_kind(error)}", places=places)
        cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        waiting += [*(error.exceptions if isinstance(error, BaseExceptionGroup) else ()), *([cause] if cause else ())]


def _kind(error: BaseException) -> str:
    said = type(error).__name__
    if isinstance(error, AppError):
        trace = fact("trace_id", getattr(error, "trace_id", ""))
        return f"{said} {fact('code', error.code)} {fact('why', getattr(error, 'number', ''))} trace {trace}"
    if isinstance(error, OSError) and error.errno:
        return f"{said} {errno.errorcode.get(error.errno, error.errno)}"
    # Looked up by name, because the log must not pull the store's engine in.
    engine = getattr(error, "sqlite_errorname", "")  # the store's engine; it is not imported here
    return f"{said} {fact('code', engine.lower())}" if engine else said


def place_of(file: str) -> str:
    """Where a file stands in the program, or in a library.

    Never in whose folder.
    """
    path = Path(file)
    # In the packed program they begin below it.
    if path.parts[:1] in (("app",), ("ui",)):
        return path.as_posix()
    # A path holds the user's name; what is below the program or a library does not.
    if path.is_relative_to(_ROOT) and "site-packages" not in path.parts:
        return path.relative_to(_ROOT).as_posix()
    return "/".join(path.parts[-2:])
