"""How deep a proof goes: a sample in `make test`, all of it in `make soak`."""

from __future__ import annotations

import os

SOAK = bool(os.environ.get("SOAK"))


def rounds(sample: int, whole: int, name: str) -> int:
    """How often a proof draws: `sample` times in `make test`, `whole` times in `make soak`.

    The environment may ask for another number than `whole`, under `name`.
    """
    return int(os.environ.get(name, whole)) if SOAK else sample
