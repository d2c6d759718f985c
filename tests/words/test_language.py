"""What is said in another language: read without Qt, one and many, and one English word that means two things."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.input.phone import Region
from app.domain.problem import Invalid
from app.words import language
from app.words.language import ENGLISH, Words, messages
from app.words.sentences import country, explain

WRITTEN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>kvitt</name>
    <message>
        <location filename="x.py" line="3"/>
        <source>Salt &amp; &lt;pepper&gt;</source>
        <translation>Salt &amp; &lt;pepper&gt; på</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a request</comment>
        <extracomment>Not the verb.</extracomment>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>1 rad</numerusform>
            <numerusform>{n} rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def invented(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Words:
    """A language with five entries."""
    (tmp_path / "kvitt_xx.ts").write_text(WRITTEN, "utf-8")
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    language.known_in.cache_clear()
    yield Words("xx")
    language.known_in.cache_clear()


def test_an_entry_is_read_with_its_meaning_and_its_forms(invented: Words) -> None:
    assert messages(language.FOLDER / "kvitt_xx.ts") == [
        ("Salt & <pepper>", "", ("Salt & <pepper> på",)),
        ("Open", "a request", ("Åpen",)),
        ("Open", "", ("Åpne",)),
        ("{n} rows", "", ("1 rad", "{n} rader")),
    ]


def test_what_is_meant_chooses_the_word(invented: Words) -> None:
    assert invented.say("Open") == "Åpne"
    assert invented.say("Open", meaning="a request") == "Åpen"
    assert invented.say("Open", meaning="something else") == "Åpne"


@pytest.mark.parametrize(("count", "words"), [(1, "1 rad"), (0, "{n} rader"), (2, "{n} rader"), (101, "{n} rader")])
def test_a_number_chooses_the_form(invented: Words, count: int, words: str) -> None:
    assert invented.say("{n} rows", count=count) == words


def test_what_is_not_translated_stays_english(invented: Words) -> None:
    assert invented.say("Not yet") == "Not yet"
    assert invented.say("Never heard", meaning="x", count=1) == "Never heard"
    assert Words("there is no such language").say("Draft") == "Draft"


def test_english_counts_too() -> None:
    assert ENGLISH.say("{count} rows imported.", count=1) == "1 row imported."
    assert ENGLISH.say("{count} rows imported.", count=2) == "{count} rows imported."
    assert ENGLISH.say("Captured", meaning="money") == "Captured"


def test_finnish_has_the_partitive_after_a_number() -> None:
    assert [Words("fi").say("{count} requests", count=count) for count in (1, 2)] == ["1 pyyntö", "{count} pyyntöä"]


def test_an_error_is_told_in_the_language_of_who_reads_it() -> None:
    error = Invalid("phone_length", text="1", digits=1, country=Region("NO", 47), wanted="8")
    assert explain(error, Words("fi")).startswith("Numerossa 1 on 1 numero; maan Norja numerossa on 8.")
    assert country(Region("NO", 47), Words("sv")) == "Norge"


def test_what_was_read_is_kept_until_a_file_is_newer(invented: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    language.keep_read("xx")
    language.known_in.cache_clear()
    monkeypatch.setattr(language, "messages", lambda file: [("Open", "", ("from the file",))])
    assert invented.say("Open") == "Åpne"  # nothing was read anew
    file = language.FOLDER / "kvitt_xx.ts"
    later = file.stat().st_mtime + 60
    os.utime(file, (later, later))
    language.known_in.cache_clear()
    assert invented.say("Open") == "from the file"


def test_keeping_reads_the_files_and_not_what_was_kept(invented: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    language.keep_read("xx")
    monkeypatch.setattr(language, "messages", lambda file: [("Open", "", ("from the file",))])
    language.keep_read("xx")
    assert language.known_in("xx") == {("Open", ""): ("from the file",)}


def test_plain_english_reads_no_file() -> None:
    """The first paint of an English window waits for nothing."""
    code = (
        "import sys; from app.words import language; from app.words.language import ENGLISH\n"
        "ENGLISH.say('Draft'); print(language.known_in.cache_info().currsize, 'xml' in sys.modules, 'PySide6' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["0", "False", "False"]
