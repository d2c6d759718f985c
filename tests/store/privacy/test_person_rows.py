"""A person's rows: found wherever they are, erased order by order, and nothing of anybody else's."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.operation import Kind, Stage
from app.domain.payment import State
from app.domain.records.erasure import WhyKept
from app.domain.records.journal import What
from app.domain.records.traces import Traces
from app.domain.shop.recipient import Recipient
from app.domain.shop.scope import Owners, Scope
from app.store import Intent, Noted, SavedOrder, Store
from tests.support.inside.data_file import connection_of
from tests.support.saved_orders import NOW, saved
from tests.support.stored import AMOUNT, paid

PHONE, NAME = "4791827364", "Tordis Brynhildsen"
PERSON = Traces(PHONE, (NAME,))
NOTED = Noted(NOW, "Kari", b"salt")
BODY = b'{"customer": {"phoneNumber": "4791827364"}, "reference": "K-1"}'


def asked(store: Store, order: SavedOrder, stage: Stage = Stage.DONE, *, body: bytes = BODY, **more: str) -> None:
    """A request of an order, settled."""
    paid(store, order)
    with store.write():
        key = f"key-{order.id}"
        reason = more.get("reason", "")
        operation = store.operations.add(
            Intent(order.id, order.reference, Kind.CREATE, key, body, AMOUNT, reason, "Kari"), NOW
        )
        if stage is not Stage.OPEN:
            settled = replace(operation, stage=stage, settled_at=NOW, error="7010", detail=more.get("detail", ""))
            store.operations.save(settled, NOW)


def end(store: Store, order: SavedOrder, state: State = State.ABORTED) -> None:
    (payment,) = store.payments.of_order(order.id)
    with store.write():
        store.payments.save(replace(payment, state=state))


def erase(store: Store, *orders: SavedOrder) -> None:
    with store.write():
        store.persons.erase_orders([order.id for order in orders], PERSON, NOTED)


def test_names_are_those_of_orders_and_of_who_was_shipped_to(store: Store) -> None:
    first, second = saved(store, 1, NAME, PHONE), saved(store, 2, "Tordis  B.", PHONE)
    paid(store, first)
    with store.write():
        store.recipients.keep(first.reference, Recipient("T. Brynhildsen", "", "", "", ""), NOW)
    assert store.persons.own_orders(PHONE) == [first.id, second.id]
    assert store.persons.own_orders("") == []
    assert store.persons.names([first.id, second.id]) == (NAME, "Tordis B.", "T. Brynhildsen")
    own = [first.id, second.id]
    assert store.persons.namesakes(NAME, own) == 0
    saved(store, 3, NAME)
    saved(store, 4, "TORDIS  BRYNHILDSEN", "4799887766")
    saved(store, 5, f"{NAME} and Ola")
    assert store.persons.namesakes(NAME, own) == 2
    assert store.persons.drafts([first.id, second.id]) == [second.id]


@pytest.mark.parametrize(
    ("state", "stage", "why"),
    [
        (State.NEW, Stage.OPEN, WhyKept.UNSETTLED),
        (State.CREATED, Stage.DONE, WhyKept.OPEN),
        (State.ABORTED, Stage.DONE, None),
    ],
)
def test_why_an_order_is_in_the_way(store: Store, state: State, stage: Stage, why: WhyKept | None) -> None:
    order = saved(store, 1, NAME, PHONE)
    asked(store, order, stage)
    if state is not State.NEW:
        end(store, order, state)
    assert [each.why for each in store.persons.obstacles([order.id])] == ([why] if why else [])


def test_what_the_service_and_staff_wrote_goes_from_the_log_too(store: Store) -> None:
    order = saved(store, 1, NAME, PHONE)
    asked(store, order, Stage.REFUSED, reason="Tordis asked", detail="no wallet for 4791827364")
    end(store, order)
    erase(store, order)
    (operation,) = store.operations.of_order(order.id)
    assert (operation.reason, operation.detail, operation.error) == ("… asked", "no wallet for …", "7010")
    details = [entry.detail for entry in store.journal.entries()]
    assert details[:2] == ["… asked", "7010 · no wallet for …"]
    assert store.journal.check()
    # And what the log says of no step, such as which movement one was.
    with store.write():
        store.journal.add(What.HANDED_OVER, NOW, reference=order.reference, detail="to Tordis")
        store.persons.erase_orders([order.id], PERSON, NOTED)
    assert "to …" in [entry.detail for entry in store.journal.entries()]
    assert store.journal.check()


def test_words_typed_without_their_letters_go_from_step_and_log_alike(store: Store) -> None:
    order = saved(store, 1, "Åse Ødegård", PHONE)
    asked(store, order, Stage.REFUSED, reason="Ase Odegard · by phone", detail="ODEGARD has no wallet · ask again")
    end(store, order)
    with store.write():
        store.persons.erase_orders([order.id], Traces(PHONE, ("Åse Ødegård",)), NOTED)
    (operation,) = store.operations.of_order(order.id)
    assert (operation.reason, operation.detail) == ("… · by phone", "… · ask again")
    assert [entry.detail for entry in store.journal.entries()][:2] == ["… · by phone", "7010 · … · ask again"]
    assert store.journal.check()


def test_goods_stay_what_they_are(store: Store) -> None:
    order = saved(store, 1, "Rose Dahl", PHONE, line="Rose, for Rose Dahl")
    paid(store, order)
    end(store, order)
    with store.write():
        store.persons.erase_orders([order.id], Traces(PHONE, ("Rose Dahl",)), NOTED)
    assert store.orders.get(order.reference).order.lines[0].name == "Rose, for …"


def test_what_reports_count_loses_the_person_with_its_line(store: Store) -> None:
    order = saved(store, 1, NAME, PHONE, line=f"Name plate {PHONE}")
    asked(store, order)
    (operation,) = store.operations.of_order(order.id)
    connection, cut = connection_of(store), PERSON.cut(f"Name plate {PHONE}", own=False)
    with store.write():
        connection.execute(
            "INSERT INTO moves VALUES (?, 0, 1, 1, 'NOK', 'capture', 300, 0, '', 'PUSH_MESSAGE')", [operation.id]
        )
        for name in (f"Name plate {PHONE}", cut, "Mug"):
            connection.execute("INSERT INTO move_parts VALUES (?, 2500, '', ?, 100, 20)", [operation.id, name])
    erase(store, order)
    names = [name for (name,) in connection.execute("SELECT name FROM move_parts ORDER BY name")]
    assert len(names) == 3
    assert not any(PHONE in name for name in names)
    assert "Mug" in names


def test_words_of_the_log_go_only_where_the_log_says_so(store: Store) -> None:
    with store.write():
        store.journal.add(What.LOCKED, NOW, detail="a")
    with pytest.raises(sqlite3.IntegrityError, match="left out"), store.write():
        connection_of(store).execute("UPDATE journal SET detail = 'b'")
    with pytest.raises(sqlite3.IntegrityError, match="only added to"), store.write():
        connection_of(store).execute("UPDATE journal SET who = 'b'")


def test_another_order_that_mentions_the_person_is_found_in_every_text(store: Store) -> None:
    other = saved(store, 1, "Ola Hansen", "4799887766")
    assert store.persons.mentioning(PERSON, []) == []
    for number, more in enumerate(({"note": f"for {NAME}"}, {"description": "ring 918 27 364"}, {"customer": NAME}), 2):
        saved(store, number, **more)
    line = saved(store, 5, line=f"Gift card for {NAME}")
    asked(store, other, reason=f"{NAME} paid")
    with store.write():
        store.notes.add(line.id, "a note", NOW, "")
        store.journal.add(What.HANDED_OVER, NOW, reference="K-261122-0006", detail=f"to {NAME}")
        store.journal.add(What.WRONG_PIN, NOW, detail="Ola")
    last = saved(store, 6)
    found = store.persons.mentioning(PERSON, [])
    assert found == [other.id, 2, 3, 4, line.id, last.id]
    assert store.persons.mentioning(PERSON, [2, 3]) == [other.id, 4, line.id, last.id]
    assert store.persons.mentioning(Traces("", ("Ola",)), []) == []
    with store.write():
        store.notes.tag(line.id, NAME)
        store.persons.erase_mentions(found, PERSON, NOTED)
    assert store.persons.mentioning(PERSON, []) == []
    order = store.orders.get(line.reference).order
    assert order.lines[0].name == "Gift card for …"
    assert store.notes.tags_of([line.id]) == {}
    assert store.orders.get(other.reference).order.customer == "Ola Hansen"


def test_steps_that_asked_this_number_before_another(store: Store) -> None:
    order = saved(store, 1, "Ola Hansen", "4799887766")
    asked(store, order)
    end(store, order)
    assert store.persons.asked_before(PHONE) == []  # it asked once only
    with store.write():
        again = Intent(
            order.id, order.reference, Kind.CREATE, "key-2", BODY.replace(b"4791827364", b"4799887766"), AMOUNT
        )
        second = store.operations.add(again, NOW)
        store.operations.save(replace(second, stage=Stage.DONE, settled_at=NOW), NOW)
    (number,) = store.persons.asked_before(PHONE)
    assert store.persons.asked_before("4711111111") == []
    with store.write():
        store.persons.erase_asked([number], NOTED)
        store.persons.erase_asked([number], NOTED)  # once is enough
    assert store.operations.of_order(order.id)[0].body == b'{"reference":"K-1"}'
    assert store.persons.asked_before(PHONE) == []


def test_what_is_remembered_goes_if_it_tells_of_the_person(store: Store) -> None:
    texts = {
        "form": '{"lines": [{"name": "Cap"}], "customer": "Tordis Brynhildsen"}',
        "plain": "ring 91827364",
        "other": '["mugs", 12]',
    }
    with store.write():
        for name, text in texts.items():
            store.memory.keep(Scope.SHOP, Owners(), name, "", text, NOW)
        store.memory.keep(Scope.SHOP, Owners(), "search", NAME, "to ship", NOW)
    rows = store.persons.remembered(PERSON)
    assert sorted(row["name"] for row in rows) == ["form", "plain", "search"]
    with store.write():
        store.persons.forget_remembered(rows)
    assert store.persons.remembered(PERSON) == []
    assert store.memory.recall(Scope.SHOP, Owners(), "other") == texts["other"]


def test_orders_are_due_once_everything_of_them_is_long_over(store: Store) -> None:
    order, empty = saved(store, 1, NAME, PHONE), saved(store, 2)
    later = NOW + timedelta(days=1)
    assert store.persons.settled_before(NOW, 10) == []
    assert store.persons.settled_before(later, 10) == [order.id]
    asked(store, order)
    assert store.persons.settled_before(later, 10) == []
    end(store, order)
    assert store.persons.settled_before(later, 10) == [order.id]
    erase(store, order, empty)
    assert store.persons.settled_before(later, 10) == []
    assert store.orders.find(empty.reference) is None


def test_who_looked_at_the_number(store: Store) -> None:
    with store.write():
        store.journal.add(What.REVEALED, NOW, who="Kari", reference="K-1")
        store.journal.add(What.REVEALED, NOW, who="Kari", reference="K-2")
    assert [entry.reference for entry in store.persons.looks_at(["K-1"])] == ["K-1"]


@pytest.mark.parametrize(
    "between", ["", " ", "\t", "\n", "-", "\u2011", "—", "\u200b", "\u00ad", "\u2009", "_", "*", " - ", "·"]
)
@pytest.mark.parametrize("digits", ["91827364", "９１８２７３６４", "918\u2082\u2087364"])
def test_a_number_in_what_is_of_others_is_found_whatever_stands_between_its_digits(
    store: Store, between: str, digits: str
) -> None:
    """The rows that are looked at closely are chosen by SQLite, which knows less of marks than we do."""
    order = saved(store, 1, "Ola", "4799887766")
    text = f"rings from {between.join(digits)}"
    with store.write():
        store.notes.add(order.id, text, NOW, "Kari")
    assert PERSON.held_by(text)
    assert store.persons.mentioning(PERSON, []) == [order.id]


@pytest.mark.parametrize(
    "text", ["Bryn\u00adhildsen, Tordis", "To\u0301rdis BRYNHILDSEN", "a\x00 Tordis Brynhildsen", "Ｔordis Brynhildsen"]
)
def test_a_name_with_marks_that_nobody_sees_is_found_too(store: Store, text: str) -> None:
    order = saved(store, 1, "Ola", "4799887766")
    with store.write():
        store.notes.add(order.id, text, NOW, "Kari")
    assert PERSON.held_by(text)
    assert store.persons.mentioning(PERSON, []) == [order.id]
