"""Carriers: addresses with the number in its place, escaped, and nothing that leads anywhere else."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.problem import Invalid
from app.domain.shop.carrier import (
    LONGEST_NAME,
    LONGEST_NUMBER,
    MOST,
    PRESETS,
    Carrier,
    check_carriers,
    check_template,
    read_carriers,
    read_rows,
    tracking_link,
    write_carriers,
)

PAGE = "https://follow.example.no/p/{number}"


def test_the_presets_are_good_and_come_back_as_they_were() -> None:
    assert check_carriers(PRESETS) == PRESETS
    assert read_carriers(write_carriers(PRESETS)) == PRESETS
    assert {"Posten", "Bring", "PostNord", "DHL", "Posti", "DAO", "GLS"} <= {
        each.name for each in PRESETS if each.template
    }


def test_the_number_stands_in_the_address_however_it_is_spelt() -> None:
    assert tracking_link(PRESETS, " posten ", "RR 123 456 789 NO") == "https://sporing.posten.no/sporing/RR123456789NO"
    assert (
        tracking_link((Carrier("A", PAGE),), "A", "a/../b?c=d&e#f")
        == "https://follow.example.no/p/a%2F..%2Fb%3Fc%3Dd%26e%23f"
    )


@pytest.mark.parametrize(
    ("name", "number"),
    [("Posten", "  "), ("Nobody", "1"), ("", "1"), ("Helthjem", "1"), ("Posten", "1" * (LONGEST_NUMBER + 1))],
)
def test_where_there_is_no_page_there_is_no_link(name: str, number: str) -> None:
    assert tracking_link(PRESETS, name, number) == ""


@given(st.text(max_size=LONGEST_NUMBER))
def test_no_number_leads_to_another_host(number: str) -> None:
    for carrier in PRESETS:
        link = tracking_link(PRESETS, carrier.name, number.encode(errors="ignore").decode())
        if link:
            host = urlsplit(carrier.template.replace("{number}", "1")).netloc
            assert urlsplit(link)[:2] == ("https", host)
            assert link.isascii()


@pytest.mark.parametrize(
    "template",
    [
        *(
            "http://a.no/{number}",
            "ftp://a.no/{number}",
            "a.no/{number}",
            "https:///{number}",
            "javascript:alert({number})",
        ),
        *("https://a.no/", "https://a.no/{number}/{number}", "https://a.no/{nummer}", "https://a.no/{number}{x}"),
        *("https://{number}.a.no/", "https://{number}", "https://me@a.no/{number}", "https://me:x@a.no/{number}"),
        *(
            "https://a.no:8080/{number}",
            "https://a.no:x/{number}",
            "https://[::1/{number}",
            "https://localhost/{number}",
        ),
        *("https://a.no/ {number}", "https://a.no/<{number}", "https://127.0.0.1/{number}", "https://-a.no/{number}"),
        "https://a.no/{number}" + "x" * 300,
    ],
)
def test_an_address_that_is_none_is_refused(template: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_template(template)
    assert (refused.value.code, refused.value.field) == ("tracking_template_unusable", "template")


def test_a_list_is_refused_at_the_row_that_is_wrong() -> None:
    good = Carrier("Good", PAGE)
    wrong = {
        "carrier_unnamed": (good, Carrier(" ", PAGE)),
        "carrier_twice": (good, Carrier(" GOOD ")),
        "carrier_too_long": (good, Carrier("n" * (LONGEST_NAME + 1))),
        "tracking_template_unusable": (good, Carrier("Other", "x")),
    }
    for code, carriers in wrong.items():
        with pytest.raises(Invalid) as refused:
            check_carriers(carriers)
        assert (refused.value.code, refused.value.field) == (code, "carriers.1")
    with pytest.raises(Invalid, match="carriers_too_many"):
        check_carriers(Carrier(str(n)) for n in range(MOST + 1))
    assert check_carriers([Carrier(" Good ", f" {PAGE} ")]) == (good,)


@pytest.mark.parametrize("text", ["", "{", "1", '{"a": 1}', '["a"]', '[["a"]]', '[["a", 1]]', '[["a", "b", "c"]]'])
def test_what_is_no_list_is_not_read(text: str) -> None:
    with pytest.raises(Invalid, match="carriers_unreadable"):
        read_rows(text)
    with pytest.raises(ValueError, match="carriers_unreadable"):
        read_carriers(text)
