"""What the sales unit may do is read before the first customer; what is not told stays unknown."""

from pathlib import Path

import pytest

from app import profiles, runtime
from app.domain.shop.unit_facts import Ability
from app.errors import AppError, Invalid
from tests.conftest import Run
from tests.support.stage import Stage as Sandbox


def test_name_and_abilities(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    facts = run(app.abilities.read())
    assert (facts.msn, facts.name, facts.lacks) == ("555501", "Kvitt practice shop", ())
    sandbox.ask("POST", "/units/555501", {"push_allowed": False, "untold": ["partial_capture"]})
    facts = run(app.abilities.read())
    assert facts.lacks == (Ability.PUSH,)
    assert Ability.PART_CAPTURE not in facts.may


def test_a_unit_that_is_not_active(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sandbox.unit("555501", active=False)
    with pytest.raises(Invalid) as refused:
        run(app.abilities.read())
    assert (refused.value.code, refused.value.values["text"]) == ("unit_not_known", "555501")


def test_other_trouble_is_told_as_it_is(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sandbox.faults({"operation": "management", "do": "409"})
    with pytest.raises(AppError) as trouble:
        run(app.abilities.read())
    assert trouble.value.code != "unit_not_known"


def test_the_test_environment_cannot_tell(
    run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("client_id", "client_secret", "subscription_key", "msn"):
        monkeypatch.setenv(f"KVITT_{name.upper()}", sandbox.keys[name])
    app = runtime.build(tmp_path / "test", profiles.Profile.TEST, sandbox.url)
    try:
        with pytest.raises(Invalid) as refused:
            run(app.abilities.read())
    finally:
        run(app.close())
    assert refused.value.code == "abilities_not_in_test"
    assert sandbox.requests("management") == []
