"""A picture of a code that names files, addresses or scripts is none."""

import pytest

from app.domain.shop.official_picture import is_plain_drawing

NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside: str, before: str = "") -> bytes:
    return f"{before}<svg {NAMES}>{inside}</svg>".encode()


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M0 0h1v1z" fill="#000"/>',
        '<defs><g id="a"/></defs><use xlink:href="#a"/>',
        '<image href="data:image/png;base64,AAAA"/>',
        '<rect fill="url(#shade)"/>',
        "<text>Vipps &amp; MobilePay</text>",
        "<style>.a{fill:#ff5b24} .b{fill:url(#shade)}</style>",
    ],
)
def test_a_drawing_is_taken(inside: str) -> None:
    assert is_plain_drawing(svg(inside))
    assert is_plain_drawing(svg(inside, '<?xml version="1.0" encoding="utf-8"?>'))
    public = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    assert is_plain_drawing(svg(inside, public))


@pytest.mark.parametrize(
    "inside",
    [
        '<image xlink:href="/etc/passwd"/>',
        '<image href="file:///home/kari/photo.png"/>',
        '<image href="http://evil.example/x.png"/>',
        '<image xlink:href="data:image/svg+xml,x"/>',
        '<use href="other.svg#a"/>',
        "<script>x</script>",
        "<svg:script xmlns:svg='http://www.w3.org/2000/svg'/>",
        "<foreignObject/>",
        "<style>@import url(http://evil.example/x.css)</style>",
        '<rect fill="URL(http://evil.example/x)"/>',
        '<rect style="fill:url(#a);stroke:url(file:///x)"/>',
        "<use href='#a'/>" * 17,
        "<g/>" * 100_001,
    ],
)
def test_what_reaches_outside_or_grows_is_refused(inside: str) -> None:
    assert not is_plain_drawing(svg(inside))


@pytest.mark.parametrize(
    "whole",
    [
        b"",
        b"no picture",
        b"<svg>",
        b"\x89PNG\r\n",
        svg("&a;", '<!DOCTYPE svg [<!ENTITY a "x">]>'),
        svg("", '<?xml-stylesheet href="x.css"?>'),
        b'<?xml version="1.0" encoding="none"?><svg/>',
    ],
)
def test_what_is_no_picture_is_refused(whole: bytes) -> None:
    assert not is_plain_drawing(whole)
