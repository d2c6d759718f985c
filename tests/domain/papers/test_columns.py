"""A paper in columns: nothing wider than the roll, no amount in two pieces, no letter that the printer lacks."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.input.whole_letters import letters
from app.domain.order import Order
from app.domain.papers.blocks import Banner, Barcode, Block, Cut, Heading, Item, Pair, Rule, Table, Text
from app.domain.papers.columns import CODE_PAGE, PrintedLine, as_text, lay_out, plain
from app.domain.papers.confirmation import confirm, sample
from app.domain.papers.drawn_lines import columns_of
from app.domain.payment import Aggregate
from app.words.papers import paper_words
from tests.domain.papers.test_confirmation import AT, LANGUAGES, ORDERS, PAID, SHOP, known

WIDTHS = (32, 42, 48)


def texts(blocks: tuple[Block, ...], width: int) -> list[str]:
    return [part.text for part in lay_out(blocks, width) if isinstance(part, PrintedLine)]


@given(ORDERS, st.sampled_from(LANGUAGES), st.sampled_from(WIDTHS), st.integers(1, 3))
def test_no_line_is_wider_than_the_paper(order: Order, language: str, width: int, copy: int) -> None:
    blocks = confirm(known(order, PAID, language, copy=copy))
    for part in lay_out(blocks, width):
        if isinstance(part, PrintedLine):
            assert len(part.text) <= (width // 2 if part.wide else width)
            part.text.encode(CODE_PAGE)
            assert part.text.isprintable()


@given(ORDERS, st.sampled_from(LANGUAGES), st.sampled_from(WIDTHS))
def test_every_amount_stands_whole_on_one_line(order: Order, language: str, width: int) -> None:
    blocks = confirm(known(order, PAID, language))
    lines = texts(blocks, width)
    amounts = [block.amount for block in blocks if isinstance(block, Item)]
    amounts += [cell for block in blocks if isinstance(block, Table) for row in block.rows for cell in row]
    amounts += [block.right for block in blocks if isinstance(block, Pair) if block.right[-1:] in ("r", ".", "€")]
    for amount in amounts:
        assert any(plain(amount).replace("\u00a0", " ") in line for line in lines)


@given(st.text(max_size=200))
def test_what_the_printer_lacks_becomes_something_it_has(text: str) -> None:
    shown = plain(text)
    shown.encode(CODE_PAGE)
    assert all(letter.isprintable() or letter == "\u00a0" for letter in shown)
    assert plain(shown) == shown


LETTERS = [
    ("æøåÆØÅäöÄÖéüß€", "æøåÆØÅäöÄÖéüß€"),
    ("Cafe\u0301", "Café"),
    ("Szałas Čapek Łódź", "Szalas Capek Lódz"),
    ("“10 − 3” – ‘ok’ …", "\"10 - 3\" - 'ok' ."),
    ("a\u200bb\u00adc\x07d\u0001", "abcd"),
    ("tab\there\nnow", "tab here now"),
    ("2 × 499", "2 × 499"),
    ("🧦 sokk", "? sokk"),
    ("1\u202f234,50\u00a0€", "1\u00a0234,50\u00a0€"),
    ("Ａ４ ﬁ", "A4 fi"),
    ("\u0000\x1b@", "@"),
    ("⅓ pizza, 1⅓ pizza, 2 ⅔, ½, 1½", "1/3 pizza, 1 1/3 pizza, 2 2/3, ½, 1½"),
    ("ﬁsk ﬂaske aﬀe eﬃ ĳs", "fisk flaske affe effi ijs"),
    ("Sámi đ ŋ ŧ Đ Ŋ Ŧ š ž č", "Sámi d ng t D Ng T s z c"),
    ("ħ œ Œ ı ſ ẞ", "h oe Oe i s Ss"),
    ("10⁶ 10⁻⁶ m² m³ H₂O xⁿ", "10^6 10^-6 m² m³ H2O x^n"),
    ("① ⑫ ㎏ ™ №", "(1) (12) kg TM No"),
    ("Хлеб Ελιά", "Khleb Elia"),
    ("\u202egnirts\u202c \u2066a\u2069 \u200eb\u200f", "gnirts a b"),
    ("₩ 100", "? 100"),
    ("a\u0640b", "a?b"),  # a letter that has no sound of its own
    ("1⁄2", "1/2"),
]


@pytest.mark.parametrize(("typed", "shown"), LETTERS)
def test_letters(typed: str, shown: str) -> None:
    assert plain(typed) == shown
    assert all(unicodedata.category(letter)[0] != "C" for letter in shown)


# letters that are drawn --------------------------------------------------------------------------------------------------


def every(letter: str) -> bool:
    return True


def no_emoji(letter: str) -> bool:
    return letter < "\U00010000"


def columns(text: str) -> int:
    return sum(map(columns_of, letters(text)))


@pytest.mark.parametrize(
    "name",
    [
        "Szałas",
        "őszibarack",
        "Хлеб",
        "Ελιές",
        "漢字",
        "🧦 sokk",
        "👩\u200d🍳",
        "q\u0303",
        "Sámi đ ŋ ŧ",
        "₩ 100",
        "שלום",
    ],
)
def test_what_the_printer_lacks_is_drawn_in_its_columns(name: str) -> None:
    (line,) = lay_out((Pair(name, "1,00"),), 32, every)
    assert line == PrintedLine(f"{name}{' ' * (28 - columns(name))}1,00", drawn=True)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("æøå ÆØÅ äö é € ½", "æøå ÆØÅ äö é € ½"),
        ("⅓ pizza, 1⅓ pizza", "1/3 pizza, 1 1/3 pizza"),
        ("ﬁsk ① m² 10⁶ ™", "fisk (1) m² 10^6 TM"),
        ("Cafe\u0301 a\u200db\u00ad c\x07 ©\ufe0f", "Café ab c ©"),
        ("– “ok” …", '- "ok" .'),
    ],
)
def test_what_the_printer_has_or_can_say_alike_is_written(typed: str, shown: str) -> None:
    assert lay_out((Item(typed, "1,00"),), 48, every) == (PrintedLine(f"{shown}{'1,00'.rjust(48 - len(shown))}"),)


def test_what_no_font_has_becomes_the_nearest_letters() -> None:
    (line,) = lay_out((Item("Łódź 🧦", "1,00"),), 32, no_emoji)
    assert line == PrintedLine(f"Łódź ?{'1,00'.rjust(26)}", drawn=True)
    (line,) = lay_out((Item("🧦 1⅓", "1,00"),), 32, no_emoji)
    assert line == PrintedLine(f"? 1 1/3{'1,00'.rjust(25)}")


def test_letters_of_two_columns_break_between_each_other() -> None:
    told = [part.text for part in lay_out((Text("漢字" * 9 + "a漢"),), 32, every) if isinstance(part, PrintedLine)]
    assert [line.strip() for line in told] == ["漢字" * 8, "漢字a漢"]
    assert columns("漢字" * 8) == 32


@given(st.text(max_size=120), st.sampled_from(WIDTHS))
def test_a_drawn_line_is_never_wider_than_the_paper(text: str, width: int) -> None:
    blocks = (Item(text, "1 234,50", (text,)), Heading(text, large=True), Banner(text), Pair(text, text))
    for part in lay_out(blocks, width, every):
        assert isinstance(part, PrintedLine)
        assert columns(part.text) <= (width // 2 if part.wide else width)
        if not part.drawn:
            part.text.encode(CODE_PAGE)


@given(ORDERS, st.sampled_from(LANGUAGES), st.sampled_from(WIDTHS))
def test_without_such_letters_nothing_changes(order: Order, language: str, width: int) -> None:
    blocks = confirm(known(order, PAID, language))
    for before, now in zip(lay_out(blocks, width), lay_out(blocks, width, lambda letter: False), strict=True):
        assert before == now


# each block --------------------------------------------------------------------------------------------------------------


def test_a_heading_is_twice_as_wide_where_it_fits() -> None:
    assert lay_out((Heading("Kvitt", large=True),), 32) == (
        PrintedLine("Kvitt".center(16), True, tall=True, wide=True),
    )
    assert lay_out((Heading("Betalingsbekreftelse", large=True),), 32) == (
        PrintedLine("Betalingsbekreftelse".center(32), True, tall=True),
    )
    assert lay_out((Heading("Fjord"),), 32) == (PrintedLine("Fjord".center(32), True),)


def test_a_banner_stands_between_stars_and_wraps() -> None:
    assert texts((Banner("KOPI 2"),), 32) == ["*** KOPI 2 ***".center(32)]
    assert texts((Banner("ØVING – ikke ekte penger i dag"),), 32) == [
        "*** ØVING - ikke ekte penger ***".center(32),
        "*** i dag ***".center(32),
    ]


def test_a_pair_gives_the_value_the_right_edge() -> None:
    assert texts((Pair("Dato", "05.11.2026"),), 32) == ["Dato                  05.11.2026"]
    assert texts((Pair("", "5"),), 32) == ["5".rjust(32)]
    assert lay_out((Pair("Totalt", "1,00", strong=True),), 32)[0] == PrintedLine(
        "Totalt" + "1,00".rjust(26), True, tall=True
    )


def test_a_long_name_wraps_before_its_amount() -> None:
    assert texts((Item("En veldig lang genser med hette og lommer", "1 097,50", ("2 stk × 548,75",)),), 32) == [
        "En veldig lang genser",
        "med hette og lommer     1 097,50",
        "  2 stk × 548,75",
    ]


def test_a_value_as_wide_as_the_paper_gets_lines_of_its_own() -> None:
    reference = "K" * 40
    assert texts((Pair("Referanse", reference),), 32) == ["Referanse", "K" * 32, ("K" * 8).rjust(32)]


def test_a_table_stands_in_columns_or_one_value_a_line() -> None:
    table = Table(("Sats", "Netto", "MVA"), (("25\u00a0%", "798,40", "199,60"), ("15\u00a0%", "1,00", "0,15")))
    assert texts((table,), 32) == [
        "Sats         Netto           MVA",
        "25 %        798,40        199,60",
        "15 %          1,00          0,15",
    ]
    wide = Table(
        ("Kanta", "Veroton", "ALV", "Verollinen"), (("25,5\u00a0%", "398 406,37", "101 593,63", "500 000,00"),)
    )
    assert texts((wide,), 32) == [
        "Kanta 25,5 %",
        "  Veroton             398 406,37",
        "  ALV                 101 593,63",
        "  Verollinen          500 000,00",
    ]
    assert texts((Table(("Sats",), (("0 %",),)),), 32) == ["Sats", "0 % "]


def test_what_is_no_text_passes_through() -> None:
    assert lay_out((Rule(), Barcode("K-1"), Cut()), 32) == (PrintedLine("-" * 32), Barcode("K-1"), Cut())


def test_a_terminal_shows_it_as_it_will_be() -> None:
    shown = as_text((Heading("Kvitt", large=True), Text("Takk"), Pair("Sum", "5"), Barcode("K-1"), Cut()), 32)
    assert shown.splitlines() == ["             Kvitt", "              Takk", "Sum                            5"]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_each_language_fit_the_narrowest_paper(language: str, width: int) -> None:
    for blocks in (
        sample(SHOP, paper_words(language), AT),
        confirm(known(language=language)),
        confirm(known(aggregate=Aggregate(10, 5, 2, 1), language=language, unknown=True)),
    ):
        assert max(len(text) for text in texts(blocks, width)) == width
