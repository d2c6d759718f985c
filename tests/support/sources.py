"""Every English sentence that a person can see, gathered from the code, to hold the translations against."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from app.settings import SETTINGS, Section
from app.words.parcels import PARCEL
from app.words.restoring import RESTORE
from app.words.sentences import COUNTRIES, DONE, JOURNAL, NUMBERS, ONE, REFUND_NUMBERS, SENTENCES
from ui.shell.host import BANDS

ROOT = Path(__file__).parents[2]


def in_code() -> set[str]:
    """The texts given to `tr(…)` in the window's code. A `tr` of anything but a plain text is named in `declared`."""
    found = set()
    for file in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                (text,) = node.args
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    found.add(text.value)
    return found


def declared() -> set[str]:
    """The texts that are declared as data and translated where they are shown."""
    settings = {text for setting in SETTINGS for text in (setting.words, setting.hint)}
    choices = {words for setting in SETTINGS for _, words in setting.choices}
    return (
        {
            *SENTENCES.values(),
            *NUMBERS.values(),
            *REFUND_NUMBERS.values(),
            *DONE.values(),
            *JOURNAL.values(),
            *COUNTRIES.values(),
            *PARCEL.values(),
            *RESTORE.values(),
            *(single for _, single in ONE.values()),
            *BANDS.values(),
            *settings,
            *choices,
        }
        | {section.value for section in Section}
    ) - {""}


@cache
def all_sources() -> frozenset[str]:
    """Everything that needs a translation, gathered once: reading all of the window's code takes a good third of a second."""
    return frozenset(in_code() | declared())
