"""Any end of a psp reference, of six letters and digits or more, leads to its order."""

from datetime import UTC, datetime
from pathlib import Path

from app.domain.desk.query import Query, Term, TermKind
from app.domain.money import Currency, Money
from app.domain.order import Order
from app.domain.payment import Event, Payment, State
from app.store import open_store
from app.store.search.psp_ends import back_of

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
AMOUNT = Money(100, Currency.NOK)


def test_the_end_is_kept_backwards_and_without_signs() -> None:
    assert back_of("A1B2-c3d4-00112233445F") == "f54433221100"
    assert back_of("12-Ab") == "ba21"
    assert back_of("-") == ""


def test_an_order_is_found_by_the_end_of_each_of_its_psp_references(tmp_path: Path) -> None:
    store = open_store(tmp_path / "kvitt.db")
    with store.write():
        for number in (1, 2):
            order = store.orders.add(f"K-{number}", Order((), Currency.NOK), NOW)
            payment = Payment(
                order.reference, order.id, AMOUNT, State.CREATED, NOW, psp_reference=f"aa-bb00{number}cccc"
            )
            store.payments.add(payment, 1)
            store.payments.save(payment)
            store.payments.keep_events([Event(order.reference, f"0000-DDDDDD{number}", "CREATED", AMOUNT, NOW)])

    def found(*tails: str) -> list[str]:
        query = Query("x", (Term(TermKind.PSP, "x", tails=tails),))
        return [order.reference for order in store.orders.search(query, 10)]

    assert found("001cccc") == ["K-1"]
    assert found("dddddd2") == found("00dddddd2") == ["K-2"]
    assert found("dddddd2", "bb001cccc") == ["K-2", "K-1"]
    assert found("ffffff-aa-bb001cccc") == []
    assert found("0123456789-aabb001cccc") == []
    store.close()
