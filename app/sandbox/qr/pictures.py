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
FRAME = 24
"""Units of the coloured frame around a code, on each side."""


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
    inner = code[code.index(b"<svg") :].decode()
    side = 1000
    inset = FRAME + border
    placed = f'<svg x="{inset}" y="{inset}" width="{side - 2 * inset}" height="{side - 2 * inset}"'
    # The drawn one has a size and no box; with a box it can be made as large as the frame leaves room.
    drawn = inner.split('width="', 1)[1].split('"', 1)[0]
    body = inner.split(">", 1)[1]
    frame = f'<rect width="{side}" height="{side}" rx="60" fill="#ff5b24"/>'
    paper = (
        f'<rect x="{FRAME}" y="{FRAME}" width="{side - 2 * FRAME}" height="{side - 2 * FRAME}" rx="44" fill="#fff"/>'
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">{frame}{paper}'
        f'{placed} viewBox="0 0 {drawn} {drawn}">{body}</svg>'
    ).encode()
