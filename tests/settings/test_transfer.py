"""A file of settings: what is in it comes out again, no secret is ever in it, and what is no such file is refused."""

import json

import pytest

from app.domain.problem import Invalid
from app.settings import SETTINGS
from app.settings.transfer import LARGEST, read_settings_file, write_settings


def test_what_is_written_is_read_as_it_is_typed() -> None:
    content = write_settings({"vat_default": "1500", "shop": "Fjord & Co", "theme": "dark"}, {"park": "F7"})
    read = read_settings_file(content)
    assert read.settings == {"vat_default": "15\u00a0%", "shop": "Fjord & Co", "theme": "dark"}
    assert (read.keys, read.left_out) == ({"park": "F7"}, ())
    assert content.endswith(b"}\n")


def test_what_stays_on_its_machine_is_neither_written_nor_read() -> None:
    here = {each.name: each.default for each in SETTINGS if each.stays_here}
    assert here
    assert read_settings_file(write_settings(here, {})).settings == {}
    file = {"file": "kvitt settings", "version": 1, "settings": {**here, "shop": "Ours", "no_such": "x"}}
    read = read_settings_file(json.dumps(file).encode())
    assert read.settings == {"shop": "Ours"}
    assert set(read.left_out) == {*here, "no_such"}


WRONG_PARTS: tuple[object, ...] = ([], {"shop": 1})
NO_FILES = (
    *(b"", b"\xff\xfe", b"[]", b"{}", b'{"file": "something else"}', b"[" * 100_000, b" " * (LARGEST + 1)),
    *(json.dumps({"file": "kvitt settings", "version": 1, "settings": wrong}).encode() for wrong in WRONG_PARTS),
)


@pytest.mark.parametrize("content", NO_FILES, ids=range(len(NO_FILES)))
def test_what_is_no_file_of_settings_is_refused(content: bytes) -> None:
    with pytest.raises(Invalid) as refused:
        read_settings_file(content)
    assert refused.value.code == "settings_file_unreadable"


def test_another_version_is_refused() -> None:
    with pytest.raises(Invalid) as refused:
        read_settings_file(b'{"file": "kvitt settings", "version": 2}')
    assert refused.value.code == "settings_file_newer"
