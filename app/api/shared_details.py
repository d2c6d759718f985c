"""Name and address as a customer shared them with a payment (`userDetails` of ePayment)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.domain.shop.recipient import Recipient
from app.errors import Uncertain

if TYPE_CHECKING:
    import httpx


class WireAddress(msgspec.Struct, rename="camel"):
    """One address of `userDetails`."""

    address_line1: str | None = None
    address_line2: str | None = None
    city: str | None = None
    country: str | None = None
    post_code: str | None = None


class WireUserDetails(msgspec.Struct, rename="camel"):
    """What was shared with a payment.

    No more of it is read than a parcel needs.
    """

    first_name: str | None = None
    last_name: str | None = None
    addresses: list[WireAddress] = msgspec.field(default_factory=list)


class WireShared(msgspec.Struct, rename="camel"):
    """The part of a payment that says who paid."""

    user_details: WireUserDetails | None = None


def read_shared(answer: httpx.Response) -> Recipient | None:
    """Who paid, as shared with the payment; None where nothing was.

    Raises `Uncertain` where the answer cannot be read.
    """
    try:
        details = msgspec.json.decode(answer.content, type=WireShared).user_details
    except msgspec.DecodeError as failure:
        raise Uncertain("the answer could not be read") from failure
    if details is None:
        return None
    home = details.addresses[0] if details.addresses else WireAddress()
    names = (details.first_name or "", details.last_name or "")
    recipient = Recipient(
        # Both read `[Expired]` after a week, and one of that says it.
        name=names[0] if names[0] == names[1] else " ".join(name for name in names if name),
        street="\n".join(line for line in (home.address_line1, home.address_line2) if line),
        post_code=home.post_code or "",
        city=home.city or "",
        country=home.country or "",
    )
    return recipient if recipient.is_told else None
