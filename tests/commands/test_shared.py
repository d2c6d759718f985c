"""What all commands have in common."""

import pytest

from app.commands.shared import UpgradeLine


def test_a_long_upgrade_is_told_step_by_step(capsys: pytest.CaptureFixture[str]) -> None:
    now = 0.0
    line = UpgradeLine(lambda: now)
    assert not line.hear(0, 2)
    assert capsys.readouterr().err == ""
    now = 2.0
    for step in (0, 0, 1, 1, 2):
        assert not line.hear(step, 2)
    assert capsys.readouterr().err.splitlines() == [
        "Your data is brought up to date. Ctrl+C leaves it as it was.",
        "First the file is copied …",
        "Step 1 of 2 …",
        "Step 2 of 2 …",
    ]
