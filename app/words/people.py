"""Who works in the shop, what they may do, and why they may not."""

from __future__ import annotations

from app.domain.shop.permission import Act, Role

PEOPLE = {
    "act_not_allowed": "Your role does not include “{right}”. Nothing was done. Ask somebody who may.",
    "second_person_needed": "“{right}” needs a second person beside you here. Nothing was done yet.",
    "sign_in_needed": "Nobody is signed in. Say who you are first; in a terminal with --as NAME. Nothing was done.",
    "second_is_first": "The second person must be somebody else.",
    "second_not_allowed": "{name} may not do “{right}” alone either. Nothing was done.",
    "wrong_pin": "This PIN is not right.",
    "pin_too_soon": "There were too many wrong PINs. Try again in {wait} minutes.",
    "pin_missing": "A PIN is needed. Type it in a terminal, or give it with KVITT_PIN or --pin-from.",
    "pin_unusable": "A PIN has {least} to {most} digits.",
    "pin_simple": "This PIN is guessed at once. Choose digits that are not all the same or in a row.",
    "pin_differs": "The two PINs are not the same.",
    "person_unknown": "Nobody of the name {name} works here.",
    "person_known": "Somebody of the name {name} works here already.",
    "person_name_missing": "A person needs a name.",
    "person_name_long": "The name is too long: at most {longest} characters.",
    "person_name_plus": "A name cannot have a plus sign in it.",
    "first_is_owner": "The first person is the owner. Add the others afterwards.",
    "last_owner": "Somebody has to stay the owner. Make another person the owner first.",
    "not_owner": "{name} is not an owner. An owner can give {name} a new PIN.",
    "lock_minutes": "Minutes are a whole number from 0 to {most}; 0 never locks.",
}
RIGHTS = {
    Act.REMEMBER: "Keep what is typed",
    Act.SELL: "Make and send orders",
    Act.CAPTURE: "Capture",
    Act.REFUND: "Refund",
    Act.CANCEL: "Cancel requests",
    Act.RELEASE: "Release what is reserved",
    Act.SHIP: "Ship goods",
    Act.KEEP: "Keep what was approved",
    Act.ASK: "Ask where an order stands",
    Act.JUDGE: "Settle an unclear step",
    Act.ADOPT: "Take in a payment from elsewhere",
    Act.REVEAL: "See whole phone numbers",
    Act.NOTE: "Write notes",
    Act.PRINT: "Print",
    Act.CLOSE_DAY: "Close the day",
    Act.CATALOGUE: "Change the catalogue",
    Act.SETTINGS: "Change the settings",
    Act.WEBHOOKS: "Set up webhooks",
    Act.BACKUP: "Make and put back backups",
    Act.PRIVACY: "Erase customers, and hand out what is kept of them",
    Act.PEOPLE: "Change people",
}
"""What each right is called."""
ROLE_WORDS = {
    Role.EVERYBODY: "Everybody",
    Role.NOBODY: "Nobody",
    Role.CLERK: "Clerk",
    Role.MANAGER: "Manager",
    Role.OWNER: "Owner",
}
