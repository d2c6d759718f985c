"""An erasure that was begun knows whom it is about for as long as copies are to be cleaned, and no longer."""

from app.domain.records.traces import Traces
from app.store import Cleaning, Store
from tests.support.inside.data_file import connection_of
from tests.support.saved_orders import NOW

PERSON = Traces("4791827364", ("Tordis Brynhildsen",))


def test_whom_it_is_about_is_forgotten_with_the_next_step(store: Store) -> None:
    assert (store.erasures.begun(), store.erasures.last()) == ((), None)
    with store.write():
        begun = store.erasures.begin(NOW, Cleaning.COPIES, PERSON)
    assert store.erasures.begun() == (begun,)
    assert begun.person == PERSON
    with store.write():
        store.erasures.step(begun, Cleaning.FILE)
    assert [(each.stage, each.person) for each in store.erasures.begun()] == [(Cleaning.FILE, Traces(""))]
    with store.write():
        store.erasures.step(begun, Cleaning.DONE)
    assert (store.erasures.begun(), store.erasures.last()) == ((), NOW)
    assert connection_of(store).execute("SELECT person FROM erasures").fetchall() == [("",)]


def test_where_no_copy_is_to_be_cleaned_it_never_says_whom(store: Store) -> None:
    with store.write():
        store.erasures.begin(NOW, Cleaning.FILE, PERSON)
    assert connection_of(store).execute("SELECT person FROM erasures").fetchall() == [("",)]
