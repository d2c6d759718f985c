"""How a report stands against the time before, in English sentences."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from app.domain.day.comparison import Against, FigureChange, Stretch, format_share


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


def change_words(change: FigureChange, money: Callable[[int], str]) -> str:
    """A change in a column: `+2 000,00 kr · +19,3 %`."""
    if not change.more:
        return "="
    sign = "+" if change.more > 0 else "\u2212"
    amount = f"{sign}{money(abs(change.more))}"
    return amount if change.permille is None else f"{amount} · {format_share(change.permille)}"
