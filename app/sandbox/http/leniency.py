"""Kindness: habits of real clients outside the specification, each with a warning."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

TEXTS = (
    "reference",
    "customer.phoneNumber",
    "paymentDescription",
    "receipt.orderLines[].id",
    "receipt.orderLines[].unitInfo.quantity",
    "receipt.bottomLine.receiptNumber",
    "receipt.bottomLine.posId",
    "receipt.bottomLine.terminalId",
    "receipt.bottomLine.barcode.data",
)
"""Text fields of *create payment* in which the published collections and examples put a bare number."""
JSON_MEDIA = re.compile(r"application/(?:[\w.+-]+\+)?json", re.IGNORECASE)


def read_numbers_as_text(body: Any) -> list[str]:
    """Turn numbers in text fields into the text that they show, in place.

    A sentence for each.
    """
    warnings = []
    for path in TEXTS:
        for holder, name in _places(body, path.split(".")):
            if _is_number(holder.get(name)):
                holder[name] = str(holder[name])
                warnings.append(f"{path} is a number; the specification wants a text.")
    return warnings


def read_metadata_as_text(body: Any) -> None:
    """Turn numbers and booleans in metadata into text.

    The official plugin sends the order's number as a number.
    """
    metadata = body.get("metadata") if isinstance(body, dict) else None
    if isinstance(metadata, dict):
        for name, value in metadata.items():
            if isinstance(value, bool):
                metadata[name] = "true" if value else "false"
            elif _is_number(value):
                metadata[name] = str(value)


def doubt_about_media(headers: Mapping[str, str], body: bytes) -> str | None:
    """What is wrong with a body's content type, or nothing."""
    # Without parameters such as the character set.
    media = headers.get("content-type", "").partition(";")[0].strip()
    if not body.strip() or JSON_MEDIA.fullmatch(media):
        return None
    return f"The content type is {media or 'missing'}; send application/json."


def _is_number(value: Any) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _places(value: Any, steps: list[str]) -> Iterator[tuple[dict[str, Any], str]]:
    """The objects that hold the last step of a path, each with its name; `[]` goes through a list."""
    step, *rest = steps
    if not isinstance(value, dict):
        return
    if not rest:
        yield value, step
    elif step.endswith("[]"):
        items = value.get(step[:-2])
        for item in items if isinstance(items, list) else ():
            yield from _places(item, rest)
    else:
        yield from _places(value.get(step), rest)
