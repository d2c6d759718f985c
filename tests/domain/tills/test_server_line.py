"""How a till stands to the server of its shop."""

from app.domain.codes import TroubleCode
from app.domain.tills.server_line import ServerLine


def test_it_is_reached_unless_it_is_not() -> None:
    assert ServerLine().reached
    assert ServerLine(TroubleCode.SERVER_OTHER_SCHEMA).reached
    assert not ServerLine(TroubleCode.SERVER_UNREACHED).reached


def test_it_catches_up_as_long_as_something_is_lacking() -> None:
    assert ServerLine(None, 3, 4).catching_up
    assert not ServerLine(None, 4, 4).catching_up
    assert not ServerLine().catching_up
