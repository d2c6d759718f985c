"""The icons of the window: from Lucide, or our own.

By our name for what they mean.
"""

from __future__ import annotations

import zlib
from functools import cache
from importlib.util import find_spec
from os import SEEK_CUR, SEEK_END
from pathlib import Path

LUCIDE = {
    "back": "undo-2",
    "box": "package",
    "barcode": "barcode",
    "check": "circle-check",
    "chevron": "chevron-down",
    "chevron-up": "chevron-up",
    "clock": "clock",
    "close": "x",
    "copy": "copy",
    "cross": "circle-x",
    "down": "arrow-down",
    "eye": "eye",
    "file": "file-text",
    "gear": "settings",
    "hourglass": "hourglass",
    "list": "list",
    "lock": "lock",
    "loop": "rotate-ccw",
    "note": "sticky-note",
    "parcel": "truck",
    "pencil": "pencil",
    "person": "user-round",
    "phone": "smartphone",
    "plus": "plus",
    "printer": "printer",
    "question": "circle-question-mark",
    "scale": "scale",
    "server-off": "server-off",
    "search": "search",
    "send": "send",
    "speech": "message-square-quote",
    "stop": "ban",
    "target": "target",
    "to_do": "circle-dashed",
    "up": "arrow-up",
    "warning": "triangle-alert",
}
"""The name in the package for each of our names. What is not here is a file of ours in resources/icons."""

FOLDER = Path(__file__).parents[2] / "resources" / "icons"
"""Where our own are."""


def drawing(name: str) -> str:
    """The SVG of an icon, to be drawn in `currentColor`."""
    if name not in LUCIDE:
        return (FOLDER / f"{name}.svg").read_text("utf-8")
    return _from_zip(*_archive(), f"{LUCIDE[name]}.svg".encode()).decode()


def sized_drawing(name: str, colour: str, dots: int) -> bytes:
    """The SVG of an icon in `colour`, so many `dots` square."""
    svg = drawing(name).replace("currentColor", colour)
    for side in ("width", "height"):
        svg = svg.replace(f'{side}="24"', "", 1)  # the package gives all of its icons a size, ours have none
    return svg.replace("<svg", f'<svg width="{dots}" height="{dots}"', 1).encode()


@cache
def _archive() -> tuple[Path, bytes]:
    """The package's one file and its directory, found without importing the package with its parts for web pages."""
    package = find_spec("lucide")
    if package is None or package.origin is None:
        raise FileNotFoundError("the icons of `lucide` are not installed")
    archive = Path(package.origin).with_name("lucide.zip")
    with archive.open("rb") as file:
        # The last 22 bytes say how long the directory is, and where it begins.
        file.seek(-22, SEEK_END)
        end = file.read()
        file.seek(_number(end, 16, 4))
        return archive, file.read(_number(end, 12, 4))


def _from_zip(archive: Path, directory: bytes, name: bytes) -> bytes:
    """One file of a zip, found by its name in the directory.

    `zipfile` reads the directory of all 1,745 icons first, which takes 15 ms before the first paint; the whole file has
    160 pages of memory, of which a few are needed.
    """
    at = len(directory)
    while (at := directory.rfind(name, 0, at)) >= 0:
        # 46 bytes of an entry stand before its name; 30 of a file's head before its name and what follows.
        entry = directory[at - 46 : at]
        if entry[:4] == b"PK\x01\x02" and _number(entry, 28, 2) == len(name):
            with archive.open("rb") as file:
                file.seek(_number(entry, 42, 4))
                head = file.read(30)
                file.seek(_number(head, 26, 2) + _number(head, 28, 2), SEEK_CUR)
                # Either stored as it is or deflated without a header, hence the negative window size.
                packed = file.read(_number(entry, 20, 4))
            return zlib.decompress(packed, -zlib.MAX_WBITS) if _number(entry, 10, 2) else packed
    raise KeyError(name.decode())


def _number(record: bytes, at: int, size: int) -> int:
    return int.from_bytes(record[at : at + size], "little")
