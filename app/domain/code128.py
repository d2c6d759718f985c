"""CODE 128: a text as bars that any shop scanner reads. Widths only; who draws them decides how wide one module is."""

from __future__ import annotations

import re
from enum import StrEnum

from app.domain.problem import Invalid


class CodeSet(StrEnum):
    """How characters are written: one printable ASCII character a symbol, or two digits a symbol."""

    B = "B"
    C = "C"


_WIDTHS = """
212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222
123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321
232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121
313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224
111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111
111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113
114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112
""".split()
"""The widths of bar, gap, bar, … of each symbol, in modules, by the symbol's value (ISO/IEC 15417, table 1)."""
_START = {CodeSet.B: 104, CodeSet.C: 105}
_GO_ON_IN = {CodeSet.B: 100, CodeSet.C: 99}
_STOP = 106
QUIET = 10
"""Modules that stay white on either side."""


def segments(text: str) -> tuple[tuple[CodeSet, str], ...]:
    """`text` in runs of one code set each: four digits or more in pairs, everything else by the character.

    Raises `Invalid` `barcode_unusable` for an empty text and for characters that are not printable ASCII.
    """
    if not re.fullmatch(r"[ -~]+", text):
        raise Invalid("barcode_unusable", text=text)
    runs = re.split(r"((?:[0-9]{2}){2,})", text)
    return tuple((CodeSet.C if place % 2 else CodeSet.B, run) for place, run in enumerate(runs) if run)


def symbols(text: str) -> tuple[int, ...]:
    """The values of all symbols of `text`: the start, the data, the check, the stop."""
    values: list[int] = []
    for code_set, run in segments(text):
        values.append(_GO_ON_IN[code_set] if values else _START[code_set])
        if code_set is CodeSet.C:
            values += [int(run[at : at + 2]) for at in range(0, len(run), 2)]
        else:
            values += [ord(character) - 32 for character in run]
    check = (values[0] + sum(place * value for place, value in enumerate(values))) % 103
    return (*values, check, _STOP)


def widths(text: str) -> tuple[int, ...]:
    """The widths of bar, gap, bar, … in modules, from the first bar to the last; without the quiet zones."""
    return tuple(int(width) for value in symbols(text) for width in _WIDTHS[value])
