"""Sales units and people of the sandbox: sellers and customers."""

from typing import Any, Literal
from uuid import NAMESPACE_URL, uuid5

import msgspec
from msgspec import Struct

Market = Literal["NO", "DK", "FI", "SE"]
BUSINESS_SCHEMES = {
    "NO": "business:NO:ORG",
    "DK": "business:DK:CVR",
    "FI": "business:FI:Y-tunnus",
    "SE": "business:SE:ORG",
}


class Unit(Struct, frozen=True, kw_only=True):
    """A sales unit with its keys and its switches.

    Each switch makes one documented refusal reachable.
    """

    msn: str
    name: str
    market: Market
    currency: str
    client_id: str
    client_secret: str
    subscription_key: str
    secondary_key: str
    push_allowed: bool = True
    partial_capture: bool = True
    long_living: bool = True
    express: bool = True
    nin_allowed: bool = False
    account_numbers_allowed: bool = False
    card_payments: bool = False
    psp: bool = False
    sek_by_wallet: bool = False
    """Takes SEK from the wallet too; the specification gives it to CARD_PASSTHROUGH alone (inferred: shops in Sweden do)."""
    bank_account_verified: bool = True
    can_create: bool = True
    can_refund: bool = True
    force_approve: bool = True
    capture_days: int = 180
    longest_expiry_days: int = 60
    key_scope: Literal["operation", "msn"] = "operation"
    active: bool = True
    """Whether the Management API knows it; one that is not active is answered like one that never was (documented)."""
    untold: tuple[str, ...] = ()
    """Abilities that the Management API leaves out, by the names of `app.sandbox.management.api.ABILITIES`."""

    @property
    def business(self) -> dict[str, str]:
        """Whose it is: each belongs to a merchant of its own."""
        return {"scheme": BUSINESS_SCHEMES[self.market], "id": f"999{self.msn}"}

    @property
    def bank_account(self) -> str:
        return f"8601111{self.msn}"[:11]

    def changed(self, changes: dict[str, Any]) -> "Unit":
        """The same sales unit with some switches changed.

        A ValueError says which change makes no sense.
        """
        if unknown := sorted(changes.keys() - set(self.__struct_fields__) | changes.keys() & {"msn"}):
            raise ValueError(f"cannot be changed: {', '.join(unknown)}")
        return msgspec.convert(msgspec.to_builtins(self) | changes, Unit)


class Card(Struct, frozen=True, kw_only=True):
    """A card: first six digits, guarantee, and its reason to fail."""

    name: str = "Visa •••• 4242"
    bin: str = "429198"
    guarantee_days: int = 7
    refusal: str | None = None


CARDS = (Card(), Card(name="Mastercard •••• 5100", bin="540185", guarantee_days=30))


class Customer(Struct, frozen=True, kw_only=True):
    """A pretend customer: phone number, cards, and personal details."""

    phone: str
    name: str
    age: int
    language: str
    cards: tuple[Card, ...] = CARDS
    exists: bool = True
    identified: bool = True
    limit: int | None = None
    pending_elsewhere: bool = False
    """Another shop's request waits in the app, so that this one cannot be approved (inferred: 10010 by force)."""
    shares_data: bool = True
    """Agrees to share what `profile.scope` asks for; a refusal makes the payment fail (documented)."""
    address: bool = True
    """Whether an address is in the app; without one it is an object of empty texts (documented)."""

    def changed(self, changes: dict[str, Any]) -> "Customer":
        """The same person with something changed; a ValueError says which change makes no sense."""
        if unknown := sorted(changes.keys() - set(self.__struct_fields__) | changes.keys() & {"phone"}):
            raise ValueError(f"cannot be changed: {', '.join(unknown)}")
        return msgspec.convert(msgspec.to_builtins(self) | changes, Customer)


MAIN = Unit(
    msn="555501",
    name="Kvitt practice shop",
    market="NO",
    currency="NOK",
    client_id="6b766974-7400-4000-8000-000000000001",
    client_secret="practice-only-opens-nothing",  # noqa: S106 - a public practice key
    subscription_key="6b7669747470726163746963653030ff",
    secondary_key="6b7669747470726163746963653031ff",
)


def _sibling(number: int, name: str, market: Market, currency: str, **switches: bool | int) -> Unit:
    """Another sales unit whose keys follow the pattern of the main one."""
    changed: dict[str, object] = {
        "msn": f"55550{number}",
        "name": name,
        "market": market,
        "currency": currency,
        "client_id": f"6b766974-7400-4000-8000-00000000000{number}",
        "client_secret": f"practice-only-opens-nothing-{number}",
        "subscription_key": f"6b766974747072616374696365f{number}30ff",
        "secondary_key": f"6b766974747072616374696365f{number}31ff",
    }
    return Unit(**{**changed, **switches})  # type: ignore[arg-type]


UNITS = (
    MAIN,
    _sibling(2, "Kvitt practice kiosk", "NO", "NOK", push_allowed=False, partial_capture=False, long_living=False),
    _sibling(3, "Kvitt øvebutik", "DK", "DKK", capture_days=14),
    _sibling(4, "Kvitt harjoituskauppa", "FI", "EUR", capture_days=14),
    _sibling(5, "Kvitt övningsbutik", "SE", "SEK", psp=True, sek_by_wallet=True),
)

EXPIRED = Card(name="Visa •••• 0001", refusal="expired card")
CUSTOMERS = (
    Customer(phone="4712345678", name="Kari Nordmann", age=41, language="nb"),
    Customer(phone="4791234567", name="Ola Nordmann", age=36, language="nb"),
    Customer(phone="4799999901", name="Ung Kunde", age=15, language="nb"),
    Customer(phone="4799999902", name="Ny Kunde", age=30, language="nb", identified=False),
    Customer(phone="4799999903", name="Kortløs Kunde", age=30, language="nb", cards=()),
    Customer(phone="4799999904", name="Utløpt Kunde", age=30, language="nb", cards=(EXPIRED,)),
    Customer(phone="4799999905", name="Sparsom Kunde", age=30, language="nb", limit=50_000),
    Customer(phone="4799999999", name="Ingen", age=0, language="nb", exists=False),
    Customer(phone="4512345678", name="Freja Jensen", age=29, language="da"),
    Customer(phone="358401234567", name="Aino Virtanen", age=52, language="fi"),
    Customer(phone="46701234567", name="Elsa Andersson", age=44, language="sv"),
    Customer(phone="299123456", name="Malik Olsen", age=33, language="da"),
)


def stranger(phone: str) -> Customer:
    """A customer for any other number, unless the sandbox is strict."""
    # By the first two digits; 358 of Finland begins with 35.
    language = {"45": "da", "46": "sv", "35": "fi"}.get(phone[:2], "nb")
    return Customer(phone=phone, name=f"Kunde {phone[-4:]}", age=40, language=language)


def sub_of(msn: str, phone: str) -> str:
    """The name of a person towards one sales unit.

    Always the same there, another one elsewhere (documented).
    """
    return str(uuid5(NAMESPACE_URL, f"https://practice.invalid/{msn}/{phone}"))
