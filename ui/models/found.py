"""What a search found, of several sorts, as rows of one list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from app.domain.search.hits import Span
from app.domain.standing import Standing
from ui.look.texts import tr
from ui.models.rows import VALUE, Column, ItemRole, RowsModel

__all__ = ["FOUND", "FoundModel", "FoundRow", "FoundSection"]
FOUND = VALUE + 1
"""The whole row, for whoever paints it."""


class FoundSection(StrEnum):
    """The sorts of rows, in the order in which they stand."""

    ORDERS = "orders"
    CUSTOMERS = "customers"
    PRODUCTS = "products"
    DO = "do"
    SETTINGS = "settings"
    ELSEWHERE = "elsewhere"


def section_words(section: FoundSection) -> str:
    """The heading of a section."""
    return {
        FoundSection.ORDERS: tr("Orders"),
        FoundSection.CUSTOMERS: tr("Customers"),
        FoundSection.PRODUCTS: tr("Products"),
        FoundSection.DO: tr("Do"),
        FoundSection.SETTINGS: tr("Settings"),
        FoundSection.ELSEWHERE: tr("Nothing here? Next step"),
    }[section]


@dataclass(frozen=True)
class FoundRow:
    """One thing or act that was found; `act` opens or does it.

    One that `stays` leaves the search where it is. `marks` are the hits in the title and `detail_marks` those in the
    detail; `value` stands at the right and `remark` below it. An order has a `standing` and the word for it.
    """

    section: FoundSection
    key: str
    title: str
    # Made anew for each search; two rows are the same by what they say.
    act: Callable[[], object] = field(compare=False)
    detail: str = ""
    value: str = ""
    remark: str = ""
    standing: Standing | None = None
    state: str = ""
    marks: tuple[Span, ...] = ()
    detail_marks: tuple[Span, ...] = ()
    stays: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ", ".join(filter(None, (self.title, self.state, self.detail, self.value, self.remark)))


class _Only(IntEnum):
    ROW = 0


class FoundModel(RowsModel[FoundRow]):
    """Rows of several sections, one after the other."""

    def __init__(self) -> None:
        answers = {ItemRole.AccessibleTextRole: lambda row: row.spoken, FOUND: lambda row: row}
        column = Column[FoundRow]("", lambda row: row.title, lambda row: row.key, more=answers)
        super().__init__({_Only.ROW: column}, key=lambda row: (row.section, row.key))

    def begins(self, at: int) -> bool:
        """Whether the row at `at` is the first of its section."""
        return at == 0 or self._rows[at - 1].section is not self._rows[at].section
