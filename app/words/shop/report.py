"""How a report stands against the time before, in English sentences."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from app.domain.day.comparison import Against, FigureChange, Stretch, format_share
from app.domain.day.report_slip import ReportWords


class Trend(StrEnum):
    """More, less, or the same."""

    MORE = "more"
    LESS = "less"
    SAME = "same"
    # Without a share, for of nothing there is none.
    MORE_THAN_NOTHING = "more than nothing"
    LESS_THAN_NOTHING = "less than nothing"


AGAINST = {
    Against.AS_MANY: "Against {earlier}.",
    Against.OTHER_LENGTH: "Against {earlier}: {now} days now, {before} days before.",
    Against.DAY_SO_FAR: "The day is not over. Against {earlier}, up to {time}.",
    Against.SO_FAR: "{now} of {whole} days so far. Against {earlier}, the last day up to {time}.",
    Against.SHORTER: "{now} of {whole} days so far. Against {earlier}, which has {before} days.",
}
"""What a report is held against: `earlier` are days, `now`, `whole` and `before` how many."""
TRENDS = {
    Trend.MORE: "Kept: {amount}, {change} more than before ({share}).",
    Trend.LESS: "Kept: {amount}, {change} less than before ({share}).",
    Trend.SAME: "Kept: {amount}, as much as before.",
    Trend.MORE_THAN_NOTHING: "Kept: {amount}, {change} more than before.",
    Trend.LESS_THAN_NOTHING: "Kept: {amount}, {change} less than before.",
}
"""How what was kept stands against before."""


def trend_of(change: FigureChange) -> Trend:
    """Which of the sentences is true."""
    if not change.more:
        return Trend.SAME
    if change.permille is None:
        return Trend.MORE_THAN_NOTHING if change.more > 0 else Trend.LESS_THAN_NOTHING
    return Trend.MORE if change.more > 0 else Trend.LESS


def against_words(stretch: Stretch, earlier: str, time: str, translate: Callable[[str], str] = str) -> str:
    """What a report is held against; `earlier` and `time` in words."""
    return translate(AGAINST[stretch.against]).format(
        earlier=earlier, time=time, now=stretch.passed, whole=stretch.days.length, before=stretch.earlier.length
    )


def trend_words(change: FigureChange, money: Callable[[int], str], translate: Callable[[str], str] = str) -> str:
    """How what was kept stands against before."""
    trend = trend_of(change)
    words = translate(TRENDS[trend])
    share = format_share(change.permille) if change.permille is not None else ""
    return words.format(amount=money(change.now), change=money(abs(change.more)), share=share)


def change_words(change: FigureChange, money: Callable[[int], str], between: str = " · ") -> str:
    """A change in a column: `+2 000,00 kr · +19,3 %`."""
    if not change.more:
        return "="
    sign = "+" if change.more > 0 else "\u2212"
    amount = f"{sign}{money(abs(change.more))}"
    return amount if change.permille is None else f"{amount}{between}{format_share(change.permille)}"


_ON_PAPER = {
    "en": ReportWords(
        *(
            "Report",
            "Made",
            "Only:",
            "Without tips and releases.",
            "Against the time before",
            "Before",
            "Captures",
        ),
        *("By day", "By product", "Others: {count}"),
        tuple(AGAINST.values()),
    ),
    "nb": ReportWords(
        *("Rapport", "Laget", "Bare:", "Uten tips og frigivelser.", "Mot tiden før", "Før", "Trekk"),
        *("Per dag", "Per vare", "Andre: {count}"),
        (
            "Mot {earlier}.",
            "Mot {earlier}: {now} dager nå, {before} dager før.",
            "Dagen er ikke over. Mot {earlier}, fram til {time}.",
            "{now} av {whole} dager så langt. Mot {earlier}, den siste dagen fram til {time}.",
            "{now} av {whole} dager så langt. Mot {earlier}, som har {before} dager.",
        ),
    ),
    "da": ReportWords(
        *("Rapport", "Lavet", "Kun:", "Uden drikkepenge og frigivelser.", "Mod tiden før", "Før", "Træk"),
        *("Pr. dag", "Pr. vare", "Andre: {count}"),
        (
            "Mod {earlier}.",
            "Mod {earlier}: {now} dage nu, {before} dage før.",
            "Dagen er ikke slut. Mod {earlier}, indtil {time}.",
            "{now} af {whole} dage indtil nu. Mod {earlier}, den sidste dag indtil {time}.",
            "{now} af {whole} dage indtil nu. Mod {earlier}, som har {before} dage.",
        ),
    ),
    "sv": ReportWords(
        *("Rapport", "Gjord", "Bara:", "Utan dricks och frigjort.", "Mot tiden före", "Före", "Debiteringar"),
        *("Per dag", "Per vara", "Andra: {count}"),
        (
            "Mot {earlier}.",
            "Mot {earlier}: {now} dagar nu, {before} dagar före.",
            "Dagen är inte slut. Mot {earlier}, fram till {time}.",
            "{now} av {whole} dagar hittills. Mot {earlier}, den sista dagen fram till {time}.",
            "{now} av {whole} dagar hittills. Mot {earlier}, som har {before} dagar.",
        ),
    ),
    "fi": ReportWords(
        *(
            "Raportti",
            "Tehty",
            "Vain:",
            "Ilman tippejä ja vapautuksia.",
            "Verrattuna aikaan ennen",
            "Ennen",
            "Veloituksia",
        ),
        *("Päivittäin", "Tuotteittain", "Muut: {count}"),
        (
            "Verrattuna: {earlier}.",
            "Verrattuna: {earlier}. Päiviä nyt {now}, ennen {before}.",
            "Päivä ei ole vielä ohi. Verrattuna: {earlier}, kello {time} asti.",
            "Tähän mennessä {now}/{whole} päivää. Verrattuna: {earlier}, viimeinen päivä kello {time} asti.",
            "Tähän mennessä {now}/{whole} päivää. Verrattuna: {earlier}, jossa on {before} päivää.",
        ),
    ),
}


def report_words(language: str) -> ReportWords:
    """The words of the paper of a report."""
    return _ON_PAPER[language]
