"""A smaller file of ICU's data for the packed Qt, on Linux.

Qt asks ICU for the order of letters and for old encodings; names of languages, countries and currencies, which are most of
the data, Qt has itself. The data is a package of named items (`icu/source/tools/toolutil/package.cpp`), which the
library brings along under one symbol.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

NAMES_OF_THINGS = re.compile(r"[^/]+/(curr|lang|region|unit|zone|translit|rbnf)/")
"""Folders of the package with what Qt has itself, or nobody asks for."""
LANGUAGES = frozenset(
    {"root", "en", "nb", "nn", "no", "da", "sv", "fi", "pool", "res_index", "supplementalData", "ucadata"}
)
LARGEST_ENCODING = 8_000
"""Bytes that the table of an encoding with one byte a letter takes at most; those of East Asia take more."""
_LOCAL = re.compile(r"[^/]+/(?:(?:coll|brkitr)/)?([A-Za-z]{2,3}(?:_\w+)?)\.res")
_DICTIONARY = re.compile(r"[^/]+/brkitr/.*\.dict|[^/]+/unames\.icu|[^/]+/.*\.(cfu|spp)")
_HEAD = struct.Struct("<HBB")
_SYMBOL = struct.Struct("<IBBHQQ")
_DYNAMIC_SYMBOLS = 11
"""The kind of the section that has the names that a library offers."""


def make_smaller(library: Path) -> None:
    """Replace the data of the `libicudata` at `library` by a part of it."""
    symbol, package = find_data(library.read_bytes())
    kept = write_package(package, {name: item for name, item in read_package(package).items() if keeps(name, item)})
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "data").write_bytes(kept)
        (folder / "data.s").write_text(
            f'.section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, %object\n{symbol}:\n.incbin "data"\n'
            f'.size {symbol}, . - {symbol}\n.section .note.GNU-stack,"",%progbits\n'
        )
        for words in (
            ["as", "-o", "data.o", "data.s"],
            ["ld", "-shared", "--build-id=none", "-soname", library.name, "-o", "made", "data.o"],
        ):
            subprocess.run(words, cwd=folder, check=True)
        library.write_bytes((folder / "made").read_bytes())


def keeps(name: str, item: bytes) -> bool:
    """Whether an item of the package stays."""
    if NAMES_OF_THINGS.match(name) or _DICTIONARY.fullmatch(name):
        return False
    if name.endswith(".cnv"):
        return len(item) <= LARGEST_ENCODING
    local = _LOCAL.fullmatch(name)
    return local is None or local[1].partition("_")[0] in LANGUAGES


def find_data(elf: bytes) -> tuple[str, bytes]:
    """The symbol of the data in a library, and the package behind it."""
    (sections_at,) = struct.unpack_from("<Q", elf, 40)
    size, count = struct.unpack_from("<HH", elf, 58)
    sections = [struct.unpack_from("<IIQQQQIIQQ", elf, sections_at + number * size) for number in range(count)]
    for section in sections:
        if section[1] != _DYNAMIC_SYMBOLS:
            continue
        names_at = sections[section[6]][4]
        for at in range(section[4], section[4] + section[5], _SYMBOL.size):
            name, _, _, _, value, _ = _SYMBOL.unpack_from(elf, at)
            text = elf[names_at + name : elf.index(b"\0", names_at + name)].decode()
            if re.fullmatch(r"icudt\d+_dat", text):
                home = next(each for each in sections if each[3] and each[3] <= value < each[3] + each[5])
                return text, elf[home[4] + value - home[3] : home[4] + home[5]]
    raise LookupError("no data of ICU in there")


def read_package(package: bytes) -> Mapping[str, bytes]:
    """The items of a package by their names."""
    head = _HEAD.unpack_from(package)[0]
    (count,) = struct.unpack_from("<I", package, head)
    table = [struct.unpack_from("<II", package, head + 4 + 8 * number) for number in range(count)]
    names = [package[head + name : package.index(b"\0", head + name)].decode() for name, _ in table]
    ends = [*(at for _, at in table[1:]), len(package) - head]
    return {name: package[head + at : head + end] for name, (_, at), end in zip(names, table, ends, strict=True)}


def write_package(package: bytes, items: Mapping[str, bytes]) -> bytes:
    """A package like `package` that has only `items`.

    In their order, which is that of their names.
    """
    head = _HEAD.unpack_from(package)[0]
    names = b"".join(name.encode() + b"\0" for name in items)
    at = 4 + 8 * len(items)
    first = -(-(at + len(names)) // 16) * 16
    table, body, name_at = b"", b"", at
    for name, item in items.items():
        table += struct.pack("<II", name_at, first + len(body))
        name_at += len(name.encode()) + 1
        body += item + b"\0" * (-len(item) % 16)
    between = struct.pack("<I", len(items)) + table + names
    return package[:head] + between.ljust(first, b"\0") + body
