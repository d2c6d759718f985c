"""Who gives a command: `--as NAME`, and `--second NAME` beside them."""

from __future__ import annotations

import os
import sys
from collections.abc import Awaitable, Callable
from typing import Protocol, TextIO, TypeVar

import click

from app import runtime
from app.domain.problem import Invalid
from app.domain.shop.permission import SECOND_NEEDED, Act

_Result = TypeVar("_Result")


class Named(Protocol):
    """The options that say who gives a command."""

    as_name: str
    second: str
    pin_from: int | None
    pin_lines: TextIO | None


async def signed_in(choices: Named, app: runtime.App, work: Callable[[runtime.App], Awaitable[_Result]]) -> _Result:
    """Do `work` as the person that was named.

    What needs two is begun once more with the second one, if there is one: a refusal comes before anything was done.
    """
    if choices.as_name:
        await app.staff.sign_in(choices.as_name, pin_of(choices, choices.as_name, "KVITT_PIN"))
    try:
        return await work(app)
    except Invalid as refused:
        if refused.code != SECOND_NEEDED or not choices.second:
            raise
        right, amount = refused.values["right"], refused.values["amount"]
        pin = pin_of(choices, choices.second, "KVITT_SECOND_PIN")

        async def again() -> _Result:
            return await work(app)

        return await app.staff.with_second(choices.second, pin, again(), Act(str(right)), int(str(amount)))


def pin_of(choices: Named, name: str, variable: str) -> str:
    """The PIN of a person.

    From the descriptor, else from the variable, else asked for on the terminal.
    Raises `Invalid` `pin_missing`.
    """
    if choices.pin_from is not None:
        if choices.pin_lines is None:  # opened once: what was read ahead for the first PIN holds the second
            choices.pin_lines = _open(choices.pin_from)
        return choices.pin_lines.readline().strip()
    # Also an empty one: a script that sets it wants to be asked nothing.
    if variable in os.environ:
        return os.environ[variable]
    return _ask(f"PIN of {name}")


def new_pin_of(choices: Named, name: str) -> str:
    """The new PIN of a person, typed twice on a terminal.

    Raises `Invalid`: `pin_missing`, `pin_differs`.
    """
    if choices.pin_from is not None or "KVITT_NEW_PIN" in os.environ:
        return pin_of(choices, name, "KVITT_NEW_PIN")
    pin = _ask(f"New PIN of {name}")
    if _ask("Once more") != pin:
        raise Invalid("pin_differs", field="pin")
    return pin


def _ask(words: str) -> str:
    # Never from a pipe: what stands there was meant for the command.
    if not has_keyboard():
        raise Invalid("pin_missing", field="pin")
    return str(click.prompt(words, hide_input=True, err=True)).strip()


def has_keyboard() -> bool:
    """Whether a person can be asked."""
    return sys.stdin.isatty()


def _open(descriptor: int) -> TextIO:
    try:
        return os.fdopen(descriptor, encoding="ascii", errors="replace", closefd=False)
    except OSError:
        raise Invalid("pin_missing", field="pin") from None
