"""What the locks pin, and what an installed package needs."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).parents[2]


def plain(name: str) -> str:
    """A package's name as the registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(lock: str) -> dict[str, str]:
    """Package to version, as `lock` has them. Every one must have a hash."""
    text = (ROOT / lock).read_text("utf-8")
    entries = re.findall(
        r"^([A-Za-z0-9._-]+)==([^ ]+)[^\n]*\\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", text, re.MULTILINE
    )
    assert len(entries) == len(re.findall(r"^[A-Za-z]", text, re.MULTILINE)), "a line without a hash"
    return {plain(name): version for name, version, _ in entries}


def needed(name: str) -> dict[str, str]:
    """Every installed package that `name` needs, extras aside, each with its version."""
    found: dict[str, str] = {}
    waiting = [name]
    while waiting:
        each = plain(waiting.pop())
        if each in found:
            continue
        try:
            package = distribution(each)
        except PackageNotFoundError:
            continue  # for another system or another Python
        found[each] = package.version
        waiting += [
            re.split(r"[ ;<>=!~\[(]", need, maxsplit=1)[0] for need in package.requires or () if "extra ==" not in need
        ]
    return found
