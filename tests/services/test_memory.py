"""What is remembered between two starts belongs to its owner, and an empty text is forgotten."""

import pytest

from app.domain.shop.remembered import Remembered
from tests.conftest import OpenApp, Run


def test_a_text_is_kept_until_the_next_start_and_forgotten_when_empty(open_app: OpenApp, run: Run) -> None:

    app = open_app()
    assert app.memory.recall(Remembered.DRAFT, "K-1") == ""
    with pytest.raises(ValueError, match="WELCOME is shared"):
        app.memory.keep(Remembered.WELCOME, "yes")
    app.memory.keep(Remembered.DRAFT, "half typed", "K-1")
    run(app.memory.keep_shared(Remembered.WELCOME, "yes"))
    run(app.close())
    app = open_app()
    assert app.memory.recall(Remembered.DRAFT, "K-1") == "half typed"
    assert app.memory.recall(Remembered.DRAFT, "K-2") == ""
    app.memory.keep(Remembered.DRAFT, "", "K-1")
    assert (app.memory.recall(Remembered.DRAFT, "K-1"), app.memory.recall(Remembered.WELCOME)) == ("", "yes")
