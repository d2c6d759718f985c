"""Days and times in a sentence that is read aloud, by language."""

from __future__ import annotations

from datetime import date, datetime

_MONTHS = {
    language: names.split()
    for language, names in {
        "en": "January February March April May June July August September October November December",
        "nb": "januar februar mars april mai juni juli august september oktober november desember",
        "da": "januar februar marts april maj juni juli august september oktober november december",
        "sv": "januari februari mars april maj juni juli augusti september oktober november december",
        "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta"
        " lokakuuta marraskuuta joulukuuta",
    }.items()
}
_CLOCK = {
    "en": "{hour:02}:{minute:02}",
    "nb": "kl. {hour:02}:{minute:02}",
    "da": "kl. {hour:02}:{minute:02}",
    "sv": "kl. {hour:02}:{minute:02}",
    "fi": "klo {hour}.{minute:02}",
}


def day_in(language: str, day: date, today: date) -> str:
    """A day as it is read, with its year if that is another."""
    point = "" if language in ("en", "sv") else "."
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day.day}{point}\u00a0{_MONTHS[language][day.month - 1]}{year}"


def clock_in(language: str, at: datetime) -> str:
    """A time of day: `14:32`, `kl. 14:32`, `klo 14.32`."""
    return _CLOCK[language].format(hour=at.hour, minute=at.minute).replace(" ", "\u00a0")


def moment_in(language: str, at: datetime, now: datetime) -> str:
    """A time of today, or else with its day."""
    return clock_in(language, at) if at.date() == now.date() else day_and_clock_in(language, at, now)


def day_and_clock_in(language: str, at: datetime, now: datetime) -> str:
    """A day and its time: `14:32 on 21 May`, `21. mai kl. 14:32`."""
    clock, day = clock_in(language, at), day_in(language, at.date(), now.date())
    return f"{clock} on {day}" if language == "en" else f"{day} {clock}"
