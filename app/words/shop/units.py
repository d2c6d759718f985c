"""What is wrong with a sales unit or its keys."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.shop.unit_facts import Ability, UnitFacts
from app.domain.units.pasted_keys import KeyPart

UNITS = {
    "sales_unit_unknown": "There is no sales unit “{text}” here.",
    "unit_name_missing": "Give the sales unit a name, such as that of the shop.",
    "unit_name_taken": "There is a sales unit of the name “{text}” already.",
    "unit_there": "These are the keys of “{name}”, which is here already. To replace its keys, change it.",
    "unit_has_orders": "Orders belong to this sales unit, so it stays: refunds go out with the unit that took the money.",
    "unit_in_use": "This sales unit sells here now. Choose another one first.",
    "keys_incomplete": "Still missing: {missing}. Paste it too.",
    "keys_of_practice": "In practice there are no keys to change. Add a sales unit for test or for real money.",
    "keys_of_other_unit": "These are the keys of the sales unit {msn}, and “{name}” is {own}. Add {msn} as a unit of its own.",
    "keys_of_test": "These are keys of the test environment, and here is real money. Nothing was kept. Add them as a sales unit"
    " for test.",
    "keys_of_production": "These are keys for real money, and this is the test environment. Nothing was kept. Add them as a"
    " sales unit for real money.",
    # what the test of keys found
    "wrong_client_id": "The client id is wrong, or belongs to another sales unit than the subscription key. Copy both once more"
    " from the same page of the portal.",
    "wrong_client_secret": "The client secret is wrong. Copy it once more; a new one may have been made since.",
    "wrong_subscription_key": "The subscription key (Ocp-Apim-Subscription-Key) is wrong, or no longer valid. Copy it once more.",
    "wrong_second_key": "The second subscription key is wrong. All else is right.",
    "wrong_msn": "The keys are right, and the number of the sales unit (MSN) is not theirs.",
    "wrong_msn_reached": "The keys are right, and the number of the sales unit (MSN) is not theirs. They are those of {reached}.",
    "keys_this_run": "There is no safe key store here, so the keys are kept for this run only. Paste them again the next time.",
    "keys_unclear": "Vipps MobilePay refused the keys without saying why. Try again in a moment.",
}
PORTAL_NAMES = {
    KeyPart.CLIENT_ID: "client_id",
    KeyPart.CLIENT_SECRET: "client_secret",
    KeyPart.SUBSCRIPTION_KEY: "Ocp-Apim-Subscription-Key",
    KeyPart.SECOND_KEY: "Ocp-Apim-Subscription-Key (2)",
    KeyPart.MSN: "MSN",
}
"""What the portal calls the values; the same in every language."""
ABILITIES = {
    Ability.PAY: "take payments",
    Ability.PUSH: "send a request straight to a phone",
    Ability.PART_CAPTURE: "capture a part, as for a first parcel",
    Ability.LATE_CAPTURE: "capture for 180 days, and not for 14",
    Ability.LONG_LIVING: "give a request more than ten minutes",
}
"""What a sales unit may do, in words."""
CAPTURE_LATER = "reserve first, and capture later"
"""The ability that the service tells in a field of its own."""


def lacking(facts: UnitFacts) -> tuple[str, ...]:
    """What a sales unit is known to lack, in English."""
    return (*(ABILITIES[each] for each in facts.lacks), *((CAPTURE_LATER,) if facts.captures_at_once else ()))


def shown_reached(reached: Sequence[tuple[str, str]]) -> str:
    """The sales units that keys open, each with number and name."""
    return ", ".join(f"{msn} ({name})" for msn, name in reached)
