"""A file of products as understood: its letters, its columns, a person's choices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.catalogue.letters import Encoding
from app.domain.catalogue.product_cells import FileTable
from app.domain.catalogue.product_columns import FIELDS, check_columns, match_beside
from app.domain.catalogue.product_plan import Plan


@dataclass(frozen=True)
class ImportChoice:
    """What a person chose; what is left open is found in the file.

    `other_rates` lets in VAT rates of other countries.
    """

    encoding: Encoding | None = None
    columns: Mapping[str, int] | None = None
    other_rates: bool = False


@dataclass(frozen=True)
class Preview:
    """What importing a file would do, and how it was understood.

    Without columns that can be read the plan is empty.
    """

    table: FileTable
    columns: Mapping[str, int]
    choice: ImportChoice
    plan: Plan

    @property
    def readable(self) -> bool:
        """Whether the columns are known that products cannot do without."""
        return check_columns(self.columns)

    @property
    def unsure(self) -> bool:
        """Whether a person has to choose between encodings."""
        return not self.table.letters.sure

    @property
    def matched(self) -> tuple[tuple[str, str], ...]:
        """Each field that was found, with the name of its column."""
        return tuple((field, self.table.header[self.columns[field]]) for field in FIELDS if field in self.columns)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The names of the columns that nothing is read from."""
        beside = match_beside(self.table.header)
        used = {*self.columns.values(), *(at for name, places in beside.items() if name != "id" for at in places)}
        return tuple(name for at, name in enumerate(self.table.header) if name and at not in used)
