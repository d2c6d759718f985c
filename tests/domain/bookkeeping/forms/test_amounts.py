"""Amounts and texts as files have them."""

from app.domain.bookkeeping.forms.amounts import amount, plain, rows_of, sides, spelt


def test_amounts() -> None:
    assert [amount(each) for each in (0, 5, -5, 123_456, -100)] == ["0,00", "0,05", "-0,05", "1234,56", "-1,00"]
    assert amount(-5, ".") == "-0.05"
    assert (sides(5), sides(-5)) == (("0,05", ""), ("", "0,05"))


def test_no_text_is_more_than_one_field() -> None:
    assert plain("a;b\u00a0% €") == "a,b % ?"
    assert plain("Møte på Åland, Kärnä, æble") == "Mote pa Aland, Karna, aeble"
    assert rows_of([("a", 1)]) == b"a;1\r\n"


def test_a_letter_that_is_lacking_becomes_the_one_it_is_made_of() -> None:
    assert spelt("Šop e\u0301 Ø Þór Đuro Łódź ŋ ½ Å", "cp437") == "Sop é O Thór Duro Lódz n ½ Å"
    assert plain("Šop Ǿ Straße Œ ŋ ½ ﬁ x\u3000y \u0301!") == "Sop O Strasse Oe n 1/2 fi x y !"
    assert plain("“Te” – kaffe’s…") == '"Te" - kaffe\'s...'
    assert (plain("日 \U0001f44d\n"), spelt("Ж", "cp437")) == ("? ? ", "?")
    assert (plain("한글 STRAẞE"), spelt("№ 한", "cp437")) == ("?? STRASsE", "No ?")


def test_a_wide_mark_between_fields_parts_none() -> None:
    assert [plain(f"a{mark}b") for mark in ";\uff1b\u037e\ufe14\ufe54"] == ["a,b"] * 5
