"""The tables of the page *Money* cut nothing that there is room for."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from app.domain.ledger.ledger_entry import Account
from app.domain.ledger.tracing import LedgerScope, Tracer
from app.domain.standing import Standing
from tests.support.ledger_book import Book
from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.models.money_rows import AmountWords, MoneyColumn, MoneyRow, MoneyRowsModel
from ui.models.payout_lines import LINES, PayoutColumn, PayoutLines
from ui.pages.money.money_tables import MARK_ROOM, bank_cell, fold_cell, money_table, state_cell
from ui.widgets.table import RowsTable

NOW = datetime(2026, 1, 9, tzinfo=UTC)
NARROW = 780
"""Pixels of a list in a window of 1024×768."""


def drawn(qapp: QApplication, table: RowsTable) -> None:
    """Show a table in a small window."""
    table.resize(NARROW, 300)
    table.show()
    qapp.processEvents()


def cut(table: RowsTable, row: int) -> list[int]:
    """The columns of a row that have less room than they ask for."""
    asked = [table.sizeHintForIndex(table.model().index(row, at)).width() for at in range(table.model().columnCount())]
    return [at for at, width in enumerate(asked) if width > table.columnWidth(at)]


def test_what_is_scrolled_to_is_not_cut(qapp: QApplication) -> None:
    model = MoneyRowsModel("en", lambda: NOW, AmountWords("en"))
    short = MoneyRow(NOW, "Fee", "K-260109-0001", "", 100, "NOK", "held", Standing.RESERVED)
    long = short._replace(what="Correction of the service", amount=-999_999_995, where="paid out with 2000018")
    model.set_rows([short] * 60 + [long])
    table = money_table(model, "Movements", MoneyColumn.ORDER)
    table.setItemDelegateForColumn(MoneyColumn.WHERE, state_cell(Look(LIGHT, "en"), table))
    drawn(qapp, table)
    # What is far below takes no room from the order.
    assert cut(table, 0) == []
    assert cut(table, 60) == [MoneyColumn.WHERE, MoneyColumn.WHAT, MoneyColumn.AMOUNT]
    table.scrollToBottom()
    qapp.processEvents()
    assert cut(table, 60) == []


def test_the_text_of_the_bank_is_whole_in_a_small_window(qapp: QApplication) -> None:
    book = Book()
    book.sell("a", 999_999_950)
    book.pay_out("Utb. 2000001 Vippsnr 123455")
    tracer = Tracer(NOW.date())
    tracer.begin(LedgerScope("12345", frozenset({2}), NOW.date()))
    for account in Account:
        tracer.take(account, book.lists[account])
    model = PayoutLines("en", NOW.date, lambda: NOW, AmountWords("en"))
    model.unit_name = {2: "The kiosk of the museum"}.__getitem__
    model.show_trace(tracer.end(book.movements))
    table, look = money_table(model, "Payouts", PayoutColumn.ABOUT), Look(LIGHT, "en")
    for column, cell in (
        (PayoutColumn.WHAT, fold_cell), (PayoutColumn.WHERE, state_cell), (PayoutColumn.ABOUT, bank_cell)
    ):  # fmt: skip
        table.setItemDelegateForColumn(column, cell(look, table))
    drawn(qapp, table)
    day, text = model.index(0, PayoutColumn.ABOUT).data(LINES)
    assert (day, text) == ("about 7 January", "Utb. 2000001 Vippsnr 123455, The kiosk of the museum")
    bank = text.partition(",")[0]
    assert QFontMetrics(table.letters("small")).horizontalAdvance(bank) + MARK_ROOM <= table.columnWidth(
        PayoutColumn.ABOUT
    )
