"""`kvitt abilities`: three answers, and one for the capture at once."""

from tests.commands.conftest import Kvitt
from tests.support.stage import Stage as Sandbox


def test_what_the_unit_may_do(kvitt: Kvitt, sandbox: Sandbox) -> None:
    sandbox.ask("POST", "/units/555501", {"push_allowed": False, "untold": ["late_capture"]})
    told = kvitt("abilities")
    assert told.code == 0
    assert told.out.splitlines() == [
        "Kvitt practice shop (555501)",
        "     yes  take payments",
        "      NO  send a request straight to a phone",
        "     yes  capture a part, as for a first parcel",
        "not told  capture for 180 days, and not for 14",
        "     yes  give a request more than ten minutes",
    ]
    as_json = kvitt("abilities", "--json").json
    assert (as_json["may"]["skipLandingPageAllowed"], as_json["may"]["lateCaptureAllowed"]) == (False, None)
    sandbox.unit("555501", active=False)
    assert "is not active" in kvitt("abilities").in_one_sentence()
