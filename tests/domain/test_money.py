"""Amounts: what people type is read in one way or not at all, and what is shown reads back as itself."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.money import Currency, Money, format_minor, format_money, money_words, parse_amount
from app.domain.problem import Invalid

LANGUAGES = ("nb", "da", "sv", "fi", "en")
languages = st.sampled_from(LANGUAGES)
amounts = st.integers(0, 99_999_999_999)


@given(amounts, languages, st.sampled_from(Currency))
def test_what_is_shown_reads_back(minor: int, language: str, currency: Currency) -> None:
    assert parse_amount(format_minor(minor, language), currency=currency) == minor
    assert parse_amount(format_money(Money(minor, currency), language), currency=currency) == minor


@given(amounts, st.sampled_from(",."), st.sampled_from(["", " ", "\u00a0", "\u202f"]))
def test_comma_and_dot_mean_the_same_in_every_language(minor: int, mark: str, grouping: str) -> None:
    whole = f"{minor // 100:,}".replace(",", grouping)
    assert parse_amount(f"{whole}{mark}{minor % 100:02d}", currency=Currency.NOK) == minor


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("12.50", 1250),
        ("12,50", 1250),
        ("12,5", 1250),
        ("12", 1200),
        ("0,05", 5),
        ("007", 700),
        ("1 234", 123_400),
        ("1 234,50", 123_450),
        ("1.234,50", 123_450),
        ("1,234.50", 123_450),
        (" 499 kr ", 49_900),
        ("499,00\u00a0kr.", 49_900),
        ("499 NOK", 49_900),
        ("1234567,89", 123_456_789),
        ("1\u2009234,50", 123_450),
        ("kr 2 499,00", 249_900),
        ("kr. 2.499,00", 249_900),
        ("kr499", 49_900),
        ("NOK 499", 49_900),
        ("499nkr", 49_900),
        ("499 kroner", 49_900),
        ("499,-", 49_900),
        ("499,–", 49_900),
        ("499,— kr", 49_900),
        ("kr 499,-", 49_900),
        ("499.\u2212", 49_900),
        ("499:-", 49_900),
        ("2 499,-", 249_900),
        ("2.499,-", 249_900),
        ("1.234.567,-", 123_456_700),
        ("\u202a499,00\u202c", 49_900),
        ("4\u00ad99,00 \u200fkr", 49_900),
        ("1\u2007234,50", 123_450),
        ("1\u200a234.50", 123_450),
        ("1'234.50", 123_450),
        ("1’234,50 kr", 123_450),
    ],
)
def test_amounts_as_people_type_them(typed: str, minor: int) -> None:
    assert parse_amount(typed, currency=Currency.NOK) == minor


@pytest.mark.parametrize(
    ("typed", "minor"), [("19:90", 1_990), ("1 234:50 kr", 123_450), ("SEK 5:00", 500), ("0:50", 50)]
)
def test_a_colon_parts_kronor_and_ore_in_sweden(typed: str, minor: int) -> None:
    assert parse_amount(typed, currency=Currency.SEK) == minor
    with pytest.raises(Invalid, match="amount_unreadable"):
        parse_amount(typed.removeprefix("SEK "), currency=Currency.NOK)  # rather a time of day


@pytest.mark.parametrize("typed", ["19:9", "19:900", ":90", "19:90:00", "19:90,-"])
def test_other_colons_are_no_amount(typed: str) -> None:
    with pytest.raises(Invalid, match="amount_unreadable"):
        parse_amount(typed, currency=Currency.SEK)


@pytest.mark.parametrize("typed", ["1.500", "1,500", "12.345", "0.500", "999,000"])
def test_two_readings_are_asked_about(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_amount(typed, currency=Currency.NOK)
    assert refused.value.code == "amount_two_readings"
    # and each of the two answers that the sentence offers is an amount
    assert parse_amount(str(refused.value.values["thousands"]), currency=Currency.NOK) != parse_amount(
        str(refused.value.values["decimals"]), currency=Currency.NOK
    )


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "1e3",
            "1E3",
            "+5",
            "-5",
            "−5",
            "(5)",
            "5-",
            "0x10",
            "1_000",
            "½",
            "5½",
            "12..5",
            "12,,5",
            ",5",
            "5,",
        ),
        *("1 50", "12 34", "1  234", "1 234 5", "1.234.567", "1,234,567", "1.23,45", "1 234.567", "12,345,67"),
        *(
            "١٢",
            "१२",
            "１２",
            "1２",
            "12\u0660",
            "NaN",
            "inf",
            "kr",
            "kr 5 kr",
            "kr -5",
            "5 ,00",
            "499,--",
            "49,50,-",
            "1 50,-",
            "499 -",
            "5 kr kr",
            "5\n6",
            "5 5,00",
            "1.2.3",
            "⁵",
            "5%",
        ),
        *("1234.500", "12.3456", "kr 1,23,4", "5 CAD"),
    ],
)
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_amount(typed, "price", currency=Currency.NOK)
    assert (refused.value.code, refused.value.field) in {("amount_unreadable", "price"), ("amount_missing", "price")}


@pytest.mark.parametrize("typed", ["", "  ", "\u00a0", "kr", " kr. "])
def test_nothing_is_missing_and_not_unreadable(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_amount(typed, currency=Currency.NOK)
    assert refused.value.code == "amount_missing"


def test_more_than_an_amount_can_be() -> None:
    assert parse_amount("999999999,99", currency=Currency.NOK) == 99_999_999_999
    for typed in ("1000000000", "9" * 5000):
        with pytest.raises(Invalid) as refused:
            parse_amount(typed, currency=Currency.NOK)
        assert refused.value.code == "amount_too_large"


@pytest.mark.parametrize(
    ("typed", "currency"),
    [
        ("12 EUR", "NOK"),
        ("12 €", "NOK"),
        ("12 kr", "EUR"),
        ("12 SEK", "NOK"),
        ("12 NOK", "DKK"),
        ("12 dkk", "SEK"),
        ("EUR 12", "NOK"),
        ("€12", "DKK"),
        ("kr 12,-", "EUR"),
        ("nkr 5", "SEK"),
        ("$5", "NOK"),
        ("5 USD", "EUR"),
        ("12,- sek", "DKK"),
        ("12 euro", "NOK"),
        ("5 £", "NOK"),
    ],
)
def test_an_amount_of_another_currency_is_not_taken_for_ours(typed: str, currency: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_amount(typed, currency=Currency(currency))
    assert refused.value.code == "amount_currency"


MARKS = "0123456789٣3,.:- \u00a0\u202f+−–eExkr€'_()"


@given(st.text(MARKS, max_size=14) | st.text(max_size=8), st.sampled_from(Currency))
@example("1.500", Currency.NOK)
@example("12 345,6", Currency.NOK)
@example("1.500,-", Currency.NOK)
@example("kr 1,500:-", Currency.SEK)
@example("1'500:50", Currency.SEK)
@example("1 500'000.5", Currency.EUR)
def test_no_text_with_two_readings_is_accepted(text: str, currency: Currency) -> None:
    """Every text is read in the one way that an independent reading finds, or refused; nothing else comes out."""
    try:
        minor = parse_amount(text, currency=currency)
    except Invalid:
        return
    assert minor in readings(text)
    assert len(readings(text)) == 1


def readings(text: str) -> set[int]:
    """Every amount that somebody, anywhere, could mean by `text`: each mark may group or part."""
    body = text.strip()
    words = ("kr.", "kr", "€", "NOK", "DKK", "SEK", "EUR")
    for word in words:
        if body.lower().startswith(word.lower()):
            body = body[len(word) :].lstrip()
            break
    for word in words:
        if body.lower().endswith(word.lower()):
            body = body[: -len(word)].rstrip()
            break
    whole_only = body[-1:] in ("-", "−", "–")
    if whole_only:
        body = body[:-1].rstrip()
        if body[-1:] not in (",", ".", ":"):
            return set()
        body = body[:-1].rstrip()
    found = set()
    for part_at in [None, *(at for at, mark in enumerate(body) if mark in ",.:" and not whole_only)]:
        whole, part = (body, "") if part_at is None else (body[:part_at], body[part_at + 1 :])
        if part_at is not None and not (part.isdigit() and part.isascii() and part):
            continue
        if len(part.rstrip("0")) > 2:
            continue
        groups = [whole]
        for mark in " \u00a0\u202f,.'":
            if mark != (body[part_at] if part_at is not None else ""):
                groups = [piece for group in groups for piece in group.split(mark)]
        if not all(group.isascii() and group.isdigit() for group in groups):
            continue
        if len(groups) > 1 and not (1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])):
            continue
        found.add(int("".join(groups)) * 100 + int(part.rstrip("0").ljust(2, "0") or 0))
    return found


@pytest.mark.parametrize("minor", [1.0, "1", True, None])
def test_money_is_a_whole_number(minor: object) -> None:
    with pytest.raises(TypeError):
        Money(minor, Currency.NOK)  # type: ignore[arg-type]


def test_currencies_do_not_mix() -> None:
    crown, cent = Money(100, Currency.NOK), Money(100, Currency.EUR)
    assert crown + crown == Money(200, Currency.NOK)
    assert crown - Money(150, Currency.NOK) == Money(-50, Currency.NOK)
    for mix in (lambda: crown + cent, lambda: crown - cent):
        with pytest.raises(ValueError, match="do not mix"):
            mix()


def test_where_there_are_several_currencies_an_amount_says_which_it_is() -> None:
    alone, beside = (money_words(Currency.DKK, "da", several=several) for several in (False, True))
    assert (alone(123_450), beside(123_450)) == ("1.234,50\u00a0kr.", "1.234,50\u00a0DKK")
