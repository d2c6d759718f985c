"""A customer is erased from every file of the data folder; sums, the log and everybody else stay."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from app.domain.records.erasure import ErasurePlan, WhyKept
from app.domain.records.journal import Finding, What
from app.domain.shop.recipient import Recipient
from app.domain.shop.remembered import Remembered
from app.errors import AppError, Invalid
from app.runtime import App
from app.services.privacy import erasing
from app.store import Begun, Cleaning, Noted
from app.store.packed import unpack
from app.store.privacy.erasures import Erasures
from app.store.search import known_words
from app.store.sqlite.database import Database
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.inside.data_file import connection_of
from tests.support.inside.program import store_of
from tests.support.plain_orders import order
from tests.support.sent_orders import approved, captured, sent
from tests.support.stage import Stage

PHONE, TYPED = "4791827364", "+47 91 82 73 64"
NAME = "Tordis Brynhildsen"
PERSON: dict[str, Any] = {"phone": PHONE, "customer": NAME}


def forms() -> list[bytes]:
    """Every form in which number and name might stand in a file: encodings, groups, backwards, pieces."""
    number = PHONE.removeprefix("47")
    texts = [PHONE, number, "91 82 73 64", "918 27 364", "+4791827364", "9182736", "1827364"]
    texts += [NAME, NAME.casefold(), "Brynhildsen", "brynhildsen", "Tordis", "tordis"]
    texts += [text[::-1] for text in texts]
    return [text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le", "utf-16-be")]


def contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """All files of the data folder as they are, and what is packed in the databases, unpacked."""
    for file in sorted(each for each in folder.rglob("*") if each.is_file()):
        if file.name.startswith("sandbox.db"):
            continue  # the pretend service
        yield file.name, file.read_bytes()
        if file.suffix == ".db":
            with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
                for table, column in (("operations", "body"), ("answers", "seen"), ("event_logs", "entries")):
                    for (packed,) in connection.execute(f"SELECT {column} FROM {table}"):
                        yield f"{file.name} {table}", unpack(packed)


def found(folder: Path) -> list[tuple[str, bytes]]:
    return [(name, form) for name, content in contents(folder) for form in forms() if form in content]


@pytest.fixture
def known(app: App, run: Run, sandbox: Stage) -> str:
    """A shop that knows the customer in every way: the reference of a captured order of theirs."""
    at_once(app.memory.keep_shared(Remembered.OWN_SEARCH, TYPED, "the tall one"))
    at_once(app.memory.keep_shared(Remembered.OWN_SEARCH, "mugs", "mugs"))
    app.memory.keep(Remembered.NEW_ORDER, '{"customer": "' + NAME + '", "lines": []}')
    reference = captured(app, run, sandbox, **PERSON, note=f"{NAME} collects it", description=f"Cap for {NAME}")
    run(app.actions.refund(reference, None, "Tordis did not like it"))
    at_once(app.notes.add(reference, "rings from 918 27 364"))
    at_once(app.notes.tag(reference, "Tordis"))
    at_once(app.actions.reveal_phone(reference))
    at_once(app.checkout.save(order(**PERSON)))
    other = captured(app, run, sandbox, phone="4799887766", customer="Ola Hansen")
    at_once(app.notes.add(other, f"A gift of {NAME}, tel. 91827364. Wrap it."))
    store = store_of(app)
    with store.write():
        store.recipients.keep(reference, Recipient(NAME, "Storgata 1", "0155", "Oslo", "NO"), app.now())
    return reference


def sums(app: App) -> list[tuple[Any, ...]]:
    rows = store_of(app).payments.lately(100)
    return sorted((each.reference, each.state, each.amount, each.aggregate) for each in rows)


def test_no_file_holds_the_customer_afterwards(app: App, run: Run, folder: Path, known: str) -> None:
    run(app.safety.back_up())
    assert {name for name, _ in found(folder)} >= {"kvitt.db-wal", "kvitt.db operations"}  # the search can see
    before, money = len(list(app.browse.entries())), sums(app)
    plan = run(app.erasing.plan(TYPED))
    assert (plan.orders, plan.drafts, plan.others, plan.remembered, plan.obstacles) == (1, 1, 1, 2, ())
    assert (len(plan.rewritten), plan.removed) == (1, ())
    done = run(app.erasing.erase("918 27 364"))
    assert (done.plan, done.left) == (plan, ())
    assert done.searched >= 2
    assert found(folder) == []
    # Sums, log and everybody else stay.
    assert sums(app) == money
    assert app.browse.journal() == Finding(len(list(app.browse.entries())))
    entries = list(app.browse.entries())[before:]
    assert {entry.what for entry in entries} == {What.REDACTED, What.LEFT_OUT, What.ERASED}
    view = app.browse.order(known)
    assert (view.order.customer, view.phone, view.order.note, view.notes, view.tags) == ("", "", "", (), ())
    assert view.order.description == "Cap for …"
    assert view.recipient is None
    assert app.memory.parts(Remembered.OWN_SEARCH) == {"mugs": "mugs"}
    others = app.browse.orders("Hansen")
    assert app.browse.order(others[0].reference).notes[0].text == "A gift of …, tel. …. Wrap it."
    assert app.browse.orders("Brynhildsen") == app.browse.orders("7364") == ()
    assert app.payers.search("Tordis") == ()
    assert run(app.erasing.plan(PHONE)).empty
    with pytest.raises(Invalid, match="erase_nobody"):
        run(app.erasing.erase(PHONE))


def test_the_index_keeps_no_piece_of_the_name(app: App, run: Run, folder: Path, known: str) -> None:
    def pieces() -> set[str]:
        with closing(sqlite3.connect(folder / "kvitt.db")) as connection:
            connection.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, lookup_words, row)")
            terms = {str(term) for (term,) in connection.execute("SELECT term FROM vocabulary")}
            slips = {str(word) for (word,) in connection.execute("SELECT word FROM word_slips")}
            return {piece for piece in ("bry", "ynh", "827", "736", "brynhildsen", "tordis") if piece in terms | slips}

    assert pieces() == {"bry", "ynh", "827", "736", "brynhildsen", "tordis"}
    run(app.erasing.erase(PHONE))
    assert pieces() == set()
    with closing(sqlite3.connect(folder / "kvitt.db")) as connection:
        connection.execute("INSERT INTO lookup_words (lookup_words) VALUES ('integrity-check')")


def test_somebody_else_of_the_same_name_stays_whole(app: App, run: Run, sandbox: Stage, folder: Path) -> None:
    """And so does what is said of them; only the number is nobody else's."""
    mine = captured(app, run, sandbox, **PERSON)
    other = captured(app, run, sandbox, phone="4799887766", customer=NAME.upper(), note=f"{NAME} collects it")
    at_once(app.notes.add(other, "not 91827364"))
    at_once(app.memory.keep_shared(Remembered.OWN_SEARCH, NAME, "her"))
    copy = run(app.safety.back_up()).file
    plan = run(app.erasing.plan(PHONE))
    assert (plan.orders, plan.others, plan.namesakes, plan.remembered) == (1, 1, 1, 0)
    assert run(app.erasing.erase(PHONE)).left == ()
    assert app.browse.order(mine).order.customer == ""
    view = app.browse.order(other)
    assert (view.order.customer, view.order.note) == (NAME.upper(), f"{NAME} collects it")
    assert view.notes[0].text == "not …"
    assert app.memory.parts(Remembered.OWN_SEARCH) == {"her": NAME}
    with closing(sqlite3.connect(copy)) as connection:
        kept = connection.execute("SELECT phone, customer FROM orders ORDER BY id").fetchall()
    assert kept == [("", ""), ("4799887766", NAME.upper())]


def test_a_word_that_another_order_has_is_found_with_a_slip_as_before(app: App, run: Run, known: str) -> None:
    at_once(app.checkout.save(order(phone="4799887755", customer="Tordis Lie")))
    run(app.erasing.erase(PHONE))
    words = {word for (word,) in connection_of(store_of(app)).execute("SELECT word FROM word_slips")}
    assert {"tordis", "hansen"} <= words
    assert "brynhildsen" not in words


@pytest.mark.parametrize(
    ("why", "state"),
    [(WhyKept.OPEN, "sent"), (WhyKept.RESERVED, "approved"), (WhyKept.UNSETTLED, "lost")],
)
def test_an_order_that_is_not_over_is_in_the_way(
    app: App, run: Run, sandbox: Stage, folder: Path, why: WhyKept, state: str
) -> None:
    if state == "lost":
        sandbox.faults({"operation": "create", "do": "drop_after", "count": 99})
        reference = at_once(app.checkout.save(order(**PERSON))).reference
        with suppress(AppError):
            run(app.checkout.send(reference))
    else:
        reference = sent(app, run, **PERSON) if state == "sent" else approved(app, run, sandbox, **PERSON)
    before = app.browse.order(reference)
    assert [(each.reference, each.why) for each in run(app.erasing.plan(PHONE)).obstacles] == [(reference, why)]
    with pytest.raises(Invalid, match=why):
        run(app.erasing.erase(PHONE))
    assert app.browse.order(reference) == before


def test_a_number_that_is_none_is_refused(app: App, run: Run) -> None:
    with pytest.raises(Invalid, match="phone_length"):
        run(app.erasing.erase("123"))


def test_nothing_is_erased_before_the_search_after_a_restore(app: App, run: Run, known: str) -> None:
    at_once(app.memory.keep_shared(Remembered.SEARCH_AFTER_RESTORE, "{}"))
    with pytest.raises(Invalid, match="erase_search_first"):
        run(app.erasing.erase(PHONE))


def test_a_number_asked_before_another_one_is_found_too(app: App, run: Run, sandbox: Stage, folder: Path) -> None:
    reference = sent(app, run, **PERSON)
    sandbox.abort(reference)
    run(app.watch.once())
    run(app.checkout.send(reference, phone="4799887766"))
    run(app.actions.cancel(reference))
    assert app.browse.order(reference).order.phone == "4799887766"
    run(app.erasing.erase(PHONE))
    # The name is that of the other number by now.
    assert {form for _, form in found(folder)} & {PHONE.encode(), PHONE.removeprefix("47").encode()} == set()
    assert run(app.erasing.plan("99887766")).orders == 1


@pytest.mark.parametrize("step", ["copies", "file", "done"])
def test_an_erasure_that_was_cut_short_is_finished(
    open_app: OpenApp, app: App, run: Run, folder: Path, known: str, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut at each step: when the rows are gone, when the copies are clean, when the file is written anew."""
    run(app.safety.back_up())

    class Cut(Exception):
        """The power goes."""

    def cut(*arguments: object, **more: object) -> None:
        raise Cut

    if step == "done":
        monkeypatch.setattr(Erasures, "step", _failing_at(Cleaning.DONE, Cut))
    else:
        monkeypatch.setattr(erasing, {"copies": "clean_copies", "file": "compact"}[step], cut)
    with pytest.raises(Cut):
        run(app.erasing.erase(PHONE))
    monkeypatch.undo()
    run(app.close())
    again = open_app()
    (begun,) = store_of(again).erasures.begun()
    assert begun.stage == (Cleaning.COPIES if step == "copies" else Cleaning.FILE)
    assert run(again.erasing.go_on()) == 1
    assert store_of(again).erasures.begun() == ()
    assert run(again.erasing.go_on()) == 0
    assert found(folder) == []
    assert again.browse.journal()


def _failing_at(stage: Cleaning, failure: type[Exception]) -> Any:
    step = Erasures.step

    def fail(self: Erasures, begun: Begun, to: Cleaning) -> None:
        if to is stage:
            raise failure
        step(self, begun, to)

    return fail


def test_a_copy_in_which_a_step_was_open_goes(app: App, run: Run, sandbox: Stage, folder: Path) -> None:
    sandbox.faults({"operation": "create", "do": "drop_after", "count": 1})
    reference = at_once(app.checkout.save(order(**PERSON))).reference
    with suppress(AppError):
        run(app.checkout.send(reference))
    assert app.browse.order(reference).pending
    copy = run(app.safety.back_up()).file
    run(app.watch.once())
    sandbox.abort(reference)
    run(app.watch.once())
    done = run(app.erasing.erase(PHONE))
    assert not copy.exists()
    assert done.left == ()
    assert found(folder) == []


def test_what_the_threads_do_is_the_same_here(app: App, run: Run, folder: Path, known: str) -> None:
    """The search for a person, and the erasure in a copy."""
    copy = run(app.safety.back_up()).file
    looked = erasing.look_for(folder / "kvitt.db", PHONE)
    assert looked.plan == run(app.erasing.plan(PHONE))
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        erasing.erase_in_copy(looked.person.outside, Noted(app.now(), "Kari", b"salt"), Database(connection))
    assert erasing.look_for(copy, PHONE).plan == ErasurePlan(rewritten=())


def test_a_name_that_is_part_of_a_common_one_is_gone_from_the_search(
    app: App, run: Run, sandbox: Stage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a write it takes too long to tell; before the file is put together anew it is told, in each copy, too."""
    monkeypatch.setattr(known_words, "MOST_READ", 0)
    captured(app, run, sandbox, **PERSON)
    captured(app, run, sandbox, phone="4799887766", customer="Brynhildsenius")
    copy = run(app.safety.back_up()).file
    run(app.erasing.erase(TYPED))
    for file in (folder / "kvitt.db", copy):
        with closing(sqlite3.connect(file)) as connection:
            words = {word for (word,) in connection.execute("SELECT word FROM word_slips")}
        assert "brynhildsenius" in words
        assert {"tordis", "brynhildsen"}.isdisjoint(words)
    assert erasing.find_gone(folder / "kvitt.db", {"tordis", "brynhildsenius"}) == {"tordis"}
