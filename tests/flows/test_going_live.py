"""The page on going live: what is shown, a run that shows it, a person who is asked, and the pack."""

import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app import profiles
from app.domain.golive.run_record import RunStep
from app.domain.golive.table import DEMANDS
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.go_live import PHONE, world
from tests.support.sent_orders import captured
from tests.support.stage import Stage
from ui.pages.going_live import GoingLivePage
from ui.pages.settings.cards import GoingLivePart

pytestmark = pytest.mark.usefixtures("keystore")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A code need not be shown for a second, and no person is waited for that long."""
    monkeypatch.setattr("app.services.golive.sale_steps.shown_pace", lambda payment: timedelta(milliseconds=1))
    monkeypatch.setattr("app.services.golive.trial_sales.NEXT_LOOK", timedelta(milliseconds=50))


def page_of(counter: Counter) -> GoingLivePage:
    page = counter.window.parts.going_live
    counter.do(lambda: counter.window.go(page))
    return page


def words(page: GoingLivePage) -> str:
    card = page.card
    return " ".join(
        [
            card.title.text(),
            card.how.text(),
            *(card.lines.itemAt(at).widget().text() for at in range(card.lines.count())),
        ]
    )


@pytest.fixture
def in_test(tmp_path: Path, sandbox: Stage, run: Run, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    with world(profiles.Profile.TEST, tmp_path, sandbox, run, monkeypatch) as app:
        counter = Counter(app, run)
        yield counter
        counter.close()


def test_a_run_shows_every_demand_and_the_pack_is_saved(counter: Counter, sandbox: Stage, tmp_path: Path) -> None:
    """From the settings, by the main key, to a file."""
    settings = counter.window.parts.settings
    counter.do(lambda: counter.window.go(settings))
    counter.click(settings.part(GoingLivePart).going_live)
    page = counter.window.parts.going_live
    assert counter.window.navigation.shown is page
    assert page.summary.text() == f"0 of {len(DEMANDS)} demands are shown."
    assert "Create a payment: not yet" in words(page)
    assert "a request was sent" in words(page)
    counter.main_key()
    counter.until(lambda: page.stop.isVisible(), "nothing runs")
    assert not page.start.isEnabled()
    assert page.progress.text().endswith(" …")
    counter.until(lambda: page.start.isEnabled(), "it never ended")
    assert (page.stop.isVisible(), page.progress.text(), page.troubles.text()) == (False, "", "")
    assert page.summary.text() == f"{len(DEMANDS)} of {len(DEMANDS)} demands are shown."
    counter.do(lambda: page.table.selectRow([each.row for each in DEMANDS].index("handle-errors")))
    assert "Handle errors: yes" in words(page)
    assert "HTTP 404" in words(page)
    file = tmp_path / "pack.zip"
    counter.do(lambda: page.save.click())
    counter.do(lambda: page.file_dialog.fileSelected.emit(str(file)))
    with zipfile.ZipFile(file) as archive:
        assert "pictures/screen-paid.png" in archive.namelist()
    page.save_pack(tmp_path / "none" / "pack.zip")
    counter.until(lambda: any("could not be saved" in each for each in counter.notices), "nothing was said")


def test_a_sale_of_the_shop_is_shown_at_once_and_a_run_is_stopped(counter: Counter, run: Run, sandbox: Stage) -> None:
    page = page_of(counter)
    reference = captured(counter.app, run, sandbox)
    counter.until(lambda: "Create a payment: yes" in words(page), "the sale is not shown")
    assert page.model.rows[0].evidence[0].reference == reference
    counter.main_key()
    counter.until(lambda: page.stop.isVisible(), "nothing runs")
    counter.click(page.stop)
    counter.until(lambda: page.start.isEnabled(), "it was not stopped")
    assert len(counter.app.going_live.record.done) < len(RunStep)


def test_a_test_user_is_asked_and_trouble_is_told(in_test: Counter, sandbox: Stage) -> None:
    page = page_of(in_test)
    in_test.main_key()
    assert page.phone.edit.hasFocus()
    assert "number of a test user" in page.phone.error.text()
    assert sandbox.requests() == []
    in_test.type("x", page.phone.edit)
    in_test.main_key()
    assert sandbox.requests() == []
    in_test.do(lambda: page.phone.edit.setText(PHONE))
    in_test.main_key()
    assert not page.phone.error.isVisible()
    run = in_test.app.go_live_run
    in_test.until(lambda: run.to_do is not None and run.to_do[0] is RunStep.DECLINED, "nobody was asked")
    in_test.until(lambda: page.progress.text().startswith("Decline the request "), "it is not said")
    in_test.click(page.stop)
    in_test.until(lambda: page.start.isEnabled(), "it was not stopped")
    # What is still waited for is said, until the next run goes on with it.
    assert "it ends after ten minutes" in page.progress.text()
    sandbox.faults({"operation": "any", "do": "500"})
    in_test.main_key()
    in_test.until(lambda: page.troubles.isVisible(), "no trouble was told")
    in_test.click(page.stop)
    in_test.until(lambda: page.start.isEnabled(), "it was not stopped")


def test_where_money_is_real_nothing_can_be_run(
    tmp_path: Path, sandbox: Stage, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world(profiles.Profile.PRODUCTION, tmp_path, sandbox, run, monkeypatch) as app:
        counter = Counter(app, run)
        page = page_of(counter)
        assert (page.start.isVisible(), page.phone.isVisible()) == (False, False)
        assert page.words.text().startswith("Here money is real")
        counter.main_key()
        assert sandbox.requests() == []
        counter.close()


def test_the_customer_is_told_that_nothing_was_paid(counter: Counter, sandbox: Stage) -> None:
    counter.do(counter.window.switch_customer)
    screen = counter.window.parts.second_screen.window
    assert screen is not None
    reference = counter.sell()
    sandbox.abort(reference)
    counter.look()
    counter.until(lambda: screen.not_paid.text() == "Not paid. No money was taken.", "the customer is not told")
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.enter_line("Cap 99,50")
    assert screen.not_paid.text() == ""
