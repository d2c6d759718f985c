"""All that is kept of a customer is handed out, and the log says that it was."""

from __future__ import annotations

import json

import pytest

from app.domain.records.journal import What
from app.errors import Invalid
from app.runtime import App
from tests.conftest import Run
from tests.services.privacy.test_erasing import NAME, PHONE, TYPED, known
from tests.support.at_once import at_once
from tests.support.stage import Stage

__all__ = ["known"]


def test_it_holds_everything_of_this_customer_and_of_no_other(app: App, run: Run, sandbox: Stage, known: str) -> None:
    data = at_once(app.handing_out.of(TYPED))
    assert (data.phone, data.names, len(data.orders)) == (PHONE, (NAME,), 2)
    first, draft = data.orders
    assert (first.reference, first.amount.minor, first.captured.minor, first.refunded.minor) == (
        known, 100_000, 100_000, 100_000
    )  # fmt: skip
    assert first.facts == {
        "name": NAME,
        "description": f"Cap for {NAME}",
        "note": f"{NAME} collects it",
        "tags": "Tordis",
        "receipt": "1",
    }
    assert first.notes == ("rings from 918 27 364",)
    assert (first.goods, draft.captured.minor) == (("Hoodie",), 0)
    assert [reference for _, _, reference in data.looked] == [known]
    read = json.loads(data.as_json)
    assert read["orders"][0]["captured"] == 100_000
    assert read["orders"][0]["happened"][0]["what"] == "create"
    assert read["number_shown_to_staff"][0]["order"] == known
    assert "Hansen" not in data.as_json
    assert list(app.browse.entries())[-1].what == What.EXPORTED


def test_of_an_unknown_customer_there_is_nothing(app: App) -> None:
    with pytest.raises(Invalid, match="erase_nobody"):
        at_once(app.handing_out.of("99887700"))
    assert list(app.browse.entries()) == []
