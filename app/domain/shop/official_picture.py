"""Whether the official picture of a code is a drawing and nothing else.

It comes over the network. What draws it would open files that it names, and draw a few words a million times over.
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.parsers.expat import ExpatError, ParserCreate

_MOST_USES, _MOST_PARTS = 16, 100_000
_LIVELY = frozenset({"script", "foreignObject", "animate", "set", "iframe", "audio", "video"})


class _Refused(Exception):
    """A part that no picture of a code needs."""


def is_plain_drawing(svg: bytes) -> bool:
    """Whether an SVG names no file, no address and no script.

    Nor can it grow while it is drawn.
    """
    counts = {"use": 0, "parts": 0}
    words: list[str] = []

    def begin(name: str, attributes: Mapping[str, str]) -> None:
        kind = name.rpartition(":")[2]
        counts["parts"] += 1
        counts["use"] += kind == "use"
        if kind in _LIVELY or counts["use"] > _MOST_USES or counts["parts"] > _MOST_PARTS:
            raise _Refused
        for attribute, value in attributes.items():
            points = attribute.rpartition(":")[2] == "href"
            # Inside the picture, or a picture that it brings along.
            if points and not value.startswith(("#", "data:image/png", "data:image/jpeg")):
                raise _Refused
            if _points_outside(value):
                raise _Refused

    def begin_type(name: str, system: str | None, public: str | None, inside: int) -> None:
        # Entities, which multiply, are declared in there.
        if inside:
            raise _Refused

    def refuse(*anything: object) -> None:
        raise _Refused

    parser = ParserCreate()
    parser.StartElementHandler = begin
    parser.CharacterDataHandler = words.append
    parser.StartDoctypeDeclHandler = begin_type
    parser.ProcessingInstructionHandler = refuse  # such as a style sheet, which is fetched
    try:
        parser.Parse(svg, True)
    # An encoding of no kind is looked up like a word.
    except (ExpatError, _Refused, LookupError):
        return False
    # Words are drawn; only a style among them could point anywhere.
    return not _points_outside("".join(words))


def _points_outside(text: str) -> bool:
    plain = text.lower()
    return "@import" in plain or "url(" in plain.replace("url(#", "")
