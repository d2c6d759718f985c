"""What all lists have in common: each a sound model whose cells are worked out only when they are asked for."""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from app.domain.catalogue.product import Product
from app.domain.catalogue.product_plan import Fate, PlannedRow
from app.domain.desk.views import OrderRow
from app.domain.money import Currency, Money
from app.domain.problem import Invalid
from app.domain.standing import Standing
from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.models.orders import OrderColumn, OrdersModel
from ui.models.planned import PlannedColumn, PlannedModel
from ui.models.products import PAGE, ProductColumn, ProductsModel
from ui.models.rows import VALUE, Column, RowsModel, tip

Role = Qt.ItemDataRole
AT = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)

WRONG = Invalid("product_name_missing", field="name")


class Letter(IntEnum):
    """Two columns."""

    SMALL = 0
    LARGE = 1


def letters(asked: list[str], key: Callable[[str], object] | None = None) -> RowsModel[str]:
    def large(row: str) -> str:
        asked.append(row)
        return row.upper()

    columns: dict[IntEnum, Column[str]] = {
        Letter.LARGE: Column("Large", large, ord, right=True, more=tip(large)),
        Letter.SMALL: Column("Small", str, str),
    }
    return RowsModel(columns, key)


def shown(model: QAbstractItemModel, role: int = Role.DisplayRole) -> list[list[Any]]:
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[model.index(row, column).data(role) for column in columns] for row in rows]


def test_only_the_cell_that_is_asked_for_is_worked_out(qtmodeltester: ModelTester) -> None:
    asked: list[str] = []
    model = letters(asked)
    model.set_rows("abc")
    assert asked == []
    assert model.index(1, Letter.SMALL).data() == "b"
    assert asked == []
    assert model.index(1, Letter.LARGE).data() == "B"
    assert asked == ["b"]
    assert model.index(1, Letter.LARGE).data(Role.FontRole) is None
    assert asked == ["b"]
    qtmodeltester.check(model)


def test_columns_stand_in_the_order_of_their_enum_with_their_values_behind_them() -> None:
    model = letters([])
    model.set_rows("ab")
    assert shown(model) == [["a", "A"], ["b", "B"]]
    assert shown(model, VALUE) == [["a", 97], ["b", 98]]
    horizontal = Qt.Orientation.Horizontal
    assert [model.headerData(column, horizontal) for column in Letter] == ["Small", "Large"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, horizontal, Role.FontRole) is None
    sides: list[Any] = [model.headerData(column, horizontal, Role.TextAlignmentRole) for column in Letter]
    assert sides == [model.index(0, column).data(Role.TextAlignmentRole) for column in Letter]
    assert [bool(side & Qt.AlignmentFlag.AlignRight) for side in sides] == [False, True]


@pytest.mark.parametrize(("key", "resets"), [(None, 2), (str.lower, 1)])
def test_a_table_keeps_its_place_where_rows_have_the_same_keys(
    key: Callable[[str], object] | None, resets: int, qtmodeltester: ModelTester
) -> None:
    model, begun, changed = letters([], key), [], []
    model.modelReset.connect(lambda: begun.append(True))
    model.dataChanged.connect(lambda *area: changed.append(area))
    model.set_rows("abc")
    model.set_rows("ABc")
    assert (len(begun), len(changed)) == (resets, 2 - resets)
    model.add_rows("")
    model.add_rows("de")
    assert "".join(model.rows) == "ABcde"
    model.set_rows("")
    model.set_rows("")
    assert len(changed) == 2 - resets, "nothing changed where there is nothing"
    qtmodeltester.check(model)


# each list ----------------------------------------------------------------------------------------------------------------


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(LIGHT, "en")


def orders(_look: Look) -> tuple[RowsModel[Any], list[Any]]:
    rows = [
        OrderRow(place, f"K-{place}", Standing.WAITING, Money(100 * place, Currency.NOK), name, "567", what, AT)
        for place, name, what in ((3, "Kari", "Hoodie"), (2, "", "Cap"), (1, "Ola", ""))
    ]
    return OrdersModel("en", lambda: AT), rows


def planned(look: Look) -> tuple[RowsModel[Any], list[Any]]:
    rows = [
        PlannedRow(number, fate, "Hoodie", "h1", problem=WRONG if fate is Fate.WRONG else None)
        for number, fate in enumerate(Fate, 1)
    ]
    return PlannedModel(look), rows


def products(look: Look) -> tuple[RowsModel[Any], list[Any]]:
    rows = [Product(f"h{number}", "Hoodie", 49_900, 2_500, active=number > 1) for number in range(3)]
    return ProductsModel(look, lambda offset, limit: rows[offset : offset + limit], lambda _sku: b""), rows


LISTS = {OrderColumn: orders, PlannedColumn: planned, ProductColumn: products}


@pytest.mark.parametrize("columns", LISTS, ids=lambda columns: columns.__name__)
def test_each_list_is_a_sound_model(columns: type[IntEnum], look: Look, qtmodeltester: ModelTester) -> None:
    model, rows = LISTS[columns](look)
    qtmodeltester.check(model)
    model.set_rows(rows)
    qtmodeltester.check(model)
    assert model.columnCount() == len(columns)
    assert len(shown(model)) == len(rows)
    for column in columns:
        assert sorted(model.index(row, column).data(VALUE) for row in range(len(rows))), (
            "by the values rows can be sorted"
        )


def test_products_are_read_a_page_at_a_time(look: Look, qtmodeltester: ModelTester) -> None:
    stock = [Product(f"h{number}", "Hoodie", 49_900, 2_500) for number in range(PAGE + 1)]
    read: list[tuple[int, int]] = []

    def reading(offset: int, limit: int) -> list[Product]:
        read.append((offset, limit))
        return stock[offset : offset + limit]

    model = ProductsModel(look, reading, lambda _sku: b"")
    model.reload(anew=True)
    assert (len(model.rows), model.has_more) == (PAGE, True)
    model.fetchMore(model.index(-1, -1))
    assert (len(model.rows), model.has_more, read) == (PAGE + 1, False, [(0, PAGE), (PAGE, PAGE)])
    model.reload(anew=False)
    assert (len(model.rows), read[-1]) == (PAGE + 1, (0, PAGE + 1))
    assert (model.row_of("h7"), model.row_of("none")) == (7, -1)
    qtmodeltester.check(model)
