"""Carriers: names, and where a parcel can be followed on the web."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from app.domain.input.invisible_marks import keep_visible
from app.domain.problem import Invalid

NUMBER = "{number}"
"""Stands in a template where the tracking number goes."""
LONGEST_NAME, LONGEST_TEMPLATE, LONGEST_NUMBER, MOST = 40, 300, 60, 40


@dataclass(frozen=True)
class Carrier:
    """One carrier.

    `template` is the https address of its tracking page with `{number}` in it; empty where there is none to show.
    """

    name: str
    template: str = ""

    def __post_init__(self) -> None:
        keep_visible(self, "name", "template")


PRESETS = (
    Carrier("Posten", "https://sporing.posten.no/sporing/{number}"),
    Carrier("Bring", "https://tracking.bring.com/tracking/{number}"),
    Carrier("PostNord", "https://tracking.postnord.com/?id={number}"),
    Carrier("DHL", "https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}&submit=1"),
    Carrier("Posti", "https://www.posti.fi/en/tracking#/lahetys/{number}"),
    Carrier("DAO", "https://www.dao.as/privat/find-din-pakke?stregkode={number}"),
    Carrier("GLS", "https://gls-group.eu/track/{number}"),
    Carrier("Helthjem"),
    Carrier("Instabox"),
    Carrier("Matkahuolto"),
)
"""What a shop begins with. Carriers move their pages, so each can be edited (`app.settings`)."""


def check_carriers(carriers: Iterable[Carrier], field: str = "carriers") -> tuple[Carrier, ...]:
    """`carriers` with blanks around their texts removed.

    Raises `Invalid`: `carrier_unnamed`, `carrier_twice`, `carrier_too_long`, `carriers_too_many`, and what `check_template`
    raises; the field is that of the row, such as `carriers.2`.
    """
    found: list[Carrier] = []
    for at, each in enumerate(carriers):
        where = f"{field}.{at}"
        name, template = each.name.strip(), each.template.strip()
        if not name:
            raise Invalid("carrier_unnamed", field=where)
        if len(name) > LONGEST_NAME:
            raise Invalid("carrier_too_long", field=where, longest=LONGEST_NAME)
        if any(name.casefold() == other.name.casefold() for other in found):
            raise Invalid("carrier_twice", field=where, name=name)
        if template:
            check_template(template, where)
        found.append(Carrier(name, template))
    if len(found) > MOST:
        raise Invalid("carriers_too_many", field=field, most=MOST)
    return tuple(found)


_PLACE = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}", re.IGNORECASE)


def check_template(template: str, field: str = "template") -> str:
    """`template` if it is an https address with `{number}` once behind its host.

    Raises `Invalid` `tracking_template_unusable`.
    """
    unusable = Invalid("tracking_template_unusable", field=field, gap=NUMBER)
    rest = template.replace(NUMBER, "", 1)
    if len(template) > LONGEST_TEMPLATE or template.count(NUMBER) != 1 or re.search(r"[\s{}<>\"\\^`|]", rest):
        raise unusable
    try:
        parts = urlsplit(template)
        port = parts.port
    except ValueError:
        raise unusable from None
    # The number comes from a person: it may fill a place in an address, and never say whose address it is.
    if parts.scheme.lower() != "https" or port is not None or not _PLACE.fullmatch(parts.netloc):
        raise unusable
    return template


def tracking_link(carriers: Sequence[Carrier], name: str, number: str) -> str:
    """The address where the parcel `number` of the carrier `name` can be followed.

    Empty where the carrier is not known, has no page, or no number is given.
    """
    number = "".join(number.split())
    wanted = name.strip().casefold()
    template = next((each.template for each in carriers if each.name.casefold() == wanted), "")
    if not (template and number) or len(number) > LONGEST_NUMBER:
        return ""
    return template.replace(NUMBER, quote(number, safe=""))


def read_carriers(stored: str) -> tuple[Carrier, ...]:
    """Carriers as they are stored.

    Raises `ValueError` for what `write_carriers` did not write.
    """
    try:
        return check_carriers(read_rows(stored))
    except Invalid as problem:
        raise ValueError(problem.code) from problem


def read_rows(text: str, field: str = "carriers") -> tuple[Carrier, ...]:
    """The rows of a JSON list of names and templates, unchecked. Raises `Invalid` `carriers_unreadable`."""
    try:
        rows = json.loads(text)
    except ValueError:
        rows = None
    pairs = isinstance(rows, list) and all(isinstance(row, list) and len(row) == 2 for row in rows)
    if not pairs or not all(isinstance(cell, str) for row in rows for cell in row):
        raise Invalid("carriers_unreadable", field=field)
    return tuple(Carrier(*row) for row in rows)


def write_carriers(carriers: Iterable[Carrier]) -> str:
    """Carriers as text, for `read_carriers`."""
    return json.dumps([[each.name, each.template] for each in carriers], ensure_ascii=False)
