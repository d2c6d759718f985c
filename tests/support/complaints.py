"""Every complaint can be said, and stands at its field: looked at wherever one is made, whatever a test asks about it."""

from collections.abc import Iterator
from string import Formatter

import pytest

from app.domain.problem import AppError, Invalid
from app.words.sentences import SENTENCES

ABOUT_THE_WHOLE = {
    "amount_currency",
    "file_field",
    "label_unit",
    "nothing_to_print",
    "printer_missing",
    "printer_needs_window",
    "scan_too_short",
    "scan_too_slow",
    "scans_missing",
}
"""What is wrong with no single field of a form."""


@pytest.fixture(autouse=True, scope="module")
def every_complaint_can_be_said() -> Iterator[None]:
    """The sentence of its code finds a value for each of its gaps, and what was typed wrong is found on the form."""
    honest = AppError.__init__

    def complain(self: AppError, code: str, *, field: str = "", **values: object) -> None:
        honest(self, code, field=field, **values)
        gaps = {name for _, name, _, _ in Formatter().parse(SENTENCES.get(code, "")) if name}
        unsaid = {name for name in gaps if values.get(name) is None}
        assert not unsaid, f"{code} does not say {unsaid}"
        if isinstance(self, Invalid) and code not in ABOUT_THE_WHOLE:
            assert field, f"{code} does not say at which field"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(AppError, "__init__", complain)
        yield
