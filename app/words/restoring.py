"""What putting a copy back changes, in sentences."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.domain.records.restoring import Differences, Holding
from app.settings import SETTINGS
from app.words.sentences import Translate, as_it_is

RESTORE = {
    "copy": "The backup: {orders} orders, {payments} requests, the newest of {when}.",
    "present": "The data file now: {orders} orders, {payments} requests, the newest of {when}.",
    "nothing": "There is no data file here that can be read.",
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
    translate: Translate = as_it_is,
    moment: Callable[[datetime], str] = lambda at: at.astimezone().strftime("%Y-%m-%d %H:%M"),
) -> list[str]:
    """What changes and what stays, a line each; `moment` writes a time."""

    def holding(key: str, what: Holding) -> str:
        when = moment(what.newest) if what.newest else translate(RESTORE["empty"])
        return translate(RESTORE[key]).format(orders=what.orders, payments=what.payments, when=when)

    words = {setting.name: translate(setting.words) for setting in SETTINGS}
    usual = translate(RESTORE["unset"])
    lines = [holding("copy", differences.copy)]
    if differences.present is None:
        lines.append(translate(RESTORE["nothing"]))
    else:
        lines.append(holding("present", differences.present))
    for key, count in (("only_here", differences.only_here), ("moved", differences.moved)):
        if count:
            lines.append(translate(RESTORE[key]).format(count=count))
    for changed in differences.settings:
        values = {"now": changed.now or usual, "then": changed.then or usual}
        lines.append(translate(RESTORE["setting"]).format(name=words.get(changed.name, changed.name), **values))
    if differences.of_machine:
        names = ", ".join(words.get(name, name) for name in differences.of_machine)
        lines.append(translate(RESTORE["stays"]).format(names=names))
    return lines
