"""The keys of the sandbox's sales units, as a person pastes them and as calls are made with them."""

from app.api.auth import ApiKeys
from app.domain.units.pasted_keys import KeyPart, PastedKeys
from app.sandbox.units import Unit


def keys_of(unit: Unit, **others: str) -> PastedKeys:
    """What is pasted for a sales unit; `others` stand in the place of its own, an empty one for none."""
    values = {
        KeyPart.CLIENT_ID: unit.client_id,
        KeyPart.CLIENT_SECRET: unit.client_secret,
        KeyPart.SUBSCRIPTION_KEY: unit.subscription_key,
        KeyPart.MSN: unit.msn,
        **{KeyPart(name): value for name, value in others.items()},
    }
    return PastedKeys({part: value for part, value in values.items() if value})


def api_keys_of(unit: Unit) -> ApiKeys:
    """The keys of a sales unit, as they are kept."""
    return ApiKeys(unit.client_id, unit.client_secret, unit.subscription_key, unit.msn)
