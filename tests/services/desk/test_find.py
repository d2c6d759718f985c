"""The search: whatever a caller remembers finds the order, the best first, and says why."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app import runtime
from app.domain.codes import TroubleCode
from app.domain.desk.query import Query, TermKind
from app.domain.search.ranking import Closeness, FoundIn
from app.errors import Blocked
from app.services.desk.find import Findings
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.data_file import database_of
from tests.support.inside.program import store_of
from tests.support.plain_orders import order


def references(found: Findings) -> list[str]:
    return [each.row.reference for each in found.orders]


def save(app: runtime.App, **changes: object) -> str:
    return at_once(app.checkout.save(order(**changes))).reference  # type: ignore[arg-type]


def test_what_is_named_whole_comes_before_all_others(app: runtime.App) -> None:
    whole, number = save(app, receipt_number="10042"), save(app, phone="4741234567")
    inside = save(app, phone="4798710042")
    found = app.find.find("10042")
    assert references(found) == [whole, inside]
    assert found.before is None
    assert references(app.find.find(whole.lower())) == [whole]
    assert references(app.find.find("41 23 45 67")) == [number]


def test_the_best_come_first_and_then_the_newest(app: runtime.App) -> None:
    word, first, second = save(app, customer="Berg"), save(app, customer="Bergen"), save(app, customer="Bergen")
    found = app.find.find("berg")
    assert references(found) == [word, second, first]
    assert [each.reasons[0].closeness for each in found.orders] == [Closeness.WHOLE, *[Closeness.BEGINNING] * 2]


def test_a_slip_in_a_word_for_a_state_or_a_day_is_forgiven_where_nothing_else_is_meant(app: runtime.App) -> None:
    first, second = save(app, customer="Berg"), save(app, customer="Berg")
    found = app.find.find("darft todya berg", 1)
    assert (references(found), [term.text for term in found.query.terms]) == ([second], ["draft", "today", "berg"])
    assert references(app.find.find("darft todya berg", 1, found.before)) == [first]
    named = save(app, customer="Darft")
    assert references(app.find.find("darft")) == [named]
    assert references(app.find.find("darft berg")) == []
    assert app.find.find("darft", before=1).orders == ()
    assert app.find.find("nowhere").orders == ()


def test_each_order_says_why_it_was_found_and_how_fresh_it_is(app: runtime.App, run: Run) -> None:
    reference = save(app, customer="Åse Berg")
    (found,) = app.find.find("ase hoodie").orders
    assert [(reason.term.text, reason.place) for reason in found.reasons] == [
        ("ase", FoundIn.CUSTOMER),
        ("hoodie", FoundIn.GOODS),
    ]
    assert found.read_at is None
    run(app.checkout.send(reference))
    run(app.watch.look_now(reference))
    (found,) = app.find.find("ase").orders
    payment = store_of(app).payments.get(reference)
    assert payment is not None
    assert found.read_at == payment.looked_at


def test_what_was_found_is_marked_in_every_text(app: runtime.App) -> None:
    save(app, customer="Åse Hansen")
    found = app.find.find("ase -kari")
    assert found.spans("Åse Hansen, Kari") == ((0, 3),)
    forgiven = app.find.find("hnasen")
    assert forgiven.meant == {"hnasen": ("hansen",)}
    assert forgiven.spans("Åse Hansen") == ((4, 10),)


def test_one_slip_is_forgiven_where_a_word_is_nowhere(app: runtime.App) -> None:
    jansen, hansen = save(app, customer="Jansen"), save(app, customer="Hansen")
    assert references(app.find.find("hansen")) == [hansen]
    assert references(app.find.find("bansen")) == [hansen, jansen]
    assert references(app.find.find("bansen", before=2)) == [jansen]
    assert references(app.find.find("bonzen")) == []
    assert app.browse.orders("bansen")[0].reference == hansen
    assert [row.reference for row in app.browse.orders("bansen", before=2)] == [jansen]
    assert [row.reference for row in app.browse.page("hnasen", 10).rows] == [hansen]
    assert app.browse.row("hnasen", hansen) is not None


def test_page_by_page_each_order_comes_once(app: runtime.App) -> None:
    made = [save(app, phone="4741234567", customer=f"Kari {number}") for number in range(5)]
    first = app.find.find("kari", 2)
    assert references(first) == [made[4], made[3]]
    assert first.before is not None
    pages, page = references(first), first
    while page.before is not None:
        page = app.find.find("kari", 2, page.before)
        pages += references(page)
    assert pages == made[::-1]


def test_an_old_order_that_is_named_whole_does_not_come_twice(app: runtime.App) -> None:
    old = save(app, receipt_number="10042")
    others = [save(app, phone=f"479{number}100420") for number in range(4)]
    first = app.find.find("10042", 2)
    rest = app.find.find("10042", 9, first.before)
    assert references(first) == [old, others[3], others[2]]
    assert references(rest) == [others[1], others[0]]


def test_no_text_finds_all_newest_first(app: runtime.App) -> None:
    made = [save(app) for _ in range(3)]
    found = app.find.find("", 2)
    assert references(found) == made[:0:-1]
    assert [each.reasons for each in found.orders] == [(), ()]
    assert references(app.find.find("nobody at all anywhere")) == []


def test_amounts_days_and_hours_are_found_on_the_local_clock(app: runtime.App) -> None:
    reference = save(app)
    made_at = store_of(app).orders.get(reference).made_at.astimezone()
    total = store_of(app).orders.get(reference).order.total.minor // 100
    for text in (
        f"{total}",
        f"~{total + 1}",
        "today",
        f"after:{made_at - timedelta(days=2):%Y-%m-%d}",
        f"{made_at:%H:%M}",
    ):
        found = app.find.find(text)
        assert references(found) == [reference], (text, found.query)
    assert references(app.find.find("before:2020-01-01")) == []
    at_once(app.preferences.change({"shop": "Åse i Oslo"}))
    assert references(app.find.find("unit:oslo")) == references(app.find.find("unit:ase")) == [reference]
    assert references(app.find.find("unit:bergen")) == []


def test_a_query_knows_what_it_was_understood_as(app: runtime.App) -> None:
    found = app.find.find("hood ~500")
    assert [(term.kind, term.text) for term in found.query.terms] == [
        (TermKind.WORD, "hood"),
        (TermKind.AMOUNT, "~500"),
    ]


def test_customers_are_found_too(app: runtime.App) -> None:
    save(app, customer="Åse", phone="4741234567")
    assert [customer.name for customer in app.find.customers("ase")] == ["Åse"]


def test_what_cannot_be_read_is_left_out_and_counted(app: runtime.App, monkeypatch: pytest.MonkeyPatch) -> None:
    reference, store = save(app, customer="Åse"), store_of(app)
    save(app, customer="Kari")
    with store.write():
        database_of(store).execute("DELETE FROM lookup_words_data WHERE id > 10")
    found = app.find.find("åse")
    assert references(found) == [reference]
    assert (found.orders[0].reasons, found.unread, found.before) == ((), 0, None)
    assert store.damage is not None
    assert app.find.strangers(app.find.find("zanzibar berg").query) == ()  # it may be in what cannot be read
    assert references(app.find.find("åse")) == [reference]
    trouble = Blocked(TroubleCode.DISK_FULL)

    def refuse(*_: object) -> None:
        raise trouble

    monkeypatch.setattr(store.orders, "look", refuse)
    with pytest.raises(Blocked, match=str(trouble.code)):
        app.find.find("åse")


def test_behind_what_was_found_nothing_is_read_in_another_way(app: runtime.App) -> None:
    """A word that may have been meant as a name stays one to the last page, although it is nearly a day as well."""
    named = save(app, customer="Mondsy")
    other = save(app, customer="Kari")
    assert references(app.find.find("mondey")) == [named]
    assert references(app.find.find("mondey", before=1)) == []
    assert other not in references(app.find.find("mondey", before=9))


def test_whatever_happens_to_an_order_the_search_knows(app: runtime.App, run: Run) -> None:
    """What is kept for the search is, after every step, what it would be if it were made anew."""
    store = store_of(app)

    def in_step() -> bool:
        numbers = [saved.id for saved in store.orders.search(Query(), 50)]
        kept = {row["order_id"]: row for row in database_of(store).rows("SELECT * FROM lookups")}
        ends = {(row["back"], row["order_id"]) for row in database_of(store).rows("SELECT * FROM psp_ends")}
        anew = {row["order_id"]: row for row in store.lookups.read(numbers)}
        return kept == anew and ends == set(store.lookups.read_ends(numbers)) and len(kept) == len(numbers)

    assert app.practice is not None
    taken, declined, ended = (save(app, customer=name, phone="4741234567") for name in ("Åse", "Kari", "Ola"))
    for reference in (taken, declined, ended):
        run(app.checkout.send(reference))
        assert in_step()
    run(app.practice.approve(taken))
    run(app.practice.decline(declined))
    run(app.actions.cancel(ended))
    run(app.watch.once())
    assert in_step()
    run(app.actions.capture(taken))
    assert in_step()
    run(app.actions.refund(taken, 10_000, "too small"))
    run(app.watch.look_now(taken))
    at_once(app.notes.add(taken, "Ring Åse"))
    at_once(app.notes.tag(taken, "Hastig"))
    run(app.checkout.send(declined))  # anew, under another reference
    assert in_step()
    assert references(app.find.find("tag:hastig")) == references(app.find.find("note:ring")) == [taken]
    at_once(app.checkout.discard(save(app)))
    assert in_step()


def test_words_that_no_order_has_are_told(app: runtime.App) -> None:
    save(app, customer="Berg", note="ring the bell")
    query = app.find.find("zanzibar berg quux hodie 12x “mine own” -nothing").query
    assert [term.text for term in app.find.strangers(query)] == ["zanzibar", "quux"]  # a hodie is nearly a hoodie
    assert app.find.strangers(app.find.find("bell 1999").query) == ()
