"""Whatever is complained about in the domain can be said: the sentence of its code finds a value for each of its gaps."""

from collections.abc import Iterator
from string import Formatter

import pytest

from app.domain.problem import AppError
from app.words.sentences import SENTENCES


@pytest.fixture(autouse=True, scope="module")
def every_complaint_can_be_said() -> Iterator[None]:
    honest = AppError.__init__

    def complain(self: AppError, code: str, *, field: str = "", **values: object) -> None:
        honest(self, code, field=field, **values)
        gaps = {name for _, name, _, _ in Formatter().parse(SENTENCES.get(code, "")) if name}
        unsaid = {name for name in gaps if values.get(name) is None}
        assert not unsaid, f"{code} does not say {unsaid}"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(AppError, "__init__", complain)
        yield
