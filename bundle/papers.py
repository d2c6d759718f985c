"""The texts that go with the packed program.

The licences of all its parts, and what the licence of Qt asks for.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bundle.contents import ROOT
from bundle.parts import Part


def write_papers(folder: Path, parts: Sequence[Part]) -> None:
    """Put the licence of Kvitt, `NOTICE` and `licences` into the packed `folder`."""
    for name in ("LICENSE", "NOTICE"):
        (folder / name).write_bytes((ROOT / name).read_bytes())
    place = folder / "licences"
    place.mkdir()
    for part in parts:
        own = place / f"{part.name}-{part.version}".replace("/", "-").replace(":", "-")
        own.mkdir()
        for name, text in part.texts.items():
            (own / name).write_text(text, "utf-8")
    (place / "README.txt").write_text(overview(parts), "utf-8")


def overview(parts: Sequence[Part]) -> str:
    """A line for each part: its name, its version and its licence."""
    rows = [f"{part.name:<28} {part.version:<18} {part.licence}" for part in parts]
    head = "What Kvitt is packed with. The texts are in the folders beside this file; Kvitt's own licence is in ../LICENSE."
    return "\n".join([head, "", f"{'part':<28} {'version':<18} licence (SPDX)", *rows, ""])
