"""What is packed comes back to the byte, now and with every later version."""

import hashlib
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.api.wire import create_body
from app.domain.money import Currency
from app.domain.order import Order, OrderLine
from app.store.packed import pack, unpack
from tests.support.inside.tables import packed_words


@given(st.binary(max_size=2000) | st.text(max_size=500).map(str.encode))
def test_every_byte_comes_back(plain: bytes) -> None:
    assert unpack(pack(plain)) == plain


def test_nothing_stays_nothing() -> None:
    assert unpack(pack(b"")) == pack(b"") == b""


def test_what_an_earlier_version_kept_is_read_as_it_stands() -> None:
    for plain in (b"", b"{}", b'{"exact":  1}', b"[1]"):
        assert unpack(plain) == plain


def test_the_words_are_never_edited() -> None:
    """Files are out there that can be read only with these bytes: new words go beside them, under a mark of their own."""
    assert (
        hashlib.sha256(packed_words()).hexdigest() == "9fe92d4721f6ec796c607f1f81c08670bdb6ebbf833675fcd352a5b47183f95d"
    )
    assert unpack(bytes.fromhex("0123902e4d2cb1a74c00")) == b'{"modificationAmount":{"value":49900,"currency":"NOK"}}'


def test_a_request_takes_less_than_a_third() -> None:
    lines = tuple(OrderLine(name, f"SKU{name}", Decimal(2), 12_300, 2500) for name in ("Skolebrød", "Ullsokker"))
    body = create_body(Order(lines, Currency.NOK, phone="4741234567"), "K-261122-0001", "")
    assert len(pack(body)) * 3 < len(body)
    assert json.loads(unpack(pack(body)))["reference"] == "K-261122-0001"


@pytest.mark.parametrize("harm", [lambda kept: kept[:-3], lambda kept: kept + b"x", lambda kept: b"\x01\xff\xff"])
def test_bytes_that_were_changed_are_not_taken_for_a_request(harm: object) -> None:
    assert callable(harm)
    with pytest.raises(ValueError, match="packed bytes"):
        unpack(harm(pack(b'{"modificationAmount":{"value":49900,"currency":"NOK"}}')))
