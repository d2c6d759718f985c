"""SIE 4I, read by a reader written from the standard alone."""

from __future__ import annotations

import re
from decimal import Decimal
from random import Random

from app.domain.bookkeeping.accounts import accounts_of
from app.domain.bookkeeping.forms.sie import sie_file
from app.domain.bookkeeping.voucher import vouchers_of
from tests.domain.bookkeeping.test_voucher import a_day, closed

_FIELD = re.compile(r'"((?:\\"|[^"])*)"|(\{[^}]*\})|(\S+)')


def read_sie(content: bytes) -> list[list[str]]:
    """The labels of a file of SIE with their fields (SIE 4B, 5)."""
    lines = content.decode("cp437").split("\r\n")
    assert lines.pop() == ""
    return [[(said or held or word).replace('\\"', '"') for said, held, word in _FIELD.findall(line)] for line in lines]


def test_sie_has_what_the_standard_asks_and_each_voucher_is_nought() -> None:
    dice = Random(2)
    vouchers = tuple(each for _ in range(50) for each in vouchers_of(closed(a_day(dice)), accounts_of("SE")))
    content = sie_file(vouchers, 'Åsas "Kök" \\ 日\n')
    labels = read_sie(content)
    assert [label[0] for label in labels[:7]] == [
        *("#FLAGGA", "#PROGRAM", "#FORMAT", "#GEN", "#SIETYP", "#FNAMN", "#VALUTA")
    ]
    assert [label[1] for label in labels[:7]] == ["0", "Kvitt", "PC8", "20261130", "4", 'Åsas "Kök" / ? ', "NOK"]
    sums, rows = list[Decimal](), 0
    for label in labels[7:]:
        if label[0] == "#VER":
            assert label[1:4] == ["", "", "20261129"]
            sums.append(Decimal(0))
        elif label[0] == "#TRANS":
            assert (label[2], label[4]) == ("{}", "20261129")
            assert re.fullmatch(r"-?[0-9]+\.[0-9]{2}", label[3])
            sums[-1] += Decimal(label[3])
            rows += 1
        else:
            assert label[0] in ("{", "}")
    assert sums == [0] * len(vouchers)
    assert rows == sum(len(voucher.postings) for voucher in vouchers)
    assert b'#FNAMN "Kvitt"' in sie_file(vouchers, "")


def test_a_wide_quotation_mark_ends_no_field() -> None:
    vouchers = vouchers_of(closed(a_day(Random(3))), accounts_of("SE"))
    labels = read_sie(sie_file(vouchers, "Šop ＂Kök＂ ＼"))
    assert next(label for label in labels if label[0] == "#FNAMN")[1:] == ['Sop "Kök" /']
