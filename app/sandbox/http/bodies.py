"""JSON bodies: bounded, strict, and honest about repeated keys."""

import json
from decimal import Decimal
from typing import Any

from app.sandbox.http.errors import Refused, invalid

LARGEST_BODY = 1_000_000
LARGEST_IMAGE_BODY = 3_000_000
"""An image of the documented 2 MB, as base64 in JSON."""
DEEPEST = 64
"""How deep a body may nest: the usual limit of the service's JSON reader (inferred)."""


class Repeated(dict[str, Any]):
    """An object in which a key was given twice.

    Only metadata has a rule against that (code 4110).
    """


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    unique = dict(pairs)
    return unique if len(unique) == len(pairs) else Repeated(unique)


def _no_constant(word: str) -> Any:
    raise ValueError(f"{word} is not JSON")


def parse(raw: bytes) -> Any:
    """The value of a body.

    A decimal becomes a `Decimal`, so that 1.0 is never taken for a whole amount.
    """
    try:
        value = json.loads(raw, parse_float=Decimal, parse_constant=_no_constant, object_pairs_hook=_object)
        if b"\\u" in raw:
            # A lone surrogate is no character: the service's JSON reader refuses it, and no file could keep it.
            json.dumps(value, ensure_ascii=False, default=str).encode()
    except (ValueError, RecursionError):
        raise unreadable() from None
    # Counted first, which is quick; walked through only where it could be too deep.
    if raw.count(b"[") + raw.count(b"{") > DEEPEST and _is_deeper(value, DEEPEST):
        raise unreadable()
    return value


def _is_deeper(value: Any, levels: int) -> bool:
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if isinstance(value, dict | list) and levels == 0:
        return True
    return any(_is_deeper(item, levels - 1) for item in inside)


def unreadable() -> Refused:
    return invalid([("body", "The body is not valid JSON.")])


def shown(raw: bytes) -> Any:
    """A body for developers: parsed when it is JSON, else as text."""
    if not raw:
        return None
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return raw.decode("utf-8", "replace")
