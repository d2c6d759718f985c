"""Attempts that failed: which refusals the event log tells of, and how.

The specification gives each entry a `success` and says nowhere when it is false; all of this is inferred.
"""

from typing import Any

from app.sandbox.http.call import Call
from app.sandbox.http.errors import Refused
from app.sandbox.payments.payment import LARGEST_AMOUNT, Happening, Payment, State
from app.sandbox.world import World

NAMES = {"capture": Happening.CAPTURED, "refund": Happening.REFUNDED, "cancel": Happening.CANCELLED}
AT_THE_BANK = frozenset({"5100", "6260", "6280"})
"""Refusals with which an attempt was made and failed; the others are said before anybody tries."""
IN_PASSING = frozenset({"6160", "6250"})
"""Refusals of a payment that is busy: nothing was judged."""


def refused(world: World, call: Call, code: str | None) -> None:
    """Log a refused capture, refund or cancel, if `failed_events` says so."""
    wanted = world.settings.failed_events
    # Numbers that begin with 6 judge the payment; the others judge the request.
    judged = code is not None and (code in AT_THE_BANK or code.startswith("6")) and code not in IN_PASSING
    if wanted == "none" or not judged or (wanted == "bank" and code not in AT_THE_BANK):
        return
    failed(world, call)


def failed(world: World, call: Call) -> None:
    """Log a failed attempt under its call's key; totals stay.

    Where a success would show the key.
    """
    found = world.shelf.payment(call.headers.get("merchant-serial-number", ""), call.reference)
    if found is None or call.operation not in NAMES or not _is_let_in(world, call):
        return
    payment, name = world.settled(found), NAMES[call.operation]
    key = call.key or None
    if name is Happening.CANCELLED:  # its entries show no key, and before the approval they are called otherwise
        name, key = (name if payment.state is State.AUTHORIZED else Happening.TERMINATED), None
    world.log_failure(payment, name, _value(payment, call), key)


def _value(payment: Payment, call: Call) -> int:
    """What the call was about: the amount in its body, or all that is left."""
    try:
        asked: Any = call.value["modificationAmount"]["value"]
    except (Refused, TypeError, KeyError):
        return payment.capturable
    # `type` and not `isinstance`, because True is an int.
    return asked if type(asked) is int and 0 < asked <= LARGEST_AMOUNT else payment.capturable


def _is_let_in(world: World, call: Call) -> bool:
    try:
        world.gate.admit(call.headers)
    except Refused:
        return False
    return True
