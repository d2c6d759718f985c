"""Pasted keys are sorted by shape: any order, any names around them, and nothing guessed."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.units.pasted_keys import LONGEST_PASTE, KeyPart, PastedKeys, sort_keys

ID, SECRET = "fb492b5e-7a1b-4c2d-9f00-0123456789ab", "Y8Kteew6GE3ZmeycEt6egg=="
KEY, SPARE, MSN = "0f14ebcab0eb4b29ae0cb90d91b4a84a", "ffffebcab0eb4b29ae0cb90d91b4a84b", "123456"
FOUR = {
    KeyPart.CLIENT_ID: ID,
    KeyPart.CLIENT_SECRET: SECRET,
    KeyPart.SUBSCRIPTION_KEY: KEY,
    KeyPart.MSN: MSN,
}
PORTAL = f"""
client_id
    {ID}
client_secret
    {SECRET}
Vipps-Subscription-Key (primary)
    {KEY}
Vipps-Subscription-Key (secondary)
    {SPARE}
Merchant serial number (MSN)
    {MSN}
"""


@pytest.mark.parametrize("order", list(permutations(FOUR)), ids=lambda order: "-".join(order))
@pytest.mark.parametrize("between", ["\n", " ", "\t", ", ", "\r\n\r\n"])
def test_in_any_of_the_24_orders(order: tuple[KeyPart, ...], between: str) -> None:
    assert sort_keys(between.join(FOUR[part] for part in order)) == PastedKeys(FOUR, 0)


@pytest.mark.parametrize("order", list(permutations(FOUR)), ids=lambda order: "-".join(order))
def test_one_after_the_other_in_any_of_the_24_orders(order: tuple[KeyPart, ...]) -> None:
    keys = PastedKeys()
    for at, part in enumerate(order):
        assert len(keys.missing) == 4 - at
        keys = keys.joined(sort_keys(FOUR[part]))
    assert (keys.values, keys.missing) == (FOUR, ())


@pytest.mark.parametrize(
    "secret",
    ["practice-only-opens-nothing", "practice-only-opens-nothing-3", "aB3~dEf.gHi_jKl-mNo8Q~pQrStUvWxYz0123456",
     "abc:defghijklmnopqrstu", "q7=secretsecretsecret", "0123456789012345678901", "ABCDEFGHIJKLMNOPabcdef+/="],
)  # fmt: skip
def test_secrets_of_many_looks(secret: str) -> None:
    found = sort_keys(f"{MSN} {secret} {KEY} {ID}")
    assert found.values[KeyPart.CLIENT_SECRET] == secret
    assert found.unread == 0


@pytest.mark.parametrize(
    "text",
    [PORTAL,
     f'{{"clientId": "{ID}", "clientSecret": "{SECRET}", "subscriptionKey": "{KEY}", "secondaryKey": "{SPARE}", "msn": "{MSN}"}}',
     f"CLIENT_ID={ID}\nCLIENT_SECRET={SECRET}\nOCP_APIM_SUBSCRIPTION_KEY='{KEY}'\n"
     f"SECONDARY_SUBSCRIPTION_KEY={SPARE}\nMERCHANT_SERIAL_NUMBER:{MSN}",
     f"secondary {SPARE} MSN: {MSN} Client ID: {ID} Client secret: {SECRET} primary {KEY}"],
    ids=["the portal", "json", "a file of settings", "words"],
)  # fmt: skip
def test_with_the_names_of_the_portal(text: str) -> None:
    assert sort_keys(text) == PastedKeys({**FOUR, KeyPart.SECOND_KEY: SPARE}, 0)


@pytest.mark.parametrize("secret", [ID.replace("f", "a"), "ab" * 16, "a long one with no shape".replace(" ", "-")])
def test_a_name_wins_over_a_shape(secret: str) -> None:
    found = sort_keys(f"client secret {secret} client id {ID} {KEY} {MSN}")
    assert found == PastedKeys({**FOUR, KeyPart.CLIENT_SECRET: secret}, 0)


def test_the_first_of_two_ids_is_the_id() -> None:
    other = ID.replace("f", "a")
    assert sort_keys(f"{ID} {other}").values == {KeyPart.CLIENT_ID: ID, KeyPart.CLIENT_SECRET: other}


@pytest.mark.parametrize(
    ("text", "values", "unread"),
    [("", {}, 0), ("client_id:", {}, 0), ("hello", {}, 1), ("123", {}, 1), ("12345678901", {}, 1), ("…", {}, 1),
     (f"{MSN} {MSN}", {KeyPart.MSN: MSN}, 0), (f"{MSN} 654321", {KeyPart.MSN: MSN}, 1),
     (f"{SECRET} {SECRET}", {KeyPart.CLIENT_SECRET: SECRET}, 0),
     (f"{SECRET} another-long-piece-here", {}, 2),
     (f"another-long-piece-here secret: {SECRET}", {KeyPart.CLIENT_SECRET: SECRET}, 1),
     (f"secret {SECRET} secret another-long-piece-here", {KeyPart.CLIENT_SECRET: SECRET}, 1),
     (f"secret short {MSN}", {KeyPart.MSN: MSN}, 1), ("sixteen-letters-ø", {}, 1)],
)  # fmt: skip
def test_nothing_is_guessed(text: str, values: dict[KeyPart, str], unread: int) -> None:
    assert sort_keys(text) == PastedKeys(values, unread)


def test_a_key_that_comes_after_another_is_the_second() -> None:
    kept = PastedKeys({KeyPart.SUBSCRIPTION_KEY: KEY})
    assert kept.joined(sort_keys(SPARE)).values == {KeyPart.SUBSCRIPTION_KEY: KEY, KeyPart.SECOND_KEY: SPARE}
    assert kept.joined(sort_keys(KEY)).values == {KeyPart.SUBSCRIPTION_KEY: KEY}
    # what came with it and is the same says nothing
    known = kept.joined(sort_keys(MSN))
    assert known.joined(sort_keys(f"{MSN} {SPARE}")).values[KeyPart.SECOND_KEY] == SPARE
    # a whole set is another sales unit's, or all anew
    assert kept.joined(sort_keys(f"{SPARE} {MSN}")).values == {KeyPart.SUBSCRIPTION_KEY: SPARE, KeyPart.MSN: MSN}


def test_the_second_key_takes_the_place_of_the_first() -> None:
    taken = sort_keys(PORTAL).without_first()
    assert taken.values[KeyPart.SUBSCRIPTION_KEY] == SPARE
    assert KeyPart.SECOND_KEY not in taken.values
    assert taken.missing == ()


def test_a_number_that_was_read_fills_only_a_gap() -> None:
    without = sort_keys(f"{ID} {SECRET} {KEY}")
    assert without.with_number(MSN).values[KeyPart.MSN] == MSN
    assert without.with_number("") == without
    assert sort_keys(PORTAL).with_number("999999").values[KeyPart.MSN] == MSN


def test_what_was_pasted_is_never_shown() -> None:
    assert SECRET not in f"{sort_keys(PORTAL)!r} {sort_keys(PORTAL)!s}"


def test_a_book_is_not_read_to_its_end() -> None:
    assert sort_keys("x" * LONGEST_PASTE + " " + MSN).values == {}


@given(st.text(max_size=300))
def test_any_text_is_taken(text: str) -> None:
    found = sort_keys(text)
    assert all(value.isascii() and value.isprintable() and " " not in value for value in found.values.values())
