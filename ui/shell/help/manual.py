"""The manual: the pages of `docs`, and what is found in them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from app.domain.desk.folding import fold

_ROOT = Path(__file__).parents[3]
# A link to `docs` in the sources, and a folder where they were packed; some systems keep a link as a plain file.
FOLDER = next((each for each in (_ROOT / "resources" / "help",) if each.is_dir()), _ROOT / "docs")
TOPICS = (
    *(
        "getting-started.md",
        "counter.md",
        "keys.md",
        "order-page.md",
        "desk.md",
        "products.md",
        "scanner.md",
        "stickers.md",
    ),
    *(
        "paper.md",
        "day.md",
        "people.md",
        "settings.md",
        "health.md",
        "backups.md",
        "tills.md",
        "webhooks.md",
        "machine.md",
        "going-live.md",
    ),
    *(
        "money.md",
        "bookkeeping.md",
        "sales-units.md",
        "privacy.md",
        "security.md",
        "shipping-address.md",
        "practice.md",
        "command-line.md",
    ),
)
"""The pages for people who use the program, in the order in which they are needed."""
MOST_FOUND = 40


class ManualPage(NamedTuple):
    """One page: its file, its title, and its Markdown."""

    name: str
    title: str
    text: str


class ManualHit(NamedTuple):
    """A place of the manual that has what was looked for."""

    place: str
    title: str
    line: str


@cache
def manual() -> tuple[ManualPage, ...]:
    """Every page, in order."""
    return tuple(_read(name) for name in TOPICS)


def _read(name: str) -> ManualPage:
    text = (FOLDER / name).read_text("utf-8")
    return ManualPage(name, text.partition("\n")[0].removeprefix("# ").strip(), text)


def page_named(name: str) -> ManualPage | None:
    """The page of this file; None where the manual has none."""
    return next((page for page in manual() if page.name == name), None)


def anchor_of(heading: str) -> str:
    """What a link says for a heading, as repositories do."""
    kept = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return kept.replace(" ", "-")


def headings(text: str) -> list[str]:
    """The headings of a page, without their marks."""
    return [re.sub(r"[`*]", "", line.lstrip("#").strip()) for line in _plain_lines(text) if line.startswith("#")]


def find_in_manual(words: str) -> list[ManualHit]:
    """The places that have every word, titles first."""
    wanted = fold(words).split()
    if not wanted:
        return []
    found: list[tuple[bool, ManualHit]] = []
    for page in manual():
        anchor = ""
        for line in _plain_lines(page.text):
            if line.startswith("#"):
                anchor = f"#{anchor_of(re.sub('[`*]', '', line.lstrip('#').strip()))}"
            if all(word in fold(line) for word in wanted):
                shown = re.sub(r"\[([^\]]*)\]\([^)]*\)|[`*|#]", r"\1", line).strip()
                found.append((not line.startswith("#"), ManualHit(f"{page.name}{anchor}", page.title, shown)))
    found.sort(key=lambda each: each[0])
    return [each for _, each in found[:MOST_FOUND]]


def _plain_lines(text: str) -> list[str]:
    """The lines of a page, without those of code."""
    lines, code = [], False
    for line in text.splitlines():
        if line.startswith("```"):
            code = not code
        elif not code:
            lines.append(line)
    return lines
