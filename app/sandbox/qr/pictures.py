"""Addresses of pictures of QR codes, and the pictures behind them.

An address needs no login, and says all that its picture shows (documented: it may change, so nobody should keep it).
"""

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlencode

from app.sandbox.http.errors import invalid
from app.sandbox.qr import qr_picture

PATH = "/generate/qr"
SMALLEST, LARGEST = 100, 2000
USUAL_BORDER, WIDEST_BORDER = 8, 100
LONGEST_TEXT = 600
MEDIA = {"SVG": "image/svg+xml", "PNG": "image/png"}
SIDE, FRAME = 1000, 24
"""Units of a side of the whole picture, and of the coloured frame on each side of it."""


class Wanted(NamedTuple):
    """How a picture is to be.

    `size` is the side of a PNG in pixels.
    """

    kind: str = "SVG"
    size: int = qr_picture.USUAL_SIZE
    border: int = USUAL_BORDER


def address(base_url: str, content: str, wanted: Wanted) -> str:
    """Where the picture of `content` lies."""
    asked = {"text": content, "border": wanted.border}
    asked |= {"size": wanted.size} if wanted.kind == "PNG" else {}
    return f"{base_url}{PATH}.{wanted.kind.lower()}?{urlencode(asked)}"


def picture(content: str, wanted: Wanted) -> bytes:
    """The picture itself, in a frame; a PNG goes without."""
    if wanted.kind == "PNG":
        return qr_picture.png(content, wanted.size)
    return _framed(qr_picture.svg(content), wanted.border)


def asked_for(query: Mapping[str, list[str]]) -> Wanted:
    """What `QrImageFormat`, `QrImageSize` and `whiteBorder` ask for.

    Raises a refusal for what is outside of the documented limits.
    """
    kind = query.get("QrImageFormat", ["SVG"])[0].upper()
    if kind not in MEDIA:
        raise invalid([("QrImageFormat", "The value is not valid for QrImageFormat; use one of: SVG, PNG.")])
    size = number("QrImageSize", query.get("QrImageSize", [None])[0], SMALLEST, LARGEST, qr_picture.USUAL_SIZE)
    border = number("whiteBorder", query.get("whiteBorder", [None])[0], 0, WIDEST_BORDER, USUAL_BORDER)
    return Wanted(kind, size, border)


def number(name: str, text: str | None, least: int, most: int, usual: int) -> int:
    """Read a whole number of a header or a query.

    The usual one where there is none.
    """
    if text is None:
        return usual
    # Cut before `int`: a number of thousands of digits takes seconds to read.
    if not (text.isascii() and text.isdigit() and least <= int(text[:9]) <= most):
        raise invalid([(name, f"The field {name} must be between {least} and {most}.")])
    return int(text)


def _framed(code: bytes, border: int) -> bytes:
    """`code`, an SVG, inside another one with a frame; a viewer scales both."""
    drawn = code[code.index(b"<svg") :].decode()
    # Its size in its own units; a reader of SVG Tiny knows no picture within a picture, so it is scaled as a group.
    units = int(drawn.split('width="', 1)[1].split('"', 1)[0])
    modules = drawn.split(">", 1)[1].removesuffix("</svg>\n").removesuffix("</svg>")
    inset = FRAME + border
    placed = f'<g transform="translate({inset} {inset}) scale({(SIDE - 2 * inset) / units})">{modules}</g>'
    frame = f'<rect width="{SIDE}" height="{SIDE}" rx="60" fill="#ff5b24"/>'
    inside = SIDE - 2 * FRAME
    paper = f'<rect x="{FRAME}" y="{FRAME}" width="{inside}" height="{inside}" rx="44" fill="#fff"/>'
    head = (
        f'<?xml version="1.0" encoding="utf-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">'
    )
    return f"{head}{frame}{paper}{placed}</svg>".encode()
