"""Checks of JSON by hand: one reason for each faulty field.

In the manner of the real service. The wording follows the two reasons that are documented; field names are camelCase paths,
the property in the text is PascalCase. `null` for a field that may be left out counts as left out (inferred).
"""

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

Check = Callable[["Faults", str, Any], None]
"""Looks at one value that is present, and notes what is wrong with it."""


class Faults(list[tuple[str, str]]):
    """What is wrong with a request so far."""

    def note(self, path: str, reason: str) -> None:
        self.append((path, reason))


def pascal(path: str) -> str:
    """`receipt.orderLines[0].taxRate` is spoken of as TaxRate."""
    last = re.sub(r"\[.*", "", path.rsplit(".", 1)[-1])
    return last[:1].upper() + last[1:]


def utf16_length(value: str) -> int:
    """The length of a text in UTF-16 units; an emoji is two.

    Inferred: the service runs on .NET.
    """
    return len(value) + sum(character > "\uffff" for character in value)


def text(pattern: str | None = None, least: int = 0, most: int | None = None) -> Check:
    compiled = re.compile(pattern, re.ASCII) if pattern else None

    def check(faults: Faults, path: str, value: Any) -> None:
        name = pascal(path)
        if not isinstance(value, str):
            faults.note(path, f"The field {name} must be a string.")
        elif compiled and not compiled.fullmatch(value):
            faults.note(path, f"The field {name} must match the regular expression '{pattern}'.")
        # One sentence for both ends where both are given, as the documented reason has it.
        elif least and most and not least <= utf16_length(value) <= most:
            limits = f"a minimum length of {least} and a maximum length of {most}"
            faults.note(path, f"The field {name} must be a string with {limits}.")
        elif most is not None and utf16_length(value) > most:
            faults.note(path, f"The field {name} must be a string with a maximum length of {most}.")

    return check


def whole(least: int | None = None, most: int | None = None) -> Check:
    low, high = (-(2**63) if least is None else least), (2**63 - 1 if most is None else most)

    def check(faults: Faults, path: str, value: Any) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            faults.note(path, f"The field {pascal(path)} must be an integer.")
        elif not low <= value <= high:
            faults.note(path, f"The field {pascal(path)} must be between {low} and {high}.")

    return check


def yes_or_no(faults: Faults, path: str, value: Any) -> None:
    if not isinstance(value, bool):
        faults.note(path, f"The field {pascal(path)} must be true or false.")


def one_of(words: Collection[str]) -> Check:
    def check(faults: Faults, path: str, value: Any) -> None:
        if not isinstance(value, str) or value not in words:
            faults.note(path, f"The value is not valid for {pascal(path)}; use one of: {', '.join(words)}.")

    return check


def list_of(check_item: Check, least: int = 0) -> Check:
    def check(faults: Faults, path: str, value: Any) -> None:
        if not isinstance(value, list):
            faults.note(path, f"The field {pascal(path)} must be an array.")
        elif len(value) < least:
            faults.note(path, f"The field {pascal(path)} must have at least {least} item(s).")
        else:
            for index, item in enumerate(value):
                check_item(faults, f"{path}[{index}]", item)

    return check


def an_object(
    required: Mapping[str, Check] | None = None,
    optional: Mapping[str, Check] | None = None,
    nullable: Collection[str] = (),
    then: Check | None = None,
) -> Check:
    """Check an object: required fields, optional ones, and a last word.

    Those in `nullable` may be null but must be there.
    """
    required, optional = required or {}, optional or {}

    def check(faults: Faults, path: str, value: Any) -> None:
        if not isinstance(value, dict):
            no_object = "The body must be a JSON object."
            faults.note(path or "body", f"The field {pascal(path)} must be an object." if path else no_object)
            return
        before = len(faults)
        dot = f"{path}." if path else ""
        for name, check_field in required.items():
            found = value.get(name)
            if found is not None:
                check_field(faults, dot + name, found)
            # `null` counts as missing, except where the specification names it.
            elif name not in nullable or name not in value:
                faults.note(dot + name, f"The {pascal(name)} field is required.")
        for name, check_field in optional.items():
            if value.get(name) is not None:
                check_field(faults, dot + name, value[name])
        # The last word relies on whole fields, so it comes only when those are right.
        if then and len(faults) == before:
            then(faults, path, value)

    return check


def anything(faults: Faults, path: str, value: Any) -> None:
    """Checked elsewhere, where the refusal carries a code."""
