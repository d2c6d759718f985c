"""The picture of a QR code: SVG, or PNG of the size asked."""

import io
import struct
import zlib

import segno

QUIET_ZONE = 4
"""Modules of white around a code, as the standard demands."""
USUAL_SIZE = 1024
WHITE = b"\xff"


def svg(text: str) -> bytes:
    out = io.BytesIO()
    # Never a micro code: phones do not read them.
    segno.make(text, micro=False).save(out, kind="svg", border=QUIET_ZONE, scale=8, light="#fff")
    return out.getvalue()


def png(text: str, size: int = USUAL_SIZE) -> bytes:
    """A square of `size` pixels.

    Modules are whole pixels, and what is left over is white around the code.
    """
    code = segno.make(text, micro=False)
    modules = [bytes(0 if dark else 255 for dark in row) for row in code.matrix]
    # Whole pixels for each module, or scanners see blurred edges.
    scale = max(1, size // (len(modules) + 2 * QUIET_ZONE))
    side = max(size, scale * len(modules))
    left = (side - scale * len(modules)) // 2
    right = side - scale * len(modules) - left
    # Each row of a PNG begins with its filter, which is none.
    blank = b"\0" + WHITE * side
    rows = [blank] * left
    for row in modules:
        pixels = b"".join(module.to_bytes() * scale for module in row)
        rows += [b"\0" + WHITE * left + pixels + WHITE * right] * scale
    rows += [blank] * right
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
