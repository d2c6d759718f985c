"""What putting a copy back changes, in sentences."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.domain.records.restore_preview import Differences, Holding
from app.settings import SETTINGS
from app.words.language import ENGLISH, Words

RESTORE = {
    "copy": "The backup: {orders}, {requests}, the newest of {when}.",
    "present": "The data file now: {orders}, {requests}, the newest of {when}.",
    "nothing": "There is no data file here that can be read.",
    "orders": "{count} orders",
    "requests": "{count} requests",
    "only_here": "Orders that only the data file of now has: {count}. What was sent is looked for at Vipps MobilePay; drafts stay"
    " in the file that is put aside.",
    "moved": "Requests that have changed since the backup: {count}. They are read again from Vipps MobilePay.",
    "setting": "{name}: {now} becomes {then}",
    "stays": "This machine keeps its own: {names}.",
    "unset": "as usual",
    "empty": "no entry",
}
"""A line for each thing that changes."""


def restore_lines(
    differences: Differences,
    words: Words = ENGLISH,
    moment: Callable[[datetime], str] = lambda at: at.astimezone().strftime("%Y-%m-%d %H:%M"),
) -> list[str]:
    """What changes and what stays, a line each; `moment` writes a time."""

    def holding(key: str, what: Holding) -> str:
        when = moment(what.newest) if what.newest else words.say(RESTORE["empty"])
        orders, requests = counted("orders", what.orders), counted("requests", what.payments)
        return words.say(RESTORE[key]).format(orders=orders, requests=requests, when=when)

    def counted(key: str, count: int) -> str:
        return words.say(RESTORE[key], count=count).format(count=count)

    names = {setting.name: words.say(setting.words) for setting in SETTINGS}
    usual = words.say(RESTORE["unset"])
    lines = [holding("copy", differences.copy)]
    if differences.present is None:
        lines.append(words.say(RESTORE["nothing"]))
    else:
        lines.append(holding("present", differences.present))
    for key, count in (("only_here", differences.only_here), ("moved", differences.moved)):
        if count:
            lines.append(words.say(RESTORE[key]).format(count=count))
    for changed in differences.settings:
        values = {"now": changed.now or usual, "then": changed.then or usual}
        lines.append(words.say(RESTORE["setting"]).format(name=names.get(changed.name, changed.name), **values))
    if differences.of_machine:
        kept = ", ".join(names.get(name, name) for name in differences.of_machine)
        lines.append(words.say(RESTORE["stays"]).format(names=kept))
    return lines
