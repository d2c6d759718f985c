"""A letter as an address (RFC 6068)."""

from urllib.parse import parse_qs, urlsplit

from app.domain.handing_on.letter import Letter


def test_whatever_stands_in_it_comes_back() -> None:
    letter = Letter("Åpent? Ja & nei = 100 %", "First\nSecond\r\nThird, ø")
    address = urlsplit(letter.address)
    assert (address.scheme, address.path) == ("mailto", "")
    assert parse_qs(address.query) == {
        "subject": [letter.subject],
        "body": ["First\r\nSecond\r\nThird, ø"],
    }
    assert " " not in letter.address
