"""What is kept of customers and staff, where, and for how long.

`docs/privacy.md` says the same.
"""

from __future__ import annotations

from typing import NamedTuple


class Kept(NamedTuple):
    """One kind of data, in words."""

    what: str
    where: str
    how_long: str


KEPT = (
    Kept(
        "Phone number and name of a customer",
        "With the order, in the data file on this machine.",
        "Until you erase the customer, or as many days as the settings say.",
    ),
    Kept(
        "Name and address, if the customer shared them",
        "With the payment, in the data file.",
        "As the phone number.",
    ),
    Kept(
        "Notes, tags and half-typed orders",
        "In the data file.",
        "Until you delete them. Notes go with the customer.",
    ),
    Kept(
        "What was sent to Vipps MobilePay",
        "With each step of an order, in the data file.",
        "The number in it goes with the customer. The amount stays, with a fingerprint of what was sent.",
    ),
    Kept(
        "Amounts, goods, days and references",
        "In the data file.",
        "They stay. The books need them, and without a name they tell of nobody.",
    ),
    Kept(
        "Who did what, when: the action log",
        "In the data file. It holds the names of staff, and of customers only what was typed as a reason.",
        "It stays. What names an erased customer is left out.",
    ),
    Kept(
        "Names and PINs of staff",
        "In the data file. A PIN is kept as a fingerprint only.",
        "Until the person is removed. The name stays in the action log.",
    ),
    Kept(
        "Backups",
        "In the folder backups beside the data file.",
        "Daily ones about two weeks, those from before an upgrade for good. Erasing a customer writes them anew or deletes them.",
    ),
    Kept(
        "The program's own log",
        "The file kvitt.log beside the data file, three times a megabyte at most.",
        "It never holds a name, a number or a key.",
    ),
    Kept(
        "Keys of the sales unit",
        "In the key store of this computer, and nowhere else.",
        "Until you replace them.",
    ),
)
"""Every kind, the most personal first."""
NOWHERE_ELSE = (
    "All of it stays on this machine. Kvitt sends an order to Vipps MobilePay when you send it, and tells nobody else."
)
MASKED = (
    "Numbers show only their last digits, on the screen, on papers and in a terminal. To see a whole one is a step of its own,"
    " which the action log tells of; it closes by itself."
)
