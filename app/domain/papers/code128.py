"""CODE 128: a text as bars and spaces, for paper and screens (ISO/IEC 15417)."""

from __future__ import annotations

import re

from app.domain.problem import Invalid

QUIET = 10
"""Modules of white on both sides that a reader needs."""
_TABLE = """
212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222
123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321
232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121
313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224
111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111
111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113
114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112
"""
"""The bars and spaces of symbols 0 to 106, each in modules."""
_WIDTHS = tuple(_TABLE.split())
_TO_C, _TO_B, _START_B, _START_C, _STOP = 99, 100, 104, 105, 106
_RUNS = re.compile(r"(?:[0-9]{2}){2,}|.", re.DOTALL)
_ENCODABLE = re.compile(r"[ -~]+")


def encode(text: str) -> tuple[int, ...]:
    """The widths of bars and spaces in turn, in modules, without quiet zones.

    A bar comes first. Four digits or more take half the room. Raises `Invalid` `barcode_unusable` for no text or what is
    not plain ASCII.
    """
    if not _ENCODABLE.fullmatch(text):
        raise Invalid("barcode_unusable", field="barcode", text=text)
    symbols: list[int] = []
    # Pairs of digits take one symbol for two; anything else one for each.
    for run in _RUNS.findall(text):
        dense = len(run) > 1
        if not symbols:
            symbols.append(_START_C if dense else _START_B)
            dense_now = dense
        if dense is not dense_now:
            symbols.append(_TO_C if dense else _TO_B)
            dense_now = dense
        symbols += [int(run[at : at + 2]) for at in range(0, len(run), 2)] if dense else [ord(run) - 32]
    # The sum of the standard: each symbol times its place, the start counted once.
    check = (symbols[0] + sum(place * symbol for place, symbol in enumerate(symbols))) % 103
    return tuple(int(width) for symbol in (*symbols, check, _STOP) for width in _WIDTHS[symbol])
