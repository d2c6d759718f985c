"""How deep a proof goes: a sample in `make test`, its full depth in `make prove`, hours of it in `make soak`.

A test, or one case of it, with the mark `long` is left to `make prove`, which runs each file that names this module as a whole.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from enum import IntEnum
from typing import Any

import pytest


class Depth(IntEnum):
    """How much of itself a proof shows."""

    SAMPLE = 0
    FULL = 1
    SOAK = 2


DEPTH = Depth[os.environ.get("DEPTH", "sample").upper()]
SOAK = DEPTH is Depth.SOAK

long = pytest.mark.long
in_soak = pytest.mark.skipif(not SOAK, reason="takes very long: make soak")


def rounds(sample: int, soak: int, name: str, full: int | None = None) -> int:
    """How often a proof draws in `make test`, in `make prove` (as often, where nothing is said) and in `make soak`.

    The environment may ask for another number than `soak`, under `name`.
    """
    if DEPTH is Depth.SOAK:
        return int(os.environ.get(name, soak))
    return full if DEPTH is Depth.FULL and full is not None else sample


def sampled(cases: Iterable[Any], each: int) -> list[Any]:
    """Parameters of a test, of which all but every `each`th are long.

    A case is a value, or a tuple of values for several parameters.
    """
    return [
        case if turn % each == 0 else pytest.param(*(case if isinstance(case, tuple) else (case,)), marks=long)
        for turn, case in enumerate(cases)
    ]
