"""Amounts and texts as files have them."""

from app.domain.bookkeeping.forms.amounts import amount, plain, rows_of, sides


def test_amounts() -> None:
    assert [amount(each) for each in (0, 5, -5, 123_456, -100)] == ["0,00", "0,05", "-0,05", "1234,56", "-1,00"]
    assert amount(-5, ".") == "-0.05"
    assert (sides(5), sides(-5)) == (("0,05", ""), ("", "0,05"))


def test_no_text_is_more_than_one_field() -> None:
    assert plain("a;b\u00a0% €") == "a,b % ?"
    assert plain("Møte på Åland, Kärnä, æble") == "Mote pa Aland, Karna, aeble"
    assert rows_of([("a", 1)]) == b"a;1\r\n"
