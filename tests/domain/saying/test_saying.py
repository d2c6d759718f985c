"""The values of what to say name each thing once."""

from dataclasses import fields

from app.domain.saying.saying import Case, Figures, InApp, Saying


def test_a_case_is_called_what_it_is_written_as() -> None:
    for names in (Case, InApp):
        assert [name for name in names if name.value != name.name.lower()] == []


def test_what_is_said_hangs_on_the_case_and_its_figures() -> None:
    assert {"case", "moved", "in_app", "figures"} <= {field.name for field in fields(Saying)}
    assert {"total", "step", "until", "landing"} <= {field.name for field in fields(Figures)}
