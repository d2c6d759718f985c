"""Notes and tags on the command line."""

from tests.commands.conftest import Kvitt

REFERENCE = "TEST-0001"


def saved(kvitt: Kvitt) -> None:
    line = ("--line", "Hoodie;h1;1;499;25")
    assert kvitt("order", "new", *line, "--phone", "41234567", "--reference", REFERENCE).code == 0


def test_notes_are_written_edited_listed_and_removed(kvitt: Kvitt) -> None:
    saved(kvitt)
    answer = kvitt("order", "note", REFERENCE, "Rang about it", "--json").json
    number = answer["notes"][0]["number"]
    assert answer["notes"][0]["edited_at"] is None
    told = kvitt("order", "note", REFERENCE, "Wants M", "--edit", str(number))
    assert told.out.split()[-4:-2] == ["Wants", "M"]
    assert told.err == "Before: Rang about it\n"
    answer = kvitt("order", "note", REFERENCE, "--json").json
    assert [(each["text"], each["edited_at"] is None) for each in answer["notes"]] == [("Wants M", False)]
    told = kvitt("order", "note", REFERENCE, "--remove", str(number))
    assert (told.out, told.err) == ("No notes.\nNo tags.\n", "Before: Wants M\n")
    assert kvitt("order", "note", REFERENCE, "--remove", str(number)).code == 2


def test_a_contradiction_is_refused(kvitt: Kvitt) -> None:
    for more in (("--edit", "1", "--remove", "1"), ("text", "--remove", "1")):
        assert kvitt("order", "note", REFERENCE, *more).code == 2
    assert kvitt("order", "tag", REFERENCE, "--remove").code == 2


def test_tags_are_given_listed_and_taken_away(kvitt: Kvitt) -> None:
    saved(kvitt)
    assert kvitt("order", "tag", REFERENCE, "#gift", "pick up", "--json").json["tags"] == ["gift", "pick up"]
    assert kvitt("order", "tag", REFERENCE, "GIFT", "--remove").out.splitlines()[-1] == "#pick up"
    assert kvitt("order", "tag", REFERENCE).out.splitlines()[-1] == "#pick up"
