"""Handing a closed day on: the voucher in a remembered form, and the slip by mail."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.domain.bookkeeping.forms.voucher_form import VoucherForm
from app.domain.day.business_day import Period, days_of
from app.domain.shop.remembered import Remembered
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.sent_orders import captured
from tests.support.stage import Stage
from ui.dialogs.hand_on import HandOnDialog
from ui.pages.day.page import REPORT
from ui.shell.day.joining import hand_on


def opened(counter: Counter) -> HandOnDialog:
    page = counter.window.parts.day
    counter.do(lambda: counter.window.go(page))
    counter.do(page.closing.hand_on.click)
    dialogs = [each for each in page.findChildren(HandOnDialog) if each.isVisible()]
    return dialogs[-1]


@pytest.mark.filterwarnings("default")
def test_a_voucher_is_written_and_its_form_remembered(
    counter: Counter, sandbox: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    captured(counter.app, counter.run, sandbox)
    counter.app.reports.count()
    closed = at_once(counter.app.day_closing.close())
    dialog = opened(counter)
    assert "No ledger" in dialog.money.text()
    for part, told in (("sales", False), ("money", False), ("all", True)):
        counter.do(lambda part=part: dialog.part.setCurrentIndex(dialog.part.findData(part)))
        assert dialog.money.isVisible() is told
    assert dialog.form.currentData() == "tripletex"
    assert dialog.unsure.isHidden()
    counter.do(lambda: dialog.form.setCurrentIndex(dialog.form.findData("fiken")))
    assert dialog.unsure.isVisible()
    counter.do(dialog.save.click)
    assert dialog.dialog is not None
    assert dialog.dialog.selectedFiles()[0].endswith(f"{closed.day.isoformat()}.csv")
    counter.do(dialog.dialog.reject)
    counter.do(lambda: dialog.write(str(tmp_path / "no" / "x.csv")))
    counter.until(lambda: "cannot be written" in dialog.told.text(), "it is not said why")
    assert dialog.show_folder.isHidden()
    counter.do(lambda: dialog.write(str(tmp_path / "x.csv")))
    counter.until(dialog.show_folder.isVisible, "it is not written")
    assert (tmp_path / "x.csv").read_text().startswith("Dato;")
    assert dialog.told.text() == f"Written: {tmp_path / 'x.csv'}"
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    counter.do(dialog.show_folder.click)
    assert [each.toLocalFile() for each in asked] == [str(tmp_path)]
    assert counter.app.memory.recall(Remembered.VOUCHER_FORM) == "fiken"
    counter.do(dialog.accept)
    again = hand_on(counter.window.parts.context, counter.window.parts.day, closed)
    assert again.form.currentData() == "fiken"
    counter.do(lambda: again.part.setCurrentIndex(again.part.findData("money")))
    counter.do(lambda: again.write(str(tmp_path / "y.csv")))
    counter.until(lambda: "No ledger" in again.told.text(), "it is not said why")
    counter.do(again.accept)


def test_a_month_is_handed_on_at_once(counter: Counter, sandbox: Stage, tmp_path: Path) -> None:
    captured(counter.app, counter.run, sandbox)
    closed = at_once(counter.app.day_closing.close())
    captured(counter.app, counter.run, sandbox)
    counter.run(counter.app.ledger_reading.read())
    dialog = opened(counter)
    assert "known two days later" in dialog.money.text()
    counter.do(lambda: dialog.days.setCurrentIndex(1))
    assert dialog.chosen_days == days_of(Period.MONTH, closed.day)
    assert "as far as they are known" in dialog.money.text()
    counter.do(dialog.save.click)
    assert dialog.dialog is not None
    assert dialog.dialog.selectedFiles()[0].endswith(f"{closed.day.isoformat()[:7]}.csv")
    counter.do(dialog.dialog.reject)
    file = tmp_path / "month.csv"
    counter.do(lambda: dialog.write(str(file)))
    counter.until(dialog.show_folder.isVisible, "it is not written")
    assert file.exists()
    assert "is not closed yet, and so not in it" in dialog.told.text()
    known = counter.app.bookkeeping.of_day(closed.day)
    counter.do(
        lambda: dialog.show_written(file, known._replace(money_until=closed.day, open_since=None), VoucherForm.CSV)
    )
    assert "are in it up to" in dialog.told.text()
    assert dialog.save.isEnabled()
    counter.do(dialog.accept)


def test_what_is_written_and_remembered_was_chosen_when_it_began(
    counter: Counter, sandbox: Stage, tmp_path: Path
) -> None:
    captured(counter.app, counter.run, sandbox)
    at_once(counter.app.day_closing.close())
    dialog = opened(counter)

    def write_and_choose_again() -> None:
        dialog.form.setCurrentIndex(dialog.form.findData("fiken"))
        dialog.write(str(tmp_path / "x.csv"))
        dialog.form.setCurrentIndex(dialog.form.findData("sie"))
        dialog.part.setCurrentIndex(dialog.part.findData("money"))

    counter.do(write_and_choose_again)
    counter.until(dialog.show_folder.isVisible, "it is not written")
    assert (tmp_path / "x.csv").read_text().startswith("Dato;")
    assert counter.app.memory.recall(Remembered.VOUCHER_FORM) == "fiken"
    counter.do(dialog.accept)


@pytest.mark.filterwarnings("default")
def test_the_slip_goes_to_the_mail_program(counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = at_once(counter.app.day_closing.close())
    dialog = opened(counter)
    # The commands of the system, as they would be asked.
    monkeypatch.setenv("PATH", str(tmp_path))
    for command, words in (
        ("none", "No mail program answered"),
        ("xdg-open", "Attach the PDF yourself"),
        ("xdg-email", "has the letter with its PDF"),
    ):
        script = tmp_path / command
        script.write_text(f'#!/bin/sh\nfor each in "$@"; do echo "$each"; done > {tmp_path / "said"}\n')
        script.chmod(0o755)
        counter.do(dialog.mail.click)
        counter.until(lambda words=words: words in " ".join(counter.notices), f"nothing says: {words}")
    *said, option, file = (tmp_path / "said").read_text().splitlines()
    assert option == "--attach"
    assert Path(file).read_bytes().startswith(b"%PDF")
    # In the language of papers, as what is attached.
    assert said[2] == f"Kvitt practice shop · Dagsoppgjør · {closed.day.isoformat()}, Nr. 1"
    assert "Dagsoppgjør" in said[5:]
    counter.do(dialog.accept)
    day = counter.window.parts.day
    counter.do(lambda: day.tabs.setCurrentIndex(REPORT))
    counter.until(lambda: day.report.shown is not None, "there is no report")
    (tmp_path / "said").unlink()
    counter.do(day.report.mail_one.click)
    counter.until((tmp_path / "said").exists, "the report is not mailed")
    counter.until(lambda: (tmp_path / "said").read_text().strip().endswith(".pdf"), "the report is not attached")
    assert f"Kvitt practice shop · {closed.day.isoformat()} – " in (tmp_path / "said").read_text()
