"""The same orders are found whichever index leads to them, and by the one with the fewest."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import combinations

import pytest

from app.domain.desk.query import Mark, Query, Term, TermKind
from app.domain.money import Currency
from app.domain.order import Order, OrderLine
from app.domain.payment import Aggregate, Payment, State
from app.domain.standing import Standing
from app.store import Store, open_store
from app.store.search.conditions import PLAIN, Conditions
from tests.support.inside.data_file import database_of
from tests.support.saved_orders import NOW, saved


def shop(store: Store, orders: int = 60) -> None:
    """Orders of several days, amounts and standings; a few were sent long after they were made."""
    states = [State.CREATED, State.AUTHORIZED, State.ABORTED, State.EXPIRED, State.CREATED]
    for number in range(1, orders + 1):
        customer, amount = ("Kari", "Ola", "Åse Lie")[number % 3], (100, 100, 250, 49_900)[number % 4]
        lines = (OrderLine(("Kopp", "Genser")[number % 2], f"S{number}", Decimal(1), amount, 2500),)
        order = Order(lines, Currency.NOK, customer=customer, phone=f"47410000{number:02d}")
        made_at = NOW + timedelta(hours=7 * number)
        with store.write():
            made = store.orders.add(f"K-{number}", order, made_at)
            if number % 7:
                sent_at = made_at + timedelta(days=9 if number % 11 == 0 else 0)
                payment = Payment(
                    made.reference, made.id, order.total, State.NEW, sent_at, psp_reference=f"abcdef{number:02d}"
                )
                store.payments.add(payment, 1)
                store.payments.save(
                    replace(payment, state=states[number % 5], aggregate=Aggregate(authorized=number % 2))
                )


TERMS = [
    Term(TermKind.WORD, "1", words=("kari",)),
    Term(TermKind.WORD, "2", words=("ka",)),
    Term(TermKind.WORD, "3", words=("kopp",), excluded=True),
    Term(TermKind.NUMBER, "4", words=("100",), parts=("100",), amounts=((100, 100),)),
    Term(TermKind.NUMBER, "5", words=("41",), amounts=((250, 250),)),
    Term(TermKind.WORD, "6", words=("abcdef2",), tails=("bcdef20", "bcdef21")),
    Term(TermKind.AMOUNT, "7", amounts=((90, 300),)),
    Term(TermKind.AMOUNT, "8", amounts=((49_900, 49_900),)),
    Term(TermKind.DAY, "9", since=NOW + timedelta(days=3), until=NOW + timedelta(days=6)),
    Term(TermKind.DAY, "10", until=NOW + timedelta(days=9)),
    Term(TermKind.DAY, "11", since=NOW + timedelta(days=15)),
    Term(TermKind.DAY, "12", since=NOW + timedelta(days=400)),
    Term(TermKind.TIME, "13", hours=((0, 720),)),
    Term(TermKind.STATE, "14", standings=frozenset({Standing.DECLINED, Standing.DRAFT})),
    Term(
        TermKind.STATE, "15", standings=frozenset({Standing.RESERVED}), marks=frozenset({Mark.TO_SHIP, Mark.REFUNDED})
    ),
    Term(TermKind.UNIT, "16", words=("x",), excluded=True),
    Term(TermKind.PHONE, "17", parts=("4741", "000")),
    # A price for all orders, and a text that none has.
    Term(TermKind.NUMBER, "18", words=("90-300",), amounts=((90, 300),)),
]


@pytest.fixture(scope="module")
def sixty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = open_store(tmp_path_factory.mktemp("sixty") / "kvitt.db")
    shop(store)
    yield store
    store.close()


@pytest.mark.parametrize("few", [0, 2, 1_000], ids=["all are many", "some are many", "all are few"])
def test_the_same_orders_are_found_whichever_index_leads_to_them(
    sixty: Store, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr("app.store.search.order_search.AT_A_LOOK", 9)
    monkeypatch.setattr("app.store.search.order_search.IN_A_ROW", 11)
    for limit, number in (("_MOST_COUNTED", few), ("_MOST_MATCHES", few), ("_FEW", 0)):
        monkeypatch.setattr(f"app.store.search.order_search.{limit}", number)
    for terms in (*((term,) for term in TERMS), *combinations(TERMS, 2), *combinations(TERMS[::3], 3)):
        query = Query("x", terms)
        conditions = Conditions(PLAIN)
        rows = database_of(sixty).rows(
            f"SELECT l.order_id FROM lookups l WHERE {conditions.of(query)} ORDER BY 1 DESC",
            conditions.values,
        )
        assert [order.id for order in sixty.orders.search(query, 100)] == [row["order_id"] for row in rows], terms


def test_pages_of_any_size_leave_no_order_out(sixty: Store) -> None:
    for terms in ((TERMS[0],), (TERMS[3],), (TERMS[13],), (TERMS[8], TERMS[0])):
        whole = [order.id for order in sixty.orders.search(Query("x", terms), 100)]
        pages, before = list[int](), None
        while page := sixty.orders.search(Query("x", terms), 3, before):
            pages += [order.id for order in page]
            before = page[-1].id
        assert pages == whole


@pytest.mark.parametrize(
    ("terms", "index"),
    [
        ((TERMS[0],), "lookup_words VIRTUAL TABLE"),
        ((TERMS[0], TERMS[7]), "lookups_of_amount"),
        ((TERMS[8],), "lookups_of_day"),
        ((TERMS[13],), "lookups_of_standing"),
        ((TERMS[14],), "payments_refunded"),
        ((TERMS[5],), "psp_ends USING PRIMARY KEY"),
        ((TERMS[12],), "lookups USING INTEGER PRIMARY KEY"),
    ],
)
def test_the_way_with_the_fewest_orders_is_taken(sixty: Store, terms: tuple[Term, ...], index: str) -> None:
    asked: list[str] = []
    connection = database_of(sixty).connection
    connection.set_trace_callback(asked.append)
    sixty.orders.look(Query("x", terms), 5)
    connection.set_trace_callback(None)
    looked = [sql for sql in asked if "JOIN lookups l ON" in sql]
    plans = [str(row[3]) for sql in looked for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert any(index in plan for plan in plans), plans


def test_no_more_is_read_of_a_common_word_than_can_be_waited_for(sixty: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.search.order_search.AT_A_LOOK", 8)
    query = Query("x", (TERMS[0], Term(TermKind.PRODUCT, "y", words=("s12",))))
    looked = sixty.orders.look(Query("x", (TERMS[0], Term(TermKind.TIME, "y", hours=((1, 2),)))), 5)
    assert (looked.orders, looked.before) == ([], 37)
    assert [order.id for order in sixty.orders.look(query, 5).orders] == [12]


def test_a_range_open_at_one_end_is_entered_where_its_days_are(sixty: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for limit, number in (("IN_A_ROW", 30), ("_MOST_COUNTED", 0)):
        monkeypatch.setattr(f"app.store.search.order_search.{limit}", number)
    earlier = sixty.orders.look(Query("x", (Term(TermKind.DAY, "x", until=NOW + timedelta(days=4)),)), 50)
    # Newest first. Some of that time were sent nine days later.
    assert [order.id for order in earlier.orders] == [13, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    # The 33rd and the 44th were made before that day, and sent after it.
    later = sixty.orders.look(Query("x", (Term(TermKind.DAY, "x", since=NOW + timedelta(days=16)),)), 50)
    assert ([order.id for order in later.orders], later.before) == ([*range(60, 54, -1), 44, 33], None)


def test_no_days_are_a_range_without_orders(store: Store) -> None:
    for each in (TERMS[9], TERMS[10]):
        looked = store.orders.look(Query("x", (each,)), 5)
        assert (looked.orders, looked.before) == ([], None)


def test_what_ends_alike_is_read_once_for_all_that_are_held_against_it(sixty: Store) -> None:
    conditions = Conditions(PLAIN)
    plan = database_of(sixty).connection.execute(
        f"EXPLAIN QUERY PLAN SELECT 1 FROM lookups l WHERE {conditions.of_term(TERMS[5])}", conditions.values
    )
    told = [str(row[3]) for row in plan]
    assert any("psp_ends" in each or "SEARCH p USING" in each for each in told)
    assert not any("CORRELATED" in each for each in told)


# words with a slip ----------------------------------------------------------------------------------------------------------


def test_a_letter_that_is_missing_between_two_a_is_forgiven(store: Store) -> None:
    saved(store, 1, line="Plakat")

    def meant(typed: str) -> dict[str, tuple[str, ...]]:
        return store.orders.meant(Query(typed, (Term(TermKind.WORD, typed, words=("plat",), loose=True),)))

    assert meant("Plaat") == {"plat": ("plakat",)}
    assert meant("plat") == {}  # two letters are missing


def test_only_a_word_that_is_nowhere_is_read_with_a_slip(store: Store) -> None:
    saved(store, 1, "Hansen", line="Genser")
    saved(store, 2, "Jansen")

    def meant(*words: str, loose: bool = True) -> dict[str, tuple[str, ...]]:
        return store.orders.meant(Query("x", (Term(TermKind.WORD, "x", words=words, loose=loose),)))

    assert meant("hansne", "genser", "jan") == {"hansne": ("hansen",)}
    assert meant("hansne", loose=False) == meant("hanzer", "nowhere") == {}
    assert store.orders.meant(Query("x", (Term(TermKind.PRODUCT, "x", words=("hansen",), loose=True),))) == {
        "hansen": ("jansen",)
    }


def test_a_word_that_is_nowhere_is_looked_for_without_its_ending(store: Store) -> None:
    saved(store, 1, "Åsa Berg", line="Mug")
    saved(store, 2, "Asana Berg", line="Kjele")

    def meant(word: str) -> dict[str, tuple[str, ...]]:
        return store.orders.meant(Query("x", (Term(TermKind.WORD, "x", words=(word,), loose=True),)))

    assert meant("mugs") == {"mugs": ("mug",)}
    assert meant("asas") == {"asas": ("asa",)}
    assert meant("kjelen") == {"kjelen": ("kjele",)}  # one letter too many is a slip as well, and told once
    assert meant("asan") == {}  # it is in another name
    assert meant("mugsy") == meant("kannen") == {}


@pytest.mark.parametrize(("name", "looked_in"), [("Anna", False), ("Anna 1-200", True), ("Anna 1-20", False)])
def test_texts_are_searched_only_for_words_that_some_order_has(store: Store, name: str, looked_in: bool) -> None:
    saved(store, 1, name)
    either = Term(TermKind.WORD, "1-200", words=("1-200",), amounts=((50, 150),))
    asked: list[str] = []
    connection = database_of(store).connection
    connection.set_trace_callback(asked.append)
    # A crown is the price of the order, so it is met either way.
    assert store.orders.look(Query("1-200", (either,)), 50, None).orders
    connection.set_trace_callback(None)
    looks = [sql for sql in asked if "JOIN lookups l ON" in sql]
    assert {"instr(l.customer" in look for look in looks} == {looked_in}


def test_numbers_are_compared_before_texts() -> None:
    name = Term(TermKind.WORD, "kaffe", words=("kaffe",))
    price = Term(TermKind.AMOUNT, "49", amounts=((4900, 4900),))
    where = Conditions(PLAIN).of(Query("", (name, price)))
    assert where.index("l.amount") < where.index("instr(")
